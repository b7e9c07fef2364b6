public import Cells
public import Domain

/// All that the program knows. ``update(_:)`` is the one place where it changes; ``view(_:)`` draws it.
public struct State: Sendable {
  var display: Display
  var shown: Shown
  var route = Route()
  var dialog: Dialog?
  /// Why the last key did nothing, or less than it does elsewhere; shown until the next one.
  var notice: Reason?
  /// What came of the last thing that the world did for the reader; shown until the next key.
  var outcome: Outcome?
  var talk: Talk
  var tour: Tour?
  /// Nil but in a demonstration.
  var demo: DemoStatus?
  /// Nil where the data don't come from a database.
  var link: DatabaseLink?
  var readings = Readings()
  /// The lists of the page, made anew only where their recipe changed.
  var contents: [Panel: ListContent] = [:]
  /// What the palette offers; nil where there is none.
  var palette: PaletteContent?
  var paletteIndex: PaletteIndex?
  /// What it was started for, until it is there.
  var opening: Opening
  /// What was signed off last since the program began.
  var signed: SignOff?
  /// What the reader has decided about rows of topics; nil until a page that needs it was opened.
  var verdicts: Verdicts?
  /// What was read since the program began.
  var log = ReadingLog()
  /// Cells that the reader has not seen as they are now.
  var marks = ChangeMarks()
  /// The wall clock: of a talk, and to tell today from other days.
  var now: Moment

  /// - Parameter lastMeeting: the day of the last meeting, when one is known.
  public init(
    size: Size, language: Language, theme: Theme, from themeSource: ThemeSource = .picked,
    glyphs: GlyphSet = .unicode, isPublic: Bool = false, opening: Opening = .overview,
    lastMeeting: Day? = nil, demo: DemoStatus? = nil, now: Moment
  ) {
    display = Display(size: size, language: language, theme: theme, themeSource: themeSource, glyphs: glyphs)
    display.resetUnit(isPublic: isPublic)
    shown = Shown(isPublic: isPublic)
    talk = Talk(lastMeeting: lastMeeting)
    self.opening = opening
    tour = opening == .tour ? Tour() : nil
    self.demo = demo
    self.now = now
  }

  /// Hides names and contacts and rounds amounts, or shows them again.
  mutating func setPublic(_ isPublic: Bool) {
    guard isPublic != shown.isPublic else { return }
    let source = shown.asRead
    display.resetUnit(isPublic: isPublic)
    shown.setPublic(isPublic)
    talk.meeting?.setPublic(isPublic)
    if let source { show(source) }
    marks = ChangeMarks()
    readings.forget()
    contents = [:]
    refreshLists()
  }

  /// Nil before the first reading.
  var context: Context? {
    portfolio.map {
      Context(
        portfolio: $0, language: language, basis: basis, unit: unit, glyphs: glyphs,
        ledger: readings.ledger, table: readings.table, topic: readings.topic, log: log.entries,
        figure: readings.figure, records: readings.records,
        lines: readings.lines,
        page: place.page, isPublic: isPublic,
        agencyMoney: readings.sector.money, projectPlans: readings.project, earlier: comparison?.portfolio,
        changes: comparison?.changes, earlierAgencyMoney: readings.earlierSector.money,
        unitReports: readings.unit.reports)
    }
  }
}

// What most of the screen asks for, by its short name.
extension State {
  var size: Size { display.size }
  var language: Language { display.language }
  var words: Strings { language.shared.strings }
  public var theme: Theme { display.theme }
  var glyphs: GlyphSet { display.glyphs }
  var basis: PlanBasis { display.basis }
  var unit: MoneyUnit { display.unit }
  /// What is on the screen; nil before the first reading.
  public var portfolio: Portfolio? { shown.portfolio }
  var isPublic: Bool { shown.isPublic }
  var visit: Visit { shown.visit }
  var comparison: Comparison? { shown.comparison }
  var meeting: Meeting? { talk.meeting }
  /// The page on the screen.
  var place: Place {
    get { route.place }
    set { route.place = newValue }
  }
}
