/// How wide a text stands in Times, to the precision that columns and rules need: by classes of letters.
///
/// Source: the widths of Times New Roman (as of Liberation Serif), in thousandths of the size.
enum TextMeasure {
  /// In twentieths of a point; `size` in half points.
  static func width(of text: String, size: Int, bold: Bool = false) -> Int {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + Self.thousandths(of: $1) }
    return thousandths * size * (bold ? 1_060 : 1_000) / 100_000
  }

  /// The widest line of a bold text.
  static func widest(_ text: String, size: Int) -> Int {
    CleanText.lines(text).map { width(of: $0, size: size, bold: true) }.max() ?? 0
  }

  private static func thousandths(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "t", "f", "'", "|", ",", ".", ";", ":", "ì"..."ï", "ỉ", "ị", "ĩ": 285
    case " ", "\u{A0}", "I", "r", "s", "-", "(", ")", "[", "]", "/", "Ì"..."Ï", "Ỉ", "Ị", "Ĩ": 350
    case "0"..."9", "–", "+": 510
    case "m", "M", "W", "%", "−": 830
    case "\u{300}"..."\u{36F}": 0
    case "…", "→", "\u{2E80}"..."\u{10FFFF}": 1_000
    // With a horn they are wider than the letters that they come from.
    case "ư", "ứ", "ừ", "ử", "ữ", "ự", "ơ", "ớ", "ờ", "ở", "ỡ", "ợ": 570
    default: scalar.properties.isUppercase ? 715 : 500
    }
  }
}
