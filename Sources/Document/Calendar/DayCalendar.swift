public import Domain

/// Days on which something is due, as programs for calendars read them: a file to take in, or an address to follow.
///
/// As with a ``Document``, the same value gives the same bytes.
public struct DayCalendar: Hashable, Sendable {
  /// What a program calls it among its calendars.
  public var name: String
  public var language: Document.Language
  /// The moment as of which it holds: of two files about an entry the later one counts.
  public var asOf: Moment
  public var entries: [Entry]

  public init(name: String, language: Document.Language, asOf: Moment, entries: [Entry]) {
    self.name = name
    self.language = language
    self.asOf = asOf
    self.entries = entries
  }

  /// Something that is due in the course of a day, and takes up nobody's time on it.
  public struct Entry: Hashable, Sendable {
    /// Tells it from all others, the same in every file: what it is about, never what is said of it.
    public var id: String
    public var day: Day
    public var title: String
    /// What there is to know of it, line by line.
    public var lines: [String]
    public var categories: [String]
    /// Whether it is only meant to be so.
    public var isTentative: Bool

    public init(
      id: String, day: Day, title: String, lines: [String] = [], categories: [String] = [],
      isTentative: Bool = false
    ) {
      self.id = id
      self.day = day
      self.title = title
      self.lines = lines
      self.categories = categories
      self.isTentative = isTentative
    }
  }
}
