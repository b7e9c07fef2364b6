import Foundation
import Testing

@testable import tiendo

/// A workbook of another program is made one that is read, and nothing of the making stays.
@Suite struct OfficeConversionTests {
  /// A folder with an `.xls`, and a program in LibreOffice's place that does what `script` says.
  private struct Site {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-office-\(UUID().uuidString)")
    let old: String
    let program: String

    init(_ script: String) throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      old = folder.appending(path: "-Biểu 02.XLS").path
      program = folder.appending(path: "office").path
      try Data("old".utf8).write(to: URL(filePath: old))
      let text = """
        #!/bin/sh
        while [ $# -gt 1 ]; do
          case "$1" in --outdir) out="$2";; esac
          shift
        done
        echo "$1" > "\(folder.path)/given"
        \(script)
        """
      try Data(text.utf8).write(to: URL(filePath: program))
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
    }

    func convert(seconds: Int = 30, memory: Int = 2 << 30) throws -> String {
      let conversion = OfficeConversion(programs: ["none-such", program], time: seconds, memory: memory)
      return try conversion.convert(old) { try String(contentsOfFile: $0, encoding: .utf8) }
    }

    /// Whether what the program was given is gone with its folder.
    var isClean: Bool {
      let given = try? String(contentsOf: folder.appending(path: "given"), encoding: .utf8)
      let path = given?.split(separator: "\n").first.map(String.init) ?? ""
      return path.hasSuffix("/in.xls")
        && !FileManager.default.fileExists(
          atPath: URL(filePath: path).deletingLastPathComponent().path)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  @Test func `the workbook that was made is read, and then it is gone`() throws {
    let site = try Site(#"mkdir -p "$out" && cp "$1" "$out/in.xlsx""#)
    defer { site.remove() }
    #expect(try site.convert() == "old")
    #expect(site.isClean)
  }

  @Test func `a program that hangs is ended with all that it started`() throws {
    let site = try Site("sleep 600 & echo $! > \"${0%office}child\"; wait")
    defer { site.remove() }
    #expect(throws: OfficeConversion.Fault.timedOut) { try site.convert(seconds: 1) }
    #expect(site.isClean)
    let child = try String(contentsOf: site.folder.appending(path: "child"), encoding: .utf8)
    let number = try #require(pid_t(child.filter(\.isNumber)))
    // Nobody waits for it but the system's first process.
    var left = 100
    while isRunning(number), left > 0 {
      usleep(50_000)
      left -= 1
    }
    #expect(!isRunning(number))
  }

  private func isRunning(_ process: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return false
    }
    return !status.contains(") Z ")
  }

  @Test func `one that takes too much memory is ended`() throws {
    // Its buffer is that large.
    let site = try Site("dd if=/dev/zero of=/dev/null bs=200M")
    defer { site.remove() }
    #expect(throws: OfficeConversion.Fault.tooLarge) { try site.convert(memory: 64 << 20) }
    #expect(site.isClean)
  }

  @Test func `one that makes nothing, and none at all, say so`() throws {
    let site = try Site("exit 3")
    defer { site.remove() }
    #expect(throws: OfficeConversion.Fault.failed) { try site.convert() }
    #expect(site.isClean)
    let conversion = OfficeConversion(programs: ["none-such"])
    #expect(throws: OfficeConversion.Fault.missing) { try conversion.convert(site.old) { $0 } }
  }

  private static let hasOffice = OfficeConversion().program != nil

  @Test(.enabled(if: hasOffice)) func `LibreOffice makes one`() throws {
    let site = try Site("")
    defer { site.remove() }
    // SYLK, which LibreOffice reads under this ending.
    let text = "ID;PWXL;N;E\nC;Y1;X1;K\"task_id\"\nC;Y2;X1;K\"T1\"\nE\n"
    try Data(text.utf8).write(to: URL(filePath: site.old))
    let made = try OfficeConversion().convert(site.old) { try Data(contentsOf: URL(filePath: $0)) }
    #expect(made.starts(with: [0x50, 0x4B]))
  }
}
