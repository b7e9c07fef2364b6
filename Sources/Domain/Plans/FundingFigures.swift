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

    public init() {}

    /// Nil without a plan from the source on that basis.
    public func rate(on basis: PlanBasis) -> Rate? { Rate(paid.all, of: plan[basis]) }

    static func += (a: inout Money, b: Money) {
      a.plan += b.plan
      a.paid += b.paid
    }
  }

  /// What names no source, or one that stands in no table.
  public private(set) var unsaid = Money()
  /// By ``Key/index``.
  private var bySource: [Money]
  private let sources: Register<FundingSource>
  private let keys: [String: Key<FundingSource>]
  private let portfolio: Portfolio

  public init(_ portfolio: Portfolio) {
    self.portfolio = portfolio
    sources = portfolio.fundingSources
    keys = Dictionary(sources.rows.map { ($0.code, $0.key) }) { first, _ in first }
    bySource = Array(repeating: Money(), count: sources.keyCount)
    let year = Int16(clamping: portfolio.fiscalYear)
    for entry in portfolio.plans where entry.fiscalYear == year && entry.decidedOn <= portfolio.asOf.day {
      guard portfolio.projects.place(of: entry.project) != nil else { continue }
      change(entry.fundingSource) { $0.plan[entry.basis] &+= entry.amount }
    }
    for statement in FundingFigures.newest(portfolio) {
      pay(statement.disbursed, of: statement.capitalYear, from: statement.fundingSource)
    }
  }

  /// Adds a row of the ledger, if it counts in the shown year and by the day.
  public mutating func add(_ row: LedgerRow, of project: Key<Project>) {
    guard portfolio.counting(row, of: project, isRefused: false) == .counts,
      portfolio.projects.place(of: project) != nil
    else { return }
    pay(row.amount, of: row.capitalYear, from: row.fundingSource.flatMap { keys[$0] })
  }

  public subscript(source: Key<FundingSource>) -> Money {
    bySource.indices.contains(source.index) ? bySource[source.index] : Money()
  }

  /// All sources of a budget level in one channel, for the two are never added.
  public func money(_ level: BudgetLevel, _ channel: Channel) -> Money {
    var sum = Money()
    for source in sources.rows where source.level == level && source.budgetClass.channel == channel {
      sum += self[source.key]
    }
    return sum
  }

  private mutating func pay(_ amount: Dong, of capital: CapitalYear, from source: Key<FundingSource>?) {
    let paid = Paid(all: amount, carriedOver: capital == .carriedOver ? amount : 0)
    change(source) { $0.paid += paid }
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
