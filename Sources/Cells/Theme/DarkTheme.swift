/// The dark theme in 256 and in 16 colours.
enum DarkTheme {
  static func style(_ role: Role, _ ground: Ground) -> Style {
    let background: Int? =
      switch ground {
      case .base: nil
      case .selected: 238
      case .selectedUnfocused: 236
      case .bar, .overlay: 235
      }
    return ink(role).style(on: ground, background: background)
  }

  private static func ink(_ role: Role) -> Ink {
    switch role {
    case .text: Ink(252, selected: 231)
    case .muted: Ink(247, selected: 251)
    case .strong: Ink(231, bold: true)
    case .title: Ink(252, bold: true)
    case .titleFocused: Ink(117, bold: true)
    case .frame: Ink(244, selected: 247)
    case .frameFocused: Ink(75, selected: 117)
    case .heading: Ink(110, selected: 153)
    case .good: Ink(80)
    case .warning: Ink(214)
    case .bad: Ink(209, selected: 216, bold: true)
    case .neutral: Ink(248, selected: 251)
    case .accent: Ink(75, selected: 117)
    case .barGood: Ink(73, selected: 80)
    case .barWarning: Ink(178, selected: 214)
    case .barBad: Ink(209, selected: 216)
    case .barNeutral: Ink(247, selected: 251)
    case .barEmpty: Ink(244, selected: 247)
    case .tick: Ink(231, bold: true)
    case .curveActual: Ink(75, selected: 117)
    case .curvePlan: Ink(222)
    case .curveProfile: Ink(247, selected: 251)
    case .key: Ink(117, bold: true)
    case .keyLabel: Ink(248, selected: 251)
    case .crumb: Ink(248, selected: 251)
    case .crumbCurrent: Ink(231, bold: true)
    case .match: Ink(228, bold: true, underline: true)
    case .banner: Ink(16, background: 214, bold: true)
    }
  }

  /// White on blue for the selected row; a coloured word that blue would swallow gets a patch of its own.
  static func sixteen(_ role: Role, _ ground: Ground) -> Style {
    let ink = inkOfSixteen(role)
    var style = ink.style(on: ground, background: nil)
    guard ground == .selected else {
      if ground == .selectedUnfocused { style.underline = true }
      return style
    }
    style.bold = true
    switch role {
    case .bad, .barBad: (style.foreground, style.background) = (1, 7)
    case .banner: break
    default: (style.foreground, style.background) = (ink.colour ?? 7, 4)
    }
    return style
  }

  private static func inkOfSixteen(_ role: Role) -> Ink {
    switch role {
    case .text, .muted, .neutral, .frame, .barEmpty, .barNeutral, .curveProfile, .keyLabel, .crumb: Ink(nil)
    case .strong, .title, .crumbCurrent, .tick: Ink(7, bold: true)
    case .heading: Ink(nil, underline: true)
    case .titleFocused, .frameFocused, .accent, .curveActual, .key: Ink(6, bold: true)
    case .good, .barGood: Ink(6)
    case .warning, .barWarning, .curvePlan: Ink(3)
    case .bad, .barBad: Ink(1, bold: true)
    case .match: Ink(3, bold: true, underline: true)
    case .banner: Ink(0, background: 3)
    }
  }
}
