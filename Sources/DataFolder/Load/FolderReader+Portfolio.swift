import Contract
import Domain

// From what was read to the portfolio.
extension FolderReader {
  /// The next portfolio: the last one with what changed.
  func derived(_ now: Moment, _ change: Change, isLedgerRead: Bool = true) -> Portfolio {
    var next = figures(now, change)
    check(&next, change, isLedgerRead: isLedgerRead)
    return next
  }

  /// The same with the problems of the last one.
  func figures(_ now: Moment, _ change: Change) -> Portfolio {
    var next =
      portfolio ?? Portfolio(asOf: moment(now), fiscalYear: fiscalYear, folder: options.folder)
    describe(&next, now)
    setRows(&next, change)
    if change.isMoneyNew {
      next.ledger = reading?.ledger ?? Ledger(asOf: next.asOf.day)
      next.sumMoney()
    } else if change.isTail, let reading {
      next.append(reading.ledger, touched: change.touched)
    }
    if change.isFirst || change.hasNewTime || change.hasNewDay || change.hasNewPackage
      || change.touches(.tasks, .obstacles, .projects, .units, .sectors)
    {
      next.countWork()
    }
    return next
  }

  func describe(_ next: inout Portfolio, _ now: Moment) {
    next.asOf = moment(now)
    next.isPinned = isPinned
    next.fiscalYear = fiscalYear ?? next.asOf.day.year
    next.title = package.title
    next.isSynthetic = package.isSynthetic
    next.folderGoneSince = folderGoneSince
    next.files = files.map(\.summary)
    let present = Set(files.map(\.source.table))
    next.missingTables = Set(TableName.allCases.filter { !present.contains($0) }.map(\.rawValue))
    next.newestChange = next.files.compactMap(\.modified).max()
    next.loading = []
    next.loadedPercent = 100
  }

  private func setRows(_ next: inout Portfolio, _ change: Change) {
    set(&next.agencies, .units, change)
    set(&next.people, .people, change)
    set(&next.sectors, .sectors, change)
    set(&next.fundingSources, .fundingSources, change)
    set(&next.projects, .projects, change)
    set(&next.assignments, .tasks, change)
    set(&next.obstacles, .obstacles, change)
    if change.touches(.plans) { next.plans = tables.rows(.plans) }
    if change.touches(.statements) { next.statements = tables.rows(.statements) }
    if change.touches(.reminders) || change.hasNewDay || change.hasNewPackage {
      countReminders(&next)
    }
  }

  /// Those sent by the day.
  func countReminders(_ next: inout Portfolio) {
    next.obstacleReminders = [:]
    next.assignmentReminders = [:]
    for reminder in tables.rows(.reminders, Reminder.self) where reminder.sent <= next.asOf.day {
      if let key = reminder.obstacle { next.obstacleReminders[key, default: 0] += 1 }
      if let key = reminder.assignment { next.assignmentReminders[key, default: 0] += 1 }
    }
  }

  private func set<Row: Placed>(
    _ register: inout Register<Row>, _ name: TableName, _ change: Change
  ) {
    // Other tables may have brought codes that have no row.
    guard change.touches(name) || register.keyCount != codes.knownCodes(of: name).count else { return }
    register = tables.register(name, codes: codes.knownCodes(of: name))
  }

  /// Looks for problems again, as far as the change may have made or mended some.
  func check(_ next: inout Portfolio, _ change: Change, isLedgerRead: Bool) {
    let isMore =
      change.isFirst || change.hasNewList || change.hasNewPackage || change.hasNewDay || change.hasNewTime
      || change.hasNewStates || change.isLedgerNew || change.hasTailProblems || !change.tables.isEmpty
    var isNew = isMore
    if change.isMoneyNew || change.touches(.obstacles), isLedgerRead {
      moneyChecks.checkAll(next, withoutPlan: projectsWithRefusedPlans)
    } else if change.isTail {
      isNew = moneyChecks.check(change.touched, next) || isNew
    }
    guard isNew else { return }
    if isMore { steadyProblems = foundProblems(next) }
    next.problems = steadyProblems
    guard isLedgerRead else { return }
    next.problems.add(moneyChecks.problems)
  }

  /// Projects of whose plan some row could not be used, or says a day that has not come: what is paid beyond the rest
  /// of it follows from that row.
  private var projectsWithRefusedPlans: Set<Key<Project>> {
    var projects = Set(tables.repeated(.plans, PlanEntry.self).map(\.project))
    for plan in tables.rows(.plans, PlanEntry.self) where plan.decidedOn > ledgerTerms.today {
      projects.insert(plan.project)
    }
    for file in order where files[Int(file)].source.table == .plans {
      projects.formUnion(tables[.plans].summary(of: file)?.refusedProjects ?? [])
    }
    return projects
  }

  func missingTables() -> [Problem] {
    func isHere(_ name: TableName) -> Bool { codes.present[name.index] != nil }
    var missing = TableName.allCases.filter { Contract[$0].tier == .core && !isHere($0) }.map {
      Problem(file: $0.fileName, rule: .fileMissing, expected: .readableFile, found: "")
    }
    let either: [TableName] = [.transactions, .statements]
    if !either.contains(where: isHere) {
      missing.append(
        Problem(
          file: either[0].fileName, rule: .noDisbursement, expected: .files(either.map(\.fileName)), found: ""
        ))
    }
    return missing
  }

  /// Whether a code is a unit's; so is any where the folder has no table of units.
  func hasUnit(_ code: String) -> Bool {
    codes.present[TableName.units.index] == nil || isUnit(code)
  }

  func isUnit(_ code: String) -> Bool {
    codes.key(of: code, in: .units).map { codes.hasRow($0, in: TableName.units.index) } ?? false
  }
}
