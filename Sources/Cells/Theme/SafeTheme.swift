/// Blue, orange, grey and white on a dark terminal, far apart in lightness: good is a deep blue, a warning is
/// pale, bad is a full orange. Red and green are nowhere.
enum SafeTheme {
  private static let grounds = Grounds(selected: 238, selectedUnfocused: 236, raised: 235, area: 67)

  static func style(_ role: Role, _ ground: Ground) -> Style { ink(role).style(on: ground, grounds) }

  private static func ink(_ role: Role) -> Ink {
    switch role {
    case .text: Ink(252, selected: 231)
    case .muted: Ink(247, selected: 251)
    case .strong: Ink(231, bold: true)
    case .title: Ink(252, bold: true)
    case .titleFocused: Ink(117, bold: true)
    case .frame: Ink(242, raised: 244, selected: 247)
    case .frameFocused: Ink(75, selected: 117)
    case .heading: Ink(250, selected: 254)
    case .good: Ink(39, selected: 117)
    case .warning: Ink(223, selected: 230)
    case .bad: Ink(208, selected: 214, bold: true)
    case .neutral: Ink(248, selected: 251)
    case .accent: Ink(75, selected: 117)
    case .barGood: Ink(32, selected: 39)
    case .barWarning: Ink(187, selected: 230)
    case .barBad: Ink(208, selected: 214)
    case .barNeutral: Ink(245, selected: 249)
    case .barEmpty: Ink(242, raised: 244, selected: 247)
    case .tick: Ink(231, bold: true)
    case .curveActual: Ink(67, selected: 110)
    case .curvePlan: Ink(214, area: 230)
    case .curveProfile: Ink(247, selected: 251, area: 231)
    case .key: Ink(117, bold: true)
    case .keyLabel: Ink(248, selected: 251)
    case .crumb: Ink(248, selected: 251)
    case .crumbCurrent: Ink(231, bold: true)
    case .match: Ink(231, bold: true, underline: true)
    case .banner: Ink(16, background: 231, bold: true)
    }
  }

  /// Of eight colours blue is too dark and red too near to green: cyan, white and yellow are what is left, and bad
  /// is black on yellow.
  static func sixteen(_ role: Role, _ ground: Ground) -> Style {
    let ink = inkOfSixteen(role)
    var style = ink.style(on: ground, Grounds(area: 6))
    switch ground {
    case .base, .bar, .overlay, .area: return style
    case .selectedUnfocused: style.underline = true
    case .selected:
      switch role {
      case .bad, .banner: break
      default: (style.foreground, style.background, style.bold) = (ink.colour ?? 7, 4, true)
      }
    }
    return style
  }

  private static func inkOfSixteen(_ role: Role) -> Ink {
    switch role {
    case .text, .muted, .neutral, .frame, .barEmpty, .barNeutral, .curveProfile, .keyLabel, .crumb:
      Ink(nil, area: 0)
    case .strong, .title, .crumbCurrent, .tick, .barWarning: Ink(7, bold: true)
    case .heading: Ink(nil, underline: true)
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
