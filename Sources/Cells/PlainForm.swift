/// What stands for a character where only ASCII may be sent, in as many columns.
enum PlainForm {
  /// Letters lose their marks; a sign has its stand-in in the table; anything else is a question mark.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    if let sign = signs[scalar] { return sign }
    guard let letter = Fold.letter(under: scalar) else { return "?" }
    guard scalar.properties.isUppercase else { return letter }
    return letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = {
    var signs: [Unicode.Scalar: Unicode.Scalar] = [:]
    for set in [GlyphSet.unicode, .projector] {
      for (mark, plain) in zip(set.all, GlyphSet.ascii.all) where !mark.isASCII { signs[mark] = plain }
    }
    for (sign, plain) in zip(written.0.unicodeScalars, written.1.unicodeScalars) { signs[sign] = plain }
    return signs
  }()

  /// Signs that texts are written with, and below each its stand-in.
  private static let written = (
    "·•–—−±×÷…≥≤≈≠Σ₫§°½′″‘’“”‹›«»←→↑↓↵⇧⌫␣⁰¹²³⁴⁵⁶⁷⁸⁹\u{A0}\u{202F}\u{2007}\u{2009}œŒæÆß",
    ".*---~x/~><~#Sdso?'\"''\"\"<>\"\"<>^v>^<_0123456789    oOaAs"
  )
}

extension Frame {
  /// The frame in ASCII: every cell stays where it is.
  public var inASCII: Frame {
    var plain = self
    for y in 0..<size.rows {
      for x in 0..<size.columns {
        let cell = self[x, y]
        // A wide character has two cells, the second of which holds nothing.
        let scalar = cell.width == 0 ? "?" : PlainForm.of(cell.scalar)
        if cell.scalar == scalar, cell.width == 1, cell.marks.0 == "\0" { continue }
        plain[x, y] = Cell(scalar, role: cell.role, ground: cell.ground)
      }
    }
    return plain
  }
}
