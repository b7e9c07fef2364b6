/// The look of one role in a theme, before it stands on a ground.
struct Ink {
  var colour: Int?
  /// On the grounds that are a shade off the base: bars, windows, the selected row of a panel without focus.
  var raised: Int?
  /// On the selected row, whose ground is nearer to the text in brightness, or beyond it.
  var selected: Int?
  /// On the mass under a curve.
  var area: Int?
  /// A ground of its own that wins over the one behind it.
  var background: Int?
  var bold = false
  var underline = false

  /// The same colour on every ground unless one is named; nil is the terminal's own.
  init(
    _ colour: Int?, raised: Int? = nil, selected: Int? = nil, area: Int? = nil, background: Int? = nil,
    bold: Bool = false,
    underline: Bool = false
  ) {
    self.colour = colour
    self.raised = raised ?? colour
    self.selected = selected ?? colour
    self.area = area ?? colour
    self.background = background
    self.bold = bold
    self.underline = underline
  }

  func style(on ground: Ground, _ grounds: Grounds) -> Style {
    let foreground =
      switch ground {
      case .base: colour
      case .bar, .overlay: raised
      case .selected: selected
      case .area: area
      }
    return Style(
      foreground: foreground, background: background ?? grounds[ground], bold: bold, underline: underline)
  }
}

/// The colours behind the roles of a theme.
struct Grounds {
  /// Nil leaves the terminal its own background.
  var base: Int?
  var selected: Int?
  /// Behind the lines at the edges of the screen, and behind windows.
  var raised: Int?
  var area: Int?

  subscript(ground: Ground) -> Int? {
    switch ground {
    case .base: base
    case .selected: selected
    case .bar, .overlay: raised
    case .area: area
    }
  }
}
