/// The rules on one project's money that no single row can break.
///
/// What they need of plans, statements and obstacles is kept: a row added to the ledger does not change it.
public struct ProjectChecks: Sendable {
  private let columns: CheckColumns
  private let before: YearBefore
  private let statements: StatementChecks
  private let held: HeldMoney
  /// Projects whose plan is not known whole, and whether any plan is.
  private let withoutPlan: Set<Key<Project>>
  private let arePlansRead: Bool

  /// Of nothing that was read: no plan is known.
  public init(_ columns: CheckColumns) {
    self.columns = columns
    before = YearBefore()
    statements = StatementChecks([])
    held = HeldMoney()
    withoutPlan = []
    arePlansRead = false
  }

  /// - Parameter withoutPlan: projects whose plan is not known whole: nothing is said against it.
  public init(_ portfolio: Portfolio, withoutPlan: Set<Key<Project>> = [], _ columns: CheckColumns) {
    self.columns = columns
    before = YearBefore(portfolio)
    statements = StatementChecks(portfolio.statements)
    held = HeldMoney(portfolio)
    self.withoutPlan = withoutPlan
    arePlansRead = portfolio.files.contains {
      $0.table == ShownTable.plans.rawValue && !$0.isUnreadable
    }
  }

  /// The two years that a project's money is checked in: made once for many projects.
  public func years(_ portfolio: Portfolio) -> CheckedYears { CheckedYears(portfolio, before, columns) }

  /// Adds what is wrong with a project's money.
  public func check(
    _ project: Project, _ years: CheckedYears, _ portfolio: Portfolio, _ problems: inout Problems
  ) {
    let isPlanKnown = arePlansRead && !withoutPlan.contains(project.key)
    years.check(project, isPlanKnown: isPlanKnown, &problems)
    for problem in statements.differences(of: project.key, portfolio, columns) { problems.add(problem) }
    if isPlanKnown { held.check(project, portfolio, columns, &problems) }
  }
}
