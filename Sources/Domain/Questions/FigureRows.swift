/// Collects the rows of a figure: those of the tables that a portfolio holds at once, those of the ledger one by one.
///
/// Sums and counts are of all rows; of the rows themselves the newest of each part are kept.
public struct FigureRows: Sendable {
  /// Some rows together.
  public struct Sum: Hashable, Sendable {
    public var rows = 0
    /// In đồng.
    public var amount: Dong = 0
  }

  public let figure: Figure
  public let basis: PlanBasis
  /// Part by part, in each the newest first; those that are being collected are in no order.
  public private(set) var rows: [FigureRow] = []
  /// Whether there are more than are kept.
  public private(set) var isCut = false
  private var kept: [FigurePart: [FigureRow]] = [:]
  private var sums: [FigurePart: [Counting: Sum]] = [:]
  private let portfolio: Portfolio
  private let limit: Int
  /// By project's key, whether its rows are looked at.
  private var members: [Bool]

  /// - Parameter limit: rows of each part that are kept.
  public init(_ figure: Figure, on basis: PlanBasis, _ portfolio: Portfolio, limit: Int) {
    self.figure = figure
    self.basis = basis
    self.portfolio = portfolio
    self.limit = limit
    members = Array(repeating: false, count: portfolio.projects.keyCount)
    for project in portfolio.projects.rows where figure.subject.holds(project) {
      members[project.key.index] = true
    }
    for part in figure.measure.parts {
      switch part {
      case .paid: takeStatements()
      case .plan: takePlans()
      case .advances: break
      case .obstacles: takeObstacles()
      case .tasks: takeTasks()
      }
    }
  }

  /// Whether rows of the ledger are a part of it.
  public var takesPayments: Bool { figure.measure.parts.contains { $0 == .paid || $0 == .advances } }

  public var fiscalYear: Int { portfolio.fiscalYear }

  public func isMember(_ project: Key<Project>) -> Bool {
    members.indices.contains(project.index) && members[project.index]
  }

  /// What the rows of a part add up to that count, or that don't for one reason.
  public func sum(_ part: FigurePart, _ counting: Counting = .counts) -> Sum {
    sums[part]?[counting] ?? Sum()
  }

  /// Puts the rows in their order: to be called once at the end.
  public mutating func finish() {
    for part in figure.measure.parts {
      cut(part, to: limit)
      rows += kept[part] ?? []
    }
    kept = [:]
  }

  private mutating func take(_ row: FigureRow) {
    sums[row.part, default: [:]][row.counting, default: Sum()].rows += 1
    sums[row.part]?[row.counting]?.amount &+= row.amount ?? 0
    kept[row.part, default: []].append(row)
    // Now and then, so that a long ledger takes no more memory than its page.
    if let count = kept[row.part]?.count, count / 2 > limit { cut(row.part, to: limit) }
  }

  private mutating func cut(_ part: FigurePart, to limit: Int) {
    kept[part]?.sort { a, b in
      let (x, y) = (a.day?.number ?? .min, b.day?.number ?? .min)
      return (x, a.origin.file, a.origin.offset) > (y, b.origin.file, b.origin.offset)
    }
    guard let count = kept[part]?.count, count > limit else { return }
    kept[part]?.removeLast(count - limit)
    isCut = true
  }
}

// The ledger.
extension FigureRows {
  /// Takes a usable row of the ledger.
  /// - Parameter isRepeated: whether its code stands further up, too.
  public mutating func take(_ entry: LedgerEntry, code: String, at origin: Origin, isRepeated: Bool) {
    guard entry.fiscalYear == fiscalYear, isMember(entry.project) else { return }
    let part: FigurePart = figure.measure == .advances ? .advances : .paid
    guard part == .paid || entry.isAdvance else { return }
    take(
      FigureRow(
        .payment(entry.kind), part: part, origin: origin, code: code, project: entry.project, day: entry.day,
        amount: entry.amount, counting: isRepeated ? .refused : counting(entry, part)))
  }

  /// Takes a row of the ledger that breaks a rule.
  public mutating func take(
    refused kind: TransactionKind?, code: String, at origin: Origin, of project: Key<Project>, on day: Day?,
    _ amount: Dong?
  ) {
    guard isMember(project) else { return }
    take(
      FigureRow(
        .payment(kind), part: figure.measure == .advances ? .advances : .paid, origin: origin, code: code,
        project: project, day: day, amount: amount, counting: .refused))
  }

  private func counting(_ entry: LedgerEntry, _ part: FigurePart) -> Counting {
    let counting = portfolio.counting(
      entry.kind, on: entry.day, by: entry.source, of: entry.project, in: entry.fiscalYear)
    return counting == .counts && part == .paid ? self.counting(entry.channel, of: entry.project) : counting
  }

  /// Whether money that was paid counts against the plan on the basis.
  private func counting(_ said: Channel?, of project: Key<Project>) -> Counting {
    let plans = portfolio.money.plans
    if plans.channel(of: said, project) != basis.channel { return .otherChannel }
    return figure.measure.isOfPlanOnly && plans[project][basis] <= 0 ? .withoutPlan : .counts
  }
}

// What the portfolio holds.
extension FigureRows {
  private mutating func takePlans() {
    let year = Int16(clamping: fiscalYear)
    for plan in portfolio.plans where plan.fiscalYear == year && plan.basis == basis && isMember(plan.project)
    {
      take(
        FigureRow(
          .decision(plan.kind), part: .plan, origin: plan.origin, project: plan.project, day: plan.decidedOn,
          amount: plan.amount, counting: portfolio.counting(plan)))
    }
  }

  /// Of projects of which the ledger has no row that counts.
  private mutating func takeStatements() {
    let year = Int16(clamping: fiscalYear)
    let ledger = portfolio.ledger[fiscalYear]
    let channels = FundingChannels(portfolio.fundingSources.rows)
    let found = portfolio.statements.filter {
      $0.fiscalYear == year && isMember($0.project) && ledger?.counting($0.project) == nil
    }
    let newest = newest(of: found)
    for statement in found {
      var counting = standing(of: statement)
      if counting == .counts, !newest.contains(statement.origin) { counting = .replaced }
      if counting == .counts {
        counting = self.counting(channels[statement.fundingSource], of: statement.project)
      }
      take(
        FigureRow(
          .statement, part: .paid, origin: statement.origin, project: statement.project, day: statement.asOf,
          amount: statement.disbursed, counting: counting))
    }
  }

  private func standing(of statement: Statement) -> Counting {
    if statement.nature != .actual { return .notActual }
    if statement.asOf > portfolio.asOf.day { return .afterDay }
    return portfolio.money.statements.counting(statement.project) == statement.source ? .counts : .otherSource
  }

  private struct Strand: Hashable {
    let project: Key<Project>
    let fundingSource: Key<FundingSource>
    let capitalYear: CapitalYear
  }

  /// The newest of each project, funding source and capital year, as ``StatementSums`` takes them.
  private func newest(of statements: [Statement]) -> Set<Origin> {
    var newest: [Strand: Origin] = [:]
    let sorted = statements.filter { standing(of: $0) == .counts }
      .sorted { ($0.asOf, $0.origin.line) < ($1.asOf, $1.origin.line) }
    for statement in sorted {
      let strand = Strand(
        project: statement.project, fundingSource: statement.fundingSource, capitalYear: statement.capitalYear
      )
      newest[strand] = statement.origin
    }
    return Set(newest.values)
  }

  private mutating func takeObstacles() {
    for place in portfolio.work.openObstacles {
      let obstacle = portfolio.obstacles.rows[Int(place)]
      guard figure.subject.holds(obstacle, portfolio) else { continue }
      take(
        FigureRow(
          .obstacle(obstacle.key), part: .obstacles, origin: obstacle.origin, code: obstacle.code,
          project: portfolio.project(of: obstacle), day: obstacle.raised, amount: obstacle.blocked,
          counting: .counts))
    }
  }

  /// All open ones, so that what is not overdue is seen beside what is.
  private mutating func takeTasks() {
    let tasks = portfolio.assignments.rows
    for place in tasks.indices where tasks[place].isOpen(on: portfolio.asOf.day) {
      guard figure.subject.holds(tasks[place], portfolio) else { continue }
      take(
        FigureRow(
          .task(tasks[place].key), part: .tasks, origin: tasks[place].origin, code: tasks[place].code,
          project: tasks[place].project, day: tasks[place].due, amount: nil,
          counting: portfolio.classified(tasks[place]) == .overdue ? .counts : .notDue))
    }
  }
}
