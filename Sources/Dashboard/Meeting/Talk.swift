import Domain

/// The presenter's mode: the talk that is held, its pages, and what the next one begins from.
struct Talk: Sendable {
  /// Nil where none is held.
  var meeting: Meeting?
  var content: MeetingContent?
  /// The day of the last meeting, when one is known.
  var lastMeeting: Day?
  /// Where a talk about a day was ended: the next one about the same day goes on there.
  private var left: (day: Day, page: Int)?

  init(lastMeeting: Day?) { self.lastMeeting = lastMeeting }

  func since(_ portfolio: Portfolio) -> Day { Meeting.since(lastMeeting, on: portfolio.asOf.day) }

  /// Ends the talk about a day.
  mutating func end(on day: Day) {
    left = meeting.map { (day, $0.page) }
    meeting = nil
  }

  /// Goes on where a talk about the day was ended.
  mutating func resume(on day: Day) { if let left, left.day == day { meeting?.page = left.page } }

  /// The folder as of the day that the talk compares with, and the same plan year: in January the last one's money
  /// is no measure for the new one's.
  func readBaseline(_ portfolio: Portfolio) -> [Effect] {
    guard let meeting else { return [] }
    return [.ask(.earlier(Moment(closeOf: meeting.since), fiscalYear: portfolio.fiscalYear))]
  }

  mutating func take(_ earlier: Portfolio, isPublic: Bool) {
    if meeting?.since == earlier.asOf.day { meeting?.compare(with: earlier, isPublic: isPublic) }
  }

  /// A wall that hangs for days, and a talk taken to another day, compare with a day that moves on, too.
  mutating func follow(_ portfolio: Portfolio?, after old: Portfolio?) -> [Effect] {
    guard let portfolio, let old, meeting != nil,
      old.asOf.day != portfolio.asOf.day || old.fiscalYear != portfolio.fiscalYear
        || old.scope != portfolio.scope
    else { return [] }
    let since = since(portfolio)
    meeting?.compare(since: since)
    return readBaseline(portfolio)
  }

  /// Those for the data and the size at hand: items without anything to say are left out.
  var pages: [MeetingPage] { content?.pages ?? [] }

  var page: MeetingPage? {
    meeting.flatMap { pages.isEmpty ? nil : pages[min($0.page, pages.count - 1)] }
  }

  mutating func turn(to page: Int, at now: Moment) {
    guard let target = target(ofPage: page) else { return }
    meeting?.page = target
    meeting?.row = 0
    meeting?.isPointing = false
    meeting?.pageStarted = now
  }

  /// The page that is turned to; nil where it is the one shown. A talk that runs by itself begins again after the last.
  func target(ofPage page: Int) -> Int? {
    let count = pages.count
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

  /// To the next row that opens something.
  mutating func moveRow(by step: Int) {
    let rows = page.flatMap { content?.rows[$0.item]?[$0.rows] } ?? []
    let places = rows.enumerated().filter { $0.element.id != nil }.map(\.offset)
    guard let first = places.first, let last = places.last, let meeting else { return }
    // The first press shows where the mark is.
    let wanted =
      !meeting.isPointing
      ? places.first { $0 >= meeting.row }
      : step > 0 ? places.first { $0 > meeting.row } : places.last { $0 < meeting.row }
    self.meeting?.row = wanted ?? (step > 0 ? last : first)
    self.meeting?.isPointing = true
  }

  /// What the row opens that the presenter is on.
  var target: Page? {
    guard let page, let meeting, let rows = content?.rows[page.item]?[page.rows] else { return nil }
    let wanted = page.rows.lowerBound + min(meeting.row, max(0, rows.count - 1))
    return rows.indices.contains(wanted) ? rows[wanted].id?.target : nil
  }

  /// Takes its pages made anew; the presenter stays on the row.
  mutating func take(_ newer: MeetingContent) {
    let (old, place) = (content, rowPlace)
    content = newer
    if let old, let place { keepRow(place, old) }
  }

  /// The item on the screen and which of its rows is selected.
  private var rowPlace: (item: MeetingItem, row: Int)? {
    guard let meeting, let page else { return nil }
    return (page.item, page.rows.lowerBound + min(meeting.row, max(0, page.rows.count - 1)))
  }

  /// Stays with the item and its row where another size or other data make other pages.
  private mutating func keepRow(_ place: (item: MeetingItem, row: Int), _ old: MeetingContent) {
    let rows = content?.rows[place.item] ?? []
    let known = old.rows[place.item].flatMap { $0.indices.contains(place.row) ? $0[place.row].id : nil }
    let row =
      known.flatMap { id in rows.firstIndex { $0.id == id } } ?? max(0, min(place.row, rows.count - 1))
    let pages = pages
    let page = pages.firstIndex { $0.item == place.item && ($0.rows.isEmpty || $0.rows.contains(row)) }
    guard let page else {
      // The item has nothing to say any more.
      let before = meeting?.page ?? 0
      meeting?.page = min(before, max(0, pages.count - 1))
      meeting?.row = 0
      return
    }
    meeting?.page = page
    meeting?.row = max(0, row - pages[page].rows.lowerBound)
  }
}
