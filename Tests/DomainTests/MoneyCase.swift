import Domain

/// Plans, statements and a ledger of 2025 for a few projects, with the rows they were made of.
struct MoneyCase {
  static let sectorCount = 3
  static let agencyCount = 4
  static let asOf = Day(number: 20_454)  // 2026-01-01, when all of these rows have come

  var projects: Register<Project>
  var plans: [PlanEntry] = []
  var statements: [Statement] = []
  var entries: [LedgerEntry] = []
  var ledger = Ledger(asOf: MoneyCase.asOf)
  var sources: [FundingSource] = []
  var channels: FundingChannels { FundingChannels(sources) }
  private var random = SeededRandom(0)

  init(projects: [Project]) { self.projects = Register(projects) }

  /// - Parameter strayPercent: how many projects have a sector or unit that there is not.
  init(seed: UInt64, strayPercent: Int = 20) {
    var random = SeededRandom(seed)
    projects = Register(
      (0..<20).map {
        Project(
          $0, sector: random.chance(strayPercent) ? 99 : random.int(0...2),
          owner: random.chance(strayPercent) ? 99 : random.int(0...3))
      })
    for line in 0..<60 {
      plans.append(
        PlanEntry(
          project: random.key(below: 20), fiscalYear: random.int(2025...2026),
          basis: random.pick(PlanBasis.self),
          amount: million(random.int(-200...900)), fundingSource: random.key(below: 3),
          decidedOn: MoneyCase.asOf + random.int(-400...30), origin: .line(line)))
      statements.append(
        Statement(
          project: random.key(below: 20), fiscalYear: random.int(2025...2026),
          capitalYear: random.pick(CapitalYear.self), asOf: MoneyCase.asOf + random.int(-360...30),
          nature: random.chance(80) ? .actual : .estimate, source: random.pick(FigureSource.self),
          fundingSource: random.key(below: 3), disbursed: million(random.int(0...900)), origin: .line(line)))
    }
    // Rows of the first ten projects, some of which also have statements; the rest have statements alone.
    for _ in 0..<40 {
      var entry = LedgerEntry.any(&random)
      entry.project /= 2
      entries.append(entry)
    }
    ledger = Ledger(asOf: MoneyCase.asOf, entries)
    // Source 2 stands in no table.
    sources = [BudgetClass.investment, .fund].enumerated().map {
      FundingSource(
        key: Key(Int32($0.offset)), code: "", name: "", level: .city, budgetClass: $0.element,
        origin: .line(2))
    }
    self.random = random
  }

  var figures: MoneyFigures {
    MoneyFigures(
      fiscalYear: 2025,
      plans: PlanSums(plans, projects: projects, fiscalYear: 2025, asOf: MoneyCase.asOf, channels: channels),
      statements: StatementSums(statements, fiscalYear: 2025, asOf: MoneyCase.asOf, channels: channels),
      ledger: ledger,
      projects: projects, sectorKeys: MoneyCase.sectorCount, agencyKeys: MoneyCase.agencyCount)
  }

  /// Adds a few rows of any projects to the ledger and says whose they are.
  mutating func addRows() -> Set<Key<Project>> {
    let added = (0..<random.int(1...12)).map { _ in LedgerEntry.any(&random) }
    entries += added
    for entry in added { ledger.add(entry) }
    return Set(added.map { Key(Int32($0.project)) })
  }

  struct Expected {
    var total = MoneyMeasure()
    var bySector = Array(repeating: MoneyMeasure(), count: MoneyCase.sectorCount)
    var byAgency = Array(repeating: MoneyMeasure(), count: MoneyCase.agencyCount)
    var byMonth: [Int: Dong] = [:]
  }

  /// The figures from the rows themselves, without any of the sums.
  func bruteForce() -> Expected {
    var expected = Expected()
    for project in projects.rows {
      let measure = measure(project, &expected.byMonth)
      expected.total += measure
      if project.sector.index < MoneyCase.sectorCount { expected.bySector[project.sector.index] += measure }
      if project.owner.index < MoneyCase.agencyCount { expected.byAgency[project.owner.index] += measure }
    }
    expected.byMonth = expected.byMonth.filter { $0.value != 0 }
    return expected
  }

  func measure(_ project: Project, _ byMonth: inout [Int: Dong]) -> MoneyMeasure {
    var measure = MoneyMeasure()
    let decided = plans.filter {
      $0.project == project.key && $0.fiscalYear == 2025 && $0.decidedOn <= MoneyCase.asOf
    }
    for entry in decided { measure.plan[entry.basis] += entry.amount }
    var treasury: Dong?
    var reported: Dong?
    for source in [FigureSource.unitReport, .treasury] {
      let rows = entries.filter {
        $0.project == project.key.index && $0.fiscalYear == 2025 && $0.source == source
      }
      let hasRows = entries.contains { $0.project == project.key.index && $0.fiscalYear == 2025 }
      let said = rows.map(\.amount).reduce(0, +)
      let stated = stated(project, source).last?.sums
      let figure = rows.isEmpty ? stated.map { $0.values.map(\.all).reduce(0, +) } : said
      if source == .treasury { treasury = figure } else { reported = figure }
      let counts =
        hasRows
        ? !rows.isEmpty
          && (source == .treasury
            || !entries.contains {
              $0.project == project.key.index && $0.fiscalYear == 2025 && $0.source == .treasury
            })
        : source == .treasury ? stated != nil : stated != nil && self.stated(project, .treasury).isEmpty
      guard counts else { continue }
      var paid: [Channel?: Paid] = [:]
      for row in rows {
        paid[row.channel, default: Paid()] += Paid(
          all: row.amount, carriedOver: row.isCarriedOver ? row.amount : 0)
        byMonth[row.month, default: 0] += row.amount
      }
      if rows.isEmpty {
        var before: Dong = 0
        for (month, sums) in self.stated(project, source) {
          let all = sums.values.map(\.all).reduce(0, +)
          byMonth[month, default: 0] += all - before
          (before, paid) = (all, sums)
        }
      }
      take(paid, decided, &measure)
    }
    if let treasury, let reported { (measure.treasuryTotal, measure.reportedTotal) = (treasury, reported) }
    return measure
  }

  private func take(_ paid: [Channel?: Paid], _ decided: [PlanEntry], _ measure: inout MoneyMeasure) {
    let kinds = Set(decided.map(\.basis.channel))
    for (said, sum) in paid {
      let isNamed = decided.contains { channels[$0.fundingSource] == said }
      let channel: Channel =
        if let said {
          !kinds.contains(said) && !kinds.isEmpty && isNamed
            ? (said == .investment ? .recurrent : .investment) : said
        } else {
          kinds == [.recurrent] ? .recurrent : .investment
        }
      if channel == .investment {
        measure.disbursed += sum.all
      } else {
        measure.disbursedRecurrent += sum.all
      }
      measure.carriedOver += sum.carriedOver
      for basis in PlanBasis.allCases where basis.channel == channel && measure.plan[basis] <= 0 {
        measure.paidWithoutPlan[basis] += sum.all
      }
    }
  }

  /// What a source's newest statements said at the end of each month of 2025 and of January after it, from its first
  /// statement on.
  private func stated(
    _ project: Project, _ source: FigureSource
  ) -> [(month: Int, sums: [Channel?: Paid])] {
    let used = statements.filter {
      $0.project == project.key && $0.fiscalYear == 2025 && $0.nature == .actual && $0.asOf <= MoneyCase.asOf
        && $0.source == source
    }
    return (2025 * 12...2026 * 12).compactMap { month in
      guard used.contains(where: { monthNumber($0.asOf) <= month }) else { return nil }
      var sums: [Channel?: Paid] = [:]
      for capitalYear in CapitalYear.allCases {
        for fundingSource in 0..<3 {
          let newest = used.filter {
            $0.capitalYear == capitalYear && $0.fundingSource.index == fundingSource
              && monthNumber($0.asOf) <= month
          }.max { ($0.asOf, $0.origin.line) < ($1.asOf, $1.origin.line) }
          guard let newest else { continue }
          sums[channels[newest.fundingSource], default: Paid()] += Paid(
            all: newest.disbursed, carriedOver: capitalYear == .carriedOver ? newest.disbursed : 0)
        }
      }
      return (month, sums)
    }
  }
}
