import Glibc

/// Standard output and error as plain bytes.
enum Output {
  /// A reader who goes away ends no command: what it found is still told by its exit code.
  static func surviveClosedPipe() { signal(SIGPIPE, SIG_IGN) }

  /// - Returns: false when nobody reads any more. A full disk and the like end the program with 1.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          // Words about the outcome are not the outcome: where they can't be written, the exit code still counts.
          if descriptor != STDERR_FILENO, errno != EPIPE { fail(errno) }
          return false
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return true
    }
  }

  private static func fail(_ code: Int32) -> Never {
    if let words = strerror(code) {
      write("Error: what was printed is not whole: \(String(cString: words))\n", to: STDERR_FILENO)
    }
    Glibc.exit(1)
  }
}
