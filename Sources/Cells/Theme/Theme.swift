/// What each role looks like on each ground.
///
/// Good is cyan to blue, warning is amber, bad is vermilion and bold: they differ for every kind of colour
/// vision and in brightness. Text keeps a contrast of 4.5 to 1 and lines 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
public struct Theme: Sendable {
  /// Name on the command line and in the configuration.
  public let name: String
  private let full: @Sendable (Role, Ground) -> Style
  private let sixteen: @Sendable (Role, Ground) -> Style

  public func style(_ role: Role, on ground: Ground, level: ColourLevel) -> Style {
    switch level {
    case .none: MonoTheme.style(role, ground)
    case .sixteen: sixteen(role, ground)
    case .palette256: full(role, ground)
    }
  }

  /// For light text on a dark terminal, #000000 to #1c1c1c.
  public static let dark = Theme(name: "dark", full: DarkTheme.style, sixteen: DarkTheme.sixteen)
  /// For dark text on a white terminal.
  public static let light = Theme(name: "light", full: LightTheme.style, sixteen: LightTheme.sixteen)
  /// Bold, underline and reverse only, in the terminal's own colours.
  public static let mono = Theme(name: "mono", full: MonoTheme.style, sixteen: MonoTheme.style)

  public static let all: [Theme] = [.dark, .light, .mono]

  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }
}

/// The look of one role in a theme, before it stands on a ground.
struct Ink {
  var colour: Int?
  /// On the selected row, whose ground is nearer to the text in brightness.
  var selected: Int?
  /// A ground of its own that wins over the one behind it.
  var background: Int?
  var bold = false
  var underline = false

  /// The same colour on every ground unless `selected` differs; nil is the terminal's own.
  init(
    _ colour: Int?, selected: Int? = nil, background: Int? = nil, bold: Bool = false, underline: Bool = false
  ) {
    self.colour = colour
    self.selected = selected ?? colour
    self.background = background
    self.bold = bold
    self.underline = underline
  }

  func style(on ground: Ground, background: Int?) -> Style {
    Style(
      foreground: ground == .selected ? selected : colour, background: self.background ?? background,
      bold: bold, underline: underline)
  }
}
