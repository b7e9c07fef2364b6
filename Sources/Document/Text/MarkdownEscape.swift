/// A text as Markdown that means no more than the text: no markup, link, list or HTML comes of it.
enum MarkdownEscape {
  static func text(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in CleanText.line(text).unicodeScalars {
      if let entity = entities[scalar] {
        result.append(contentsOf: entity.unicodeScalars)
        continue
      }
      if marks.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return guarded(String(result).replacing("://", with: "&#58;//").replacing("www.", with: "www&#46;"))
  }

  /// A line that would begin a list or be a rule: a sign, or a number with its stop, before a blank.
  private static func guarded(_ text: String) -> String {
    guard let first = text.first else { return text }
    let rest = text.dropFirst()
    if "-+=".contains(first), rest.first == nil || rest.first == " " || rest.first == first {
      return "\\" + text
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let stop = text.dropFirst(digits.count)
    guard !digits.isEmpty, stop.first == "." || stop.first == ")",
      [nil, " "].contains(stop.dropFirst().first)
    else { return text }
    return digits + "\\" + stop
  }

  private static let marks = Set("\\|`*_[]!~#$^".unicodeScalars)
  private static let entities: [Unicode.Scalar: String] = [
    "<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;",
  ]
}
