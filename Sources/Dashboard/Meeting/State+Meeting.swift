import Cells
import Domain

extension State {
  /// Begins a talk: the look is the projector's, and the data are held still unless it is live.
  mutating func beginMeeting(isLive: Bool = false) -> [Effect] {
    guard meeting == nil, let portfolio else {
      returnToMeeting()
      return []
    }
    meeting = Meeting(
      started: now, since: daySince(portfolio), themeBefore: theme.name, glyphsBefore: glyphs,
      wasPaused: isPaused, isLive: isLive)
    if !isLive { isPaused = true }
    if let projector = State.projector(for: theme.name), theme.name != "mono", !keepsTheme {
      theme = projector
      if glyphs == .unicode { glyphs = .projector }
    }
    remember()
    places.append(Place(.meeting))
    contents = [:]
    refreshMeeting()
    return readBaseline()
  }

  /// The day of the last meeting. One of the same day was a rehearsal, with nothing new since: then a week before.
  private func daySince(_ portfolio: Portfolio) -> Day {
    let day = portfolio.asOf.day
    return lastMeeting.flatMap { $0 < day ? $0 : nil } ?? day + -7
  }

  /// The folder as of the day that the talk compares with, and the same plan year: in January the last one's money
  /// is no measure for the new one's.
  private func readBaseline() -> [Effect] {
    guard let meeting, let portfolio else { return [] }
    return [.ask(.earlier(Moment(closeOf: meeting.since), fiscalYear: portfolio.fiscalYear))]
  }

  /// A wall that hangs for days, and a talk taken to another day, compare with a day that moves on, too.
  mutating func followDay(after old: Portfolio?) -> [Effect] {
    guard let portfolio, let old, meeting != nil,
      old.asOf.day != portfolio.asOf.day || old.fiscalYear != portfolio.fiscalYear
    else { return [] }
    let since = daySince(portfolio)
    meeting?.compare(since: since)
    return readBaseline()
  }

  /// To the page of a talk that was left by going back in history, or for the page of one of its rows.
  private mutating func returnToMeeting() {
    guard meeting != nil, place.page != .meeting else { return }
    remember()
    if let talk = places.firstIndex(where: { $0.page == .meeting }) {
      places.removeSubrange((talk + 1)...)
    } else {
      places.append(Place(.meeting))
    }
    contents = [:]
  }

  /// Begins a talk as soon as the folder has been read.
  /// - Parameter every: seconds a page, for a screen on a wall.
  public mutating func presentAtStart(every: Int?) {
    presentsAtStart = true
    everyAtStart = every
  }

  /// Begins a talk at a page, from 1, without holding anything still: for a picture of it.
  public mutating func present(page: Int) -> [Effect] {
    let effects = beginMeeting()
    turn(to: page - 1)
    return effects + update(.resized(size))
  }

  mutating func beginMeetingAtStart() -> [Effect] {
    guard presentsAtStart, portfolio?.loading.isEmpty == true else { return [] }
    presentsAtStart = false
    let effects = beginMeeting(isLive: everyAtStart != nil)
    meeting?.automaticSeconds = everyAtStart
    return effects
  }

  /// Ends it: the newest data and the look of before are back, and its day is kept for the next one.
  mutating func endMeeting() -> [Effect] {
    guard let ended = meeting, let portfolio else { return [] }
    let day = portfolio.asOf.day
    meeting = nil
    theme = Theme.named(ended.themeBefore) ?? theme
    glyphs = ended.glyphsBefore
    if let place = places.firstIndex(where: { $0.page == .meeting }) { places.removeSubrange(place...) }
    if places.isEmpty { places = [Place(.overview)] }
    // No key leads back into a talk that is over.
    earlier.removeAll { $0.contains { $0.page == .meeting } }
    later.removeAll { $0.contains { $0.page == .meeting } }
    contents = [:]
    if !ended.wasPaused, isPaused { resume() }
    return [.remember(.meeting(day))]
  }

  mutating func moveMeetingRow(by step: Int) {
    let last = max(0, (meetingPage?.rows.count ?? 1) - 1)
    let wanted = min(meeting?.row ?? 0, last) + step
    meeting?.row = min(max(0, wanted), last)
  }

  mutating func turn(by step: Int) {
    guard let meeting else { return }
    turn(to: meeting.page + step)
  }

  /// To a page of the talk from wherever the reader is.
  mutating func goToMeeting(page: Int) {
    returnToMeeting()
    turn(to: page)
  }

  /// To a page, from 1, or the last where there are fewer.
  mutating func turn(toDigit digit: Int) {
    if digit > meetingPages.count, target(ofPage: digit - 1) == nil { notice = .lastPage }
    turn(to: digit - 1)
  }

  mutating func turn(to page: Int) {
    guard let target = target(ofPage: page) else { return }
    meeting?.page = target
    meeting?.row = 0
    meeting?.pageStarted = now
  }

  /// The page that is turned to; nil where it is the one shown. A talk that runs by itself begins again after the last.
  func target(ofPage page: Int) -> Int? {
    let count = meetingPages.count
    guard count > 0, let meeting else { return nil }
    let wraps = meeting.automaticSeconds != nil && page >= count
    let target = wraps ? 0 : min(max(0, page), count - 1)
    return target == meeting.page ? nil : target
  }

  /// Off, then 20 and 60 seconds a page.
  mutating func toggleAutomatic() {
    switch meeting?.automaticSeconds {
    case nil: meeting?.automaticSeconds = 20
    case 20: meeting?.automaticSeconds = 60
    default: meeting?.automaticSeconds = nil
    }
  }

  /// What the row opens that the presenter is on.
  var meetingTarget: Page? {
    guard let page = meetingPage, let meeting, let rows = meetingContent?.rows[page.item]?[page.rows] else {
      return nil
    }
    let wanted = page.rows.lowerBound + min(meeting.row, max(0, rows.count - 1))
    return rows.indices.contains(wanted) ? rows[wanted].id?.target : nil
  }

  mutating func openMeetingRow() { if let meetingTarget { go(to: meetingTarget) } }
}
