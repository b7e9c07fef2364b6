/// What money has done in a project: paid against built, advances that stay open, a plan nobody uses.
public struct Efficiency: Sendable {
  /// What asks for a decision, the gravest first.
  public enum Finding: String, CaseIterable, Sendable {
    /// All its investment is paid, and it is not accepted.
    case paidNotAccepted = "paid_not_accepted"
    /// It should have ended, and goes on.
    case pastEnd = "past_end"
    /// The year's plan, of which nothing is paid in the second half of the year.
    case idlePlan = "idle_plan"
    /// Money that is left, and no payment for months.
    case silent
    /// An advance that is not recovered for long.
    case oldAdvance = "old_advance"
    /// More is paid than built.
    case paidAheadOfWork = "paid_ahead_of_work"
    /// More is built than paid: work that waits to be accepted and paid.
    case workAheadOfPaid = "work_ahead_of_paid"
  }

  public let project: Key<Project>
  /// Of its total investment, what was paid in all years; nil without a total.
  public let paidOfTotal: Rate?
  /// As last reported by the day; nil without a report.
  public let physical: Rate?
  public let advances: OpenAdvances
  /// `year * 12 + month - 1`; nil without a payment.
  public let lastMonth: Int?
  /// Plan of the year on the basis asked for, and what is left of it; nil without a plan.
  public let plan: Dong?
  public let remaining: Dong?
  public private(set) var findings: [Finding]

  /// - Parameter physical: what its last report by the day says.
  public init(_ project: Project, physical: Rate?, on basis: PlanBasis, _ portfolio: Portfolio) {
    self.project = project.key
    self.physical = physical
    let years = portfolio.ledger.years
    let paid = years.reduce(Dong(0)) { $0 &+ ($1.disbursed(project.key) ?? 0) }
    paidOfTotal = project.totalInvestment.flatMap { Rate(paid, of: $0) }
    advances = OpenAdvances(project.key, years)
    lastMonth = years.compactMap { $0.lastMonth(project.key) }.max()
    let measure = portfolio.measure(project.key)
    let hasPlan = measure.plan[basis] > 0
    plan = hasPlan ? measure.plan[basis] : nil
    remaining = hasPlan ? measure.remaining(on: basis) : nil
    findings = []
    findings = Finding.allCases.filter { holds($0, project, measure, basis, portfolio) }
  }

  private func holds(
    _ finding: Finding, _ project: Project, _ measure: MoneyMeasure, _ basis: PlanBasis,
    _ portfolio: Portfolio
  ) -> Bool {
    let (today, rules) = (portfolio.asOf.day, portfolio.rules)
    let isOver = project.status == .completed || project.status == .completion
    switch finding {
    case .paidNotAccepted: return !isOver && (paidOfTotal?.hundredths ?? 0) >= 10_000
    case .pastEnd:
      return !isOver && project.actualEnd == nil && project.plannedEnd.map { $0 < today } ?? false
    case .idlePlan:
      let isSecondHalf = Day(year: portfolio.fiscalYear, month: 6, day: 30).map { today > $0 } ?? false
      return isSecondHalf && plan != nil && measure.disbursed(on: basis) == 0
    case .silent:
      guard let lastMonth, let remaining, remaining > 0, !isOver else { return false }
      return today.monthNumber - lastMonth > rules.silence
    case .oldAdvance: return advances.oldestMonth.map { today.monthNumber - $0 > rules.advanceAge } ?? false
    case .paidAheadOfWork: return lead.map { $0 > rules.workTolerance.hundredths } ?? false
    case .workAheadOfPaid: return lead.map { $0 < -rules.workTolerance.hundredths } ?? false
    }
  }

  /// Hundredths of points by which the share paid of the total is before the physical progress.
  private var lead: Int? {
    guard let paidOfTotal, let physical else { return nil }
    return paidOfTotal.hundredths - physical.hundredths
  }
}
