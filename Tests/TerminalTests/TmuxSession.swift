import CTerminal
import Glibc
import Synchronization
import TerminalIO

/// A program in a window of tmux, a real terminal emulator, whose screen the test reads as text.
///
/// Each session has a server of its own, which ends with the object. Foundation's `Process` would wait for the
/// server too, so tmux is started without it.
final class TmuxSession {
  /// Whether tmux is installed, for `.enabled(if:)`.
  static let isAvailable = tmux(["-V"]).status == 0
  static let missing = "tmux is not installed: apt-get install tmux"

  private static let count = Mutex(0)
  private let name: String

  /// Opens a window and runs `command`, which the shell reads, in it.
  ///
  /// The window stays when the program has ended, so that its last screen can be read.
  init(_ command: String, environment: [String: String] = [:], columns: Int = 80, rows: Int = 24) throws {
    let number = Self.count.withLock { count in
      count += 1
      return count
    }
    name = "tiendo-\(getpid())-\(number)"
    let variables = environment.flatMap { ["-e", "\($0)=\($1)"] }
    let result = run(
      ["start-server", ";", "set", "-g", "remain-on-exit", "on", ";", "set", "-g", "status", "off", ";"]
        + ["set", "-s", "escape-time", "0", ";", "set", "-g", "default-terminal", "tmux-256color", ";"]
        + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + variables + [command])
    guard result.status == 0 else { throw PtyProgram.Failure(description: "tmux: \(result.output)") }
  }

  deinit {
    run(["kill-server"])
    // The server leaves its socket behind.
    unlink("/tmp/tmux-\(getuid())/\(name)")
  }

  /// The screen's rows, without trailing blanks.
  var screen: String { run(["capture-pane", "-p"]).output }

  /// The screen with its colours, as SGR sequences.
  var styledScreen: String { run(["capture-pane", "-p", "-e"]).output }

  /// Waits until the screen shows `text`.
  /// - Returns: the screen that shows it.
  @discardableResult
  func wait(for text: String) throws -> String {
    try wait("\"\(text)\"") { $0.contains(text) }
  }

  /// Waits until the screen is as wanted.
  /// - Returns: the screen.
  @discardableResult
  func wait(_ what: String, until isDone: (String) -> Bool) throws -> String {
    let end = PlatformClock.monotonicMilliseconds() + PtyProgram.limitMilliseconds
    while true {
      let seen = screen
      if isDone(seen) { return seen }
      guard PlatformClock.monotonicMilliseconds() < end else {
        throw PtyProgram.Failure(description: "waited in vain for \(what); seen:\n\(seen)")
      }
      poll(nil, 0, 20)
    }
  }

  /// Whether the program has ended. tmux writes so into the window, too, but where the terminal closes before the
  /// program is reaped, now and then it does not.
  var hasEnded: Bool { run(["list-panes", "-F", "#{pane_dead}"]).output.hasPrefix("1") }

  /// The first and the last row that scroll.
  var region: String {
    run(["display-message", "-p", "#{scroll_region_upper} #{scroll_region_lower}"]).output
      .split(separator: "\n").first.map(String.init) ?? ""
  }

  /// Presses keys by tmux's names: "Enter", "Escape", "Down", "C-z", or a character.
  func press(_ keys: String...) { run(["send-keys"] + keys) }

  /// Types text as it is.
  func type(_ text: String) { run(["send-keys", "-l", text]) }

  func resize(columns: Int, rows: Int) { run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"]) }

  @discardableResult
  private func run(_ arguments: [String]) -> (status: Int32, output: String) {
    Self.tmux(["-L", name, "-f", "/dev/null", "-u"] + arguments)
  }

  private static func tmux(_ arguments: [String]) -> (status: Int32, output: String) {
    // A file and not a pipe: the server keeps it open, so a pipe would never end.
    let file = ct_memfd("tmux")
    defer { close(file) }
    let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "SHELL=/bin/sh", "HOME=/"]
    let pid = withCStrings(["tmux"] + arguments) { arguments in
      withCStrings(environment) { ct_spawn(arguments, $0, file) }
    }
    guard pid > 0 else { return (127, "") }
    let status = ct_wait(pid)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = pread(file, &buffer, buffer.count, off_t(bytes.count))
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return (status, String(decoding: bytes, as: UTF8.self))
  }
}
