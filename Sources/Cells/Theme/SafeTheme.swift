/// Blue, orange, grey and white on a dark terminal, far apart in lightness: good is a deep blue, a warning is
/// pale, bad is a full orange. Red and green are nowhere.
enum SafeTheme {
  static func style(_ role: Role, _ ground: Ground) -> Style {
    ink(role).style(on: ground, DarkTheme.grounds)
  }

  /// The dark theme's, but for what is good, a warning or bad, and for headings, matches and banners.
  private static func ink(_ role: Role) -> Ink {
    switch role {
    case .heading: Ink(250, selected: 254)
    case .good: Ink(39, selected: 117)
    case .warning: Ink(223, selected: 230)
    case .bad: Ink(208, selected: 214, bold: true)
    case .barGood: Ink(32, selected: 39)
    case .barWarning: Ink(187, selected: 230)
    case .barBad: Ink(208, selected: 214)
    case .curvePlan: Ink(214, area: 230)
    case .match: Ink(231, bold: true, underline: true)
    case .banner: Ink(16, background: 231, bold: true)
    default: DarkTheme.ink(role)
    }
  }

  /// Of eight colours blue is too dark and red too near to green: cyan, white and yellow are what is left, and bad
  /// is black on yellow.
  static func sixteen(_ role: Role, _ ground: Ground) -> Style {
    let ink = inkOfSixteen(role)
    var style = ink.style(on: ground, Grounds(base: 0, raised: 0, area: 6))
    switch ground {
    case .base, .bar, .overlay, .area: return style
    case .selected:
      switch role {
      case .bad, .banner: break
      default: (style.foreground, style.background, style.bold) = (ink.colour, 4, true)
      }
    }
    return style
  }

  private static func inkOfSixteen(_ role: Role) -> Ink {
    switch role {
    case .text, .muted, .neutral, .frame, .barEmpty, .barNeutral, .curveProfile, .keyLabel, .crumb:
      Ink(7, area: 0)
    case .strong, .title, .crumbCurrent, .tick, .barWarning: Ink(7, bold: true)
    case .heading: Ink(7, underline: true)
    case .titleFocused, .frameFocused, .accent, .key: Ink(6, bold: true)
    case .good, .barGood, .curveActual: Ink(6)
    case .warning: Ink(7, bold: true, underline: true)
    case .barBad: Ink(3)
    case .curvePlan: Ink(3, area: 0)
    case .bad: Ink(0, background: 3)
    case .match: Ink(7, bold: true, underline: true)
    case .banner: Ink(0, background: 7)
    }
  }
}
