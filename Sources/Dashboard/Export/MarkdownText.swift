import Cells

/// A table of Markdown, whose cells can neither break it nor mean more than their text.
enum MarkdownText {
  static func line(_ cells: [String]) -> String { "| " + cells.map(cell).joined(separator: " | ") + " |\n" }

  /// The line below the head: figures stand on the right.
  static func rule(_ alignments: [Alignment]) -> String {
    "| " + alignments.map { $0 == .leading ? "---" : "---:" }.joined(separator: " | ") + " |\n"
  }

  static func cell(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in SafeText.clean(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      .unicodeScalars
    {
      if let entity = entities[scalar] {
        result.append(contentsOf: entity.unicodeScalars)
        continue
      }
      if marks.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result).replacing("://", with: "&#58;//").replacing("www.", with: "www&#46;")
  }

  /// What Markdown takes for emphasis, code, links, pictures and the edges of cells.
  private static let marks = Set("\\|`*_[]!~#$^".unicodeScalars)
  /// What HTML would take for more than text, and what makes a link of an address that nobody marked as one.
  private static let entities: [Unicode.Scalar: String] = [
    "<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;",
  ]
}
