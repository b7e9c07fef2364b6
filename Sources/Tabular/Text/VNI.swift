/// VNI: the letters of the fonts of that name, a vowel and behind it one byte for its shape and tone. Source: the
/// published table of VNI-Windows.
enum VNI {
  /// Letters of one byte, small; a capital has 20 less.
  static let single: [UInt8: UInt32] = [
    0xE6: 0x1EC9, 0xEC: 0xEC, 0xED: 0xED, 0xEE: 0x1EF5, 0xF1: 0x111, 0xF2: 0x1ECB, 0xF3: 0x129, 0xF4: 0x1A1,
    0xF6: 0x1B0,
  ]
  static let capitals: [UInt8: UInt32] = [
    0xC6: 0x1EC8, 0xCC: 0xCC, 0xCD: 0xCD, 0xCE: 0x1EF4, 0xD1: 0x110, 0xD2: 0x1ECA, 0xD3: 0x128, 0xD4: 0x1A0,
    0xD6: 0x1AF,
  ]

  /// What a byte makes of the vowel before it.
  enum Mark {
    case tone(VietnameseVowels.Tone)
    /// â, ê, ô with a tone.
    case roof(VietnameseVowels.Tone)
    /// ă with a tone.
    case bow(VietnameseVowels.Tone)
  }

  /// Behind small letters; behind capitals mostly 20 less.
  static func mark(_ byte: UInt8) -> Mark? {
    guard byte >= 0xC0 else { return nil }
    switch byte | 0x20 {
    case 0xF9: return .tone(.acute)
    case 0xF8: return .tone(.grave)
    case 0xFB: return .tone(.hook)
    case 0xF5: return .tone(.tilde)
    case 0xEF: return .tone(.dot)
    case 0xE2: return .roof(.level)
    case 0xE1: return .roof(.acute)
    case 0xE0: return .roof(.grave)
    case 0xE5: return .roof(.hook)
    case 0xE3: return .roof(.tilde)
    case 0xE4: return .roof(.dot)
    case 0xEA: return .bow(.level)
    case 0xE9: return .bow(.acute)
    case 0xE8: return .bow(.grave)
    case 0xFA: return .bow(.hook)
    case 0xFC: return .bow(.tilde)
    case 0xEB: return .bow(.dot)
    default: return nil
    }
  }

  private static let roofs: [UInt32: UInt32] = [
    0x61: 0xE2, 0x65: 0xEA, 0x6F: 0xF4, 0x41: 0xC2, 0x45: 0xCA, 0x4F: 0xD4,
  ]
  private static let bows: [UInt32: UInt32] = [0x61: 0x103, 0x41: 0x102]

  /// The letter that a vowel becomes; nil for two that make none.
  static func letter(_ vowel: UInt32, _ mark: Mark) -> UInt32? {
    switch mark {
    case .tone(let tone): VietnameseVowels.compose(vowel, tone)
    case .roof(let tone): roofs[vowel].flatMap { VietnameseVowels.compose($0, tone) }
    case .bow(let tone): bows[vowel].flatMap { VietnameseVowels.compose($0, tone) }
    }
  }
}
