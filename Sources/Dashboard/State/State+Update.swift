import Cells
public import Domain

extension State {
  /// Takes one event and says what the world must do about it.
  public mutating func update(_ event: Event) -> [Effect] {
    var effects: [Effect] = []
    switch event {
    case .key(let key): effects = press(key)
    case .resized(let size): display.size = size
    case .background(let isLight): follow(isLight: isLight)
    case .clock(let now): self.now = now
    case .loaded(let portfolio):
      let old = self.portfolio
      take(portfolio)
      effects =
        openAtStart() + talk.follow(self.portfolio, after: old)
        + shown.followComparison(after: old)
    case .answered(let question, let answer): take(answer, to: question)
    case .outcome(let outcome): take(outcome)
    case .demoOver: demo?.isOver = true
    case .link(let link): self.link = link
    case .advance:
      if meeting?.automaticSeconds != nil, place.page == .meeting {
        seeChanges()
        turn(to: (meeting?.page ?? 0) + 1)
      }
    case .goTo(let page): jump(to: page)
    case .look(let panel, let filter, let sort): look(panel, filter: filter, sort: sort)
    case .compare(let day): effects = shown.compare(with: day.map(Against.day) ?? .weekBefore)
    case .present(let page): effects = present(page: page)
    }
    refreshLists()
    refreshPalette()
    return effects + readings.ask(questions)
  }

  /// Takes the wall clock.
  /// - Returns: whether the screen says something else now.
  public mutating func tick(_ now: Moment) -> Bool {
    let before = clockTexts
    self.now = now
    return clockTexts != before
  }

  /// Whether figures change by themselves now: a due day or a day has ended since they were worked out.
  public var isTurnDue: Bool { portfolio.map { !$0.isPinned && now >= $0.asOf.nextTurn } ?? false }

  /// Takes the time at which something happens that is not the clock's own.
  public mutating func note(_ now: Moment) { self.now = now }

  /// Whether a minute more is another screen: only the timer of a talk counts minutes.
  public var followsMinutes: Bool { meeting.map { !$0.isLive } ?? false && place.page == .meeting }

  /// All that the screen takes from the wall clock.
  private var clockTexts: [String] {
    var texts = statusSpans(isShort: false).map { $0.map(\.text).joined() }
    if let meeting, followsMinutes { texts.append("\(now.minutes - meeting.started.minutes)") }
    return texts
  }

  private mutating func take(_ newer: Portfolio) {
    log.take(newer)
    if !shown.hold(newer) { show(newer) }
  }

  mutating func show(_ newer: Portfolio) {
    readings.follow(newer, after: portfolio, on: place.page)
    if portfolio == nil { display.basis = newer.usualBasis }
    if portfolio?.isWhole == false { forgetFirstRows() }
    let before = context
    shown.show(newer)
    if let arrival = newer.arrival, let before { mark(arrival, after: before) }
  }

  /// While the folder is read, rows still change places: a cursor that nobody has moved stays on the first one.
  private mutating func forgetFirstRows() {
    for panel in place.lists.keys where place[panel].position == 0 { place[panel].selected = nil }
  }

  /// Makes the lists of the page anew where their recipe changed, and keeps each cursor on its record.
  mutating func refreshLists() {
    guard let portfolio else { return }
    readings.slice(portfolio, earlier: comparison?.portfolio, on: basis, for: place.page)
    guard let context else { return }
    refreshMeeting()
    for panel in place.page.panels {
      guard let source = panel.list else { continue }
      let recipe = recipe(panel, source)
      let old = contents[panel]
      if old?.recipe != recipe { contents[panel] = .made(recipe, source, context, after: old) }
    }
    // A page of text has room for its rows only where it has some: the lists come before the layout.
    let layout = layout
    for panel in place.page.panels where panel.list != nil {
      place[panel].settle(in: contents[panel] ?? .empty, rows: layout.listRows(panel))
    }
  }
}

extension ListState {
  /// Keeps the cursor on its record and the record in view; a vanished record leaves the cursor where it was.
  mutating func settle(in content: ListContent, rows: Int) {
    let ids = content.ids
    guard !ids.isEmpty else {
      top = 0
      return
    }
    if let selected {
      let isThere = ids.indices.contains(position) && ids[position] == selected
      if !isThere { position = ids.firstIndex(of: selected) ?? min(position, ids.count - 1) }
      self.selected = ids[position]
    } else {
      // Until the reader moves, the cursor is on the first row, whichever that is.
      position = 0
    }
    top = min(max(0, top), max(0, ids.count - rows))
    if position < top { top = position }
    if position >= top + rows { top = max(0, position - rows + 1) }
  }
}

extension Portfolio {
  /// The city's plan where the year has one, else whichever it has.
  var usualBasis: PlanBasis { PlanBasis.allCases.first { money.total.plan[$0] > 0 } ?? .cityAssigned }
}
