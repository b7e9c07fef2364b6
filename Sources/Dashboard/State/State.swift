public import Cells
public import Domain

/// All that the program knows. ``update(_:)`` is the one place where it changes; ``view(_:)`` draws it.
public struct State: Sendable {
  public internal(set) var size: Size
  /// What is on the screen; nil before the first reading.
  public internal(set) var portfolio: Portfolio?
  /// What arrived while the reader had the screen paused.
  var pending: Portfolio?
  var pendingCount = 0
  public internal(set) var isPaused = false
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

  var contents: [Panel: ListContent] = [:]
  var records: [Origin: Record] = [:]
  /// Readings asked for and not answered yet.
  var asked: Set<Effect> = []
  var transactions: [LedgerRow] = []
  var transactionsOf: Key<Project>?
  var sectorSlice = SectorSlice()

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

  var words: Strings { language.strings }

  /// Nil before the first reading.
  var context: Context? {
    portfolio.map {
      Context(
        portfolio: $0, words: words, language: language, basis: basis, unit: unit, glyphs: glyphs, now: now,
        transactions: transactions, transactionsOf: transactionsOf, page: place.page,
        agencyMoney: sectorSlice.money)
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
}
