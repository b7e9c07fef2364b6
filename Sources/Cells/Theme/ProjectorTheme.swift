/// On black for a projector: everything bold, nothing grey, few colours and those pure.
enum ProjectorTheme {
  private static let grounds = Grounds(base: 16, selected: 231, raised: 18, area: 39)

  static func style(_ role: Role, _ ground: Ground) -> Style {
    var style = ink(role).style(on: ground, grounds)
    style.bold = true
    return style
  }

  private static func ink(_ role: Role) -> Ink {
    switch role {
    case .text, .muted, .strong, .title, .frame, .neutral, .barNeutral, .barEmpty, .tick, .keyLabel, .crumb,
      .crumbCurrent:
      Ink(231, selected: 16)
    case .curveProfile: Ink(231, selected: 16, area: 16)
    case .titleFocused, .frameFocused, .key, .accent: Ink(51, selected: 18)
    case .heading: Ink(231, selected: 16, underline: true)
    case .good, .barGood: Ink(51, selected: 19)
    case .warning: Ink(226, selected: 16)
    case .bad: Ink(231, background: 124)
    case .barWarning: Ink(220, selected: 94)
    case .barBad: Ink(203, selected: 88)
    case .curveActual: Ink(39, selected: 18)
    case .curvePlan: Ink(226, selected: 94, area: 16)
    case .match: Ink(226, selected: 16, underline: true)
    case .banner: Ink(16, background: 226)
    }
  }

  static func sixteen(_ role: Role, _ ground: Ground) -> Style {
    var style = ContrastTheme.sixteen(role, ground)
    // In bold, where terminals brighten it, black is grey and the colours on white are pale.
    style.bold = style.foreground != 0 && style.background != 7
    return style
  }
}
