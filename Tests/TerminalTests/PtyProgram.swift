import CTerminal
import Glibc
import TerminalIO

/// A program on a terminal of its own, whose bytes the test reads and writes.
///
/// Every wait has a limit and ends with what was seen; the program does not outlive the object.
final class PtyProgram {
  /// How the program ended.
  enum Ending: Equatable {
    case exited(Int32)
    case signalled(Int32)
  }

  struct Failure: Error, CustomStringConvertible { let description: String }

  /// The longest wait, in milliseconds: long, since a busy machine is no fault of the program.
  static let limitMilliseconds: Int64 = 20_000

  /// Everything the program has written, as far as it was read.
  private(set) var output: [UInt8] = []
  /// The terminal's modes before the program started.
  let modesBefore: [UInt8]
  private var pty = ct_pty()
  private var ending: Ending?
  private var stops = 0

  /// Starts a program.
  /// - Parameters:
  ///   - environment: added to PATH, TERM=xterm-256color and LC_ALL=C.UTF-8; an empty value takes one out.
  ///   - input: replaces the terminal as standard input, `output` as standard output.
  init(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
    input: Int32 = -1, output: Int32 = -1
  ) throws {
    let basis = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    let variables = basis.merging(environment) { $1 }.filter { !$1.isEmpty }.map { "\($0)=\($1)" }
    var pty = ct_pty()
    let failed = withCStrings(arguments) { arguments in
      withCStrings(variables) { variables in
        ct_pty_spawn(&pty, arguments, variables, Int32(columns), Int32(rows), input, output)
      }
    }
    guard failed == 0 else { throw Failure(description: "no pseudo-terminal, error \(errno)") }
    modesBefore = Self.modes(pty.master)
    self.pty = pty
    order()
  }

  deinit {
    if ending == nil { kill(pty.program, SIGKILL) }
    close(pty.commands)
    close(pty.reports)
    close(pty.master)
  }

  /// Its process.
  var pid: pid_t { pty.program }

  /// The terminal's modes now.
  var modes: [UInt8] { Self.modes(pty.master) }

  /// What was read, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) { write(pty.master, bytes, bytes.count) }

  func signal(_ number: Int32) { kill(pty.program, number) }

  func resize(columns: Int, rows: Int) { ct_pty_resize(pty.master, Int32(columns), Int32(rows)) }

  /// Forgets what was read, so that the next wait is for something new.
  func forgetOutput() { output.removeAll() }

  /// The terminal's window is closed.
  func hangUp() {
    close(pty.master)
    pty.master = -1
  }

  /// Reads until the output holds `text`.
  func wait(for text: String) throws {
    let bytes = Array(text.utf8)
    try wait("\"\(text)\"") { contains(bytes) }
  }

  /// Reads until the program has ended.
  func waitForEnd() throws -> Ending {
    try wait("the end") { ending != nil }
    guard let ending else { throw Failure(description: "no end") }
    return ending
  }

  /// Waits for the end without reading what the program writes.
  func waitForEndUnread() throws -> Ending {
    try wait("the end, unread", reading: false) { ending != nil }
    guard let ending else { throw Failure(description: "no end") }
    return ending
  }

  /// Reads until the program has stopped, as after Ctrl-Z.
  func waitForStop() throws {
    let before = stops
    try wait("a stop") { stops > before }
  }

  /// Brings the stopped program to the foreground again, as `fg` does.
  func resume() { order() }

  /// Whether bytes wait to be read, without reading them.
  func waitForUnreadOutput() throws {
    try wait("unread output", reading: false) {
      var count: Int32 = 0
      return ioctl(pty.master, UInt(FIONREAD), &count) == 0 && count > 0
    }
  }

  /// Reads for that long what comes by itself.
  func listen(milliseconds: Int64) {
    let end = PlatformClock.monotonicMilliseconds() + milliseconds
    while PlatformClock.monotonicMilliseconds() < end { step(reading: true, milliseconds: 100) }
  }

  /// Reads until `isDone`, or throws after the limit.
  func wait(_ what: String, reading: Bool = true, until isDone: () -> Bool) throws {
    let end = PlatformClock.monotonicMilliseconds() + Self.limitMilliseconds
    while !isDone() {
      guard PlatformClock.monotonicMilliseconds() < end else {
        throw Failure(description: "waited in vain for \(what); seen: \(text.suffix(2000).debugDescription)")
      }
      step(reading: reading, milliseconds: 20)
    }
  }

  private func step(reading: Bool, milliseconds: Int32) {
    var requests = [
      pollfd(fd: pty.reports, events: Int16(POLLIN), revents: 0),
      pollfd(fd: reading ? pty.master : -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&requests, 2, milliseconds) > 0 else { return }
    if requests[1].revents != 0 {
      var buffer = [UInt8](repeating: 0, count: 65536)
      let count = read(pty.master, &buffer, buffer.count)
      if count > 0 { output += buffer[..<count] }
    }
    if requests[0].revents != 0 { readReport() }
  }

  private func readReport() {
    var report = ct_report()
    guard read(pty.reports, &report, MemoryLayout<ct_report>.size) == MemoryLayout<ct_report>.size else {
      return
    }
    switch report.kind {
    case 0: stops += 1
    case 1: ending = .exited(report.value)
    default: ending = .signalled(report.value)
    }
  }

  private func order() { write(pty.commands, "!", 1) }

  private func contains(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, output.count >= bytes.count else { return false }
    return output.indices.dropLast(bytes.count - 1).contains {
      output[$0] == first && output[$0..<($0 + bytes.count)].elementsEqual(bytes)
    }
  }

  private static func modes(_ master: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
      count = ct_pty_modes(master, buffer.baseAddress, buffer.count)
    }
  }
}
