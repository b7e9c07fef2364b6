/// One dated decision on capital: the plan of a project on a day is the sum of its rows decided by then.
public struct PlanEntry: Sendable {
  public let project: Key<Project>
  public let fiscalYear: Int16
  public let basis: PlanBasis
  public let kind: PlanEntryKind
  public let capitalYear: CapitalYear
  /// In đồng; negative for a decrease or a withdrawal.
  public let amount: Dong
  public let fundingSource: Key<FundingSource>
  public let decidedOn: Day
  /// The last day on which it can be paid, where the decision says one.
  @Compact public private(set) var disburseBy: Day?
  public var origin: Origin

  public init(
    project: Key<Project>, fiscalYear: Int, basis: PlanBasis, kind: PlanEntryKind = .initial,
    capitalYear: CapitalYear = .current, amount: Dong, fundingSource: Key<FundingSource>, decidedOn: Day,
    disburseBy: Day? = nil, origin: Origin
  ) {
    self.project = project
    self.fiscalYear = Int16(clamping: fiscalYear)
    self.basis = basis
    self.kind = kind
    self.capitalYear = capitalYear
    self.amount = amount
    self.fundingSource = fundingSource
    self.decidedOn = decidedOn
    self.disburseBy = disburseBy
    self.origin = origin
  }

  /// The last day on which the capital can be paid.
  public var deadline: Day { Deadlines(of: Int(fiscalYear)).deadline(of: self) }

  /// 31 January of the next year.
  public static func usualDeadline(of fiscalYear: Int) -> Day {
    Day(year: fiscalYear + 1, month: 1, day: 31) ?? Day(number: .max)
  }
}
