/// The vowels of Vietnamese with their tones, for taking tones off and putting them on.
enum VietnameseVowels {
  /// The mark of a tone, in the order of the table's rows.
  enum Tone: Int, CaseIterable {
    case level
    case grave
    case hook
    case tilde
    case acute
    case dot

    /// Its combining character. Source: Unicode, block 0300.
    init?(mark: UInt32) {
      switch mark {
      case 0x300: self = .grave
      case 0x309: self = .hook
      case 0x303: self = .tilde
      case 0x301: self = .acute
      case 0x323: self = .dot
      default: return nil
      }
    }
  }

  /// A vowel without its tone, as its place in the table, and the tone.
  struct Split {
    let vowel: Int
    let tone: Tone
  }

  /// Small letters in the first half, capitals in the second.
  private static let rows: [[Unicode.Scalar]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
    "ưừửữứự",
    "yỳỷỹýỵ", "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ",
    "UÙỦŨÚỤ",
    "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
  ].map { Array($0.unicodeScalars) }
  static let smallCount = 12

  private static let splits: [UInt32: Split] = {
    var splits: [UInt32: Split] = [:]
    for (vowel, row) in rows.enumerated() {
      for (tone, letter) in zip(Tone.allCases, row) {
        splits[letter.value] = Split(vowel: vowel, tone: tone)
      }
    }
    return splits
  }()

  /// Nil for what is no vowel of Vietnamese.
  static func split(_ letter: UInt32) -> Split? { splits[letter] }

  /// A vowel without tone and a tone as one letter; nil when there is none.
  static func compose(_ letter: UInt32, _ tone: Tone) -> UInt32? {
    guard let split = splits[letter], split.tone == .level else { return nil }
    return rows[split.vowel][tone.rawValue].value
  }
}
