/// The light theme in 256 and in 16 colours. Nothing is dim: pale text on white is the first to go on a projector.
enum LightTheme {
  private static let grounds = Grounds(
    base: 231, selected: 189, raised: 255, area: 67)

  static func style(_ role: Role, _ ground: Ground) -> Style { ink(role).style(on: ground, grounds) }

  private static func ink(_ role: Role) -> Ink {
    switch role {
    case .text: Ink(235, selected: 16)
    case .muted: Ink(241, selected: 238)
    case .strong: Ink(16, bold: true)
    case .title: Ink(238, bold: true)
    case .titleFocused: Ink(25, selected: 18, bold: true)
    case .frame: Ink(244, raised: 243, selected: 241)
    case .frameFocused: Ink(25, selected: 18)
    case .heading: Ink(24)
    case .good: Ink(24)
    case .warning: Ink(94, selected: 58)
    // Darker than the ochre of a warning: they are the same hue to many eyes.
    case .bad: Ink(88, selected: 52, bold: true)
    case .neutral: Ink(240, selected: 238)
    case .accent: Ink(25, selected: 18)
    case .barGood: Ink(67, raised: 24, selected: 24)
    case .barWarning: Ink(136, raised: 94, selected: 94)
    case .barBad: Ink(124, raised: 88, selected: 88)
    case .barNeutral: Ink(243, selected: 240)
    case .barEmpty: Ink(244, raised: 243, selected: 241)
    case .tick: Ink(16, bold: true)
    case .curveActual: Ink(67, raised: 24, selected: 24)
    case .curvePlan: Ink(94, selected: 58, area: 16)
    case .curveProfile: Ink(240, selected: 238, area: 16)
    case .key: Ink(25, selected: 18, bold: true)
    case .keyLabel: Ink(240, selected: 238)
    case .crumb: Ink(240, selected: 238)
    case .crumbCurrent: Ink(16, bold: true)
    case .match: Ink(53, bold: true, underline: true)
    case .banner: Ink(16, background: 214, bold: true)
    }
  }

  /// Yellow and cyan vanish on white, so a warning is black on a patch of yellow, its bar yellow on black, and good is blue. What is bold
  /// some terminals brighten, and black would be grey: only white on a patch bears it.
  static func sixteen(_ role: Role, _ ground: Ground) -> Style {
    let ink = inkOfSixteen(role)
    var style = ink.style(on: ground, Grounds(base: 7, raised: 7, area: 4))
    switch ground {
    case .base, .bar, .overlay, .area: return style
    case .selected:
      switch role {
      case .bad, .warning, .banner: break
      case .barBad: (style.foreground, style.background) = (1, 7)
      case .barWarning: (style.foreground, style.background) = (3, 4)
      default: (style.foreground, style.background, style.bold) = (7, 4, true)
      }
    }
    return style
  }

  private static func inkOfSixteen(_ role: Role) -> Ink {
    switch role {
    case .text, .muted, .neutral, .frame, .barEmpty, .barNeutral, .curveProfile, .keyLabel, .crumb,
      .strong, .title, .crumbCurrent, .tick:
      Ink(0, area: 7)
    case .heading: Ink(0, underline: true)
    case .titleFocused, .key, .good, .barGood, .frameFocused, .accent, .curveActual: Ink(4)
    case .barWarning: Ink(3, background: 0)
    case .curvePlan: Ink(5, area: 7)
    case .bad: Ink(7, background: 1, bold: true)
    case .barBad: Ink(1)
    case .match: Ink(4, underline: true)
    case .warning, .banner: Ink(0, background: 3)
    }
  }
}
