public import Domain

/// What holds for all sheets of one taking.
public struct TakingTerms: Sendable {
  /// The unit that hands in.
  public let unit: String
  /// The day to which the figures stand; nil for what the sheets say.
  public var period: Day?
  /// The plan year; nil for what the sheets say, else that of the day.
  public var year: Int?
  public let known: KnownCodes

  public init(unit: String, period: Day? = nil, year: Int? = nil, known: KnownCodes) {
    (self.unit, self.period, self.year, self.known) = (unit, period, year, known)
  }
}
