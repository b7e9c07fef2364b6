/// The one way from any string to cells, lines of print and error messages: nothing hostile comes through.
///
/// Text from data can hold escape sequences, controls, bidi overrides, invisible characters and floods of
/// combining marks. They are shown as "·" (or "�" where a character means nothing), never sent.
public enum SafeText {
  static let hostileMark: Unicode.Scalar = "·"
  static let unknownMark: Unicode.Scalar = "\u{FFFD}"
  static let ellipsis: Unicode.Scalar = "…"

  /// Calls `body` with each glyph of the text in order.
  public static func forEachGlyph(in text: String, _ body: (Glyph) -> Void) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy(isPlain) else {
        for glyph in Glyphs(of: text) { body(glyph) }
        return
      }
      for byte in bytes { body(Glyph(Unicode.Scalar(byte))) }
    }
    if isDone == nil { for glyph in Glyphs(of: text) { body(glyph) } }
  }

  /// Columns that the text takes.
  public static func width(of text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    return Glyphs(of: text).reduce(0) { $0 + Int($1.width) }
  }

  /// The same text on one line without anything hostile, for plain print and error messages.
  public static func clean(_ text: String) -> String {
    if isPlain(text) { return text }
    var line = String.UnicodeScalarView()
    for glyph in Glyphs(of: text) { glyph.append(to: &line) }
    return String(line)
  }

  /// The text in at most `width` columns; it ends in the ellipsis when something was cut.
  ///
  /// Never splits a wide character, and reads no more of a long text than it shows.
  public static func truncated(_ text: String, to width: Int, ellipsis: Unicode.Scalar = "…") -> String {
    fitted(text, to: width, ellipsis: ellipsis).text
  }

  /// As ``truncated(_:to:ellipsis:)``, with the columns that the result takes and whether nothing was cut.
  static func fitted(
    _ text: String, to width: Int, ellipsis: Unicode.Scalar = ellipsis
  ) -> (text: String, width: Int, isWhole: Bool) {
    guard width > 0 else { return ("", 0, text.isEmpty) }
    if text.utf8.count <= width, isPlain(text) { return (text, text.utf8.count, true) }
    if let letters = narrowLetters(of: text, atMost: width) { return (text, letters, true) }
    var line = String.UnicodeScalarView()
    var used = 0
    // Where to cut so that the ellipsis still fits, and the columns up to there.
    var cut = (line.endIndex, width: 0)
    // Sixteen scalars a column are more than any script needs: beyond, the text is a flood.
    var glyphs = Glyphs(of: text, budget: min(width, 4096) * 16 + 64)
    while let glyph = glyphs.next() {
      used += Int(glyph.width)
      if used > width { break }
      glyph.append(to: &line)
      if used < width { cut = (line.endIndex, used) }
    }
    if used <= width, glyphs.budget > 0 { return (String(line), used, true) }
    line.removeSubrange(cut.0...)
    while line.last == " " {
      line.removeLast()
      cut.width -= 1
    }
    line.append(ellipsis)
    return (String(line), cut.width + 1, false)
  }

  /// The text in exactly `width` columns: cut like ``truncated(_:to:ellipsis:)`` or filled with spaces.
  public static func padded(_ text: String, to width: Int, _ alignment: Alignment = .leading) -> String {
    let fitted = fitted(text, to: width)
    let space = max(0, width - fitted.width)
    let before = alignment.offset(in: space)
    return String(repeating: " ", count: before) + fitted.text + String(repeating: " ", count: space - before)
  }

  /// The text in lines of at most `width` columns, broken between words and at its own line ends.
  ///
  /// A word longer than a line is cut. An empty text is one empty line.
  public static func wrapped(_ text: String, width: Int) -> [String] {
    guard width > 0 else { return [] }
    // Character knows CR LF as one line end.
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
      wrappedParagraph(paragraph, width: width)
    }
  }

  private static func wrappedParagraph(_ paragraph: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var used = 0
    func breakLine() {
      lines.append(String(line))
      line = String.UnicodeScalarView()
      used = 0
    }
    for word in paragraph.split(separator: " ") {
      let word = String(word)
      let wordWidth = self.width(of: word)
      if used > 0, used + 1 + wordWidth <= width {
        line.append(" ")
        used += 1
      } else if used > 0 {
        breakLine()
      }
      for glyph in Glyphs(of: word) {
        if used > 0, used + Int(glyph.width) > width { breakLine() }
        // A wide character can't stand in one column at all.
        let glyph = Int(glyph.width) > width ? Glyph(unknownMark) : glyph
        glyph.append(to: &line)
        used += Int(glyph.width)
      }
    }
    if used > 0 || lines.isEmpty { breakLine() }
    return lines
  }

  /// Whether the text holds something that ``clean(_:)`` replaces: a finding about the data.
  public static func isHostile(_ text: String) -> Bool {
    if isPlain(text) { return false }
    return text.unicodeScalars.contains { scalar in
      switch CharacterWidth(scalar) {
      case .hostile, .unknown: true
      case .narrow, .wide, .mark, .dropped: false
      }
    }
  }

  /// How many letters of one column each the text has; nil where it has more than a limit or anything else.
  private static func narrowLetters(of text: String, atMost limit: Int) -> Int? {
    var count = 0
    for scalar in text.unicodeScalars {
      guard count < limit, case .narrow = CharacterWidth(scalar) else { return nil }
      count += 1
    }
    return count
  }

  /// Printable ASCII: one byte is one cell.
  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy(isPlain) }
}
