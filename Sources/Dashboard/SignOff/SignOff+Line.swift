import Domain

/// The line of it in the file that keeps it: `2026-11-24T08:10+07:00 2026-11-20 0f3a… an Nguy%E1%BB%85n%20An`.
extension SignOff {
  /// Without its end.
  public var line: String {
    [at.iso, periodEnd.iso, digest, user.isEmpty ? "-" : PlainWord.escaped(user), PlainWord.escaped(name)]
      .joined(separator: " ")
  }

  /// Nil for a line that says nothing this program knows: another one may have written it.
  init?(line: Substring) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, let at = Moment(iso: parts[0]), let periodEnd = Day(iso: parts[1]),
      parts[2].utf8.count == 16, parts[2].allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let user = PlainWord.text(parts[3]), let name = PlainWord.text(parts[4]), !name.isEmpty
    else { return nil }
    self.init(at: at, periodEnd: periodEnd, digest: parts[2], name: name, user: parts[3] == "-" ? "" : user)
  }

  /// All in a file, in its order; what is none of them is passed over.
  public static func all(in text: String) -> [SignOff] {
    text.split(separator: "\n").compactMap { SignOff(line: $0) }
  }
}

/// A text as one word of ASCII: all but plain letters and digits stands as `%` and two digits for each byte, so that no
/// name can end its line or reach a terminal that shows the file.
private enum PlainWord {
  static func escaped(_ text: String) -> String {
    text.utf8.reduce(into: "") { word, byte in
      let scalar = Unicode.Scalar(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      word += isPlain(scalar) ? String(Character(scalar)) : "%" + (byte < 16 ? "0" : "") + digits
    }
  }

  /// Nil where it is no such word.
  static func text(_ word: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(word.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        guard isPlain(Unicode.Scalar(byte)) || byte == UInt8(ascii: "-") else { return nil }
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }
}
