/// The money of a fiscal year as of a day, rolled up from projects to units, sectors and all.
public struct MoneyFigures: Sendable {
  public let fiscalYear: Int
  public private(set) var total = MoneyMeasure()
  /// By ``Key/index``; a unit's own projects only.
  public private(set) var bySector: [MoneyMeasure] = []
  public private(set) var byAgency: [MoneyMeasure] = []
  /// Disbursed in each month (`year * 12 + month - 1`) of the fiscal year's money, months of nothing left out.
  public private(set) var byMonth: [Int: Dong] = [:]
  public private(set) var plans: PlanSums
  public let statements: StatementSums
  /// On a public screen the measure of every project, rounded; everything is then summed from these.
  private var rounded: [Key<Project>: MoneyMeasure]?

  public init() {
    fiscalYear = 0
    plans = PlanSums()
    statements = StatementSums()
  }

  public init(
    fiscalYear: Int, plans: PlanSums, statements: StatementSums, ledger: Ledger, projects: Register<Project>,
    sectorKeys: Int, agencyKeys: Int
  ) {
    self.fiscalYear = fiscalYear
    self.plans = plans
    self.statements = statements
    bySector = Array(repeating: MoneyMeasure(), count: sectorKeys)
    byAgency = Array(repeating: MoneyMeasure(), count: agencyKeys)
    let year = ledger[fiscalYear]
    for project in projects.rows {
      add(measure(project.key, year), to: project)
    }
    addMonths(of: projects.rows, year, sign: 1)
  }

  public func measure(_ key: Key<Sector>) -> MoneyMeasure { bySector.at(key.index) }
  public func measure(_ key: Key<Agency>) -> MoneyMeasure { byAgency.at(key.index) }

  /// The money of one project: its ledger where it has one for the year, else its newest statement.
  public func measure(_ project: Key<Project>, _ year: LedgerYear?) -> MoneyMeasure {
    if let rounded { return rounded[project] ?? MoneyMeasure() }
    var measure = MoneyMeasure()
    measure.plan = plans[project]
    let disbursed = year?.disbursed(project) ?? statements.disbursed(project) ?? 0
    if plans.isInvestment(project) { measure.disbursed = disbursed }
    if plans.hasEstimate(project) { measure.disbursedRecurrent = disbursed }
    if let year, year.disbursed(project) != nil {
      measure.carriedOver = year.carriedOver(project)
      measure.notYetAtTreasury = year.notYetAtTreasury(project) ?? 0
    } else {
      measure.carriedOver = statements.carriedOver(project)
    }
    return measure
  }

  /// The same figures after rows were added to the ledger for a few projects: work for those projects only.
  public func updated(_ touched: some Sequence<Project>, from old: Ledger, to new: Ledger) -> MoneyFigures {
    var figures = self
    let touched = Array(touched)
    let before = old[fiscalYear]
    let after = new[fiscalYear]
    for project in touched {
      figures.add(measure(project.key, after) - measure(project.key, before), to: project)
    }
    figures.addMonths(of: touched, before, sign: -1)
    figures.addMonths(of: touched, after, sign: 1)
    return figures
  }

  /// The figures of a public screen: summed from rounded projects, months and plans rounded likewise.
  init(rounded: [Key<Project>: MoneyMeasure], of exact: MoneyFigures, projects: Register<Project>, unit: Dong)
  {
    fiscalYear = exact.fiscalYear
    statements = exact.statements
    plans = exact.plans.rounded(to: unit)
    bySector = Array(repeating: MoneyMeasure(), count: exact.bySector.count)
    byAgency = Array(repeating: MoneyMeasure(), count: exact.byAgency.count)
    self.rounded = rounded
    for project in projects.rows { add(measure(project.key, nil), to: project) }
    var round = RunningRound(unit: unit)
    for month in exact.byMonth.keys.sorted() { byMonth[month] = round.next(exact.byMonth[month] ?? 0) }
  }

  private mutating func add(_ measure: MoneyMeasure, to project: Project) {
    total += measure
    if bySector.indices.contains(project.sector.index) { bySector[project.sector.index] += measure }
    if byAgency.indices.contains(project.owner.index) { byAgency[project.owner.index] += measure }
  }

  private mutating func addMonths(of projects: [Project], _ year: LedgerYear?, sign: Dong) {
    if let year {
      let hasTreasury = projects.map { year.treasury.hasRows($0.key) }
      addMonths(of: zip(projects, hasTreasury).compactMap { $1 ? $0.key : nil }, year.treasury, sign)
      addMonths(of: zip(projects, hasTreasury).compactMap { $1 ? nil : $0.key }, year.reported, sign)
    }
    for project in projects where year?.disbursed(project.key) == nil {
      for (month, amount) in statements.byMonth(project.key) { byMonth[month, default: 0] &+= sign &* amount }
    }
    byMonth = byMonth.filter { $0.value != 0 }
  }

  private mutating func addMonths(of projects: [Key<Project>], _ sums: LedgerSums, _ sign: Dong) {
    for (month, amounts) in zip(sums.months, sums.byMonth) {
      var sum: Dong = 0
      for project in projects where project.index < amounts.count { sum &+= amounts[project.index] }
      if sum != 0 { byMonth[month, default: 0] &+= sign &* sum }
    }
  }
}

extension [MoneyMeasure] {
  fileprivate func at(_ index: Int) -> MoneyMeasure { indices.contains(index) ? self[index] : MoneyMeasure() }
}
