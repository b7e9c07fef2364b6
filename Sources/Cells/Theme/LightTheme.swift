/// The light theme in 256 and in 16 colours. Nothing is dim: pale text on white is the first to go on a projector.
enum LightTheme {
  static func style(_ role: Role, _ ground: Ground) -> Style {
    let background: Int? =
      switch ground {
      case .base: nil
      case .selected: 189
      case .selectedUnfocused: 254
      case .bar, .overlay: 255
      }
    return ink(role).style(on: ground, background: background)
  }

  private static func ink(_ role: Role) -> Ink {
    switch role {
    case .text: Ink(235, selected: 16)
    case .muted: Ink(241, selected: 238)
    case .strong: Ink(16, bold: true)
    case .title: Ink(238, bold: true)
    case .titleFocused: Ink(25, selected: 18, bold: true)
    case .frame: Ink(243, selected: 241)
    case .frameFocused: Ink(25, selected: 18)
    case .heading: Ink(24)
    case .good: Ink(23)
    case .warning: Ink(94, selected: 58)
    case .bad: Ink(124, bold: true)
    case .neutral: Ink(240, selected: 238)
    case .accent: Ink(25, selected: 18)
    case .barGood: Ink(24)
    case .barWarning: Ink(94, selected: 58)
    case .barBad: Ink(124)
    case .barNeutral: Ink(240, selected: 238)
    case .barEmpty: Ink(243, selected: 241)
    case .tick: Ink(16, bold: true)
    case .curveActual: Ink(25, selected: 18)
    case .curvePlan: Ink(94, selected: 58)
    case .curveProfile: Ink(240, selected: 238)
    case .key: Ink(25, selected: 18, bold: true)
    case .keyLabel: Ink(240, selected: 238)
    case .crumb: Ink(240, selected: 238)
    case .crumbCurrent: Ink(16, bold: true)
    case .match: Ink(53, bold: true, underline: true)
    case .banner: Ink(16, background: 214, bold: true)
    }
  }

  /// Yellow and cyan vanish on white, so a warning is black on a patch of yellow and good is blue.
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
    case .warning, .banner: break
    case .barWarning: (style.foreground, style.background) = (3, 4)
    default: (style.foreground, style.background) = (7, 4)
    }
    return style
  }

  private static func inkOfSixteen(_ role: Role) -> Ink {
    switch role {
    case .text, .muted, .neutral, .frame, .barEmpty, .barNeutral, .curveProfile, .keyLabel, .crumb: Ink(nil)
    case .strong, .title, .crumbCurrent, .tick: Ink(nil, bold: true)
    case .heading: Ink(nil, underline: true)
    // Bold blue is pale on many terminals: only text that bold must set apart has it.
    case .titleFocused, .key: Ink(4, bold: true)
    case .good, .barGood, .frameFocused, .accent, .curveActual: Ink(4)
    case .barWarning, .curvePlan: Ink(5)
    case .bad, .barBad: Ink(1, bold: true)
    case .match: Ink(5, bold: true, underline: true)
    case .warning, .banner: Ink(0, background: 3)
    }
  }
}
