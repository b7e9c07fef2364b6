/// Turns the bytes of a terminal into keys, one byte at a time, so that it makes no difference where a read ends.
///
/// Source: ECMA-48 for the sequences, XTerm Control Sequences for mouse, paste, focus and answers.
public struct KeyDecoder: Sendable {
  /// Bytes of a sequence that are kept; a longer one is read to its end and comes out as `.unknown`.
  static let sequenceLimit = 4 << 10
  /// Bytes of a paste that are kept; the rest is left out.
  static let pasteLimit = 64 << 10

  private enum State {
    case ground
    case character(needed: Int, isAlt: Bool)
    case escape
    case csi
    /// `ESC [ [`, F1 to F5 of the Linux console.
    case linuxFunction
    case ss3
    case x10Mouse
    /// OSC, DCS, APC, PM or SOS: text up to BEL or ST.
    case string(opener: UInt8)
    case stringEscape(opener: UInt8)
    /// `matched` bytes of the end mark were seen.
    case paste(matched: Int)
  }

  private var state = State.ground
  private(set) var pending: [UInt8] = []
  private var isOverlong = false
  /// An ESC was taken for the Escape key just now, perhaps too early.
  private var hasGivenUp = false
  private var keys: [KeyPress] = []

  public init() {}

  /// Decodes the next bytes, those of one read.
  /// - Returns: the keys that they complete, in order.
  public mutating func feed(_ bytes: some Collection<UInt8>) -> [KeyPress] {
    defer { keys = [] }
    // Nobody types a whole sequence at once: the line was slower than we were patient.
    if hasGivenUp, !bytes.isEmpty {
      hasGivenUp = false
      if Self.isRestOfSequence(bytes) { enter(.escape) }
    }
    for byte in bytes { step(byte) }
    return keys
  }

  /// Milliseconds without a further byte after which the caller calls ``flush()``; nil where nothing waits, or where
  /// the end is waited for as long as it takes.
  ///
  /// An ESC is the Escape key or the beginning of another, which a slow line may cut in two: 100 ms are soon to a
  /// person and late to a line. What nobody types by itself, `ESC [` or the first bytes of a paste's end, gets 1 s.
  public var patience: Int64? {
    switch state {
    case .escape: 100
    case .stringEscape, .paste(matched: 1): 1000
    case .csi, .ss3, .string: pending.isEmpty && !isOverlong ? 1000 : nil
    case .ground, .character, .linuxFunction, .x10Mouse, .paste: nil
    }
  }

  /// Nothing followed in time: a lone ESC was the Escape key, `ESC [` was Alt-[.
  public mutating func flush() -> [KeyPress] {
    guard patience != nil else { return [] }
    defer { keys = [] }
    switch state {
    case .csi: keys = [.alt("[")]
    case .ss3: keys = [.alt("O")]
    case .string(let opener): keys = [.alt(Character(Unicode.Scalar(opener)))]
    // Escape is also the way out of a paste or an answer whose end never comes.
    case .paste:
      endPaste()
      keys.append(.escape)
      hasGivenUp = true
    case .escape, .stringEscape:
      keys = [.escape]
      hasGivenUp = true
    case .ground, .character, .linuxFunction, .x10Mouse: break
    }
    enter(.ground)
    return keys
  }

  /// Whether bytes begin with a whole control sequence or answer that lacks its ESC.
  private static func isRestOfSequence(_ bytes: some Collection<UInt8>) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "[")?:
      let rest = bytes.dropFirst()
      let parameters = Array(rest.prefix { (0x20...0x3F).contains($0) })
      guard let final = rest.dropFirst(parameters.count).first, (0x40...0x7E).contains(final) else {
        return false
      }
      return !parameters.isEmpty || ControlSequence([], final: final).key != .unknown
    case UInt8(ascii: "]")?: return bytes.contains(0x07) || bytes.contains(0x1B)
    default: return false
    }
  }

  private mutating func enter(_ next: State) {
    state = next
    isOverlong = false
    pending.removeAll(keepingCapacity: pending.capacity <= Self.sequenceLimit)
  }

  private mutating func keep(_ byte: UInt8, limit: Int = KeyDecoder.sequenceLimit) {
    if pending.count < limit { pending.append(byte) } else { isOverlong = true }
  }

  private mutating func finish(_ key: KeyPress) {
    keys.append(isOverlong ? .unknown : key)
    enter(.ground)
  }

  /// The sequence broke off: what it began means nothing, and the byte begins something new.
  private mutating func abandon(for byte: UInt8) {
    finish(.unknown)
    step(byte)
  }

  private mutating func step(_ byte: UInt8) {
    switch state {
    case .ground: ground(byte, isAlt: false)
    case .character(let needed, let isAlt): character(byte, needed: needed, isAlt: isAlt)
    case .escape: escape(byte)
    case .csi: csi(byte)
    case .linuxFunction: finish((0x41...0x45).contains(byte) ? .function(Int(byte) - 0x40) : .unknown)
    case .ss3: ss3(byte)
    case .x10Mouse: x10Mouse(byte)
    case .string(let opener): string(byte, opener: opener)
    case .stringEscape(let opener): stringEscape(byte, opener: opener)
    case .paste(let matched): paste(byte, matched: matched)
    }
  }

  // MARK: Characters

  private mutating func ground(_ byte: UInt8, isAlt: Bool) {
    switch byte {
    case 0x00: keys.append(.control(" "))
    case 0x08, 0x7F: keys.append(isAlt ? .control("w") : .backspace)
    case 0x09: keys.append(.tab)
    case 0x0A, 0x0D: keys.append(.enter)
    case 0x1B: enter(.escape)
    case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C...0x1F: keys.append(.control(Character(Unicode.Scalar(byte + 0x40))))
    case 0x20...0x7E:
      let character = Character(Unicode.Scalar(byte))
      keys.append(isAlt ? .alt(character) : .character(character))
    case 0xC2...0xDF: begin(byte, needed: 1, isAlt: isAlt)
    case 0xE0...0xEF: begin(byte, needed: 2, isAlt: isAlt)
    case 0xF0...0xF4: begin(byte, needed: 3, isAlt: isAlt)
    default: keys.append(.unknown)
    }
  }

  private mutating func begin(_ lead: UInt8, needed: Int, isAlt: Bool) {
    enter(.character(needed: needed, isAlt: isAlt))
    pending.append(lead)
  }

  private mutating func character(_ byte: UInt8, needed: Int, isAlt: Bool) {
    guard isContinuation(byte) else { return abandon(for: byte) }
    pending.append(byte)
    if needed > 1 {
      state = .character(needed: needed - 1, isAlt: isAlt)
      return
    }
    var value = UInt32(pending[0]) & (0x7F >> UInt32(pending.count))
    for next in pending.dropFirst() { value = value << 6 | UInt32(next & 0x3F) }
    guard value >= 0xA0, let scalar = Unicode.Scalar(value) else { return finish(.unknown) }
    finish(isAlt ? .alt(Character(scalar)) : .character(Character(scalar)))
  }

  /// Strict UTF-8, Unicode table 3-7: no overlong forms, no surrogates, nothing past U+10FFFF.
  private func isContinuation(_ byte: UInt8) -> Bool {
    guard pending.count == 1 else { return (0x80...0xBF).contains(byte) }
    return switch pending[0] {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }

  private mutating func escape(_ byte: UInt8) {
    enter(.ground)
    switch byte {
    case UInt8(ascii: "["): enter(.csi)
    case UInt8(ascii: "O"): enter(.ss3)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      enter(.string(opener: byte))
    case 0x08, 0x20...0x7F, 0xC2...0xF4: ground(byte, isAlt: true)
    default:
      keys.append(.escape)
      ground(byte, isAlt: false)
    }
  }

  // MARK: Sequences

  private mutating func csi(_ byte: UInt8) {
    switch byte {
    case 0x20...0x3F: keep(byte)
    case UInt8(ascii: "[") where pending.isEmpty: enter(.linuxFunction)
    case UInt8(ascii: "M") where pending.isEmpty: enter(.x10Mouse)
    case 0x40...0x7E:
      let sequence = ControlSequence(pending, final: byte)
      if sequence.startsPaste, !isOverlong { enter(.paste(matched: 0)) } else { finish(sequence.key) }
    default: abandon(for: byte)
    }
  }

  private mutating func ss3(_ byte: UInt8) {
    switch byte {
    // Modifiers: some terminals send `ESC O 5 A`.
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"): keep(byte)
    case UInt8(ascii: "M"): finish(.enter)
    // The keypad in application mode: `*+,-./0123456789` and `=`.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): finish(.character(Character(Unicode.Scalar(byte - 0x40))))
    case UInt8(ascii: "X"): finish(.character("="))
    case 0x40...0x7E: finish(ControlSequence([], final: byte).key)
    default: abandon(for: byte)
    }
  }

  private mutating func x10Mouse(_ byte: UInt8) {
    guard byte >= 0x20 else { return abandon(for: byte) }
    pending.append(byte)
    guard pending.count == 3 else { return }
    let code = Int(pending[0]) - 32
    let isRelease = code & 0b1110_0011 == 3
    finish(
      mouseKey(
        code: isRelease ? code & ~3 : code, column: Int(pending[1]) - 32, row: Int(pending[2]) - 32,
        isRelease: isRelease))
  }

  // MARK: Strings

  private mutating func string(_ byte: UInt8, opener: UInt8) {
    switch byte {
    case 0x07: finish(answer(opener: opener))
    case 0x1B: state = .stringEscape(opener: opener)
    // CAN and SUB break a string off.
    case 0x18, 0x1A: finish(.unknown)
    default: keep(byte)
    }
  }

  private mutating func stringEscape(_ byte: UInt8, opener: UInt8) {
    if byte == UInt8(ascii: "\\") { return finish(answer(opener: opener)) }
    finish(.unknown)
    enter(.escape)
    step(byte)
  }

  private func answer(opener: UInt8) -> KeyPress {
    guard opener == UInt8(ascii: "]") else { return .unknown }
    let parts = pending.split(separator: UInt8(ascii: ";"), maxSplits: 1)
    guard parts.count == 2, parts[0].elementsEqual("11".utf8) else { return .unknown }
    let colour = parts[1].split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard colour.count == 2, colour[0].elementsEqual("rgb".utf8) || colour[0].elementsEqual("rgba".utf8)
    else {
      return .unknown
    }
    let levels = colour[1].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(level)
    guard levels.count >= 3, let red = levels[0], let green = levels[1], let blue = levels[2] else {
      return .unknown
    }
    return .backgroundColour(red: red, green: green, blue: blue)
  }

  /// One to four hexadecimal digits, scaled to 0...255.
  private func level(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self), radix: 16),
      value >= 0
    else { return nil }
    return value * 255 / ((1 << (4 * digits.count)) - 1)
  }

  // MARK: Paste

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func paste(_ byte: UInt8, matched: Int) {
    if byte == Self.pasteEnd[matched] {
      if matched + 1 < Self.pasteEnd.count {
        state = .paste(matched: matched + 1)
      } else {
        endPaste()
        enter(.ground)
      }
      return
    }
    for kept in Self.pasteEnd[..<matched] { keep(kept, limit: Self.pasteLimit) }
    // ESC stands only at the start of the end mark, so a broken match can begin again only with this byte.
    if byte == Self.pasteEnd[0] {
      state = .paste(matched: 1)
    } else {
      keep(byte, limit: Self.pasteLimit)
      state = .paste(matched: 0)
    }
  }

  private mutating func endPaste() {
    keys.append(.paste(String(decoding: pending, as: UTF8.self)))
  }
}
