import Glibc

/// Standard output and error as plain bytes.
enum Output {
  /// A reader who goes away ends the program quietly instead of by a signal.
  static func surviveClosedPipe() { signal(SIGPIPE, SIG_IGN) }

  static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { fail(errno, descriptor) }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
  }

  private static func fail(_ code: Int32, _ descriptor: Int32) -> Never {
    if code == EPIPE { Glibc.exit(0) }
    // A full disk, say. Standard error may be just as full, so only once.
    if descriptor != STDERR_FILENO, let words = strerror(code) {
      write("Error: what was printed is not whole: \(String(cString: words))\n", to: STDERR_FILENO)
    }
    Glibc.exit(1)
  }
}
