extension Document {
  /// A piece of the body, from margin to margin.
  public enum Block: Hashable, Sendable {
    /// Numbered by the writers, after the headings of its level since the last one of a higher level.
    case heading(Level, String)
    case paragraph(Paragraph)
    case list([Item])
    case table(Table)
    case chart(Chart)
  }

  /// How headings are counted: I, then 1, then a). Source: Decree 30/2020/NĐ-CP, Annex I, Part I, II.6 and V.6.
  public enum Level: Int, CaseIterable, Sendable {
    case part, section, point
  }

  public struct Paragraph: Hashable, Sendable, ExpressibleByStringInterpolation {
    public var runs: [Run]

    public init(_ runs: [Run]) { self.runs = runs }
    public init(_ text: String) { self.init([Run(text)]) }
    public init(stringLiteral text: String) { self.init(text) }
  }

  /// A piece of a paragraph in one style. A line end in it begins a new line of the same paragraph.
  public struct Run: Hashable, Sendable {
    public var text: String
    public var isBold: Bool
    public var isItalic: Bool

    public init(_ text: String, bold: Bool = false, italic: Bool = false) {
      self.text = text
      isBold = bold
      isItalic = italic
    }

    public static func bold(_ text: String) -> Run { Run(text, bold: true) }
    public static func italic(_ text: String) -> Run { Run(text, italic: true) }
  }

  public struct Item: Hashable, Sendable, ExpressibleByStringInterpolation {
    public var paragraph: Paragraph
    /// A second level, marked by "+".
    public var isNested: Bool

    public init(_ paragraph: Paragraph, nested: Bool = false) {
      self.paragraph = paragraph
      isNested = nested
    }

    public init(stringLiteral text: String) { self.init(Paragraph(text)) }
  }
}
