import Cells
public import Domain

/// A talk over the live model: where it is, since when, and what it is compared with.
public struct Meeting: Sendable {
  /// The page shown, of ``MeetingPage/all(_:size:)``.
  var page = 0
  /// The row of the page that Enter opens.
  var row = 0
  /// Whether the presenter has gone to a row: before that none is marked.
  var isPointing = false
  var isBlank = false
  /// Whether it was asked to end once: a second time ends it.
  var isLeaving = false
  /// Seconds after which the next page comes by itself; nil waits for the presenter.
  public internal(set) var automaticSeconds: Int?
  let started: Moment
  var pageStarted: Moment
  /// The day of the last meeting, or a week before: what "since" means.
  public private(set) var since: Day
  /// The same folder as of ``since``, as the screen may show it; nil until it has been read.
  private(set) var baseline: Portfolio?
  /// As it was read.
  private var wholeBaseline: Portfolio?
  /// What the look was before, to come back to.
  var themeBefore: String
  let glyphsBefore: GlyphSet
  let wasPaused: Bool
  /// Whether it follows the data: a screen on a wall, that nobody stands beside.
  let isLive: Bool

  init(
    started: Moment, since: Day, themeBefore: String, glyphsBefore: GlyphSet, wasPaused: Bool, isLive: Bool
  ) {
    self.isLive = isLive
    self.started = started
    pageStarted = started
    self.since = since
    self.themeBefore = themeBefore
    self.glyphsBefore = glyphsBefore
    self.wasPaused = wasPaused
  }

  /// What a talk about a day begins from: the day of the last meeting. One of the same day was a rehearsal, with nothing new
  /// since: then, and where none is known, a week before.
  public static func since(_ lastMeeting: Day?, on day: Day) -> Day {
    lastMeeting.flatMap { $0 < day ? $0 : nil } ?? day + -7
  }

  mutating func compare(with earlier: Portfolio, isPublic: Bool) {
    wholeBaseline = earlier
    setPublic(isPublic)
  }

  /// Compares with another day from now on.
  mutating func compare(since day: Day) {
    since = day
    baseline = nil
    wholeBaseline = nil
  }

  mutating func setPublic(_ isPublic: Bool) {
    baseline = isPublic ? wholeBaseline?.forPublic() : wholeBaseline
  }
}

/// What a talk speaks about, in the order in which it is told.
enum MeetingItem: CaseIterable, Hashable, Sendable {
  case headline
  case curve
  case sectors
  case units
  case overdue
  case obstacles
  case decisions
  case duties
  case changes
}

/// One page of a talk. An item that does not fit one page has several.
struct MeetingPage: Hashable, Sendable {
  let item: MeetingItem
  /// Rows of the item on this page.
  let rows: Range<Int>
  /// Lines that each row takes.
  let rowHeight: Int
  /// Which of the item's pages, from 1, and of how many.
  let part: Int
  let parts: Int
}

/// One row of a page: what it says and what Enter opens.
struct MeetingRow: Sendable {
  let id: RowID?
  let lead: [Span]
  /// Columns. Where they don't all fit, the last one stays and those right before it go first.
  let figure: [Span]
  /// What the figure counts, where it may be drawn large.
  var unit = ""
  var bar: Bar?
  /// Pieces of the line below: those that don't fit are left out, for a figure cut short is another figure.
  var detail: [[Span]] = []
  /// Free text after them, as much as fits.
  var text: [Span] = []
}

/// A page that turns by itself: another page or another pace is another value.
public struct AutomaticPage: Hashable, Sendable {
  public let page: Int
  public let seconds: Int
}

extension State {
  /// Nil unless a talk runs by itself and its page is on the screen, not blanked.
  public var automaticPage: AutomaticPage? {
    guard place.page == .meeting, let meeting, !meeting.isBlank, let seconds = meeting.automaticSeconds else {
      return nil
    }
    return AutomaticPage(page: meeting.page, seconds: seconds)
  }
}
