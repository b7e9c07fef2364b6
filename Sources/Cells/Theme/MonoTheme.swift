/// A theme without colour: bold is what must be read, underline what is named or found, reverse where one is.
enum MonoTheme {
  static func style(_ role: Role, _ ground: Ground) -> Style {
    var style = ink(role)
    switch ground {
    case .base, .bar, .overlay, .area: break
    case .selected: style.reverse.toggle()
    }
    return style
  }

  private static func ink(_ role: Role) -> Style {
    switch role {
    case .text, .muted, .title, .frame, .neutral, .good, .barGood, .barNeutral, .barWarning, .barEmpty,
      .curvePlan, .curveProfile, .keyLabel, .crumb:
      Style()
    case .strong, .warning, .accent, .barBad, .tick, .curveActual, .key, .crumbCurrent, .frameFocused:
      Style(bold: true)
    case .bad, .titleFocused, .match: Style(bold: true, underline: true)
    case .heading: Style(underline: true)
    case .banner: Style(bold: true, reverse: true)
    }
  }
}
