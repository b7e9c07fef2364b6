import Testing

/// Data that try to reach the terminal: nothing but the program's own sequences may.
@Suite(.inTurns, .timeLimit(.minutes(10))) struct ProgramHostileTests {
  /// What a cell or a name can hold; each ends in a word that shows that the text around it is there.
  static let payloads = [
    "\u{1B}]52;c;SEFDSw==\u{07}", "\u{1B}]0;HACK\u{1B}\\", "\u{1B}[31mHACK\u{1B}[0m", "\u{1B}[2J\u{1B}[6n",
    "\u{1B}Pq#HACK\u{1B}\\", "\u{1B}_HACK\u{1B}\\", "\u{1B}cHACK", "\u{1B}[?1049lHACK", "\u{1B}[21t",
    "\u{9B}31mHACK", "\u{9D}52;c;HACK\u{9C}", "\u{90}HACK\u{9C}", "\u{85}HACK",
    "\u{202E}HACK\u{202C}", "\u{2066}HACK\u{2069}", "\u{200F}HACK", "\u{E0041}HACK", "\u{2028}HACK",
    "\u{0}HACK", "\u{8}\u{8}HACK", "ABC\rHACK", "\u{7F}HACK", "\u{E}HACK", "\u{5}HACK", "\u{FEFF}HACK",
  ]

  /// Those that can be in a file's name or an argument, too.
  static let named = payloads.filter { !$0.contains("\u{0}") }

  /// A copy of demo-data with a payload in the cells that people see; every row has another one.
  private func hostileData() throws -> ProgramData {
    let data = try ProgramData()
    for (table, columns) in [
      ("units.csv", ["name", "short_name"]), ("sectors.csv", ["name"]),
      ("people.csv", ["full_name", "phone"]),
      ("projects.csv", ["name", "location", "notes"]),
      ("tasks.csv", ["title", "objective", "product", "notes", "authority"]),
      ("obstacles.csv", ["description", "proposed_solution"]), ("plans.csv", ["decision_number"]),
      ("transactions.csv", ["document_number", "notes"]), ("codelists.csv", ["label"]),
    ] {
      var rows = csvRows(try data.text(table))
      let places = columns.compactMap { rows[0].firstIndex(of: $0) }
      #expect(places.count == columns.count)
      for row in rows.indices.dropFirst() {
        for (number, place) in places.enumerated() {
          rows[row][place] = "X" + Self.named[(row + number) % Self.named.count] + rows[row][place]
        }
      }
      // A table that begins with a NUL is no table; one that holds a NUL later is.
      if rows.count > 5000, let place = places.first { rows[rows.count - 1][place] = "X\u{0}HACK" }
      try data.write(table, text(rows))
    }
    // Cells that are wrong are quoted in the problems: codes, dates and amounts.
    var obstacles = csvRows(try data.text("obstacles.csv"))
    for (row, payload) in zip(obstacles.indices.dropFirst(20), Self.named) {
      obstacles[row][obstacles[0].firstIndex(of: "raised_on") ?? 0] = payload
      obstacles[row][obstacles[0].firstIndex(of: "unit_id") ?? 0] = payload
    }
    try data.write("obstacles.csv", text(obstacles))
    // Names of columns, folders and files; a NUL can't be in one.
    try data.write("reminders.csv", "reminder_id,\u{1B}[31mHACK\u{1B}[0m,\u{202E}HACK\n1,2,3\n")
    for (number, payload) in Self.named.enumerated() {
      let name = "units/\(number)" + payload.split(separator: "/").joined()
      try data.makeFolder(name)
      try data.write(
        name + "/tasks.csv", number % 2 == 0 ? "nonsense\n" : text([csvRows(try data.text("tasks.csv"))[0]]))
      try data.write(name + "/\(payload.split(separator: "/").joined()).csv", "a\n")
    }
    try data.write(
      "datapackage.json", #"{"title":"\u001b]0;HACK\u0007X\u202eHACK","as_of":"2026-11-20","synthetic":true}"#
    )
    return data
  }

  private func text(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map {
        "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
      }
      .joined(separator: ",") + "\n"
    }.joined()
  }

  /// Scalars that must not be in plain text but for the line ends.
  private func hostile(_ text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  /// What is left when the program's own sequences are taken out: CSI with the ends it uses, charsets, and the rest
  /// of its repertory. Every ESC that is left is somebody else's.
  private func foreign(_ text: String) -> [String] {
    text.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst().map(String.init).filter {
      part in
      var rest = part.unicodeScalars[...]
      // Cut by the end of what was read.
      if part.isEmpty { return false }
      switch rest.popFirst() {
      case "[":
        let parameters = rest.prefix { "0123456789;?>=!$".unicodeScalars.contains($0) }
        // Cut by the end of what was read.
        guard let end = rest.dropFirst(parameters.count).first else { return false }
        switch end {
        // Moves, erases, SGR, modes, scroll region, repeats, title stack off.
        case "H", "A", "B", "C", "D", "G", "d", "J", "K", "L", "M", "P", "S", "T", "X", "@", "b", "m", "h",
          "l", "r":
          return false
        case "t": return !["22;0;0", "23;0;0"].contains(String(parameters))
        default: return true
        }
      case "(", ")", "=", ">", "7", "8", "M": return false
      default: return true
      }
    }
  }

  private func expectClean(
    _ bytes: [UInt8], _ place: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("HACK"), "\(place) shows nothing", sourceLocation: sourceLocation)
    #expect(foreign(text) == [], "\(place)", sourceLocation: sourceLocation)
    for payload in Self.payloads {
      #expect(
        !text.unicodeScalars.contains(payload.unicodeScalars), "\(place)", sourceLocation: sourceLocation)
    }
    for scalar in text.unicodeScalars
    where scalar.value == 7 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0
      || (scalar.value > 0x9F && scalar.properties.generalCategory == .format)
    {
      Issue.record("U+\(String(scalar.value, radix: 16)) in \(place)", sourceLocation: sourceLocation)
      return
    }
  }

  @Test func `no page of the dashboard lets anything through`() throws {
    let data = try hostileData()
    let program = try PtyProgram(
      [ProgramUnderTest.path, data.folder, "--theme", "dark", "--color", "never"],
      environment: data.environment, columns: 200, rows: 60)
    try program.wait(for: " tệp")
    try program.wait(for: "HACK")
    // Each page from its end, drawn whole in one frame whose last line is the footer; then a record of it, and its
    // names in the palette.
    for keys in [
      "H1\r", "H2\r", "H3\r", "DG", "DG\r", "DG\r2G", "UG", "UG\r", "TG", "TG\r", "OG", "OG\r", "XG", "FG",
    ] {
      program.forgetOutput()
      program.send(keys + "\u{C}")
      try program.wait(for: "HACK")
      // The footer is the last line of a frame.
      try program.wait(for: "trợ giúp")
      expectClean(program.output, keys)
    }
    program.forgetOutput()
    program.send(":HACK")
    try program.wait(for: "Đi tới")
    try program.wait(for: "HACK")
    expectClean(program.output, "the palette")
    program.send("\u{3}")
    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.modes == program.modesBefore)
  }

  @Test func `nothing hostile is printed, as text, as problems or as errors`() throws {
    let data = try hostileData()
    var runs: [(String, ProgramRun)] = []
    for view in ["overview", "units", "tasks", "obstacles", "problems", "files", "unit:SXD", "project:GT-01"]
    {
      runs.append((view, try ProgramRun("print", data.folder, "--view", view, "--size", "200x200")))
    }
    runs.append(("check", try ProgramRun("check", data.folder)))
    runs.append(("check JSON", try ProgramRun("check", data.folder, "--format", "json")))
    for view in ["units", "tasks"] {
      for format in ["json", "csv", "markdown"] {
        runs.append(
          ("\(view) \(format)", try ProgramRun("print", data.folder, "--view", view, "--format", format)))
      }
      let all = ["print", data.folder, "--view", view, "--format", "json", "--all-columns"]
      runs.append(("\(view) records", try ProgramRun(all)))
    }
    for (place, run) in runs {
      #expect([0, 1].contains(run.status), "\(place)")
      #expect(run.output.contains("HACK"), "\(place)")
      // A table for Excel begins with the mark of its encoding.
      let text = run.output.hasPrefix("\u{FEFF}") ? String(run.output.dropFirst()) : run.output
      #expect(hostile(text) == [], "\(place)")
      #expect(hostile(run.errors) == [], "\(place)")
    }
    // One problem is one line.
    let check = try #require(runs.first { $0.0 == "check" }?.1)
    let json = try #require(runs.first { $0.0 == "check JSON" }?.1)
    #expect(check.lines.count == json.lines.count)
    for line in json.lines { _ = try JSONValue(line) }
  }

  @Test func `arguments are not sent to the terminal either`() throws {
    let data = try ProgramData()
    for (number, payload) in Self.named.enumerated() {
      // Another kind of argument for each.
      let kinds = [
        [data.folder + "/" + payload], ["check", data.folder + payload], ["--" + payload],
        ["print", data.folder, "--view", payload], ["print", data.folder, "--view", "unit:" + payload],
        [data.folder, "--theme", payload], [data.folder, "--as-of", payload],
      ]
      let run = try ProgramRun(kinds[number % kinds.count])
      #expect(run.status == 1 || run.status == 2)
      #expect(hostile(run.output + run.errors) == [], "\(payload.debugDescription)")
    }
  }
}
