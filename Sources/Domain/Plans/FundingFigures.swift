/// What each funding source gave in the shown year, and what was paid of it by the day.
///
/// Sums of the ledger don't keep the source, only its class: the rows themselves are added one by one, by whoever reads
/// them. Projects without rows are there from the start, by their newest statements.
public struct FundingFigures: Sendable {
  /// The money of one source, or of several of one channel.
  public struct Money: Hashable, Sendable {
    /// Plan in force on each basis, with carried-over capital.
    public var plan = PerBasis()
    public var paid = Paid()
    /// Of what was paid, what counts against the plan on each basis: that of projects which have one.
    public var paidOfPlan = PerBasis()

    public init() {}

    /// Nil without a plan from the source on that basis.
    public func rate(on basis: PlanBasis) -> Rate? { Rate(paidOfPlan[basis], of: plan[basis]) }

    public static func += (a: inout Money, b: Money) {
      a.plan += b.plan
      a.paid += b.paid
      a.paidOfPlan += b.paidOfPlan
    }
  }

  /// What names no source, or one that stands in no table.
  public private(set) var unsaid = Money()
  /// By ``Key/index``.
  private var bySource: [Money]
  private let sources: Register<FundingSource>
  private let channels: FundingChannels
  private let portfolio: Portfolio
  /// By project's key, whose ledger rows count; nil where none do.
  private let counted: [FigureSource?]

  public init(_ portfolio: Portfolio) {
    self.portfolio = portfolio
    sources = portfolio.fundingSources
    channels = FundingChannels(sources.rows)
    counted = FundingFigures.counted(portfolio)
    bySource = Array(repeating: Money(), count: sources.keyCount)
    let year = Int16(clamping: portfolio.fiscalYear)
    for entry in portfolio.plans where entry.fiscalYear == year && entry.decidedOn <= portfolio.asOf.day {
      guard portfolio.projects.place(of: entry.project) != nil else { continue }
      change(entry.fundingSource) { $0.plan[entry.basis] &+= entry.amount }
    }
    for statement in FundingFigures.newest(portfolio) {
      pay(
        statement.disbursed, isCarriedOver: statement.capitalYear == .carriedOver,
        from: statement.fundingSource, of: statement.project)
    }
  }

  public var fiscalYear: Int { portfolio.fiscalYear }

  /// Adds a row of the ledger that breaks no rule, if it counts in the shown year and by the day.
  public mutating func add(_ entry: LedgerEntry, from source: Key<FundingSource>?) {
    guard entry.fiscalYear == portfolio.fiscalYear, entry.kind.isDisbursement,
      entry.day <= portfolio.asOf.day, counted.indices.contains(entry.project.index),
      counted[entry.project.index] == entry.source
    else { return }
    pay(entry.amount, isCarriedOver: entry.isCarriedOver, from: source, of: entry.project)
  }

  private static func counted(_ portfolio: Portfolio) -> [FigureSource?] {
    var counted = [FigureSource?](repeating: nil, count: portfolio.projects.keyCount)
    guard let year = portfolio.ledger[portfolio.fiscalYear] else { return counted }
    for project in portfolio.projects.rows where counted.indices.contains(project.key.index) {
      counted[project.key.index] = year.counting(project.key)
    }
    return counted
  }

  public subscript(source: Key<FundingSource>) -> Money {
    bySource.indices.contains(source.index) ? bySource[source.index] : Money()
  }

  /// Of all sources, and of none.
  public var all: Money {
    sources.rows.reduce(into: unsaid) { $0 += self[$1.key] }
  }

  /// All sources of a budget level in one channel, for the two are never added.
  public func money(_ level: BudgetLevel, _ channel: Channel) -> Money {
    var sum = Money()
    for source in sources.rows where source.level == level && source.budgetClass.channel == channel {
      sum += self[source.key]
    }
    return sum
  }

  private mutating func pay(
    _ amount: Dong, isCarriedOver: Bool, from source: Key<FundingSource>?, of project: Key<Project>
  ) {
    let plans = portfolio.money.plans
    let (plan, channel) = (plans[project], plans.channel(of: channels[source], project))
    change(source) { money in
      money.paid += Paid(all: amount, carriedOver: isCarriedOver ? amount : 0)
      for basis in PlanBasis.allCases where basis.channel == channel && plan[basis] > 0 {
        money.paidOfPlan[basis] &+= amount
      }
    }
  }

  private mutating func change(_ source: Key<FundingSource>?, _ change: (inout Money) -> Void) {
    guard let source, sources.place(of: source) != nil, bySource.indices.contains(source.index) else {
      return change(&unsaid)
    }
    change(&bySource[source.index])
  }

  private struct Strand: Hashable {
    let project: Key<Project>
    let source: Key<FundingSource>
    let capitalYear: CapitalYear
  }

  /// The statements that count, of projects that have no ledger in the year.
  private static func newest(_ portfolio: Portfolio) -> some Collection<Statement> {
    let year = Int16(clamping: portfolio.fiscalYear)
    let ledger = portfolio.ledger[portfolio.fiscalYear]
    var found: [Strand: Statement] = [:]
    for statement in portfolio.statements
    where statement.fiscalYear == year && statement.nature == .actual
      && statement.asOf <= portfolio.asOf.day && ledger?.counting(statement.project) == nil
      && portfolio.projects.place(of: statement.project) != nil
      && portfolio.money.statements.counting(statement.project) == statement.source
    {
      let strand = Strand(
        project: statement.project, source: statement.fundingSource, capitalYear: statement.capitalYear)
      if let other = found[strand],
        (other.asOf, other.origin.line) > (statement.asOf, statement.origin.line)
      {
        continue
      }
      found[strand] = statement
    }
    return found.values
  }
}
