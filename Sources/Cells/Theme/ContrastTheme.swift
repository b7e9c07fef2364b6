/// High contrast on black: text at 7 to 1 and more, the selected row black on white, bad white on red.
enum ContrastTheme {
  private static let grounds = Grounds(
    base: 16, selected: 231, raised: 234, area: 39)

  static func style(_ role: Role, _ ground: Ground) -> Style { ink(role).style(on: ground, grounds) }

  private static func ink(_ role: Role) -> Ink {
    switch role {
    case .text: Ink(231, selected: 16)
    case .muted, .neutral, .keyLabel, .crumb: Ink(252, selected: 236)
    case .strong, .title, .crumbCurrent, .tick: Ink(231, selected: 16, bold: true)
    case .titleFocused, .key: Ink(123, selected: 18, bold: true)
    case .frame: Ink(250, selected: 236)
    case .frameFocused: Ink(123, selected: 18)
    case .heading: Ink(153, selected: 18, underline: true)
    case .good: Ink(51, selected: 24)
    case .warning: Ink(226, selected: 16)
    case .bad: Ink(231, background: 124, bold: true)
    case .accent: Ink(123, selected: 18)
    case .barGood: Ink(44, selected: 24)
    case .barWarning: Ink(178, selected: 94)
    case .barBad: Ink(203, selected: 88)
    case .barNeutral: Ink(252, selected: 238)
    case .barEmpty: Ink(248, selected: 238)
    case .curveActual: Ink(39, selected: 18)
    case .curvePlan: Ink(226, selected: 94, area: 16)
    case .curveProfile: Ink(231, selected: 16, area: 16)
    case .match: Ink(226, selected: 16, bold: true, underline: true)
    case .banner: Ink(16, background: 226, bold: true)
    }
  }

  /// Of eight colours only white, yellow and cyan stand far enough from black, so bad is black on yellow, and on
  /// the selected row the states keep the black behind them.
  static func sixteen(_ role: Role, _ ground: Ground) -> Style {
    let ink = inkOfSixteen(role)
    var style = ink.style(on: ground, Grounds(base: 0, raised: 0, area: 6))
    switch ground {
    case .base, .bar, .overlay, .area: return style
    case .selected:
      // Black in bold is grey where terminals brighten what is bold.
      style.bold = false
      switch role {
      case .good, .warning, .barWarning: style.background = 0
      case .bad, .banner: break
      case .barGood: (style.foreground, style.background) = (4, 7)
      case .barBad: (style.foreground, style.background) = (1, 7)
      default: (style.foreground, style.background) = (0, 7)
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
    case .bad: Ink(0, background: 3)
    case .barBad: Ink(1, bold: true)
    case .match: Ink(3, bold: true, underline: true)
    case .banner: Ink(0, background: 7)
    }
  }
}
