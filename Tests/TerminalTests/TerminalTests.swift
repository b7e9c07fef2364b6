import Glibc
import Testing

/// The card on a pseudo-terminal: what a person's terminal goes through.
@Suite(.timeLimit(.minutes(2))) struct TerminalTests {
  private func card(
    environment: [String: String] = [:], arguments: [String] = ["--dark"], columns: Int = 80, rows: Int = 24
  ) throws -> PtyProgram {
    let program = try PtyProgram(
      [ProgramUnderTest.card] + arguments, environment: environment, columns: columns, rows: rows)
    try program.wait(for: "key none.")
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

  @Test func `quitting gives the terminal back`() throws {
    let program = try card()
    #expect(program.modes != program.modesBefore)
    program.send("q")
    #expect(try program.waitForEnd() == .exited(0))
    try program.wait(for: "closed")
    try expectGivenBack(program)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal that ends the program gives the terminal back and stays visible to the parent`(
    signal: Int32
  ) throws {
    let program = try card()
    program.signal(signal)
    #expect(try program.waitForEnd() == .signalled(signal))
    try expectGivenBack(program)
  }

  @Test(arguments: [
    ("c", SIGILL, "SIGILL"), ("n", SIGILL, "the card was told to"), ("a", SIGABRT, "SIGABRT"),
    ("s", SIGSEGV, "SIGSEGV"), ("o", SIGSEGV, "SIGSEGV"), ("T", SIGILL, "on a thread"),
    ("O", SIGSEGV, "SIGSEGV"),
  ])
  func `a crash gives the terminal back and says what it was`(
    key: String, signal: Int32, words: String
  ) throws {
    // A backtrace that waits for a key would be the worst end.
    let program = try card(environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=yes"])
    program.send(key)
    #expect(try program.waitForEnd() == .signalled(signal))
    try program.wait(for: words)
    try expectGivenBack(program)
    #expect(program.text.split(separator: "\u{1B}[?1049l").last?.contains(words) == true)
  }

  @Test(arguments: [SIGTRAP, SIGBUS, SIGFPE, SIGSYS])
  func `any crash signal gives the terminal back`(signal: Int32) throws {
    let program = try card()
    program.signal(signal)
    #expect(try program.waitForEnd() == .signalled(signal))
    try expectGivenBack(program)
  }

  @Test func `exit gives the terminal back`() throws {
    let program = try card()
    program.send("e")
    #expect(try program.waitForEnd() == .exited(7))
    try expectGivenBack(program)
  }

  @Test func `what was written to stderr follows when the screen is left`() throws {
    let program = try card()
    program.forgetOutput()
    program.send("w")
    try program.wait(for: "w")
    #expect(!program.text.contains("noise on stderr"))
    program.send("q")
    try program.wait(for: "noise on stderr\r\n")
    #expect(program.text.split(separator: "\u{1B}[?1049l").last?.contains("noise on stderr") == true)
  }

  @Test func `a closed window ends the program`() throws {
    let program = try card()
    program.hangUp()
    // Whichever comes first: the signal, or the end of the input.
    #expect([.signalled(SIGHUP), .exited(0)].contains(try program.waitForEndUnread()))
  }

  // MARK: Stops

  @Test(arguments: ["z", "\u{1A}"]) func `suspending gives the terminal to the shell and back`(key: String)
    throws
  {
    let program = try card()
    program.send(key)
    try program.waitForStop()
    try expectGivenBack(program)

    program.forgetOutput()
    program.resume()
    try program.wait(for: "Tiến độ giải ngân")
    #expect(program.text.contains("\u{1B}[?1049h"))
    #expect(program.modes != program.modesBefore)
    program.send("r")
    try program.wait(for: "character(\"r\")")
  }

  @Test func `a stop signal stops it every time, also while it draws`() throws {
    let program = try card()
    program.send("b")
    for _ in 0..<20 {
      program.send("12345")
      program.signal(SIGTSTP)
      try program.waitForStop()
      #expect(program.modes == program.modesBefore)
      program.resume()
      // A stop signal sent before it goes on would be cancelled by the kernel.
      try program.wait("raw modes") { program.modes != program.modesBefore }
    }
    program.send("q")
    #expect(try program.waitForEnd() == .exited(0))
  }

  @Test func `a program ended while it is stopped ends and leaves the terminal alone`() throws {
    let program = try card()
    program.send("z")
    try program.waitForStop()
    program.signal(SIGTERM)
    program.resume()
    #expect(try program.waitForEnd() == .signalled(SIGTERM))
    try expectGivenBack(program)
  }

  @Test func `a stop by somebody else keeps the screen`() throws {
    let program = try card()
    program.signal(SIGSTOP)
    try program.waitForStop()
    program.forgetOutput()
    program.resume()
    try program.wait(for: "Tiến độ giải ngân")
  }

  @Test func `another program has the terminal while it runs`() throws {
    let program = try card()
    program.send("x")
    try program.wait(for: "outside\r\n")
    try program.wait(for: "character(\"x\")")
    program.send("q")
    #expect(try program.waitForEnd() == .exited(0))
    try expectGivenBack(program)
  }

  // MARK: Terminals

  @Test func `a new size is drawn`() throws {
    let program = try card()
    program.resize(columns: 50, rows: 7)
    try program.wait(for: "size 50x7")
    program.resize(columns: 1, rows: 1)
    program.resize(columns: 0, rows: 0)
    try program.wait(for: "size 80x24")
    program.resize(columns: 200, rows: 60)
    try program.wait(for: "size 200x60")
  }

  @Test(arguments: [
    ("foot", "level palette256"), ("xterm-kitty", "level palette256"), ("", "level palette256"),
    ("xterm", "level sixteen"), ("linux", "level sixteen"), ("screen", "level sixteen"),
    ("tmux-256color", "level palette256"), ("vt100", "level none"), ("vt220", "level none"),
  ])
  func `known and unknown terminals show the frame`(term: String, level: String) throws {
    let program = try card(environment: ["TERM": term])
    #expect(program.text.contains("Tiến độ giải ngân"))
    #expect(program.text.contains(level))
    program.send("q")
    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.modes == program.modesBefore)
  }

  // Seen: REP, half of OSC 104, a character set's name cut in two, and a region of 24 rows on a taller terminal.
  @Test(arguments: [
    "xterm-256color", "tmux-256color", "screen-256color", "xterm", "linux", "screen", "foot",
    "rxvt-unicode-256color",
  ])
  func `nothing is sent that an emulator behind a borrowed name may not know`(term: String) throws {
    let program = try card(environment: ["TERM": term], columns: 90, rows: 40)
    program.send("bbbr")
    try program.wait(for: "key character(\"r\").")
    program.send("z")
    try program.waitForStop()
    program.resume()
    try program.wait("the page again") {
      program.text.split(separator: "\u{1B}[?2004h", omittingEmptySubsequences: false).count > 2
    }
    program.resize(columns: 60, rows: 50)
    try program.wait(for: "size 60x50")
    program.send("q")
    #expect(try program.waitForEnd() == .exited(0))
    try program.wait(for: "closed")
    let sent = TerminalBytes(program.output)
    #expect(sent.controls.isSubset(of: ["\r", "\n", "\u{8}"]), "\(sent.controls)")
    #expect(
      sent.sequences.isSubset(of: TerminalBytes.known), "\(sent.sequences.subtracting(TerminalBytes.known))")
  }

  @Test(arguments: [40, 60], [SIGTERM, SIGHUP, SIGSEGV, SIGABRT])
  func `no region is left behind on a tall terminal, however it ends`(rows: Int, signal: Int32) throws {
    let program = try card(columns: 100, rows: rows)
    try program.wait(for: "\u{1B}[?2026l")
    program.signal(signal)
    #expect(try program.waitForEnd() == .signalled(signal))
    try expectGivenBack(program)
    #expect(!program.text.contains(";24r"))
  }

  @Test func `a size from the environment counts only where the terminal has none`() throws {
    let old = ["LINES": "24", "COLUMNS": "80"]
    let program = try card(environment: old, columns: 80, rows: 24)
    program.signal(SIGSTOP)
    try program.waitForStop()
    program.resize(columns: 100, rows: 45)
    program.forgetOutput()
    program.resume()
    try program.wait(for: "size 100x45")
    program.send("br")
    // A row that the exported size does not have.
    try program.wait(for: "\u{1B}[45;1H")
    program.send("z")
    try program.waitForStop()
    program.resize(columns: 70, rows: 33)
    program.resume()
    try program.wait(for: "size 70x33")

    let unknown = try PtyProgram(
      [ProgramUnderTest.card, "--dark"], environment: ["LINES": "33", "COLUMNS": "77"], columns: 0, rows: 0)
    try unknown.wait(for: "size 77x33")
  }

  @Test func `where files may not grow, the screen is refused with a word`() throws {
    let program = try PtyProgram(
      ["/bin/sh", "-c", "ulimit -f 4; exec \(ProgramUnderTest.card)"], environment: [:])
    #expect(try program.waitForEnd() == .exited(3))
    try program.wait(for: "smallFiles")
    #expect(program.modes == program.modesBefore)
  }

  @Test func `NO_COLOR shows no colour`() throws {
    let program = try card(environment: ["NO_COLOR": "1"])
    #expect(program.text.contains("level none"))
    #expect(!program.text.contains("\u{1B}[38;5;"))
  }

  @Test func `a terminal without cursor addressing is refused without a byte of control`() throws {
    let program = try PtyProgram([ProgramUnderTest.card], environment: ["TERM": "dumb"])
    #expect(try program.waitForEnd() == .exited(3))
    try program.wait(for: "noCursorAddressing(term: \"dumb\")")
    #expect(!program.output.contains(0x1B))
    #expect(program.modes == program.modesBefore)
  }

  @Test(arguments: [true, false]) func `a file instead of the terminal is refused`(isInput: Bool) throws {
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    let program = try PtyProgram(
      [ProgramUnderTest.card], input: isInput ? null : -1, output: isInput ? -1 : null)
    #expect(try program.waitForEnd() == .exited(3))
    #expect(!program.output.contains(0x1B))
    #expect(program.modes == program.modesBefore)
  }

  @Test(arguments: ["C", "POSIX", "vi_VN.UTF-8", "en_US.UTF-8", "C.UTF-8", "nonsense"])
  func `Vietnamese is written in every locale`(locale: String) throws {
    let program = try card(environment: ["LC_ALL": "", "LANG": locale])
    try program.wait(for: "Tiến độ giải ngân: 64,4 % ▓▒░")
    try program.wait(for: "Việt Nam 中文 e\u{301}")
  }

  // MARK: Sheets

  @Test func `another sheet is sent whole`() throws {
    let program = try card()
    program.forgetOutput()
    program.send("r")
    try program.wait(for: "character(\"r\")")
    program.forgetOutput()
    program.send("v")
    try program.wait(for: "v")
    #expect(!program.text.contains("Tiến độ giải ngân"))
    program.send("p")
    try program.wait(for: "Tiến độ giải ngân")
  }

  // MARK: Keys and rest

  @Test func `a letter cut in two by the line arrives whole`() throws {
    let program = try card()
    let bytes = Array("ế".utf8)
    program.send([bytes[0]])
    program.listen(milliseconds: 100)
    program.send(Array(bytes[1...]))
    try program.wait(for: "character(\"ế\")")
  }

  @Test(arguments: [60, 300] as [Int64])
  func `an arrow key cut in two by the line is not typed as text`(pause: Int64) throws {
    let program = try card()
    program.send("\u{1B}")
    program.listen(milliseconds: pause)
    program.send("[A")
    try program.wait(for: "up.")
    #expect(!program.text.contains("character"))
  }

  @Test func `Escape alone arrives`() throws {
    let program = try card()
    program.send("\u{1B}")
    try program.wait(for: "escape.")
  }

  @Test func `messages, deadlines and threads reach the loop`() throws {
    let program = try card()
    program.send("m")
    try program.wait(for: "from a thread")
    program.send("d")
    try program.wait(for: "deadline")
  }

  @Test func `nothing wakes at rest`() throws {
    let program = try card()
    program.send("md")
    try program.wait(for: "deadline")
    // The last frame may still be paced.
    program.listen(milliseconds: 100)
    let before = switches(program.pid)
    program.listen(milliseconds: 2000)
    #expect(switches(program.pid) == before)
    #expect(before > 0)
  }

  /// How often the process has given up the processor by itself, that is, waited.
  private func switches(_ pid: pid_t) -> Int {
    let file = open("/proc/\(pid)/status", O_RDONLY)
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = max(0, read(file, &buffer, buffer.count))
    let line = String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("voluntary_ctxt_switches") }
    return line.flatMap { Int($0.split(separator: "\t").last ?? "") } ?? -1
  }

  // MARK: Nobody reads

  /// One frame of 500 by 250 is many times what a pseudo-terminal holds.
  private func stalledCard() throws -> PtyProgram {
    let program = try card(columns: 500, rows: 250)
    try program.wait(for: "\u{1B}[?2026l")
    program.send("b")
    try program.waitForUnreadOutput()
    return program
  }

  @Test func `a signal ends the program although nobody reads, and gives the terminal back`() throws {
    let program = try stalledCard()
    program.forgetOutput()
    program.signal(SIGTERM)
    #expect(try program.waitForEndUnread() == .signalled(SIGTERM))
    try expectGivenBack(program)
  }

  @Test func `keys are heard although nobody reads, and the last state follows`() throws {
    let program = try stalledCard()
    program.send("um")
    try program.wait(for: "from a thread")
    program.send("b")
    try program.waitForUnreadOutput()
    program.send("q")
    #expect(try program.waitForEndUnread() == .exited(0))
    #expect(program.modes == program.modesBefore)
  }
}
