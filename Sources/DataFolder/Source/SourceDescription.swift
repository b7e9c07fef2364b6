public import Domain

/// What a source says of itself.
public struct SourceDescription: Hashable, Sendable {
  public var title = ""
  /// Whether its data are made up.
  public var isSynthetic = false
  /// The moment that its data are of; nil for the present one.
  public var asOf: Moment?
  /// What of it could not be understood.
  public var problems: [Problem] = []

  public init() {}
}
