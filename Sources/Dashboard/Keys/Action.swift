/// What a reader can do. Every action has a key and a name in the palette.
public enum Action: String, CaseIterable, Sendable {
  // Moving.
  case down
  case up
  case pageDown
  case pageUp
  case halfPageDown
  case halfPageUp
  case first
  case last
  case next
  case previous
  // Going in and out.
  case enter
  case back
  case nextPanel
  case previousPanel
  case historyBack
  case historyForward
  case lastView
  // Looking.
  case filter
  case invertFilter
  case sortMenu
  case sortLeft
  case sortRight
  case sortReverse
  case zoom
  case basis
  case moneyUnit
  // Another day.
  case dayBack
  case dayForward
  case weekBack
  case weekForward
  case monthBack
  case monthForward
  case today
  case goToDay
  case fiscalYear
  case compare
  // Pages.
  case overview
  case units
  case projects
  case tasks
  case obstacles
  case problems
  case files
  case changes
  // The program.
  case palette
  case help
  case tour
  case language
  case theme
  case pause
  case present
  case publicScreen
  case reload
  case redraw
  case suspend
  case quit
  case quitNow

  /// How the help puts actions together.
  public enum Group: Int, CaseIterable, Sendable {
    case move
    case go
    case look
    case time
    case pages
    case program
  }

  public var group: Group {
    switch self {
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .first, .last, .next, .previous: .move
    case .enter, .back, .nextPanel, .previousPanel, .historyBack, .historyForward, .lastView: .go
    case .filter, .invertFilter, .sortMenu, .sortLeft, .sortRight, .sortReverse, .zoom, .basis, .moneyUnit:
      .look
    case .dayBack, .dayForward, .weekBack, .weekForward, .monthBack, .monthForward, .today, .goToDay,
      .fiscalYear, .compare:
      .time
    case .overview, .units, .projects, .tasks, .obstacles, .problems, .files, .changes: .pages
    case .palette, .help, .tour, .language, .theme, .pause, .present, .publicScreen, .reload, .redraw,
      .suspend,
      .quit, .quitNow:
      .program
    }
  }
}
