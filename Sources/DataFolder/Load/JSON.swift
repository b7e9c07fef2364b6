/// A JSON text. Source: RFC 8259.
enum JSON {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// Nil for bytes that are not one JSON text.
  init?(_ bytes: [UInt8]) {
    var parser = JSONParser(bytes: bytes)
    guard let value = parser.whole() else { return nil }
    self = value
  }
}

private struct JSONParser {
  /// Values inside values; deeper is refused, so that a hostile file can't exhaust the stack.
  private static let deepest = 64

  let bytes: [UInt8]
  private var place: Int
  private var depth = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func whole() -> JSON? {
    guard let value = value() else { return nil }
    skipSpace()
    return place == bytes.count ? value : nil
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { place += 1 }
  }

  /// Goes on behind a mark if it is the next thing.
  private mutating func take(_ mark: Character) -> Bool {
    skipSpace()
    guard next == mark.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func take(word: String) -> Bool {
    guard bytes[place...].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }

  private mutating func value() -> JSON? {
    skipSpace()
    guard let byte = next, depth < JSONParser.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    switch byte {
    case 0x7B: return object()
    case 0x5B: return array()
    case 0x22: return string().map { .string($0) }
    case 0x74: return take(word: "true") ? .boolean(true) : nil
    case 0x66: return take(word: "false") ? .boolean(false) : nil
    case 0x6E: return take(word: "null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object() -> JSON? {
    place += 1
    var members: [String: JSON] = [:]
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard let name = string(), take(":"), let value = value() else { return nil }
      members[name] = value
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func array() -> JSON? {
    place += 1
    var elements: [JSON] = []
    if take("]") { return .array(elements) }
    repeat {
      guard let value = value() else { return nil }
      elements.append(value)
    } while take(",")
    return take("]") ? .array(elements) : nil
  }

  private mutating func number() -> JSON? {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte) {
      place += 1
    }
    return Double(String(decoding: bytes[start..<place], as: UTF8.self)).map { .number($0) }
  }

  private mutating func string() -> String? {
    guard next == 0x22 else { return nil }
    place += 1
    var text: [UInt16] = []
    var run = place
    func plain(_ run: Int, _ end: Int) -> String.UTF16View {
      String(decoding: bytes[run..<end], as: UTF8.self).utf16
    }
    while let byte = next {
      if byte == 0x22 {
        defer { place += 1 }
        // Most strings have no escape.
        if text.isEmpty { return String(decoding: bytes[run..<place], as: UTF8.self) }
        text += plain(run, place)
        return String(decoding: text, as: UTF16.self)
      }
      guard byte >= 0x20 else { return nil }
      if byte == 0x5C {
        text += plain(run, place)
        guard let unit = escape() else { return nil }
        text.append(unit)
        run = place
      } else {
        place += 1
      }
    }
    return nil
  }

  private mutating func escape() -> UInt16? {
    place += 1
    guard let byte = next else { return nil }
    place += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return UInt16(byte)
    case 0x62: return 0x08
    case 0x66: return 0x0C
    case 0x6E: return 0x0A
    case 0x72: return 0x0D
    case 0x74: return 0x09
    case 0x75:
      guard place + 4 <= bytes.count else { return nil }
      defer { place += 4 }
      return UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    default: return nil
    }
  }
}
