internal import Cells

/// Sets the same styles in fewer bytes.
///
/// ncurses sets a style anew whenever one of its parts ends, says both colours when one changes, and colours blanks
/// that show none. This keeps the style that is wanted apart from the one that was sent, and sends only what the next
/// character shows. Everything but SGR (ECMA-48, 8.3.117) passes as it is, whole.
///
/// Only for terminals that have 256 colours, which all set them by 38;5 and 48;5 as xterm does.
struct StyleThrift {
  private var wanted = Style()
  /// Nil when it is not known what the terminal has.
  private var sent: Style?
  private var result: [UInt8] = []

  /// Another program may have written: the style of the terminal is no longer known.
  mutating func forget() { sent = nil }

  /// The same as `bytes`, shorter. A sequence is whole in what ncurses writes at a time.
  mutating func shortened(_ bytes: [UInt8]) -> [UInt8] {
    result.removeAll(keepingCapacity: true)
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let end = bytes[place] == 0x1B ? Self.sequenceEnd(bytes[place...]) : place + 1
      switch bytes[place] {
      case 0x1B: take(sequence: bytes[place..<end])
      case 0x00..<0x20: result.append(bytes[place])
      default:
        show(blank: bytes[place] == 0x20)
        result.append(bytes[place])
      }
      place = end
    }
    return result
  }

  // MARK: Sequences

  /// Where the sequence that `bytes` begin with ends: ECMA-35 for ESC, ECMA-48 for CSI and for strings.
  private static func sequenceEnd(_ bytes: ArraySlice<UInt8>) -> Int {
    let body = bytes.dropFirst(2)
    let end: Int?
    switch bytes.dropFirst().first {
    case UInt8(ascii: "[")?: end = body.firstIndex { !(0x20...0x3F).contains($0) }
    case UInt8(ascii: "]")?, UInt8(ascii: "P")?, UInt8(ascii: "X")?, UInt8(ascii: "^")?, UInt8(ascii: "_")?:
      // Up to BEL, or to ST, of which the ESC is found first.
      end = body.firstIndex { $0 == 0x07 || $0 == 0x1B }.map { bytes[$0] == 0x07 ? $0 : $0 + 1 }
    case (0x20...0x2F)?: end = body.firstIndex { !(0x20...0x2F).contains($0) }
    default: end = bytes.startIndex + 1
    }
    return min((end ?? bytes.endIndex) + 1, bytes.endIndex)
  }

  private mutating func take(sequence: ArraySlice<UInt8>) {
    let isControl = sequence.dropFirst().first == UInt8(ascii: "[")
    if isControl, sequence.last == UInt8(ascii: "m"),
      let style = wanted.after(sgr: sequence.dropFirst(2).dropLast())
    {
      wanted = style
      return
    }
    switch isControl ? sequence.last : nil {
    case UInt8(ascii: "A")?, UInt8(ascii: "B")?, UInt8(ascii: "C")?, UInt8(ascii: "D")?, UInt8(ascii: "H")?:
      break
    // What is erased takes the background that is set.
    case UInt8(ascii: "J")?, UInt8(ascii: "K")?: show(blank: true)
    default: show(blank: false)
    }
    result += sequence
  }

  // MARK: Styles

  /// Sends what of the wanted style the next character shows; a blank shows no colour of its own.
  private mutating func show(blank: Bool) {
    var target = wanted
    if blank, let sent, !wanted.reverse, !wanted.underline, !sent.reverse, !sent.underline {
      target = sent
      target.background = wanted.background
    }
    guard target != sent else { return }
    result += [0x1B, UInt8(ascii: "[")]
    if target != .plain {
      let changes = target.changes(from: sent)
      let anew = target.changes(from: nil)
      result += changes.count <= anew.count ? changes : anew
    }
    result.append(UInt8(ascii: "m"))
    sent = target
  }
}

extension Style {
  /// The style after SGR with these parameters; nil where one of them is not known here.
  fileprivate func after(sgr parameters: ArraySlice<UInt8>) -> Style? {
    var style = self
    var rest = parameters
    var isOver = false
    /// The next number, 0 where none is said; nil after the last one, and for what is no number.
    func next() -> Int? {
      guard !isOver else { return nil }
      var number = 0
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: ";") { return number }
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), number < 1000 else { return -1 }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      isOver = true
      return number
    }
    while let number = next() {
      switch number {
      case 0: style = .plain
      case 1: style.bold = true
      case 2: style.dim = true
      case 3: style.italic = true
      case 4: style.underline = true
      case 7: style.reverse = true
      case 22: (style.bold, style.dim) = (false, false)
      case 23: style.italic = false
      case 24: style.underline = false
      case 27: style.reverse = false
      case 30...37: style.foreground = number - 30
      case 39: style.foreground = nil
      case 40...47: style.background = number - 40
      case 49: style.background = nil
      case 90...97: style.foreground = number - 82
      case 100...107: style.background = number - 92
      case 38, 48:
        guard next() == 5, let colour = next(), (0...255).contains(colour) else {
          return nil
        }
        if number == 38 { style.foreground = colour } else { style.background = colour }
      default: return nil
      }
    }
    return style
  }

  /// SGR's parameters that lead here from a style; from an unknown one through the plain one.
  fileprivate func changes(from before: Style?) -> [UInt8] {
    var parts: [UInt8] = []
    parts.reserveCapacity(32)
    if before == nil { parts.add(0) }
    let old = before ?? .plain
    let isFainter = (old.bold && !bold) || (old.dim && !dim)
    if isFainter { parts.add(22) }
    if bold, !old.bold || isFainter { parts.add(1) }
    if dim, !old.dim || isFainter { parts.add(2) }
    if italic != old.italic { parts.add(italic ? 3 : 23) }
    if underline != old.underline { parts.add(underline ? 4 : 24) }
    if reverse != old.reverse { parts.add(reverse ? 7 : 27) }
    if foreground != old.foreground { parts.add(colour: foreground, base: 30) }
    if background != old.background { parts.add(colour: background, base: 40) }
    return parts
  }
}

extension [UInt8] {
  /// One more parameter of SGR.
  fileprivate mutating func add(_ number: Int) {
    if !isEmpty { append(UInt8(ascii: ";")) }
    for power in [100, 10, 1] where number >= power || power == 1 {
      append(UInt8(ascii: "0") + UInt8(number / power % 10))
    }
  }

  /// - Parameter base: 30 for the foreground, 40 for the background.
  fileprivate mutating func add(colour: Int?, base: Int) {
    switch colour {
    case nil: add(base + 9)
    case let colour? where colour < 8: add(base + colour)
    case let colour? where colour < 16: add(base + 52 + colour)
    case let colour?:
      add(base + 8)
      add(5)
      add(colour)
    }
  }
}
