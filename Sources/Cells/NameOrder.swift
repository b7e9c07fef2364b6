@_spi(_Unicode) import Swift

/// The order of names in Vietnamese: đ after d, ă and â after a, ê after e, ô and ơ after o, ư after u.
///
/// Tones part only names whose letters are the same: none, huyền, hỏi, ngã, sắc, nặng. Case comes last. English and
/// French names stand as in their own order, for an accent of theirs parts no letters either.
/// Source: Unicode CLDR, collation `vi`; the tones' order is that of the Vietnamese dictionaries.
public enum NameOrder {
  /// Text that is less than another's exactly where the name comes first: to be made once for each name.
  public static func key(_ name: String) -> String {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    letters.reserveCapacity(name.utf8.count * 3 + 2)
    for scalar in String.UnicodeScalarView(name._nfd) {
      if let mark = mark(scalar) {
        guard let last = letters.indices.last else { continue }
        switch mark {
        case .letter(let step): if letters[last] >= 0x31 { letters[last] = 0x31 + step }
        case .tone(let tone): tones[tones.count - 1] = tone
        case .other: break
        }
        continue
      }
      append(scalar, to: &letters)
      tones.append(noTone)
      cases.append(scalar.properties.isUppercase ? 0x32 : 0x31)
    }
    while tones.last == noTone { tones.removeLast() }
    while cases.last == 0x31 { cases.removeLast() }
    return String(decoding: letters + [0] + tones + [0] + cases, as: UTF8.self)
  }

  private static let noTone: UInt8 = 0x31

  private enum Mark {
    /// Makes another letter of the one before it, so many places further on.
    case letter(UInt8)
    case tone(UInt8)
    case other
  }

  private static func mark(_ scalar: Unicode.Scalar) -> Mark? {
    switch scalar.value {
    case 0..<0x300: return nil
    case 0x302: return .letter(2)  // â ê ô
    case 0x306: return .letter(1)  // ă
    case 0x31B: return .letter(3)  // ơ ư
    case 0x300: return .tone(0x32)
    case 0x309: return .tone(0x33)
    case 0x303: return .tone(0x34)
    case 0x301: return .tone(0x35)
    case 0x323: return .tone(0x36)
    default: return scalar.properties.generalCategory == .nonspacingMark ? .other : nil
    }
  }

  /// Spaces, then signs, digits, letters, four places each, and other scripts.
  private static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) {
    switch scalar.value {
    case 0x20: letters.append(0x01)
    case 0x30...0x39: letters.append(UInt8(scalar.value) - 0x10)
    case 0x41...0x5A: letter(UInt8(scalar.value) - 0x41, to: &letters)
    case 0x61...0x7A: letter(UInt8(scalar.value) - 0x61, to: &letters)
    case 0x110, 0x111:
      letter(3, to: &letters)
      letters[letters.count - 1] += 1
    case 0..<0x80: letters += [0x02, UInt8(scalar.value)]
    default:
      letters.append(0x7F)
      for shift in stride(from: 20, through: 0, by: -4) {
        letters.append(0x30 + UInt8(scalar.value >> UInt32(shift) & 0xF))
      }
    }
  }

  /// Two bytes a letter: its place in the alphabet, and what a mark makes of it.
  private static func letter(_ place: UInt8, to letters: inout [UInt8]) {
    letters.append(0x40 + place)
    letters.append(0x31)
  }
}
