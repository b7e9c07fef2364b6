/// The money of a fiscal year as of a day, rolled up from projects to units, sectors and all.
public struct MoneyFigures: Sendable {
  public let fiscalYear: Int
  public private(set) var total = MoneyMeasure()
  /// By ``Key/index``; a unit's own projects only.
  public private(set) var bySector: [MoneyMeasure] = []
  public private(set) var byAgency: [MoneyMeasure] = []
  /// Disbursed in each month (`year * 12 + month - 1`) of the fiscal year's money, months of nothing left out.
  public private(set) var byMonth: [Int: MonthlyDisbursed] = [:]
  /// The same of all money by sector: for each month a column indexed by ``Key/index``.
  private var byMonthAndSector: [Int: [Dong]] = [:]
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

  /// The money of a sector's projects, in đồng; zeros for a key that has none.
  public func measure(_ key: Key<Sector>) -> MoneyMeasure { bySector.at(key.index) }
  /// The same of the projects that an agency itself owns, without those of the agencies below it.
  public func measure(_ key: Key<Agency>) -> MoneyMeasure { byAgency.at(key.index) }

  /// What was disbursed in a sector in each of some months.
  public func disbursed(_ key: Key<Sector>, months: [Int]) -> [Dong] {
    months.map { month in
      guard let sums = byMonthAndSector[month], sums.indices.contains(key.index) else { return 0 }
      return sums[key.index]
    }
  }

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
    var rounds = (RunningRound(unit: unit), RunningRound(unit: unit), RunningRound(unit: unit))
    for (month, sums) in exact.byMonth.sorted(by: { $0.key < $1.key }) {
      byMonth[month, default: MonthlyDisbursed()].all = rounds.0.next(sums.all)
      byMonth[month, default: MonthlyDisbursed()].investment = rounds.1.next(sums.investment)
      byMonth[month, default: MonthlyDisbursed()].recurrent = rounds.2.next(sums.recurrent)
    }
  }

  private mutating func add(_ measure: MoneyMeasure, to project: Project) {
    total += measure
    if bySector.indices.contains(project.sector.index) { bySector[project.sector.index] += measure }
    if byAgency.indices.contains(project.owner.index) { byAgency[project.owner.index] += measure }
  }

  private mutating func addMonths(of projects: [Project], _ year: LedgerYear?, sign: Dong) {
    if let year {
      let rows = projects.map { MonthRow($0, plans, hasTreasury: year.treasury.hasRows($0.key)) }
      addMonths(of: rows.filter(\.hasTreasury), year.treasury, sign)
      addMonths(of: rows.filter { !$0.hasTreasury }, year.reported, sign)
    }
    for project in projects where year?.disbursed(project.key) == nil {
      let row = MonthRow(project, plans, hasTreasury: false)
      for (month, amount) in statements.byMonth(project.key) { add([(row, sign &* amount)], to: month) }
    }
    byMonth = byMonth.filter { !$0.value.isZero }
  }

  private mutating func addMonths(of rows: [MonthRow], _ sums: LedgerSums, _ sign: Dong) {
    for (month, amounts) in zip(sums.months, sums.byMonth) {
      add(
        rows.lazy.compactMap { $0.project < amounts.count ? ($0, sign &* amounts[$0.project]) : nil },
        to: month)
    }
  }

  private mutating func add(_ amounts: some Sequence<(row: MonthRow, amount: Dong)>, to month: Int) {
    var sum = byMonth[month] ?? MonthlyDisbursed()
    var sectors = byMonthAndSector.removeValue(forKey: month) ?? Array(repeating: 0, count: bySector.count)
    for (row, amount) in amounts where amount != 0 {
      sum.all &+= amount
      if row.isInvestment { sum.investment &+= amount }
      if row.hasEstimate { sum.recurrent &+= amount }
      if row.sector < sectors.count { sectors[row.sector] &+= amount }
    }
    byMonth[month] = sum
    byMonthAndSector[month] = sectors
  }
}

/// What the sums of months ask of a project: small, for every month asks it of every project.
private struct MonthRow {
  let project: Int
  let sector: Int
  let isInvestment: Bool
  let hasEstimate: Bool
  let hasTreasury: Bool

  init(_ project: Project, _ plans: PlanSums, hasTreasury: Bool) {
    self.project = project.key.index
    sector = project.sector.index
    isInvestment = plans.isInvestment(project.key)
    hasEstimate = plans.hasEstimate(project.key)
    self.hasTreasury = hasTreasury
  }
}

extension [MoneyMeasure] {
  fileprivate func at(_ index: Int) -> MoneyMeasure { indices.contains(index) ? self[index] : MoneyMeasure() }
}
