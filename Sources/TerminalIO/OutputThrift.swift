/// Says the same to the terminal in fewer bytes.
///
/// ncurses sets a style anew whenever one of its parts ends, changes the colour of blanks that show none, and spells
/// out runs of a character that is not ASCII. This keeps the style that is wanted apart from the one that was sent, and
/// sends only what the next character shows. A frame of the dashboard shrinks to about half, which is what counts
/// over a slow line.
///
/// Only for terminals that speak as xterm does: SGR 22 to 27, 39, 49 and 38;5 (ECMA-48, xterm's control sequences),
/// and REP where `repeats` says so.
struct OutputThrift {
  /// A style as SGR sets it; -1 is the terminal's own colour.
  private struct Style: Equatable {
    var bold = false
    var dim = false
    var italic = false
    var underline = false
    var reverse = false
    var foreground = -1
    var background = -1
  }

  /// The shortest run of one character that REP says in fewer bytes.
  private static let shortestRun = 4

  /// Last bytes of the sequences that leave blanks behind: ED, EL, ECH, ICH, IL, DL, DCH, SU, SD.
  private static let erasers = Set("JKX@LMPST".utf8)

  private let repeats: Bool
  private var wanted = Style()
  /// Nil when it is not known what the terminal has.
  private var sent: Style?
  private var result: [UInt8] = []

  /// - Parameter repeats: whether the terminal knows REP, "the last character again so many times".
  init(repeats: Bool) { self.repeats = repeats }

  /// Another program may have written: the style of the terminal is no longer known.
  mutating func forget() { sent = nil }

  /// The same as `bytes`, shorter. Sequences are whole in what ncurses writes at a time.
  mutating func shortened(_ bytes: [UInt8]) -> [UInt8] {
    result.removeAll(keepingCapacity: true)
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0x1B: place = take(sequence: bytes, at: place)
      case 0x20:
        show(blank: true)
        place = take(blanks: bytes, at: place)
      case 0x00..<0x20:
        result.append(bytes[place])
        place += 1
      default:
        show(blank: false)
        place = take(character: bytes, at: place)
      }
    }
    return result
  }

  // MARK: Characters

  /// Takes a run of blanks.
  private mutating func take(blanks bytes: [UInt8], at start: Int) -> Int {
    let end = bytes[start...].firstIndex { $0 != 0x20 } ?? bytes.count
    let count = end - start
    // A mark after them belongs to the last one, which must then be there as such.
    let isMarked = end < bytes.count && OutputThrift.mayCombine(bytes[end])
    if repeats, !isMarked, count > 2 * OutputThrift.shortestRun {
      result += Array(" \u{1B}[\(count - 1)b".utf8)
    } else {
      result.append(contentsOf: repeatElement(0x20, count: count))
    }
    return end
  }

  /// Takes a character with all its like after it.
  private mutating func take(character bytes: [UInt8], at start: Int) -> Int {
    let length = OutputThrift.length(of: bytes[start])
    let end = min(start + length, bytes.count)
    result += bytes[start..<end]
    guard repeats, length > 1 else { return end }
    var place = end
    var count = 0
    while place + length <= bytes.count, bytes[place..<place + length] == bytes[start..<end] {
      place += length
      count += 1
    }
    // A mark over the last one belongs to it alone.
    if place < bytes.count, OutputThrift.mayCombine(bytes[place]) {
      place -= count > 0 ? length : 0
      count = max(0, count - 1)
    }
    guard count >= OutputThrift.shortestRun else { return end }
    result += Array("\u{1B}[\(count)b".utf8)
    return place
  }

  /// Bytes of the UTF-8 character that begins with `byte`.
  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Whether a character that begins so may be a combining mark (U+0300 to U+036F).
  private static func mayCombine(_ byte: UInt8) -> Bool { byte == 0xCC || byte == 0xCD }

  // MARK: Sequences

  private mutating func take(sequence bytes: [UInt8], at start: Int) -> Int {
    guard start + 1 < bytes.count else { return pass(bytes, start, start + 1) }
    switch bytes[start + 1] {
    case UInt8(ascii: "("):
      // ASCII is designated again with every plain style; nothing here ever changes it.
      return bytes.indices.contains(start + 2) && bytes[start + 2] == UInt8(ascii: "B")
        ? start + 3 : pass(bytes, start, start + 3)
    case UInt8(ascii: "["):
      var end = start + 2
      while end < bytes.count, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
      guard end < bytes.count else { return pass(bytes, start, end) }
      if bytes[end] == UInt8(ascii: "m") {
        set(bytes[(start + 2)..<end])
        return end + 1
      }
      // What is erased takes the background that is set.
      if OutputThrift.erasers.contains(bytes[end]) { show(blank: true) }
      return pass(bytes, start, end + 1)
    default: return pass(bytes, start, start + 2)
    }
  }

  private mutating func pass(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    let end = min(end, bytes.count)
    result += bytes[start..<end]
    return end
  }

  // MARK: Styles

  private mutating func set(_ parameters: ArraySlice<UInt8>) {
    var numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      digits in
      digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }[...]
    if numbers.isEmpty { numbers = [0] }
    while let number = numbers.popFirst() {
      switch number {
      case 0: wanted = Style()
      case 1: wanted.bold = true
      case 2: wanted.dim = true
      case 3: wanted.italic = true
      case 4: wanted.underline = true
      case 7: wanted.reverse = true
      case 22: (wanted.bold, wanted.dim) = (false, false)
      case 23: wanted.italic = false
      case 24: wanted.underline = false
      case 27: wanted.reverse = false
      case 30...37: wanted.foreground = number - 30
      case 39: wanted.foreground = -1
      case 40...47: wanted.background = number - 40
      case 49: wanted.background = -1
      case 90...97: wanted.foreground = number - 82
      case 100...107: wanted.background = number - 92
      case 38, 48:
        guard numbers.popFirst() == 5, let colour = numbers.popFirst() else { break }
        if number == 38 { wanted.foreground = colour } else { wanted.background = colour }
      default: break
      }
    }
  }

  /// Sends what of the wanted style the next character shows; a blank shows no colour of its own.
  private mutating func show(blank: Bool) {
    var target = wanted
    if blank, let sent, !wanted.reverse, !wanted.underline, !sent.reverse, !sent.underline {
      target = sent
      target.background = wanted.background
    }
    guard target != sent else { return }
    if target == Style() {
      result += Array("\u{1B}[m".utf8)
    } else {
      let changes = OutputThrift.changes(from: sent, to: target)
      let anew = OutputThrift.changes(from: nil, to: target)
      let best = changes.utf8.count <= anew.utf8.count ? changes : anew
      result += Array("\u{1B}[\(best)m".utf8)
    }
    sent = target
  }

  /// SGR's parameters that lead from one style to another; from an unknown one through the plain one.
  private static func changes(from old: Style?, to new: Style) -> String {
    var parts: [String] = old == nil ? ["0"] : []
    let old = old ?? Style()
    let isFainter = (old.bold && !new.bold) || (old.dim && !new.dim)
    if isFainter { parts.append("22") }
    if new.bold, !old.bold || isFainter { parts.append("1") }
    if new.dim, !old.dim || isFainter { parts.append("2") }
    if new.italic != old.italic { parts.append(new.italic ? "3" : "23") }
    if new.underline != old.underline { parts.append(new.underline ? "4" : "24") }
    if new.reverse != old.reverse { parts.append(new.reverse ? "7" : "27") }
    if new.foreground != old.foreground { parts.append(colour(new.foreground, base: 30)) }
    if new.background != old.background { parts.append(colour(new.background, base: 40)) }
    return parts.joined(separator: ";")
  }

  /// - Parameter base: 30 for the foreground, 40 for the background.
  private static func colour(_ number: Int, base: Int) -> String {
    switch number {
    case ..<0: "\(base + 9)"
    case ..<8: "\(base + number)"
    case ..<16: "\(base + 52 + number)"
    default: "\(base + 8);5;\(number)"
    }
  }
}
