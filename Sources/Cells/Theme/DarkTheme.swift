/// The dark theme in 256 and in 16 colours.
///
/// Bars are calmer than the words beside them, except where something is bad: a page on which most rows are
/// late still shows at once which are far behind.
enum DarkTheme {
  static let grounds = Grounds(base: 233, selected: 238, raised: 235, area: 67)

  static func style(_ role: Role, _ ground: Ground) -> Style { ink(role).style(on: ground, grounds) }

  static func ink(_ role: Role) -> Ink {
    switch role {
    case .text: Ink(252, selected: 231)
    case .muted: Ink(247, selected: 251)
    case .strong: Ink(231, bold: true)
    case .title: Ink(252, bold: true)
    case .titleFocused: Ink(117, bold: true)
    case .frame: Ink(242, raised: 244, selected: 247)
    case .frameFocused: Ink(75, selected: 117)
    case .heading: Ink(110, selected: 153)
    case .good: Ink(73, selected: 80)
    case .warning: Ink(178, selected: 214)
    case .bad: Ink(209, selected: 216, bold: true)
    case .neutral: Ink(248, selected: 251)
    case .accent: Ink(75, selected: 117)
    case .barGood: Ink(66, selected: 73)
    case .barWarning: Ink(136, selected: 178)
    case .barBad: Ink(209, selected: 216)
    case .barNeutral: Ink(245, selected: 249)
    case .barEmpty: Ink(242, raised: 244, selected: 247)
    case .tick: Ink(231, bold: true)
    case .curveActual: Ink(67, selected: 110)
    case .curvePlan: Ink(222, area: 230)
    case .curveProfile: Ink(247, selected: 251, area: 231)
    case .key: Ink(117, bold: true)
    case .keyLabel: Ink(248, selected: 251)
    case .crumb: Ink(248, selected: 251)
    case .crumbCurrent: Ink(231, bold: true)
    case .match: Ink(228, bold: true, underline: true)
    case .banner: Ink(16, background: 214, bold: true)
    }
  }

  /// White on blue for the selected row, white on red for what is bad: red on black or on blue is hard to read.
  static func sixteen(_ role: Role, _ ground: Ground) -> Style {
    let ink = inkOfSixteen(role)
    var style = ink.style(on: ground, Grounds(base: 0, raised: 0, area: 6))
    switch ground {
    case .base, .bar, .overlay, .area: return style
    case .selected:
      style.bold = role != .banner
      switch role {
      case .bad, .banner: break
      case .barBad: (style.foreground, style.background) = (1, 7)
      case .curvePlan: (style.foreground, style.background) = (7, 4)
      default: (style.foreground, style.background) = (ink.colour, 4)
      }
    }
    return style
  }

  private static func inkOfSixteen(_ role: Role) -> Ink {
    switch role {
    case .text, .muted, .neutral, .frame, .barEmpty, .barNeutral, .curveProfile, .keyLabel, .crumb:
      Ink(7, area: 0)
    case .strong, .title, .crumbCurrent, .tick: Ink(7, bold: true)
    case .heading: Ink(7, underline: true)
    case .titleFocused, .frameFocused, .accent, .key: Ink(6, bold: true)
    case .good, .barGood, .curveActual: Ink(6)
    case .warning, .barWarning: Ink(3)
    case .curvePlan: Ink(5, area: 0)
    case .bad: Ink(7, background: 1, bold: true)
    // Some terminals brighten what is bold: red needs it.
    case .barBad: Ink(1, bold: true)
    case .match: Ink(3, bold: true, underline: true)
    case .banner: Ink(0, background: 3)
    }
  }
}
