/// For a terminal that doesn't say whether it is dark or light: its own background and text, and colours half way
/// between black and white, which can be read on both. What must stand out has a patch of its own.
enum NeutralTheme {
  private static let grounds = Grounds(area: 32)

  static func style(_ role: Role, _ ground: Ground) -> Style {
    // A dark row shows on black as on white.
    if ground == .selected { return DarkTheme.style(role, .selected) }
    return ink(role).style(on: ground, grounds)
  }

  private static func ink(_ role: Role) -> Ink {
    switch role {
    case .text: Ink(nil)
    case .strong, .title, .crumbCurrent, .tick: Ink(nil, bold: true)
    case .muted, .neutral, .keyLabel, .crumb: Ink(243)
    case .heading: Ink(nil, underline: true)
    case .frame, .barEmpty: Ink(244)
    case .barNeutral: Ink(243)
    case .titleFocused, .key: Ink(63, bold: true)
    case .frameFocused, .accent, .good: Ink(63)
    case .warning: Ink(131)
    case .bad: Ink(231, background: 124, bold: true)
    case .barGood, .curveActual: Ink(32)
    case .barWarning: Ink(101)
    case .barBad: Ink(160)
    case .curvePlan: Ink(130, area: 16)
    case .curveProfile: Ink(243, area: 16)
    case .match: Ink(163, bold: true, underline: true)
    case .banner: Ink(16, background: 214, bold: true)
    }
  }

  /// Of the first eight colours none is far from both, so what is good or selected is told without one.
  static func sixteen(_ role: Role, _ ground: Ground) -> Style {
    var style = MonoTheme.style(role, ground)
    switch role {
    case .bad: style = Style(foreground: 7, background: 1, bold: true)
    case .warning: style = Style(foreground: 0, background: 3)
    case .barWarning: style = Style(foreground: 3, background: 0)
    case .barBad:
      if ground == .selected { style = Style(foreground: 1, background: 7) } else { style.foreground = 1 }
    case .curvePlan, .curveProfile:
      if ground == .area { style = Style(foreground: 0, background: 6) }
    default: break
    }
    return style
  }
}
