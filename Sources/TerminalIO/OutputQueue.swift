internal import CTerminal
internal import Glibc

/// Bytes on their way to the terminal. It never waits: what the reader does not take stays here.
struct OutputQueue: ~Copyable {
  /// The terminal, opened for this queue alone where that is allowed.
  let descriptor: Int32
  private let isBlocking: Bool
  private var waiting: [UInt8] = []
  private var sent = 0

  init(terminal: Int32) throws(TerminalError) {
    descriptor = ct_reopen_terminal(terminal)
    guard descriptor >= 0 else { throw .system(call: "open", code: errno) }
    isBlocking = fcntl(descriptor, F_GETFL) & O_NONBLOCK == 0
  }

  deinit { Glibc.close(descriptor) }

  /// Whether bytes wait for the reader.
  var isStalled: Bool { sent < waiting.count }

  mutating func send(_ bytes: [UInt8]) {
    waiting.append(contentsOf: bytes)
    flush()
  }

  /// Writes as much as there is room for, in one write where it fits.
  mutating func flush() {
    while isStalled {
      // Where the descriptor is the shell's too, a write must be small enough not to wait.
      if isBlocking, !hasRoom { break }
      let count = isBlocking ? min(256, waiting.count - sent) : waiting.count - sent
      let written = waiting.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress.map { $0 + sent }, count)
      }
      if written > 0 {
        sent += written
      } else if errno == EAGAIN {
        break
      } else if errno != EINTR {
        // The terminal is gone; the loop hears of it from its input.
        sent = waiting.count
      }
    }
    ct_screen_torn(isStalled && sent > 0)
    if !isStalled { discard() }
  }

  /// Forgets what waits.
  mutating func discard() {
    waiting.removeAll(keepingCapacity: true)
    sent = 0
  }

  private var hasRoom: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&request, 1, 0) == 1
  }
}
