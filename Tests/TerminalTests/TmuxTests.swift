import Testing

/// The card in a real terminal emulator, under a real shell.
@Suite(.enabled(if: TmuxSession.isAvailable, Comment(rawValue: TmuxSession.missing)), .timeLimit(.minutes(2)))
struct TmuxTests {
  @Test func `the emulator shows the frame, follows its size and gets its shell back`() throws {
    let session = try TmuxSession("env PS1='ready> ' bash --norc --noprofile")
    try session.wait(for: "ready>")
    session.type("\(ProgramUnderTest.card)\n")
    let screen = try session.wait(for: "key none.")
    #expect(
      screen.split(separator: "\n").prefix(4) == [
        "Tiến độ giải ngân: 64,4 % ▓▒░", "Việt Nam 中文 e\u{301}", "size 80x24",
        "level palette256 background unknown",
      ])
    session.resize(columns: 60, rows: 10)
    try session.wait(for: "size 60x10")
    session.press("Down")
    try session.wait(for: "key down.")
    session.press("C-z")
    try session.wait(for: "Stopped")
    session.type("fg\n")
    try session.wait(for: "key control")
    session.press("q")
    try session.wait(for: "closed")
    session.type("stty -a\n")
    try session.wait(for: " icanon")
  }

  @Test func `without a shell to continue it, suspending only draws again`() throws {
    let session = try TmuxSession(ProgramUnderTest.card)
    try session.wait(for: "key none.")
    session.press("C-z")
    try session.wait(for: "key control")
    session.press("q")
    // Its last words may be lost: it was the leader of its session, whose end closes the terminal.
    try session.wait("the end") { _ in session.hasEnded }
  }
}
