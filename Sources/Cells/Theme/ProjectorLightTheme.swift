/// On white for a projector in a bright room: bold black, and patches where a colour would be too pale or too near
/// to black.
enum ProjectorLightTheme {
  private static let grounds = Grounds(
    base: 231, selected: 16, raised: 189, area: 20)

  static func style(_ role: Role, _ ground: Ground) -> Style {
    var style = ink(role).style(on: ground, grounds)
    style.bold = true
    return style
  }

  private static func ink(_ role: Role) -> Ink {
    switch role {
    case .text, .muted, .strong, .title, .frame, .neutral, .barNeutral, .barEmpty, .tick, .keyLabel, .crumb,
      .crumbCurrent:
      Ink(16, selected: 231)
    case .curveProfile: Ink(16, selected: 231, area: 231)
    case .titleFocused, .frameFocused, .key, .accent: Ink(20, selected: 51)
    case .heading: Ink(16, selected: 231, underline: true)
    case .good, .barGood: Ink(20, selected: 51)
    case .warning: Ink(16, background: 227)
    case .bad: Ink(231, background: 124)
    case .barWarning: Ink(166, raised: 130, selected: 226)
    case .barBad: Ink(124, raised: 88, selected: 196)
    case .curveActual: Ink(20, selected: 51)
    case .curvePlan: Ink(130, selected: 226, area: 226)
    case .match: Ink(20, selected: 226, underline: true)
    case .banner: Ink(231, background: 16)
    }
  }

  /// Nothing is bold: terminals that brighten what is bold would make black grey and blue pale.
  static func sixteen(_ role: Role, _ ground: Ground) -> Style {
    let ink = inkOfSixteen(role)
    var style = ink.style(on: ground, Grounds(base: 7, raised: 7, area: 4))
    switch ground {
    case .base, .bar, .overlay, .area: return style
    case .selected:
      switch role {
      case .good: style.background = 7
      case .bad, .warning, .banner: break
      case .barBad: (style.foreground, style.background) = (1, 7)
      case .barWarning: (style.foreground, style.background) = (3, 4)
      default: (style.foreground, style.background) = (7, 4)
      }
    }
    return style
  }

  private static func inkOfSixteen(_ role: Role) -> Ink {
    switch role {
    case .text, .muted, .strong, .title, .frame, .neutral, .barNeutral, .barEmpty, .tick, .curveProfile,
      .keyLabel, .crumb, .crumbCurrent:
      Ink(0, area: 7)
    case .heading: Ink(0, underline: true)
    case .titleFocused, .frameFocused, .key, .accent, .good, .barGood, .curveActual: Ink(4)
    case .warning: Ink(0, background: 3)
    case .bad: Ink(7, background: 0)
    case .barWarning: Ink(3, background: 0)
    case .curvePlan: Ink(5, area: 7)
    case .barBad: Ink(1)
    case .match: Ink(4, underline: true)
    case .banner: Ink(7, background: 4)
    }
  }
}
