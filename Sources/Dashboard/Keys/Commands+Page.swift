import Cells
import Domain

extension Command {
  /// The keys of a page.
  static let page =
    moving + going + looking + out + signingOff + deciding + travelling + paging + running

  private static let moving = [
    move(.down, [.down, .character("j")]),
    move(.up, [.up, .character("k")]),
    move(.pageDown, [.pageDown, .control("f")]),
    move(.pageUp, [.pageUp, .control("b")]),
    move(.halfPageDown, [.control("d")]),
    move(.halfPageUp, [.control("u")]),
    move(.first, [.home, .character("g")]),
    move(.last, [.end, .character("G")]),
    move(.next, [.character("n")]),
    move(.previous, [.character("N")]),
  ]

  private static let going = [
    Command(.go, .panelNumber, .digits, take: { $0.focus(panel: $1.digit ?? 0) }),
    Command(
      .go, .enter, [.enter, .character("l"), .right], footer: 1, unless: \.cannotEnter, do: { $0.enter() }),
    Command(
      .go, .back, [.escape, .backspace, .character("h"), .left], footer: 2, unless: \.cannotGoBack,
      ask: { $0.back() }),
    Command(
      .go, .nextRecord, [.character("v")], unless: \.cannotWalkList, do: { $0.walkList(by: 1) }),
    Command(
      .go, .previousRecord, [.character("V")], unless: \.cannotWalkList, do: { $0.walkList(by: -1) }),
    Command(.go, .nextPanel, [.tab], footer: 3, unless: \.cannotTurnFocus, do: { $0.turnFocus(by: 1) }),
    Command(.go, .previousPanel, [.backTab], unless: \.cannotTurnFocus, do: { $0.turnFocus(by: -1) }),
    Command(
      .go, .historyBack, [.character("[")], unless: { $0.route.earlier.isEmpty ? .nothingEarlier : nil },
      do: { $0.walk { $0.goBack() } }),
    Command(
      .go, .historyForward, [.character("]")], unless: { $0.route.later.isEmpty ? .nothingLater : nil },
      do: { $0.walk { $0.goForward() } }),
    Command(
      .go, .lastView, [.character("-")],
      unless: { $0.route.earlier.isEmpty && $0.route.later.isEmpty ? .nothingEarlier : nil },
      do: { $0.walk { $0.later.isEmpty ? $0.goBack() : $0.goForward() } }),
  ]

  private static let looking = [
    Command(
      .look, .filter, [.character("/")], footer: 5, unless: \.cannotFilter, do: { $0.dialog = .filter }),
    Command(
      .look, .invertFilter, [.character("!")], unless: \.cannotInvertFilter, do: { $0.invertFilter() }),
    Command(.look, .sortMenu, [.character("s")], footer: 7, unless: \.cannotSort, do: { $0.openSortMenu() }),
    Command(.look, .sortLeft, [.character("<")], unless: \.cannotSort, do: { $0.sort(by: -1) }),
    Command(.look, .sortRight, [.character(">")], unless: \.cannotSort, do: { $0.sort(by: 1) }),
    Command(.look, .sortReverse, [.character("r")], unless: \.cannotSort, do: { $0.reverseSort() }),
    Command(
      .look, .zoom, [.character("z"), .character("+")], footer: 9, unless: \.cannotZoom, do: { $0.zoom() }),
    Command(
      .look, .basis, [.character("b")], footer: 8, unless: \.cannotChangeBasis,
      do: { if $0.cannotChangeBasis == nil { $0.display.basis = $0.nextBasis } }),
    Command(
      .look, .moneyUnit, [.character("m")], unless: { $0.isPublic ? .roundedInPublic : nil },
      do: { $0.display.unit = $0.unit == .billion ? .million : .billion }),
    // Named in the footer where it leads back to all.
    Command(
      .look, .scope, [.character("S")], footer: 16, hinted: { $0.shown.scope != .all },
      unless: \.isStillLoading, ask: { $0.turnScope() }),
  ]

  private static let travelling = [
    travel(.dayBack, ","),
    travel(.dayForward, "."),
    travel(.weekBack, "{"),
    travel(.weekForward, "}"),
    travel(.monthBack, "("),
    travel(.monthForward, ")"),
    Command(
      .time, .today, [.character("t")], footer: 4, unless: \.cannotTravelHome, ask: { $0.goHome() }),
    Command(.time, .goToDay, [.character("@")], do: { $0.openPalette("@") }),
    Command(
      .time, .fiscalYear, [.character("Y")], unless: \.cannotTurnFiscalYear,
      ask: { $0.shown.turnFiscalYear() }),
    Command(.time, .compare, [.character("c")], unless: \.isStillLoading, do: { $0.openComparison() }),
  ]

  private static let paging = [
    jump(.overview, "H", to: .overview),
    jump(.units, "U", to: .units),
    jump(.projects, "D", to: .projects),
    jump(.tasks, "T", to: .tasks),
    jump(.obstacles, "O", to: .obstacles),
    jump(.problems, "X", to: .problems, footer: 11),
    jump(.files, "F", to: .files),
    jump(.log, "J", to: .log),
    open(.duties, "M", .duties),
    open(.week, "w", .week),
    Command(
      .pages, .changes, [.character("C")], unless: \.cannotShowChanges, ask: { $0.showChanges() }),
  ]

  private static let running = [
    Command(
      .program, .palette, [.character(":"), .control("p")], footer: 10, do: { $0.openPalette("") }),
    Command(
      .program, .help, [.character("?"), .function(1)], footer: 6, do: { $0.dialog = .help(top: 0) }),
    Command(.program, .tour, [.character("W")], ask: { $0.toggleTour() }),
    Command(
      .program, .language, [.character("L")], footer: 12, do: { $0.display.language = $0.language.next }),
    Command(.program, .theme, [.character("B")], do: { $0.openThemes() }),
    Command(.program, .pause, [.character("p")], do: { $0.pause() }),
    Command(
      .program, .present, [.character("P")], footer: 14, unless: \.cannotPresent,
      ask: { $0.beginMeeting() }),
    Command(.program, .publicScreen, [.character("K")], do: { $0.setPublic(!$0.isPublic) }),
    Command(.program, .reload, [.control("r"), .character("R")], ask: { _ in [.reload] }),
    Command(.program, .redraw, [.control("l")], ask: { _ in [.redraw] }),
    Command(.program, .suspend, [.control("z")], ask: { _ in [.suspend] }),
    // Elsewhere it goes back, and the footer names the key for that.
    Command(
      .program, .quit, [.character("q")], footer: 13, hinted: { $0.route.isOutermost },
      ask: { $0.quitOrBack() }),
    Command(.program, .quitNow, [.control("c"), .character("Q")], ask: { _ in [.quit] }),
  ]

  /// A move in the focused list, or of the text; the same while its filter is typed.
  static func move(_ action: Action, _ keys: [KeyPress], in group: Group = .move) -> Command {
    Command(group, action, keys, unless: { $0.cannotMove(action) }, do: { $0.move(action) })
  }

  private static func travel(_ action: Action, _ key: Character) -> Command {
    Command(
      .time, action, [.character(key)], unless: { $0.cannotTravel(action) }, ask: { $0.shown.travel(action) })
  }

  /// What hangs on the record in view.
  private static func open(_ action: Action, _ key: Character, _ topic: Topic) -> Command {
    Command(
      .pages, action, [.character(key)],
      unless: { if case .topic(topic, _) = $0.place.page { .isHere } else { nil } },
      do: { $0.go(to: .topic(topic, of: $0.place.page.topicSubject)) })
  }

  private static func jump(_ action: Action, _ key: Character, to page: Page, footer: Int? = nil) -> Command {
    Command(
      .pages, action, [.character(key)], footer: footer, unless: { $0.place.page == page ? .isHere : nil },
      do: { $0.jump(to: page) })
  }
}
