/// The capital of every project with a plan on one basis of a plan year, with its day of lapse and what is unpaid of it.
///
/// Work for every decision and project of the year: for a question, not for a key.
public struct CapitalAccounts: Sendable {
  public let fiscalYear: Int
  public let basis: PlanBasis
  /// In the order of the projects' rows; only those whose plan is more than 0.
  public private(set) var accounts: [(project: Key<Project>, account: CapitalAccount)] = []

  public init(_ portfolio: Portfolio, fiscalYear: Int, on basis: PlanBasis) {
    self.fiscalYear = fiscalYear
    self.basis = basis
    let year = Int16(clamping: fiscalYear)
    let day = portfolio.asOf.day
    var entries: [Key<Project>: [PlanEntry]] = [:]
    for entry in portfolio.plans
    where entry.fiscalYear == year && entry.basis == basis && entry.decidedOn <= day {
      entries[entry.project, default: []].append(entry)
    }
    let payments = YearPayments(portfolio, fiscalYear: fiscalYear)
    let deadlines = Deadlines(of: fiscalYear)
    for project in portfolio.projects.rows {
      guard let own = entries[project.key], payments.plans[project.key][basis] > 0 else { continue }
      var account = CapitalAccount(own, deadlines)
      payments.book(project.key, on: basis, by: day, in: &account)
      accounts.append((project.key, account))
    }
  }
}

/// What was paid of a plan year, by channel and, where it matters, by month.
private struct YearPayments {
  let plans: PlanSums
  private let statements: StatementSums
  private let year: LedgerYear?

  init(_ portfolio: Portfolio, fiscalYear: Int) {
    year = portfolio.ledger[fiscalYear]
    if fiscalYear == portfolio.fiscalYear {
      plans = portfolio.money.plans
      statements = portfolio.money.statements
      return
    }
    let channels = FundingChannels(portfolio.fundingSources.rows)
    let day = portfolio.asOf.day
    plans = PlanSums(
      portfolio.plans, projects: portfolio.projects, fiscalYear: fiscalYear, asOf: day, channels: channels)
    statements = StatementSums(
      portfolio.statements, fiscalYear: fiscalYear, asOf: day, channels: channels)
  }

  /// Sums are kept by month: a payment of a month counts as made on its first day, so that capital which lapses within
  /// a month can still take it.
  func book(
    _ project: Key<Project>, on basis: PlanBasis, by day: Day, in account: inout CapitalAccount
  ) {
    func book(_ paid: PaidByClass, from first: Day, _ account: inout CapitalAccount) {
      let own = plans.money(of: project, paid)[basis.channel]
      account.pay(own.carriedOver, of: .carriedOver, from: first)
      account.pay(own.current, of: .current, from: first)
    }
    // Before the first piece lapses every order of days says the same.
    if account.pieces.allSatisfy({ $0.lapses >= day }) {
      if let paid = year?.paid(project) ?? statements.paid(project) {
        book(paid, from: .distantPast, &account)
      }
      return
    }
    for (month, paid) in byMonth(project) {
      book(paid, from: Day(year: month / 12, month: month % 12 + 1, day: 1) ?? .distantPast, &account)
    }
  }

  private func byMonth(_ project: Key<Project>) -> [(month: Int, paid: PaidByClass)] {
    guard let year, let source = year.counting(project) else { return statements.byMonth(project) }
    return year.byMonth(project, source)
  }
}

extension Day {
  fileprivate static let distantPast = Day(number: .min)
}
