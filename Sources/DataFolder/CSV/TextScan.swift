import CBytes

/// Looks at the odd bytes of a record for what is not UTF-8 and for characters that don't show.
struct TextScan {
  enum Finding {
    case invalid(at: Int)
    /// A control, bidirectional or zero-width character.
    case hostile(at: Int)
  }

  private let place: WindowPlace
  private let end: Int
  private var next: Int

  init(_ record: RawRecord) {
    place = record.place
    next = record.start
    end = record.end
  }

  /// Whether there is surely nothing to find: so it is with most text, and this is quick.
  static func isClean(_ record: RawRecord) -> Bool {
    cbytes_is_latin(record.place.bytes + record.start, UInt64(record.end - record.start)) != 0
  }

  /// Goes on behind a place, as behind the cell that was complained of.
  mutating func skip(to other: Int) { next = max(next, other) }

  /// The next thing found, nil at the record's end.
  mutating func find() -> Finding? {
    let bytes = place.bytes
    let end = end
    var at = next
    defer { next = at }
    while true {
      if at >= end { return nil }
      let lead = bytes[at]
      if lead < 0x80 {
        at = nextOdd(from: at)
        guard at < end, bytes[at] < 0x80 else { continue }
        // Line breaks and tabs are text in a quoted cell, and CR ends a line.
        let isHostile = bytes[at] != 0x09 && bytes[at] != 0x0D && bytes[at] != 0x0A
        at += 1
        if isHostile { return .hostile(at: at - 1) }
        continue
      }
      // Most often: a Vietnamese letter of two or three bytes.
      if lead >= 0xC3, lead <= 0xCB, bytes[at + 1] & 0xC0 == 0x80, at + 2 <= end {
        at += 2
        continue
      }
      if lead == 0xE1, bytes[at + 1] & 0xFC == 0xB8, bytes[at + 2] & 0xC0 == 0x80, at + 3 <= end {
        at += 3
        continue
      }
      let length = TextScan.length(bytes + at, end - at)
      let start = at
      if length == 0 {
        at += 1
        while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
        return .invalid(at: start)
      }
      at += length
      if TextScan.isHostile(bytes + start) { return .hostile(at: start) }
    }
  }

  /// The next byte that is no printable ASCII, or the end.
  @inline(__always)
  private func nextOdd(from at: Int) -> Int {
    var block = at / 64
    var word = place.odd[block] & (~0 << UInt64(at % 64))
    while word == 0 {
      block += 1
      guard block * 64 < end else { return end }
      word = place.odd[block]
    }
    return min(end, block * 64 + word.trailingZeroBitCount)
  }

  /// Bytes of the character that begins here; 0 when it is none. Source: Unicode 16, table 3-7.
  @inline(__always)
  private static func length(_ bytes: UnsafePointer<UInt8>, _ left: Int) -> Int {
    func continues(_ index: Int) -> Bool { index < left && bytes[index] & 0xC0 == 0x80 }
    let second = bytes[1]
    switch bytes[0] {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1) && second >= 0xA0 && continues(2) ? 3 : 0
    case 0xED: return continues(1) && second < 0xA0 && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1) && second >= 0x90 && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1) && second < 0x90 && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }

  /// C1 controls, soft hyphen, Arabic letter mark, Mongolian vowel separator, zero-width and bidirectional characters,
  /// line separators, byte order mark, tags.
  @inline(__always)
  private static func isHostile(_ bytes: UnsafePointer<UInt8>) -> Bool {
    let second = bytes[1]
    switch bytes[0] {
    case 0xC2: return second < 0xA0 || second == 0xAD
    case 0xD8: return second == 0x9C
    case 0xE1: return second == 0xA0 && bytes[2] == 0x8E
    case 0xE2:
      let third = bytes[2]
      return (second == 0x80 && ((0x8B...0x8F).contains(third) || (0xA8...0xAE).contains(third)))
        || (second == 0x81 && (0xA0...0xAF).contains(third))
    case 0xEF: return second == 0xBB && bytes[2] == 0xBF
    case 0xF3: return second == 0xA0 && bytes[2] & 0xFE == 0x80
    default: return false
    }
  }
}
