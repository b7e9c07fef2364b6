import Cells
public import Domain

extension State {
  /// Takes one event and says what the world must do about it.
  public mutating func update(_ event: Event) -> [Effect] {
    var effects: [Effect] = []
    switch event {
    case .key(let key): effects = press(key)
    case .resized(let size): self.size = size
    case .background(let isLight): follow(isLight: isLight)
    case .clock(let now): self.now = now
    case .loaded(let portfolio):
      let old = self.portfolio
      take(portfolio)
      effects = beginMeetingAtStart() + followDay(after: old) + followComparison(after: old)
    case .answered(let question, let answer): take(answer, to: question)
    case .demoOver: demo?.isOver = true
    case .advance:
      if meeting?.automaticSeconds != nil, place.page == .meeting { turn(to: (meeting?.page ?? 0) + 1) }
    }
    refreshLists()
    return effects + askForPage()
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

  /// All that the screen takes from the wall clock.
  private var clockTexts: [String] {
    var texts = statusSpans.map { $0.map(\.text).joined() }
    if let meeting { texts.append("\(now.minutes - meeting.started.minutes)") }
    if place.page.kind.followsClock, let context {
      texts += summaryFields(context).map { $0.spans.map(\.text).joined() }
    }
    return texts
  }

  private mutating func take(_ newer: Portfolio) {
    // A pause holds whole figures, never those of a folder read in part.
    if isPaused, portfolio?.loading.isEmpty == true, !awaits(newer) {
      pending = newer
      pendingCount += 1
      return
    }
    show(newer)
  }

  mutating func show(_ newer: Portfolio) {
    // A text read before may have moved in its file: it is asked for again where it is on the screen.
    if portfolio?.files != newer.files {
      records = [:]
      asked = []
    }
    // The rows on the screen stay until those of the new ledger are there.
    if portfolio?.moneyRevision != newer.moneyRevision {
      ledger.isOld = true
      if case .project(let project) = place.page { asked.remove(.ledgerRows(project)) }
    }
    if portfolio == nil { basis = newer.usualBasis }
    if portfolio?.loading.isEmpty == false { forgetFirstRows() }
    isComingHome = false
    whole = isPublic ? newer : nil
    portfolio = isPublic ? newer.forPublic() : newer
  }

  /// While the folder is read, rows still change places: a cursor that nobody has moved stays on the first one.
  private mutating func forgetFirstRows() {
    for panel in place.lists.keys where place[panel].position == 0 { place[panel].selected = nil }
  }

  /// Makes the lists of the page anew where their recipe changed, and keeps each cursor on its record.
  mutating func refreshLists() {
    guard let portfolio else { return }
    if case .sector(let sector) = place.page {
      sectorSlice.update(sector, portfolio)
      if let earlier = comparison?.portfolio { earlierSectorSlice.update(sector, earlier) }
    }
    if case .project(let project) = place.page { projectSlice.update(project, portfolio) }
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
