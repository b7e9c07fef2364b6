/// How a cell is drawn.
public struct Style: Hashable, Sendable {
  /// Index in the palette of 256 (0...7 in one of 16); nil is the terminal's own colour.
  public var foreground: Int?
  /// As ``foreground``.
  public var background: Int?
  public var bold: Bool
  public var dim: Bool
  public var underline: Bool
  public var reverse: Bool
  public var italic: Bool

  public init(
    foreground: Int? = nil, background: Int? = nil, bold: Bool = false, dim: Bool = false,
    underline: Bool = false, reverse: Bool = false, italic: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
    self.italic = italic
  }

  /// The terminal's own colours and nothing else.
  public static let plain = Style()
}

/// The colours that a terminal can show.
public enum ColourLevel: Hashable, Sendable, CaseIterable {
  /// Bold, underline and reverse only.
  case none
  /// The first eight colours and bold: right on a terminal of 8 as well as of 16.
  case sixteen
  case palette256
}
