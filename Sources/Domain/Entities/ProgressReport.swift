/// How far a project is, as its unit reports it.
public struct ProgressReport: Sendable {
  public let project: Key<Project>
  public let asOf: Day
  /// Khối lượng thực hiện, 0...100 %; never the financial progress.
  public let physical: Rate?
  public let rating: ProgressRating?
  /// The unit's own estimate of what the year pays, in đồng.
  public let yearEndEstimate: Dong?
  /// Whether it says why in words; the words themselves stand in the file.
  public let hasNarrative: Bool
  public var origin: Origin

  public init(
    project: Key<Project>, asOf: Day, physical: Rate? = nil, rating: ProgressRating? = nil,
    yearEndEstimate: Dong? = nil, hasNarrative: Bool = false, origin: Origin
  ) {
    self.project = project
    self.asOf = asOf
    self.physical = physical
    self.rating = rating
    self.yearEndEstimate = yearEndEstimate
    self.hasNarrative = hasNarrative
    self.origin = origin
  }
}
