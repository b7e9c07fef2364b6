internal import Cells
internal import Glibc

/// Asks the terminal for its background colour (OSC 11), with a question that every terminal answers (DA1)
/// behind it, so that one that does not know the first is not waited for.
struct BackgroundQuestion {
  static let bytes = Array("\u{1B}]11;?\u{1B}\\\u{1B}[c".utf8)

  /// What the terminal answered; nil when it doesn't know or was too slow.
  private(set) var answer: Background?
  /// Keys typed in the meantime, which belong to the program.
  private(set) var keys: [KeyPress] = []

  /// Reads until the answer is complete, at most that long.
  init(input: Int32, decoder: inout KeyDecoder, limitMilliseconds: Int64) {
    let end = Deadline.after(milliseconds: limitMilliseconds)
    var buffer = [UInt8](repeating: 0, count: 1024)
    var isAnswered = false
    while !isAnswered {
      let left = min(limitMilliseconds, end.milliseconds - PlatformClock.monotonicMilliseconds())
      var request = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&request, 1, Int32(left)) == 1 else { return }
      let count = read(input, &buffer, buffer.count)
      guard count > 0 else { return }
      for key in decoder.feed(buffer[..<count]) {
        switch key {
        case .backgroundColour(let red, let green, let blue):
          answer = Self.background(red: red, green: green, blue: blue)
        case .deviceAttributes: isAnswered = true
        default: keys.append(key)
        }
      }
    }
  }

  /// Light from half of the perceived brightness on; parts 0...255.
  ///
  /// Source: ITU-R BT.601, the weights of red, green and blue.
  static func background(red: Int, green: Int, blue: Int) -> Background {
    299 * red + 587 * green + 114 * blue >= 128_000 ? .light : .dark
  }
}
