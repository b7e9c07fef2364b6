extension XML {
  /// The text of a string that Office decodes once more: `_x0041_` would become a letter, `_x000A_` a line end.
  ///
  /// Source: ISO/IEC 29500-1, 22.9.2.19.
  mutating func officeText(_ text: String) {
    guard text.contains("_x") else { return self.text(text) }
    var scalars = Array(text.unicodeScalars)
    for place in scalars.indices.reversed() where Self.isCode(scalars[place...].prefix(7)) {
      scalars.insert(contentsOf: "_x005F".unicodeScalars, at: place)
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    self.text(String(result))
  }

  /// The same with the text's own line ends.
  mutating func officeLines(_ text: String) {
    for (place, line) in CleanText.lines(text).enumerated() {
      if place > 0 { lineEnd() }
      officeText(line)
    }
  }

  private static func isCode(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count == 7 && scalars.first == "_" && scalars.last == "_" && scalars.dropFirst().first == "x"
      && scalars.dropFirst(2).dropLast().allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
