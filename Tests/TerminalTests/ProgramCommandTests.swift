import Testing

/// The command line: what it prints and how it ends.
@Suite(.inTurns, .timeLimit(.minutes(10))) struct ProgramCommandTests {
  private let data: ProgramData

  init() throws { data = try ProgramData() }

  // MARK: Wrong usage

  @Test func `a folder that is not there or has no tables ends with 1 and what to do`() throws {
    let empty = try ProgramData(isEmpty: true)
    for command in [[], ["check"], ["print"]] {
      for folder in [empty.folder, empty.site + "/nowhere"] {
        let run = try ProgramRun(command + [folder])
        #expect(run.status == 1)
        #expect(run.bytes.isEmpty)
        #expect(run.errors.contains(folder))
        #expect(run.errors.contains("tiendo FOLDER"))
        #expect(run.errors.filter { $0 == "\n" }.count == 1)
      }
    }
  }

  @Test(arguments: [
    ["--nonsense"], ["--as-of", "2026-13-01"], ["--as-of", "yesterday"], ["--lang", "de"],
    ["--theme", "pink"],
    ["--fiscal-year", "x"], ["--color", "sometimes"],
    ["print", "--view", "nothing"], ["print", "--view", "unit:NOWHERE"], ["print", "--format", "xml"],
    ["print", "--size", "0x0"], ["print", "--size", "80"], ["print", "--size", "99999x1"],
    ["print", "--view", "meeting", "--format", "csv"], ["print", "--view", "files", "--all-columns"],
    ["print", "--view", "units", "--sort", "bar"], ["print", "--view", "units", "--panel", "tasks"],
    ["check", "--format", "csv"],
  ])
  func `wrong usage ends with 2 and says what is wrong`(arguments: [String]) throws {
    let run = try ProgramRun(arguments + [data.folder])
    #expect(run.status == 2)
    #expect(run.bytes.isEmpty)
    #expect(run.errors.hasPrefix("Lỗi: "))
    let french = try ProgramRun(["--lang", "fr"] + arguments + [data.folder])
    #expect(french.status == 2)
    #expect(french.errors.hasPrefix("Erreur : ") || arguments.contains("--lang"))
    let english = try ProgramRun(arguments + [data.folder, "--lang=en"])
    #expect(english.errors.hasPrefix("Error: ") || arguments.contains("--lang"))
  }

  @Test func `a file in the place of the folder is named as such, with its folder`() throws {
    for name in ["tasks.csv", "units/STP/obstacles.csv"] {
      let run = try ProgramRun("check", data.path(name))
      #expect(run.status == 1)
      #expect(
        run.errors
          == "Lỗi: \(data.path(name)) là một tệp, không phải thư mục; ghi tên thư mục chứa nó: tiendo \(data.folder)\n"
      )
    }
    let english = try ProgramRun("--lang", "en", "check", data.path("tasks.csv"))
    #expect(english.errors.hasPrefix("Error: \(data.path("tasks.csv")) is a file, not a folder"))
  }

  @Test func `the language may stand before the command or behind it`() throws {
    for arguments in [["--lang", "en", "check"], ["--lang=en", "check"], ["check", "--lang", "en"]] {
      let run = try ProgramRun(arguments + [data.folder])
      #expect(run.status == 0)
      #expect(run.errors.contains(" warnings"))
    }
  }

  @Test func `the day may be written the Vietnamese way`() throws {
    let day = try ProgramRun("print", data.folder, "--as-of", "30/06/2026")
    #expect(day.output == (try ProgramRun("print", data.folder, "--as-of", "2026-06-30")).output)
    #expect(try ProgramRun("print", data.folder, "--as-of", "31/02/2026").status == 2)
  }

  @Test(arguments: ["vi", "en", "fr"])
  func `help names every view, format, exit code and variable`(language: String) throws {
    let help =
      try ProgramRun("--help", "--lang", language).output
      + (try ProgramRun("help", "--lang", language)).output
      + (try ProgramRun("print", "--help", "--lang", language)).output
    for word in [
      "overview", "problems", "unit:", "meeting:3", "svg", "json", "TIENDO_DATA", "NO_COLOR",
      "XDG_STATE_HOME",
      "projector-light", "  0  ", "  1  ", "  2  ",
    ] { #expect(help.contains(word)) }
  }

  @Test func `check keeps its code whether anybody reads what it says or not`() throws {
    _ = try breakData()
    for script in [#""$@" 2>&-"#, #"{ "$@"; echo $? >&2; } | true; exit 1"#, #""$@" 2>/dev/full"#] {
      #expect(try ProgramRun(script: script, "check", data.folder).status == 1)
    }
  }

  @Test func `version and help go to standard output`() throws {
    let version = try ProgramRun("--version")
    #expect(version.status == 0)
    #expect(version.output.hasPrefix("tiendo "))
    for command in [[], ["check"], ["print"], ["dashboard"]] {
      let help = try ProgramRun(command + ["--help"])
      #expect(help.status == 0)
      #expect(help.output.contains("CÁCH GỌI: tiendo"))
      #expect(help.errors.isEmpty)
    }
  }

  @Test(arguments: [
    ("vi", ["CÁCH GỌI: ", "mặc định:", "Thư mục số liệu"]),
    ("en", ["USAGE: ", "default:", "The data folder"]),
    ("fr", ["USAGE : ", "par défaut :", "Le dossier des données"]),
  ])
  func `help speaks one language, that of the reader`(language: String, words: [String]) throws {
    for command in ["dashboard", "present", "demo", "check", "print", "forecast"] {
      let help = try ProgramRun(command, "--help", "--lang", language).output
      // The demonstration names its data otherwise.
      for word in words where command != "demo" || !word.hasPrefix("T") && !word.hasPrefix("L") {
        #expect(help.contains(word), "\(command)")
      }
      guard language != "en" else { continue }
      for word in ["Show ", "USAGE: ", "default", "values:", "The "] { #expect(!help.contains(word)) }
    }
  }

  @Test func `the folder is the argument, else TIENDO_DATA, else the current folder`() throws {
    let named = try ProgramRun("print", environment: ["TIENDO_DATA": data.folder])
    #expect(named.output.contains("¹Lĩnh vực (12)"))
    let current = try ProgramRun(
      script: #"cd "$PLACE" && "$@""#, "print", environment: ["PLACE": data.folder])
    #expect(current.output.contains("¹Lĩnh vực (12)"))
    let below = try ProgramRun(
      script: #"cd "$PLACE" && "$@""#, "print", "data", environment: ["PLACE": data.site])
    #expect(below.output.contains("¹Lĩnh vực (12)"))
  }

  @Test func `the day is the one asked for`() throws {
    let day = try JSONValue(
      try ProgramRun("print", data.folder, "--format", "json", "--as-of", "2026-06-30").output)
    #expect(day["as_of"] == .string("2026-06-30T17:00+07:00"))
    let today = try JSONValue(try ProgramRun("print", data.folder, "--format", "json").output)
    #expect(today["as_of"] == .string("2026-11-20T17:00+07:00"))
    #expect(day["overdue"]?.array != today["overdue"]?.array)
  }

  // MARK: check

  @Test func `check of good data ends with 0`() throws {
    let run = try ProgramRun("check", data.folder)
    #expect(run.status == 0)
    #expect(run.errors.contains("28 tệp"))
  }

  /// Breaks a cell of tasks.csv and one of transactions.csv; the places that must be named.
  private func breakData() throws -> [String] {
    let tasks = try data.text("tasks.csv")
    let line = try #require(
      tasks.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("CV0002,") })
    try data.replace(
      "tasks.csv", tasks.split(separator: "2026-10-30", maxSplits: 1).joined(separator: "2026-02-31"))
    let last = try data.lines("transactions.csv").count + 1
    try data.append(
      "transactions.csv", "GN9999999,GT-01,2026,current,2026-11-19,payment,much,NSTP,treasury,GRT 1/2026,,\n")
    return ["tasks.csv:\(line + 1):due_on", "transactions.csv:\(last):amount_vnd"]
  }

  @Test func `check names the place of each problem and ends with 1`() throws {
    let places = try breakData()
    let run = try ProgramRun("check", data.folder)
    #expect(run.status == 1)
    for place in places { #expect(run.lines.contains { $0.hasPrefix(place + ": ") }) }
    // file:line:column: words, or file: words for a file as a whole.
    for line in run.lines {
      let parts = line.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
      #expect(parts.count > 1 && parts[0].hasSuffix(".csv"))
    }
    #expect(run.lines.allSatisfy { $0.contains(" → ") })
    let english = try ProgramRun("check", data.folder, "--lang", "en")
    #expect(english.lines.count == run.lines.count)
    #expect(english.output != run.output)
  }

  @Test func `check as JSON is one object a line with the same keys`() throws {
    let places = try breakData()
    let run = try ProgramRun("check", data.folder, "--format", "json")
    #expect(run.status == 1)
    let problems = try run.lines.map { try JSONValue($0) }
    for problem in problems {
      #expect(
        problem.keys.isSuperset(of: [
          "file", "sheet", "line", "column", "cell", "rule", "expected", "found", "unit_id", "rows",
          "message", "advice",
        ]))
    }
    let found = problems.compactMap { problem -> String? in
      guard case .string(let file)? = problem["file"], case .string(let column)? = problem["column"],
        let line = problem["line"]?.number
      else { return nil }
      return "\(file):\(Int(line)):\(column)"
    }
    for place in places { #expect(found.contains(place)) }
    #expect(problems.count == (try ProgramRun("check", data.folder)).lines.count)
  }

  // MARK: print

  @Test func `the overview as JSON is one object with the figures of the screen`() throws {
    let run = try ProgramRun("print", data.folder, "--view", "overview", "--format", "json")
    #expect(run.status == 0)
    let overview = try JSONValue(run.output)
    #expect(
      overview.keys.isSuperset(of: [
        "as_of", "fiscal_year", "total", "sectors", "disbursed_by_month", "overdue", "obstacles", "problems",
      ]))
    #expect(overview["fiscal_year"]?.number == 2026)
    #expect(overview["total"]?["city_assigned"]?["rate"]?.number == 63.72)
    #expect(overview["sectors"]?.array.count == 12)
    #expect(overview["overdue"]?.array.count == 53)
    #expect(overview["obstacles"]?["open"]?.number == 72)
    let months = overview["disbursed_by_month"]?.keys ?? []
    #expect(months.contains("2026-01") && months.contains("2026-11"))
    // The sectors are the whole.
    let parts = overview["sectors"]?.array.compactMap { $0["city_assigned"]?["plan_vnd"]?.number } ?? []
    #expect(parts.reduce(0, +) == overview["total"]?["city_assigned"]?["plan_vnd"]?.number)
  }

  @Test(arguments: [
    ("units", ["units.csv"]), ("sectors", ["sectors.csv"]), ("projects", ["projects.csv"]),
    ("tasks", ["tasks.csv", "units/00103/tasks.csv", "units/09988/tasks.csv"]),
    ("obstacles", ["obstacles.csv", "units/STP/obstacles.csv"]),
  ])
  func `a table is printed row by row with its own columns`(view: String, tables: [String]) throws {
    let csv = try ProgramRun("print", data.folder, "--view", view, "--format", "csv", "--all-columns")
    let json = try ProgramRun("print", data.folder, "--view", view, "--format", "json", "--all-columns")
    #expect(csv.status == 0 && json.status == 0)
    let rows = csvRows(csv.output)
    let header = try #require(rows.first)
    let objects = try JSONValue(json.output).array
    let sources = try tables.map { csvRows(try data.text($0)) }
    let count = sources.reduce(0) { $0 + $1.count - 1 }
    // What has no sector stands in a row of its own.
    let more = view == "sectors" ? 1 : 0
    #expect(rows.count == count + 1 + more)
    #expect(rows.allSatisfy { $0.count == header.count })
    #expect(objects.count == count + more)
    // The table's columns, then what follows from them; the cells are the table's own.
    let own = try #require(sources.first?.first)
    #expect(Set(own).isSubset(of: Set(header)))
    #expect(header.count > own.count)
    for column in own {
      let before = try #require(own.firstIndex(of: column))
      let after = try #require(header.firstIndex(of: column))
      let cells = try #require(sources.first).dropFirst().map { $0[before] }
      #expect(Array(rows.dropFirst().prefix(cells.count).map { $0[after] }) == cells)
    }
    #expect(objects.allSatisfy { $0.keys.isSuperset(of: own) })
  }

  @Test(arguments: [
    ("overview", "Nhiệm vụ quá hạn (53)"), ("sectors", "¹Lĩnh vực (12)"), ("units", "Đơn vị ("),
    ("projects", "Dự án (372)"), ("tasks", "Nhiệm vụ ("), ("obstacles", "Vướng mắc ("),
    ("problems", "Lỗi dữ liệu ("), ("files", "Tệp (28)"), ("unit:SXD", "Đầu mối"),
    ("sector:GT", "Giao thông"),
    ("project:GT-01", "projects.csv:2"), ("task:CV0002", "CV0002  tasks.csv:"),
    ("obstacle:VM001", "obstacles.csv:2"),
  ])
  func `every page is printed in every size`(view: String, text: String) throws {
    let run = try ProgramRun("print", data.folder, "--view", view, "--size", "100x40")
    #expect(run.status == 0)
    #expect(run.output.contains(text))
    #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count == 41)
    for (columns, rows) in [(40, 10), (1, 1)] {
      let run = try ProgramRun("print", data.folder, "--view", view, "--size", "\(columns)x\(rows)")
      #expect(run.status == 0)
      let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == rows + 1)
      #expect(lines.allSatisfy { $0.count <= columns })
      #expect(!run.output.contains("\u{1B}"))
    }
  }

  @Test func `a project's page names its rows in the ledger`() throws {
    let run = try ProgramRun("print", data.folder, "--view", "project:GT-01", "--size", "280x60")
    #expect(run.output.contains("transactions.csv:"))
  }

  @Test func `ANSI has colours unless they are not wanted`() throws {
    let colour = try ProgramRun("print", data.folder, "--format", "ansi")
    #expect(colour.output.contains("38;5;"))
    let plain = try ProgramRun("print", data.folder, "--format", "ansi", "--color", "never")
    #expect(!plain.output.contains("38;5;"))
  }

  @Test(arguments: [
    "print --view tasks --format csv", "print --view tasks --format json --all-columns", "print", "check",
    "dashboard",
  ])
  func `a reader who goes away ends it quietly`(command: String) throws {
    // Many problems, so that the pipe is closed before all is written.
    let line = "GN,GT-99,x,y,z,payment,much,NSTP,treasury,GRT,,\n"
    try data.append("transactions.csv", String(repeating: line, count: 3_000))
    let run = try ProgramRun(
      script: #"{ "$@"; echo "ended $?" >&2; } | head -1"#,
      command.split(separator: " ").map(String.init) + [data.folder])
    #expect(run.lines.count == 1)
    let errors = run.errors.split(separator: "\n")
    // What check found is told by its code, whether anybody reads on or not.
    #expect(errors.last == (command == "check" ? "ended 1" : "ended 0"))
    #expect(errors.dropLast().allSatisfy { $0.contains(" tệp, ") })
  }

  @Test(arguments: [["print"], ["check"], []])
  func `what can't be written ends with 1 and a line that says so`(
    command: [String]
  ) throws {
    _ = try breakData()
    let run = try ProgramRun(script: #""$@" >/dev/full"#, command + [data.folder])
    #expect(run.status == 1)
    #expect(run.errors.contains("No space left"))
  }
}
