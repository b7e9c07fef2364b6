@_spi(_Unicode) import Swift

/// Text as it is compared when it need not be the same.
enum Likeness {
  /// Small letters without marks, đ as d; spaces at the ends are gone.
  static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in String.UnicodeScalarView(text.lowercased()._nfd) {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      folded.append(scalar == "đ" ? "d" : scalar)
    }
    let words = String(folded).split(separator: " ")
    return words.joined(separator: " ")
  }
}
