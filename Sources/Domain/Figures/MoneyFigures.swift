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

  /// The money of one project by channel and capital year: its ledger where it has one for the year, else its newest
  /// statements.
  public func money(_ project: Key<Project>, _ year: LedgerYear?) -> ProjectMoney {
    plans.money(of: project, year?.paid(project) ?? statements.paid(project))
  }

  /// The same as one measure.
  public func measure(_ project: Key<Project>, _ year: LedgerYear?) -> MoneyMeasure {
    if let rounded { return rounded[project] ?? MoneyMeasure() }
    let money = money(project, year)
    var measure = MoneyMeasure()
    measure.plan = money.plan
    measure.disbursed = money.investment.all
    measure.disbursedRecurrent = money.recurrent.all
    measure.carriedOver = money.investment.carriedOver &+ money.recurrent.carriedOver
    for basis in PlanBasis.allCases { measure.paidWithoutPlan[basis] = money.paidWithoutPlan(on: basis) }
    if let treasury = stated(project, year, by: .treasury),
      let reported = stated(project, year, by: .unitReport)
    {
      measure.treasuryTotal = treasury
      measure.reportedTotal = reported
    }
    return measure
  }

  /// What is left to disburse of a project's plan on a basis; nil without a plan. The same as its measure says, which
  /// adds up much beside it: this is asked for every task.
  public func remaining(_ project: Key<Project>, _ year: LedgerYear?, on basis: PlanBasis) -> Dong? {
    if let rounded {
      return rounded[project].flatMap { $0.plan[basis] > 0 ? $0.remaining(on: basis) : nil }
    }
    guard plans[project][basis] > 0 else { return nil }
    let paid = money(project, year)[basis.channel].all
    return Dong(clamping: Int128(plans[project][basis]) - Int128(paid))
  }

  /// What one source says was disbursed of a project: its ledger rows, else its newest statements; nil for neither.
  public func stated(_ project: Key<Project>, _ year: LedgerYear?, by source: FigureSource) -> Dong? {
    year?.paid(project, by: source)?.all.all ?? statements.disbursed(project, by: source)
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

  private mutating func add(_ measure: MoneyMeasure, to project: Project) {
    total += measure
    if bySector.indices.contains(project.sector.index) { bySector[project.sector.index] += measure }
    if byAgency.indices.contains(project.owner.index) { byAgency[project.owner.index] += measure }
  }
}

// On a public screen.
extension MoneyFigures {
  /// The figures of a public screen. Single amounts are rounded to the nearest, the parts of a total so that they add
  /// up to it; rates, gaps and standings stay those of the exact amounts.
  init(rounding exact: MoneyFigures, _ measures: [Key<Project>: MoneyMeasure], unit: Dong) {
    fiscalYear = exact.fiscalYear
    statements = StatementSums()
    plans = exact.plans.rounded(to: unit)
    total = exact.total.rounded(to: unit)
    bySector = MoneyMeasure.balanced(exact.bySector, total: total)
    byAgency = MoneyMeasure.balanced(exact.byAgency, total: total)
    rounded = measures.mapValues { $0.rounded(to: unit) }
    let months = exact.byMonth.keys.sorted()
    let sums = months.map { exact.byMonth[$0] ?? MonthlyDisbursed() }
    func balance(_ amount: (MonthlyDisbursed) -> Dong) -> [Dong] {
      let amounts = sums.map(amount)
      return Balance.rounded(amounts, total: amounts.reduce(0, &+).rounded(to: unit), unit: unit)
    }
    for (month, amount) in zip(months, balance(\.all)) {
      byMonth[month, default: MonthlyDisbursed()].all = amount
    }
    for basis in PlanBasis.allCases {
      for (month, amount) in zip(months, balance { $0[basis] }) {
        byMonth[month, default: MonthlyDisbursed()].ofPlan[basis] = amount
      }
    }
  }
}

// By month.
extension MoneyFigures {
  private mutating func addMonths(of projects: [Project], _ year: LedgerYear?, sign: Dong) {
    let rows = projects.map { MonthRow($0, plans, year?.counting($0.key)) }
    if let year {
      let lanes = rows.flatMap { row in
        guard let source = row.source else { return [MonthLane]() }
        return PaidByClass.classes.compactMap { MonthLane(row, year.lanes, LedgerStrand(source, $0)) }
      }
      for month in year.months {
        let sums = month.sums
        add(
          lanes.lazy.map { ($0.share, sign &* sums[$0.lane]) }, to: month.number)
      }
    }
    for row in rows where row.source == nil {
      for (month, added) in statements.byMonth(Key(Int32(row.project))) {
        add(PaidByClass.classes.map { (row.share($0), sign &* added[$0].all) }, to: month)
      }
    }
    byMonth = byMonth.filter { !$0.value.isZero }
  }

  private mutating func add(_ amounts: some Sequence<(share: MonthShare, amount: Dong)>, to month: Int) {
    var sum = byMonth[month] ?? MonthlyDisbursed()
    var sectors = byMonthAndSector.removeValue(forKey: month) ?? Array(repeating: 0, count: bySector.count)
    for (share, amount) in amounts where amount != 0 {
      sum.all &+= amount
      if share.bases & 1 != 0 { sum.ofPlan[.cityAssigned] &+= amount }
      if share.bases & 2 != 0 { sum.ofPlan[.centralAssigned] &+= amount }
      if share.bases & 4 != 0 { sum.ofPlan[.estimate] &+= amount }
      if share.sector < sectors.count { sectors[share.sector] &+= amount }
    }
    byMonth[month] = sum
    byMonthAndSector[month] = sectors
  }
}

/// Where an amount of a month belongs: its sector, and the bases against whose plans it counts, a bit each in their
/// order.
private struct MonthShare {
  let sector: Int
  let bases: UInt8
}

/// A lane of the ledger whose amounts count.
private struct MonthLane {
  let lane: Int
  let share: MonthShare

  /// Nil where the project has no row in the strand.
  init?(_ row: MonthRow, _ lanes: LedgerLanes, _ strand: LedgerStrand) {
    lane = lanes.lane(project: row.project, strand: strand.index)
    guard lane >= 0 else { return nil }
    share = row.share(strand.channel)
  }
}

/// What the sums of months ask of a project.
private struct MonthRow {
  let project: Int
  let sector: Int
  /// Whose ledger rows count; nil where statements do.
  let source: FigureSource?
  /// By class: the bases against whose plans its money counts, a bit each in their order.
  private let investment: UInt8
  private let recurrent: UInt8
  private let unsaid: UInt8

  init(_ project: Project, _ plans: PlanSums, _ source: FigureSource?) {
    self.project = project.key.index
    sector = project.sector.index
    self.source = source
    let plan = plans[project.key]
    let channels = plans.channels(of: project.key)
    func bases(_ said: Channel?) -> UInt8 {
      let channel = channels.channel(of: said)
      return PlanBasis.allCases.reduce(0) {
        $1.channel == channel && plan[$1] > 0 ? $0 | 1 << UInt8($1.rawValue) : $0
      }
    }
    investment = bases(.investment)
    recurrent = bases(.recurrent)
    unsaid = bases(nil)
  }

  func share(_ said: Channel?) -> MonthShare {
    let bases =
      switch said {
      case .investment?: investment
      case .recurrent?: recurrent
      case nil: unsaid
      }
    return MonthShare(sector: sector, bases: bases)
  }
}

extension [MoneyMeasure] {
  fileprivate func at(_ index: Int) -> MoneyMeasure { indices.contains(index) ? self[index] : MoneyMeasure() }
}
