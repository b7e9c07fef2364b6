/// What two moments of the same folder differ by: what happened between them, and why the rates moved.
public struct Changes: Sendable {
  /// The days between which it happened: after the first, up to the last.
  public let from: Day
  public let to: Day
  /// The newest first.
  public let events: [ChangeEvent]
  private let bridges: [PlanBasis: RateBridge]
  private let rules: Rules

  public init(from then: Portfolio, to now: Portfolio) {
    from = then.asOf.day
    to = now.asOf.day
    rules = now.rules
    events = ChangeEvent.events(from: then, to: now)
    var bridges: [PlanBasis: RateBridge] = [:]
    for basis in PlanBasis.allCases { bridges[basis] = RateBridge(from: then, to: now, on: basis) }
    self.bridges = bridges
  }

  /// The same for a screen that anybody may see: single amounts to the nearest ``Rules/publicUnit``, and without the exact parts of
  /// a rate.
  public func forPublic() -> Changes {
    Changes(from: from, to: to, events: events.map { $0.rounded(to: rules.publicUnit) }, bridges: [:], rules)
  }

  private init(from: Day, to: Day, events: [ChangeEvent], bridges: [PlanBasis: RateBridge], _ rules: Rules) {
    self.from = from
    self.to = to
    self.events = events
    self.bridges = bridges
    self.rules = rules
  }

  /// Why the rate on a basis moved; nil between two plan years.
  public subscript(basis: PlanBasis) -> RateBridge? { bridges[basis] }
}
