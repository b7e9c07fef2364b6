import Glibc
import Testing

/// The dashboard on a pseudo-terminal: how it ends, stops and looks on terminals of all kinds.
@Suite(.inTurns, .timeLimit(.minutes(10))) struct ProgramEndTests {
  private let data: ProgramData

  init() throws { data = try ProgramData() }

  private func program(
    _ arguments: [String] = [], environment: [String: String] = [:], input: Int32 = -1, output: Int32 = -1
  ) throws -> PtyProgram {
    // With a background given the terminal is not asked for it.
    try PtyProgram(
      [ProgramUnderTest.path, data.folder, "--theme", "dark"] + arguments,
      environment: data.environment.merging(environment) { $1 }, input: input, output: output)
  }

  private func started(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> PtyProgram {
    let program = try program(arguments, environment: environment)
    // The last part of the screen, with the folder read.
    try program.wait(for: "28 tệp")
    try program.wait(for: "Giao thông")
    return program
  }

  /// The alternate page is left with the whole screen for its region, the cursor shown, paste and focus reports off,
  /// and the modes as before.
  private func expectGivenBack(_ program: PtyProgram, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    for end in [
      "\u{1B}[?2004l", "\u{1B}[?1004l", "\u{1B}[?25h", "\u{1B}[r\u{1B}[H\u{1B}[J\u{1B}[?1049l",
    ] {
      try program.wait(for: end)
    }
    let parts = program.text.split(separator: "\u{1B}[?1049l", omittingEmptySubsequences: false)
    #expect(parts.last?.contains("\u{1B}[?1049h") == false, sourceLocation: sourceLocation)
    #expect(program.modes == program.modesBefore, sourceLocation: sourceLocation)
  }

  // MARK: Ends

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal gives the terminal back and shows in the exit status`(signal: Int32) throws {
    let program = try started()
    #expect(program.modes != program.modesBefore)
    program.signal(signal)
    #expect(try program.waitForEnd() == .signalled(signal))
    try expectGivenBack(program)
  }

  @Test func `a signal while the folder is read ends it, too`() throws {
    let program = try program()
    try program.wait(for: "\u{1B}[?1049h")
    program.signal(SIGTERM)
    #expect(try program.waitForEnd() == .signalled(SIGTERM))
    try expectGivenBack(program)
  }

  @Test(arguments: ["q", "Q", "\u{3}"]) func `quitting gives the terminal back`(key: String) throws {
    let program = try started()
    program.send(key)
    #expect(try program.waitForEnd() == .exited(0))
    try expectGivenBack(program)
  }

  @Test func `a closed window ends the program`() throws {
    let program = try started()
    program.hangUp()
    // Whichever comes first: the signal, or the end of the input.
    #expect([.signalled(SIGHUP), .exited(0)].contains(try program.waitForEndUnread()))
  }

  @Test func `a signal ends it although nobody reads, and gives the terminal back`() throws {
    let program = try started()
    program.resize(columns: 1000, rows: 500)
    // Each theme is a whole new frame; the pseudo-terminal holds much less.
    program.send("BBBBBBBB")
    try program.waitForUnreadOutput()
    program.forgetOutput()
    program.signal(SIGTERM)
    #expect(try program.waitForEndUnread() == .signalled(SIGTERM))
    try expectGivenBack(program)
  }

  @Test func `Ctrl-Z gives the terminal to the shell, and fg draws everything again`() throws {
    let program = try started()
    for _ in 0..<3 {
      program.send("\u{1A}")
      try program.waitForStop()
      try expectGivenBack(program)
      // What changes meanwhile is on the screen afterwards.
      program.forgetOutput()
      program.resume()
      try program.wait(for: "\u{1B}[?1049h")
      try program.wait(for: "28 tệp")
      #expect(program.text.contains("Giao thông"))
      #expect(program.modes != program.modesBefore)
    }
    program.send("q")
    #expect(try program.waitForEnd() == .exited(0))
    try expectGivenBack(program)
  }

  // MARK: Without a terminal

  private func expectPlainFrame(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(text.contains("¹Lĩnh vực (12)"), sourceLocation: sourceLocation)
    #expect(text.contains("63,7 %"), sourceLocation: sourceLocation)
    #expect(!text.contains("\u{1B}"), sourceLocation: sourceLocation)
  }

  @Test func `a file, a pipe or no input gives a plain frame`() throws {
    for script in [#""$@""#, #""$@" | cat"#] {
      let run = try ProgramRun(script: script, data.folder)
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      expectPlainFrame(run.output)
      #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
    }
    let closed = try ProgramRun(script: #""$@" <&-"#, data.folder)
    #expect(closed.status == 0)
    expectPlainFrame(closed.output)
    let wide = try ProgramRun(data.folder, environment: ["COLUMNS": "120", "LINES": "40"])
    expectPlainFrame(wide.output)
    #expect(wide.output.split(separator: "\n", omittingEmptySubsequences: false).count == 41)
  }

  // Seen: a limit of a few KiB on files ended the program by SIGXFSZ in the middle of a line.
  @Test func `a file that may not grow ends in a word`() throws {
    let run = try ProgramRun(
      script: #"ulimit -f 2; "$@" > "$OUT.cut""#, "print", data.folder, "--size", "200x60",
      environment: data.environment)
    #expect(run.status == 1)
    #expect(run.errors.contains("not whole"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [true, false]) func `half a terminal gets a plain frame`(isInput: Bool) throws {
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    let program = try program(input: isInput ? null : -1, output: isInput ? -1 : null)
    #expect(try program.waitForEnd() == .exited(0))
    program.listen(milliseconds: 100)
    if isInput { expectPlainFrame(program.text) } else { #expect(program.output.isEmpty) }
    #expect(program.modes == program.modesBefore)
  }

  @Test func `a dumb terminal gets a plain frame`() throws {
    let program = try program(environment: ["TERM": "dumb"])
    #expect(try program.waitForEnd() == .exited(0))
    try program.wait(for: "28 tệp")
    expectPlainFrame(program.text)
    #expect(program.modes == program.modesBefore)
  }

  @Test(arguments: ["nonsense-42", "", "xterm", "linux", "screen", "vt100", "xterm-kitty"])
  func `every other terminal shows the dashboard`(term: String) throws {
    let program = try started(environment: ["TERM": term])
    program.send("q")
    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.modes == program.modesBefore)
  }

  // MARK: Colours and languages

  /// The numbers of all SGR sequences that set a colour.
  private func colours(_ text: String) -> [Int] {
    text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).dropFirst().flatMap { part -> [Int] in
      let parameters = part.prefix { $0.isNumber || $0 == ";" || $0 == ":" }
      guard part.dropFirst(parameters.count).first == "m" else { return [] }
      return parameters.split(separator: ";").compactMap { Int($0) }
    }.filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
  }

  @Test func `no colour where none is wanted, also on the pages within`() throws {
    for (arguments, environment) in [
      ([], ["NO_COLOR": "1"]), (["--color", "never"], [:]),
      (["--color", "never"], ["COLORTERM": "truecolor"]),
    ] {
      let program = try started(arguments, environment: environment)
      program.send("?")
      try program.wait(for: "ĐI VÀO, ĐI RA")
      program.send("xX")
      try program.wait(for: "Lỗi dữ liệu")
      program.send("Q")
      #expect(try program.waitForEnd() == .exited(0))
      #expect(colours(program.text).isEmpty)
    }
    // Else there are some: the test would see them.
    let coloured = try started()
    #expect(!colours(coloured.text).isEmpty)
    let wanted = try started(["--color", "always"], environment: ["NO_COLOR": "1"])
    #expect(!colours(wanted.text).isEmpty)
  }

  @Test(arguments: ["C", "POSIX", "vi_VN.UTF-8", "nonsense", ""])
  func `Vietnamese is right in every locale`(locale: String) throws {
    let environment = ["LC_ALL": "", "LANG": locale]
    let program = try started(environment: environment)
    #expect(program.text.contains("DỮ LIỆU MÔ PHỎNG"))
    program.send("Q")
    #expect(try program.waitForEnd() == .exited(0))
    let run = try ProgramRun(data.folder, environment: environment)
    #expect(run.output.contains("Nhiệm vụ quá hạn (53)"))
  }
}
