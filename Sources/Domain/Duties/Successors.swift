/// Which unit answers on a day for one that was abolished.
///
/// Source: data contract, units.valid_to and successor_unit_id.
public struct Successors: Sendable {
  private let next: [Key<Agency>: Key<Agency>]

  public init(_ portfolio: Portfolio) {
    var next: [Key<Agency>: Key<Agency>] = [:]
    for agency in portfolio.agencies.rows {
      guard let end = agency.validTo, end < portfolio.asOf.day, let heir = agency.successor else { continue }
      next[agency.key] = heir
    }
    self.next = next
  }

  /// The unit itself where it still stands, or where nobody is named; a ring of successors ends where it began.
  public func heir(of agency: Key<Agency>) -> Key<Agency> {
    var (heir, steps) = (agency, 0)
    while let after = next[heir], steps <= next.count { (heir, steps) = (after, steps + 1) }
    return heir
  }

  public func isAbolished(_ agency: Key<Agency>) -> Bool { next[agency] != nil }

  /// The abolished units that it answers for.
  public func abolished(before heir: Key<Agency>) -> [Key<Agency>] {
    next.keys.filter { self.heir(of: $0) == heir }.sorted()
  }
}
