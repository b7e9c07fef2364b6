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
        guard count > 0 else { Glibc.exit(errno == EPIPE ? 0 : 1) }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
  }
}
