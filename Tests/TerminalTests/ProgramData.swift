import FoundationEssentials
import Glibc

/// A data folder of a test's own, in a temporary folder that goes with the object.
final class ProgramData {
  /// Where the folder stands, for what has to stand beside it.
  let site: String
  /// The data folder.
  var folder: String { site + "/data" }

  /// Where the program keeps what it remembers: at first, that the tour was taken.
  var state: String { site + "/state/tiendo" }
  /// Variables that keep the program within ``site``.
  var environment: [String: String] { ["XDG_STATE_HOME": site + "/state", "HOME": site] }

  /// The synthetic folder of the repository.
  private static let demo =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/demo-data"

  /// - Parameter isEmpty: an empty folder instead of a copy of demo-data.
  init(isEmpty: Bool = false) throws {
    var template = Array("/tmp/tiendo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw PtyProgram.Failure(description: "mkdtemp: \(errno)") }
    site = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if isEmpty { mkdir(folder, 0o755) } else { try copy(Self.demo, folder) }
    for place in [site + "/state", state] { mkdir(place, 0o700) }
    try write("../state/tiendo/tour", "seen")
  }

  deinit { try? FileManager.default.removeItem(atPath: site) }

  func path(_ name: String) -> String { folder + "/" + name }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  /// Lines of a table, the header first; demo-data's tables but tasks.csv have a record a line.
  func lines(_ name: String) throws -> [Substring] { try text(name).split(separator: "\n") }

  /// Writes a new file, or over the bytes of an old one, as an editor without a safety net does.
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    try open(name, O_WRONLY | O_CREAT | O_TRUNC, Array(bytes))
  }

  func write(_ name: String, _ text: String) throws { try write(name, text.utf8) }

  func append(_ name: String, _ text: String) throws { try open(name, O_WRONLY | O_APPEND, Array(text.utf8)) }

  /// Puts a new file in the place of the old one, as Excel and careful editors do.
  func replace(_ name: String, _ text: String) throws {
    try write(name + ".tmp", text)
    try check("rename", rename(path(name + ".tmp"), path(name)))
  }

  func makeFolder(_ name: String) throws { try check("mkdir", mkdir(path(name), 0o755)) }

  /// Moves something by its path below ``site``.
  func move(_ name: String, to other: String) throws {
    try check("rename", rename(site + "/" + name, site + "/" + other))
  }

  func remove(_ name: String) throws { try check("unlink", unlink(path(name))) }

  /// Copies something by its path below ``site``.
  func copy(below name: String, to other: String) throws { try copy(site + "/" + name, site + "/" + other) }

  func link(_ name: String, to target: String) throws {
    try check("symlink", symlink(target, site + "/" + name + ".new"))
    try check("rename", rename(site + "/" + name + ".new", site + "/" + name))
  }

  /// Every entry below the folder with its bytes, its modes and when it was changed, to the nanosecond.
  func inventory() throws -> [String: String] {
    var entries: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) + [""] {
      var status = stat()
      try check("stat", lstat(path(name), &status))
      let isFile = status.st_mode & S_IFMT == S_IFREG
      let bytes = isFile ? try Data(contentsOf: URL(filePath: path(name))) : Data()
      entries[name] =
        "\(status.st_mode) \(status.st_ino) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(bytes.hashValue)"
    }
    return entries
  }

  private func copy(_ from: String, _ to: String) throws {
    try FileManager.default.copyItem(atPath: from, toPath: to)
  }

  private func open(_ name: String, _ flags: Int32, _ bytes: [UInt8]) throws {
    let file = Glibc.open(path(name), flags | O_CLOEXEC, 0o644)
    try check("open \(name)", file)
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      try check("write \(name)", Int32(count))
      rest = rest.dropFirst(count)
    }
  }

  private func check(_ call: String, _ result: Int32) throws {
    if result < 0 { throw PtyProgram.Failure(description: "\(call): error \(errno)") }
  }
}
