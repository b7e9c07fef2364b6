import FoundationEssentials
import Glibc
import Testing

/// The living demonstration: the year goes on by itself, and nothing is left of it.
@Suite(
  .enabled(if: TmuxSession.isAvailable, Comment(rawValue: TmuxSession.missing)), .inTurns,
  .timeLimit(.minutes(5)))
struct ProgramDemoTests {
  /// Where the copy is made.
  private func temporary(_ data: ProgramData) -> String { data.site + "/tmp" }

  private func copies(_ data: ProgramData) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: temporary(data))
  }

  private func environment(_ data: ProgramData) throws -> [String: String] {
    mkdir(temporary(data), 0o700)
    return data.environment.merging(["LC_ALL": "C.UTF-8", "TMPDIR": temporary(data)]) { $1 }
  }

  private func window(_ data: ProgramData, pace: Int = 1) throws -> TmuxSession {
    let window = try TmuxSession(
      "\(ProgramUnderTest.path) demo --pace \(pace) --theme mono \(data.folder); echo \"ended with $?\"; exec cat",
      environment: try environment(data), columns: 120, rows: 40)
    try window.wait(for: "TRÌNH DIỄN")
    return window
  }

  /// The day in the first line.
  private func day(_ screen: String) -> Substring? {
    screen.split(separator: "\n").first?.split(separator: " đến ").last?.prefix(10)
  }

  @Test func `the day moves on by itself, waits, changes its pace, and the copy goes`() throws {
    let data = try ProgramData()
    let before = try data.inventory()
    let window = try window(data)
    try window.wait(for: "đến 16/01/2026")
    #expect(window.screen.contains("1 giây một tuần"))
    try window.wait(for: "đến 23/01/2026")
    #expect(try copies(data).count == 1)
    window.press("Space")
    let paused = try window.wait(for: "đang dừng")
    // What was being read when it stopped may still come; then no day does.
    let still = try window.wait("a week in which no day comes") { screen in
      let now = day(screen)
      let end = ContinuousClock.now + .milliseconds(1500)
      while ContinuousClock.now < end, day(window.screen) == now { poll(nil, 0, 50) }
      return day(window.screen) == now
    }
    #expect(day(paused) != nil && day(still) != nil)
    window.press("Space")
    window.press(",")
    try window.wait(for: "2 giây một tuần")
    window.press(",", ",")
    try window.wait(for: "5 giây một tuần")
    window.press(".", ".", ".")
    try window.wait(for: "1 giây một tuần")
    try window.wait("another day") { day($0) != day(still) && $0.contains("DỮ LIỆU MÔ PHỎNG") }
    window.press("q")
    try window.wait(for: "ended with 0")
    #expect(try copies(data).isEmpty)
    #expect(try data.inventory() == before)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal ends it, and the copy goes`(signal: Int32) throws {
    let data = try ProgramData()
    let before = try data.inventory()
    let program = try PtyProgram(
      [ProgramUnderTest.path, "demo", "--pace", "1", "--theme", "dark", data.folder],
      environment: try environment(data))
    // In the middle of the weeks.
    try program.wait(for: "TRÌNH DIỄN")
    let copy = try #require(try copies(data).first)
    try program.wait("a week to be over") {
      let package = FileManager.default.contents(atPath: "\(temporary(data))/\(copy)/datapackage.json")
      return package.map { String(decoding: $0, as: UTF8.self).contains("2026-01-16") } ?? false
    }
    program.signal(signal)
    #expect(try program.waitForEnd() == .signalled(signal))
    #expect(try copies(data).isEmpty)
    #expect(try data.inventory() == before)
    #expect(program.modes == program.modesBefore)
  }

  @Test func `it plays to the last day, which is the folder's own`() throws {
    let data = try ProgramData.small()
    try data.setDay("2026-01-27")
    let window = try window(data)
    try window.wait("the end of the year") { $0.contains("hết năm") && $0.contains("đến 27/01/2026") }
    // 15 tỷ were paid on 20 January.
    try window.wait(for: "15,0 / 50,0")
    // A talk about it is none that is remembered.
    window.press("P")
    try window.wait(for: "1/7  ")
    window.press("Escape")
    try window.wait(for: "lần nữa")
    window.press("Escape")
    try window.wait(for: "TRÌNH DIỄN")
    #expect(try data.meetings().isEmpty)
    window.press("q")
    try window.wait(for: "ended with 0")
    #expect(try copies(data).isEmpty)
  }

  @Test func `without a terminal, a day or a place for the copy it says what to do`() throws {
    let data = try ProgramData.small()
    let piped = try ProgramRun("demo", data.folder, environment: try environment(data))
    #expect(piped.status == 1)
    #expect(piped.errors.contains("tiendo print"))
    for (folder, temporary, text) in [
      (data.folder, "/nowhere", "TMPDIR"), (data.site + "/state", self.temporary(data), "datapackage.json"),
    ] {
      let program = try PtyProgram(
        [ProgramUnderTest.path, "demo", folder],
        environment: try environment(data).merging(["TMPDIR": temporary]) { $1 })
      #expect(try program.waitForEnd() == .exited(1))
      try program.wait(for: text)
      #expect(try copies(data).isEmpty)
    }
  }
}
