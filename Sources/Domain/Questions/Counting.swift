/// Whether a payment or a decision is part of the figures of the shown year and day, or why it is not.
public enum Counting: String, CaseIterable, Sendable {
  case counts
  /// Of another plan year.
  case otherYear = "other_year"
  /// Dated after the day.
  case afterDay = "after_day"
  /// Money that was only promised or settled, not paid.
  case notPaid = "not_paid"
  /// What the unit says, where the Treasury says something too.
  case otherSource = "other_source"
  /// Money of the other channel, which counts against another plan.
  case otherChannel = "other_channel"
  /// Paid by a project that has no plan on the basis: part of no rate.
  case withoutPlan = "without_plan"
  /// A cumulative figure for which a newer one stands.
  case replaced
  /// A cumulative figure that is an estimate or a projection.
  case notActual = "not_actual"
  /// A task that is open and not overdue.
  case notDue = "not_due"
  /// A row that breaks a rule.
  case refused
}

extension Counting {
  /// Whether it is part of the figures of its own plan year.
  public var isOfItsYear: Bool {
    switch self {
    case .counts, .otherYear: true
    case .afterDay, .notPaid, .otherSource, .otherChannel, .withoutPlan, .replaced, .notActual, .notDue,
      .refused:
      false
    }
  }
}

extension Portfolio {
  /// Whether a ledger row of a project counts.
  ///
  /// - Parameter isRefused: whether the row breaks a rule.
  public func counting(_ row: LedgerRow, of project: Key<Project>, isRefused: Bool) -> Counting {
    isRefused
      ? .refused : counting(row.kind, on: row.date, by: row.source, of: project, in: row.fiscalYear)
  }

  /// The same of a row that breaks no rule.
  func counting(
    _ kind: TransactionKind, on day: Day, by source: FigureSource, of project: Key<Project>,
    in fiscalYear: Int
  ) -> Counting {
    guard kind.isDisbursement else { return .notPaid }
    guard day <= asOf.day else { return .afterDay }
    let counted = ledger[fiscalYear]?.counting(project) ?? source
    guard counted == source else { return .otherSource }
    return fiscalYear == self.fiscalYear ? .counts : .otherYear
  }

  /// Whether a decision counts.
  public func counting(_ plan: PlanEntry) -> Counting {
    guard plan.decidedOn <= asOf.day else { return .afterDay }
    return Int(plan.fiscalYear) == fiscalYear ? .counts : .otherYear
  }
}
