public import Domain

/// A row that knows where it stands.
public protocol Placed: Sendable {
  var origin: Origin { get set }
}

extension Agency: Placed {}
extension Person: Placed {}
extension Sector: Placed {}
extension FundingSource: Placed {}
extension Project: Placed {}
extension Assignment: Placed {}
extension Obstacle: Placed {}
extension PlanEntry: Placed {}
extension Statement: Placed {}
extension Reminder: Placed {}
extension PromiseEntry: Placed {}
extension ProgressReport: Placed {}

/// A row of a table that no screen reads yet: checked, counted, and found by its place.
public struct CheckedRow: Placed {
  public var origin: Origin
  /// The day on which a unit reported it, of a table of reports.
  @Compact public private(set) var reported: Day?

  init(origin: Origin, reported: Day? = nil) {
    self.origin = origin
    self.reported = reported
  }
}

extension TableContract where Row == CheckedRow {
  public func row(_ values: RowValues) -> CheckedRow? { CheckedRow(origin: values.origin) }
}
