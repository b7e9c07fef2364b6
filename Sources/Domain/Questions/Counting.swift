/// Whether a payment or a decision is part of the figures of the shown year and day, or why it is not.
public enum Counting: String, Sendable {
  case counts
  /// Of another plan year.
  case otherYear = "other_year"
  /// Dated after the day.
  case afterDay = "after_day"
  /// Money that was only promised or settled, not paid.
  case notPaid = "not_paid"
  /// What the unit says, where the Treasury says something too.
  case otherSource = "other_source"
  /// A row that breaks a rule.
  case refused
}

extension Counting {
  /// Whether it is part of the figures of its own plan year.
  public var isOfItsYear: Bool {
    switch self {
    case .counts, .otherYear: true
    case .afterDay, .notPaid, .otherSource, .refused: false
    }
  }
}

extension Portfolio {
  /// Whether a ledger row of a project counts.
  ///
  /// - Parameter isRefused: whether the row breaks a rule.
  public func counting(_ row: LedgerRow, of project: Key<Project>, isRefused: Bool) -> Counting {
    if isRefused { return .refused }
    guard row.kind.isDisbursement else { return .notPaid }
    guard row.date <= asOf.day else { return .afterDay }
    let counted = ledger[row.fiscalYear]?.counting(project) ?? row.source
    guard counted == row.source else { return .otherSource }
    return row.fiscalYear == fiscalYear ? .counts : .otherYear
  }

  /// Whether a decision counts.
  public func counting(_ plan: PlanEntry) -> Counting {
    guard plan.decidedOn <= asOf.day else { return .afterDay }
    return Int(plan.fiscalYear) == fiscalYear ? .counts : .otherYear
  }
}
