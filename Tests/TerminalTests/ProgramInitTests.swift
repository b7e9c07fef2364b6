import FoundationEssentials
import Glibc
import Testing
import TinyBook

/// A first folder from the command line: whole or not at all, and no other folder is touched.
@Suite(.inTurns, .timeLimit(.minutes(5))) struct ProgramInitTests {
  private let data: ProgramData

  init() throws { data = try ProgramData() }

  private var new: String { data.site + "/so-lieu" }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test(arguments: [("vi", "HUONG-DAN.md", "huong-dan.xlsx"), ("en", "GUIDE.md", "guide.xlsx")])
  func `a new folder has no problem and shows its project`(
    _ language: String, _ guide: String, _ book: String
  ) throws {
    let made = try ProgramRun("init", new, "--lang", language)
    #expect(made.status == 0 && made.output.contains(new) && made.errors.isEmpty, "\(made.errors)")
    #expect(try Set(names(new)).isSuperset(of: [guide, book, "datapackage.json", "units.csv"]))
    let check = try ProgramRun("check", new)
    #expect(check.status == 0 && check.bytes.isEmpty, "\(check.output)")
    let projects = try ProgramRun("print", new, "--view", "projects", "--format", "csv")
    #expect(projects.status == 0 && projects.output.contains("DA-01"))
    #expect(try ProgramRun("print", new, "--size", "120x40").output.contains("DỮ LIỆU MÔ PHỎNG"))
    #expect(try names(data.site) == ["data", "so-lieu", "state"])
  }

  @Test func `an empty folder is filled and keeps its rights; any other is refused and stays as it is`()
    throws
  {
    let empty = try ProgramData(isEmpty: true)
    chmod(empty.folder, 0o750)
    #expect(try ProgramRun("init", empty.folder + "/").status == 0)
    var status = stat()
    #expect(stat(empty.folder, &status) == 0 && status.st_mode & 0o777 == 0o750)

    let before = try empty.inventory()
    let places = [empty.folder, empty.path("units.csv"), empty.path("new"), empty.path("units/new")]
    for place in places + [empty.site + "/nowhere/new"] {
      for options in [[], ["--from", "demo"]] {
        let run = try ProgramRun(
          script: #"cd "$ROOT" && "$@""#, ["init", place] + options, environment: ["ROOT": Self.root])
        #expect(run.status == 1 && run.bytes.isEmpty && run.errors.contains(place), "\(place)")
      }
    }
    #expect(try empty.inventory() == before)
    #expect(try names(empty.site) == ["data", "state"])
  }

  @Test func `the current folder is not taken from under the reader`() throws {
    let empty = try ProgramData(isEmpty: true)
    let run = try ProgramRun(
      script: #"cd "$HERE" && "$@""#, ["init", "."], environment: ["HERE": empty.folder])
    #expect(run.status == 1 && run.errors.contains("cd .."))
    #expect(try names(empty.folder).isEmpty)
  }

  @Test func `a copy of the demonstration is the demonstration`() throws {
    let run = try ProgramRun(
      script: #"cd "$ROOT" && "$@""#, ["init", new, "--from", "demo"], environment: ["ROOT": Self.root])
    #expect(run.status == 0, "\(run.errors)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: data.folder).sorted()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: new).sorted() == paths)
    for path in paths {
      #expect(
        FileManager.default.contentsEqual(atPath: data.path(path), andPath: new + "/" + path), "\(path)")
    }
  }

  @Test func `the guide alone goes into a new file outside the data`() throws {
    let (sheet, text) = (data.site + "/guide.xlsx", data.site + "/guide.md")
    #expect(try ProgramRun("init", "--guide", sheet).status == 0)
    #expect(try ProgramRun("init", "--guide", text, "--lang", "fr").status == 0)
    let guide = String(decoding: try Data(contentsOf: URL(filePath: text)), as: UTF8.self)
    #expect(guide.contains("Année du plan") && guide.contains("| fiscal\\_year |"))
    #expect(try ProgramRun("init", "--guide", text).status == 1)
    #expect(try ProgramRun("init", "--guide", data.path("guide.md")).status == 1)
    for wrong in [
      [], ["--guide", data.site + "/guide.pdf"], [new, "--guide", sheet], [new, "--from", "x"],
    ] {
      #expect(try ProgramRun(["init"] + wrong).status == 2, "\(wrong)")
    }
  }

  // MARK: The page for an office without programmers

  private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  /// Lines of the fenced blocks of a kind in docs/bat-dau.md.
  private static func lines(_ kind: String) throws -> [String] {
    let page = String(
      decoding: try Data(contentsOf: URL(filePath: root + "/docs/bat-dau.md")), as: UTF8.self)
    var lines: [String] = []
    var open = ""
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        open = open.isEmpty ? String(line.dropFirst(3)) : ""
      } else if open == kind {
        lines.append(String(line))
      }
    }
    return lines
  }

  /// `tiendo` in it is the program under test; `make` says what it would do.
  private func run(_ line: String) throws -> ProgramRun {
    try ProgramRun(
      script:
        #"program=$1; tiendo() { "$program" "$@"; }; make() { command make -n -C "$ROOT" "$@"; }; cd "$SITE"; "#
        + line, [],
      environment: ["ROOT": Self.root, "SITE": data.site, "HOME": data.site])
  }

  @Test func `every command of the first page works as it stands`() throws {
    let commands = try Self.lines("sh")
    #expect(commands.count >= 5 && commands.contains("tiendo init so-lieu"))
    // As if it were installed beside the program.
    try data.link("demo-data", to: data.folder)
    try data.write(
      "../Bieu 02.xlsx",
      TinyBook(
        TinyBook.row(1, "Mã dự án", "Giải ngân lũy kế đến 20/11/2026 (đồng)"),
        TinyBook.row(2, "DA-01", TinyBook.number("12000000000"))
      ).bytes)
    for command in commands {
      let run = try run(command)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
    #expect(try run("tiendo print so-lieu").output.contains("MÔ PHỎNG"))
  }

  @Test func `the messages that it explains are those of the program`() throws {
    let messages = try Self.lines("text").filter { !$0.isEmpty }
    #expect(messages.count == 3)
    #expect(try ProgramRun("init", new).status == 0)
    // What a spreadsheet makes of an amount, a code and a day.
    try spoil("plans.csv", line: 1, "amount_vnd", "50.000.000.000")
    try spoil("obstacles.csv", line: 1, "unit_id", "999")
    try spoil("tasks.csv", line: 2, "due_on", "31/12/2026")
    let check = try ProgramRun("check", new)
    #expect(check.status == 1)
    for message in messages { #expect(check.output.contains(message), "\(message)\n\(check.output)") }
  }

  /// Puts something else into a cell of the new folder; no cell of it has a comma.
  private func spoil(_ file: String, line: Int, _ column: String, _ cell: String) throws {
    let path = URL(filePath: new + "/" + file)
    let text = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    var lines = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    lines[line][try #require(lines[0].firstIndex { $0 == column })] = cell[...]
    try Data(lines.map { $0.joined(separator: ",") + "\n" }.joined().utf8).write(to: path)
  }
}
