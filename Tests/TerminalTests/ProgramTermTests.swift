import CTerminal
import Glibc
import TerminalIO
import Testing

/// The dashboard under a name that is not the terminal's own, as people run it in tmux and GNU screen.
@Suite(
  .enabled(if: TmuxSession.isAvailable, Comment(rawValue: TmuxSession.missing)), .inTurns,
  .timeLimit(.minutes(10)))
struct ProgramTermTests {
  private let data: ProgramData

  init() throws { data = try ProgramData() }

  private func command(_ term: String, theme: String = "dark") -> String {
    "env TERM=\(term) \(ProgramUnderTest.path) --theme \(theme) \(data.folder)"
  }

  private func session(_ command: String, columns: Int = 100, rows: Int = 30) throws -> TmuxSession {
    let environment = data.environment.merging(["LC_ALL": "C.UTF-8", "PS1": "ready> "]) { $1 }
    return try TmuxSession(command, environment: environment, columns: columns, rows: rows)
  }

  /// The screens that a walk shows, with their colours.
  private func walk(_ session: TmuxSession) throws -> [String] {
    var screens: [String] = []
    try session.wait("the folder read") { $0.contains(" tệp") && !$0.contains("đang đọc") }
    for (key, text) in [("D", "Dự án ("), ("Down", "▌"), ("?", "ĐI VÀO, ĐI RA")] {
      session.press(key)
      try session.wait(for: text)
    }
    session.press("Escape")
    try session.wait("no help") { !$0.contains("ĐI VÀO, ĐI RA") }
    session.press("U")
    try session.wait(for: "Đơn vị (")
    screens.append(Self.undated(session.styledScreen).joined(separator: "\n"))
    session.resize(columns: 60, rows: 20)
    try session.wait("the small screen") {
      $0.split(separator: "\n", omittingEmptySubsequences: false).count == 21
    }
    session.press("Escape")
    try session.wait(for: "Lĩnh vực")
    session.resize(columns: 120, rows: 40)
    try session.wait(for: "⁴Lũy kế")
    screens.append(Self.undated(session.styledScreen).joined(separator: "\n"))
    return screens
  }

  // Seen in tmux 3.3 under xterm's name: borders, bars and curves lost their runs.
  @Test(arguments: ["xterm-256color", "screen-256color", "foot", "alacritty", "xterm-kitty"])
  func `tmux shows the same cells under a borrowed name as under its own`(term: String) throws {
    let own = try walk(session(command("tmux-256color")))
    let borrowed = try walk(session(command(term)))
    #expect(own == borrowed)
    #expect(own[1].contains("──────") && own[1].contains("██"))
  }

  @Test(.enabled(if: GnuScreen.isAvailable, "GNU screen is not installed: apt-get install screen"))
  func `GNU screen shows the same text`() throws {
    let own = try session(command("tmux-256color", theme: "mono"), columns: 80, rows: 24)
    let text = try own.wait("the folder read") { $0.contains(" tệp") && !$0.contains("đang đọc") }
    let screen = GnuScreen(data)
    let other = try session(
      screen.command(command("xterm-256color", theme: "mono")), columns: 80, rows: 24)
    try other.wait("the same text as\n\(text)") { Self.undated($0) == Self.undated(text) }
  }

  /// Without the row that says how many minutes old the data are.
  private static func undated(_ screen: String) -> [Substring] {
    screen.split(separator: "\n").filter { !$0.contains(" tệp") }
  }

  @Test(arguments: ["tmux-256color", "xterm-256color"], [40, 60])
  func `the shell gets its whole screen back, with nothing on it`(term: String, rows: Int) throws {
    let session = try session("exec bash --norc --noprofile -i", columns: 100, rows: rows)
    try session.wait(for: "ready>")
    session.type(command(term) + "\n")
    try session.wait("the folder read") { $0.contains(" tệp") && !$0.contains("đang đọc") }
    session.press("C-z")
    try session.wait(for: "Stopped")
    #expect(session.region == "0 \(rows - 1)")
    session.type("fg\n")
    try session.wait("the dashboard") { $0.contains(" tệp") && !$0.contains("Stopped") }
    session.press("q")
    try session.wait("nothing but a prompt in the last row") { $0.split(separator: "\n").last == "ready>" }
    #expect(session.region == "0 \(rows - 1)")
    // The shell scrolls below row 24.
    session.type("seq \(rows * 2)\n")
    try session.wait("the end of a long list in the last rows") {
      let all = $0.split(separator: "\n", omittingEmptySubsequences: false)
      return all.count > rows - 2 && all[rows - 2] == "\(rows * 2)"
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV]) func `a signal leaves no region behind`(signal: Int32) throws {
    let session = try session("exec bash --norc --noprofile -i", columns: 100, rows: 50)
    try session.wait(for: "ready>")
    session.type("sh -c 'echo $$ > \(data.site)/pid; exec \(command("xterm-256color"))'\n")
    try session.wait("the folder read") { $0.contains(" tệp") && !$0.contains("đang đọc") }
    let pid = try #require(pid_t(data.text("../pid").filter(\.isNumber)))
    kill(pid, signal)
    try session.wait("the shell") { !$0.contains(" tệp") && $0.contains("ready>") }
    #expect(session.region == "0 49")
  }

  // MARK: Backgrounds

  /// The grounds of a screen, as SGR numbers; "own" is the terminal's.
  private func grounds(_ screen: String) -> [String: Int] {
    var ground = "own"
    var counts: [String: Int] = [:]
    for line in screen.split(separator: "\n") {
      var rest = line[...]
      while let next = rest.popFirst() {
        guard next == "\u{1B}", rest.first == "[" else {
          counts[ground, default: 0] += 1
          continue
        }
        let body = rest.dropFirst().prefix { $0 != "m" }
        rest = rest.dropFirst(body.count + 2)
        let numbers = body.split(separator: ";")
        if let place = numbers.firstIndex(of: "48") {
          ground = numbers[place...].dropFirst(2).first.map(String.init) ?? ground
        } else if numbers.isEmpty || numbers.contains("0") || numbers.contains("49") {
          ground = "own"
        }
      }
    }
    return counts
  }

  @Test(arguments: [("dark", "233"), ("light", "231"), ("safe", "233")])
  func `a theme paints every cell, also after a new size and below a window`(theme: String, base: String)
    throws
  {
    let session = try session(command("xterm-256color", theme: theme))
    try session.wait("the folder read") { $0.contains(" tệp") && !$0.contains("đang đọc") }
    func expectPainted() {
      let seen = grounds(session.styledScreen)
      #expect(seen["own"] == nil && seen[base, default: 0] > 0, "\(seen)")
    }
    expectPainted()
    session.press("?")
    try session.wait(for: "ĐI VÀO, ĐI RA")
    expectPainted()
    session.resize(columns: 140, rows: 45)
    try session.wait("the new size") {
      $0.split(separator: "\n", omittingEmptySubsequences: false).count == 46
    }
    session.press("Escape")
    try session.wait("no help") { !$0.contains("ĐI VÀO, ĐI RA") }
    expectPainted()
  }

  @Test(arguments: [
    ("", "neutral"), ("15;0", "dark"), ("0;15", "light"), ("0;default;7", "light"), ("x", "neutral"),
  ])
  func `where nobody says what the background is, COLORFGBG does, or the theme is neutral`(
    variable: String, theme: String
  ) throws {
    let session = try session("env COLORFGBG='\(variable)' \(command("xterm-256color", theme: "auto"))")
    try session.wait("the folder read") { $0.contains(" tệp") && !$0.contains("đang đọc") }
    let seen = grounds(session.styledScreen)
    let most = seen.max { $0.value < $1.value }?.key
    #expect(most == ["neutral": "own", "dark": "233", "light": "231"][theme], "\(seen)")
  }
}

/// A session of GNU screen with sockets of its own, which ends with the object.
private final class GnuScreen {
  static let isAvailable = access("/usr/bin/screen", X_OK) == 0
  private let sockets: String

  init(_ data: ProgramData) {
    sockets = data.site + "/screen"
    mkdir(sockets, 0o700)
  }

  func command(_ inner: String) -> String {
    "exec env SCREENDIR=\(sockets) screen -c /dev/null -U -S card -T screen-256color \(inner)"
  }

  deinit {
    let pid = withCStrings(["screen", "-S", "card", "-X", "quit"]) { arguments in
      withCStrings(["PATH=/usr/bin:/bin", "SCREENDIR=\(sockets)"]) { ct_spawn(arguments, $0, -1) }
    }
    if pid > 0 { _ = ct_wait(pid) }
  }
}
