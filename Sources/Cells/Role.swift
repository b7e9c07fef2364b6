/// What a cell means. A theme turns it into a colour at the last moment, so a frame shows meaning and a
/// colour never carries it alone.
///
/// The raw value is the letter by which a stored frame in the tests names the role.
public enum Role: Character, CaseIterable, Sendable {
  case text = "."
  /// Less important text: units of money, dates, hints.
  case muted = ","
  /// Text that must be read first: a total, a name being looked at.
  case strong = "S"
  case title = "T"
  case titleFocused = "F"
  case frame = "-"
  case frameFocused = "="
  /// The head of a column.
  case heading = "H"
  case good = "G"
  case warning = "W"
  case bad = "B"
  /// Neither good nor bad yet: no plan, no data.
  case neutral = "N"
  /// The one accent: what the eye may follow (curve, focused mark, current page).
  case accent = "A"
  /// The filled part of a bar, by state.
  case barGood = "g"
  case barWarning = "w"
  case barBad = "b"
  case barNeutral = "n"
  /// The empty part of a bar.
  case barEmpty = "_"
  /// The mark of where a bar should be today.
  case tick = "|"
  /// The curves of the year: what was paid, what the plan asks, how a usual year runs.
  case curveActual = "a"
  case curvePlan = "p"
  case curveProfile = "r"
  /// A key in the footer or in the help, and what it does.
  case key = "K"
  case keyLabel = "k"
  case crumb = "c"
  case crumbCurrent = "C"
  /// What a filter found.
  case match = "M"
  /// Synthetic data, stale data, paused: a banner that must not be overlooked.
  case banner = "!"
}

/// What lies behind a cell.
public enum Ground: UInt8, CaseIterable, Sendable {
  case base
  /// The row the cursor is on, in the focused panel: elsewhere it is not shown, so that one row is marked on a page.
  case selected
  /// The line of crumbs or keys at an edge of the screen.
  case bar
  /// A window above the page: help, menu, palette.
  case overlay
  /// The mass under a curve, behind what is drawn over it.
  case area
}
