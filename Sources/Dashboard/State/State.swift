public import Cells
public import Domain

/// All that the program knows. ``update(_:)`` is the one place where it changes; ``view(_:)`` draws it.
public struct State: Sendable {
  public internal(set) var size: Size
  /// What is on the screen; nil before the first reading.
  public internal(set) var portfolio: Portfolio?
  /// What was read, when the screen shows only the public part of it.
  var whole: Portfolio?
  /// Whether anybody may see the screen: names and contacts are hidden, amounts rounded.
  public private(set) var isPublic = false
  /// What arrived while the reader had the screen paused.
  var pending: Portfolio?
  var pendingCount = 0
  public internal(set) var isPaused = false
  /// The day and year looked at, where they are not the present ones.
  var visit = Visit()
  /// Whether the present was asked for and is not on the screen yet.
  var isComingHome = false
  /// Nil where nothing is compared.
  var comparison: Comparison?
  /// The wall clock, for the age of the data.
  public internal(set) var now: Moment

  public internal(set) var language: Language
  public internal(set) var theme: Theme
  public internal(set) var glyphs: GlyphSet
  public internal(set) var basis = PlanBasis.cityAssigned
  public internal(set) var unit = MoneyUnit.billion

  /// The pages that led here; the last one is shown. Never empty.
  public internal(set) var places: [Place]
  /// Stacks left by going elsewhere, for `[` and `]`.
  var earlier: [[Place]] = []
  var later: [[Place]] = []
  var dialog: Dialog?
  /// Why the last key did nothing, or less than it does elsewhere; shown until the next one.
  var notice: Reason?
  public internal(set) var meeting: Meeting?
  var meetingContent: MeetingContent?
  /// The day of the last meeting, when one is known.
  public var lastMeeting: Day?
  /// Whether the reader named the theme: then a talk keeps it.
  public var keepsTheme = false
  /// Whether the theme is the one for the terminal's background, which may be told late, and not the reader's choice.
  public var followsBackground = false
  var presentsAtStart = false
  var everyAtStart: Int?
  var tour: Tour?
  /// Nil but in a demonstration.
  public var demo: DemoStatus?

  var contents: [Panel: ListContent] = [:]
  var records: [Origin: Record] = [:]
  /// Readings asked for and not answered yet.
  var asked: Set<Question> = []
  var ledger = LedgerSlice()
  var table: TableSlice?
  var sectorSlice = SectorSlice()
  /// The same as of the moment compared with.
  var earlierSectorSlice = SectorSlice()
  var projectSlice = ProjectSlice()

  public init(size: Size, language: Language, theme: Theme, glyphs: GlyphSet = .unicode, now: Moment) {
    self.size = size
    self.language = language
    self.theme = theme
    self.glyphs = glyphs
    self.now = now
    places = [Place(.overview)]
  }

  /// The page on the screen.
  public var place: Place {
    get { places.last ?? Place(.overview) }
    set {
      if places.isEmpty { places = [newValue] } else { places[places.count - 1] = newValue }
    }
  }

  /// Hides names and contacts and rounds amounts, or shows them again.
  public mutating func setPublic(_ isPublic: Bool) {
    guard isPublic != self.isPublic else { return }
    self.isPublic = isPublic
    unit = isPublic ? .wholeBillion : .billion
    let source = isPublic ? portfolio : whole
    whole = nil
    if let source { show(source) }
    meeting?.setPublic(isPublic)
    comparison?.setPublic(isPublic)
    records = [:]
    asked = []
    ledger = LedgerSlice()
    table = nil
    contents = [:]
    refreshLists()
  }

  var words: Strings { language.strings }

  /// Nil before the first reading.
  var context: Context? {
    portfolio.map {
      Context(
        portfolio: $0, words: words, language: language, basis: basis, unit: unit, glyphs: glyphs, now: now,
        ledger: ledger, table: table, page: place.page, isPublic: isPublic, agencyMoney: sectorSlice.money,
        projectPlans: projectSlice, earlier: comparison?.portfolio, changes: comparison?.changes,
        earlierAgencyMoney: earlierSectorSlice.money)
    }
  }
}

/// What lies over the page.
enum Dialog: Hashable, Sendable {
  case help(top: Int)
  /// The filter of the focused list is being typed.
  case filter
  case sort(selected: Int)
  case palette(text: String, selected: Int)
  /// What to compare with.
  case compare(selected: Int)
  /// Themes, each shown while the cursor is on it; `before` comes back with Esc.
  case themes(selected: Int, before: String)
}
