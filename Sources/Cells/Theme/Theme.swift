/// What each role looks like on each ground.
///
/// Bad is seen first, then warning, then good, and they differ in hue or lightness for every kind of colour
/// vision. Text keeps a contrast of 4.5 to 1 and lines 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11), 7 to 1 where the
/// theme is there for contrast (1.4.6).
public struct Theme: Sendable {
  /// Name on the command line and in the configuration.
  public let name: String
  /// Dark text on a light background.
  public let isLight: Bool
  /// Whether every cell has a background of the theme's; otherwise the base is the terminal's own, whatever it is.
  public let paintsBackground: Bool
  private let full: @Sendable (Role, Ground) -> Style
  private let sixteen: @Sendable (Role, Ground) -> Style

  private init(
    name: String, isLight: Bool = false, paintsBackground: Bool = false,
    full: @escaping @Sendable (Role, Ground) -> Style,
    sixteen: @escaping @Sendable (Role, Ground) -> Style
  ) {
    self.name = name
    self.isLight = isLight
    self.paintsBackground = paintsBackground
    self.full = full
    self.sixteen = sixteen
  }

  public func style(_ role: Role, on ground: Ground, level: ColourLevel) -> Style {
    switch level {
    case .none: MonoTheme.style(role, ground)
    case .sixteen: sixteen(role, ground)
    case .palette256: full(role, ground)
    }
  }

  /// Light text on near black.
  public static let dark = Theme(
    name: "dark", paintsBackground: true, full: DarkTheme.style, sixteen: DarkTheme.sixteen)
  /// Dark text on white.
  public static let light = Theme(
    name: "light", isLight: true, paintsBackground: true, full: LightTheme.style, sixteen: LightTheme.sixteen)
  /// In the terminal's own background and text, with colours that can be read on black and on white.
  public static let neutral = Theme(
    name: "neutral", full: NeutralTheme.style, sixteen: NeutralTheme.sixteen)
  /// As much contrast as colours have, on black.
  public static let contrast = Theme(
    name: "contrast", paintsBackground: true, full: ContrastTheme.style, sixteen: ContrastTheme.sixteen)
  /// Blue, orange, grey and white only, on near black.
  public static let safe = Theme(
    name: "safe", paintsBackground: true, full: SafeTheme.style, sixteen: SafeTheme.sixteen)
  /// For the back of the room: bold, pure colours on black, and nothing grey.
  public static let projector = Theme(
    name: "projector", paintsBackground: true, full: ProjectorTheme.style, sixteen: ProjectorTheme.sixteen)
  /// For the back of a bright room: bold black on white.
  public static let projectorLight = Theme(
    name: "projector-light", isLight: true, paintsBackground: true, full: ProjectorLightTheme.style,
    sixteen: ProjectorLightTheme.sixteen)
  /// Bold, underline and reverse only, in the terminal's own colours.
  public static let mono = Theme(name: "mono", full: MonoTheme.style, sixteen: MonoTheme.style)

  public static let all: [Theme] = [
    .dark, .light, .neutral, .contrast, .safe, .projector, .projectorLight, .mono,
  ]

  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }
}
