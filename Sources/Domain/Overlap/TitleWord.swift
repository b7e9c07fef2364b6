@_spi(_Unicode) import Swift

/// A word of a title as a comparison of titles sees it, in lower case: one byte a letter, the tone apart from its letter.
///
/// So the old and the new place of a tone mark ("hoà", "hòa") are one, composed and decomposed text too, and y is i where
/// both are written ("kỹ", "kĩ").
struct TitleWord: Hashable, Sendable {
  /// `a` to `z`, the seven letters of ``Letter``, digits, and the bytes of other scripts.
  let letters: [UInt8]
  /// 0 without a tone, else 1 to 5: huyền, hỏi, ngã, sắc, nặng.
  let tone: UInt8
  /// Without any mark, đ as d.
  let plain: [UInt8]

  /// Letters that marks make of others, each one byte that no other letter has.
  private enum Letter {
    static let breve = UInt8(ascii: "A")  // ă
    static let d = UInt8(ascii: "D")  // đ
    static let horn: [UInt8: UInt8] = [
      UInt8(ascii: "o"): UInt8(ascii: "P"), UInt8(ascii: "u"): UInt8(ascii: "U"),
    ]
    static let circumflex: [UInt8: UInt8] = [
      UInt8(ascii: "a"): UInt8(ascii: "B"), UInt8(ascii: "e"): UInt8(ascii: "E"),
      UInt8(ascii: "o"): UInt8(ascii: "O"),
    ]
  }

  private static let tones: [UInt32: UInt8] = [0x300: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x323: 5]

  init(_ text: some StringProtocol) {
    var letters: [UInt8] = []
    var plain: [UInt8] = []
    var tone: UInt8 = 0
    for scalar in String.UnicodeScalarView(String(text)._nfd) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39:
        letters.append(UInt8(scalar.value) | 0x20)
        plain.append(UInt8(scalar.value) | 0x20)
      case 0x110, 0x111, 0xD0, 0xF0:
        letters.append(Letter.d)
        plain.append(UInt8(ascii: "d"))
      case 0x302: letters.mark { Letter.circumflex[$0] }
      case 0x306: letters.mark { $0 == UInt8(ascii: "a") ? Letter.breve : nil }
      case 0x31B: letters.mark { Letter.horn[$0] }
      case 0..<0x300: break
      default:
        if let mark = TitleWord.tones[scalar.value] {
          tone = mark
        } else if scalar.properties.generalCategory != .nonspacingMark {
          let other = scalar.properties.lowercaseMapping.utf8
          letters += other
          plain += other
        }
      }
    }
    self.letters = TitleWord.withOneI(letters)
    self.plain = TitleWord.withOneI(plain)
    self.tone = tone
  }

  private init(letters: [UInt8], tone: UInt8, plain: [UInt8]) {
    (self.letters, self.tone, self.plain) = (letters, tone, plain)
  }

  /// A whole number, without the zeros before it.
  init(number text: some StringProtocol) {
    let digits = Array(text.utf8.drop { $0 == UInt8(ascii: "0") })
    letters = digits.isEmpty ? [UInt8(ascii: "0")] : digits
    plain = letters
    tone = 0
  }

  /// What is counted with its number: `quý 3` is not the three of `tháng 3`.
  func numbered(_ number: TitleWord) -> TitleWord {
    let joint = [UInt8(ascii: "#")] + number.letters
    return TitleWord(letters: letters + joint, tone: tone, plain: plain + joint)
  }

  var hasDigit: Bool { plain.contains { 0x30...0x39 ~= $0 } }
  var hasMarks: Bool { tone != 0 || letters != plain }

  /// `kỹ` as `kĩ`, `quý` as `quí`: y after a consonant alone, and after qu.
  private static func withOneI(_ letters: [UInt8]) -> [UInt8] {
    guard letters.last == UInt8(ascii: "y"), letters.count > 1 else { return letters }
    let before = letters.dropLast()
    let isAlone = before.allSatisfy { !vowels.contains($0) } || before.elementsEqual("qu".utf8)
    return isAlone ? before + [UInt8(ascii: "i")] : letters
  }

  static let vowels = Set("aeiouyABEOPU".utf8)
}

extension [UInt8] {
  fileprivate mutating func mark(_ letter: (UInt8) -> UInt8?) {
    if let last, let marked = letter(last) { self[count - 1] = marked }
  }
}
