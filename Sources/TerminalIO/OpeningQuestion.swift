internal import Cells
internal import Glibc

/// Asks the terminal what only it knows, with a question that every terminal answers (DA1) behind the others, so that
/// one that does not know them is not waited for.
struct OpeningQuestion {
  /// Whether to ask for its background colour (OSC 11).
  var asksBackground = false
  /// Whether to ask if it takes UTF-8.
  var asksLetters = false

  /// What the terminal answered; nil where it doesn't know or was too slow.
  struct Answer {
    var background: Background?
    var takesUTF8: Bool?
    /// Keys typed in the meantime, which belong to the program.
    var keys: [KeyPress] = []
  }

  var isEmpty: Bool { !asksBackground && !asksLetters }

  /// Where the letter is written, from 0: no key is sent as an answer that names a column that far to the right.
  private static let letterColumn = 20
  /// Columns that a screen must have for the letter and what may come of it.
  static let leastColumns = letterColumn + 4

  /// The letter `é`, which takes one column of a terminal that knows UTF-8 and two of any other; then the question where
  /// the cursor stands (CPR). The line is empty again afterwards.
  private static let letter = "\r\u{1B}[\(letterColumn)C\u{E9}\u{1B}[6n\r\u{1B}[K"

  var bytes: [UInt8] {
    let background = asksBackground ? "\u{1B}]11;?\u{1B}\\" : ""
    return Array((background + (asksLetters ? Self.letter : "") + "\u{1B}[c").utf8)
  }

  /// Reads until the answer is complete, at most that long.
  func read(from input: Int32, _ decoder: inout KeyDecoder, limitMilliseconds: Int64) -> Answer {
    let end = Deadline.after(milliseconds: limitMilliseconds)
    var buffer = [UInt8](repeating: 0, count: 1024)
    var answer = Answer()
    while true {
      let left = min(limitMilliseconds, end.milliseconds - PlatformClock.monotonicMilliseconds())
      var request = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&request, 1, Int32(left)) == 1 else { return answer }
      let count = Glibc.read(input, &buffer, buffer.count)
      guard count > 0 else { return answer }
      var isAnswered = false
      for key in decoder.feed(buffer[..<count]) {
        switch key {
        case .backgroundColour(let red, let green, let blue):
          answer.background = Background(red: red, green: green, blue: blue)
        case .cursorPosition(let column) where asksLetters:
          answer.takesUTF8 = column == Self.letterColumn + 1
        case .deviceAttributes: isAnswered = true
        default: answer.keys.append(key)
        }
      }
      if isAnswered { return answer }
    }
  }
}

extension Background {
  /// Light from half of the perceived brightness on; parts 0...255.
  ///
  /// Source: ITU-R BT.601, the weights of red, green and blue.
  init(red: Int, green: Int, blue: Int) {
    self = 299 * red + 587 * green + 114 * blue >= 128_000 ? .light : .dark
  }
}
