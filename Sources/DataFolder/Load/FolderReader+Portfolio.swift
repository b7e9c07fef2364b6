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
    let moment = moment(now)
    let ledger = reading?.ledger ?? Ledger(asOf: moment.day)
    var facts = portfolio?.dataset ?? Dataset()
    setRows(&facts, change)
    if change.isMoneyNew {
      if change.isFirst || change.isLedgerNew || change.isTail {
        facts.take(ledger)
      } else {
        facts.know(ledger.book)
      }
    }
    var next = Portfolio(
      facts, status(), asOf: moment, fiscalYear: fiscalYear, rules: options.rules,
      ledger: change.isMoneyNew ? ledger : nil, reusing: portfolio)
    if change.isTail, !change.isMoneyNew { next.append(ledger, touched: change.touched) }
    return next
  }

  /// How the folder stands now, with the problems of the last reading.
  func status() -> SourceStatus {
    var status = portfolio?.status ?? SourceStatus(folder: source.name)
    status.isPinned = isPinned
    status.read = lastLook
    status.title = listing.description.title
    status.isSynthetic = listing.description.isSynthetic
    status.folderGoneSince = folderGoneSince
    let summaries = files.map(\.summary)
    let present = Set(files.map(\.source.table))
    let missing = Set(TableName.allCases.filter { !present.contains($0) }.map(\.rawValue))
    // What is lacking is looked for whenever one of them is set.
    if status.files != summaries { status.files = summaries }
    if status.missingTables != missing { status.missingTables = missing }
    status.loading = []
    status.waiting = []
    status.loadedPercent = 100
    return status
  }

  private func setRows(_ facts: inout Dataset, _ change: Change) {
    set(&facts, \.agencies, .units, change)
    set(&facts, \.people, .people, change)
    set(&facts, \.sectors, .sectors, change)
    set(&facts, \.fundingSources, .fundingSources, change)
    set(&facts, \.projects, .projects, change)
    set(&facts, \.assignments, .tasks, change)
    set(&facts, \.obstacles, .obstacles, change)
    if change.touches(.plans) { facts.plans = tables.rows(.plans) }
    if change.touches(.statements) { facts.statements = tables.rows(.statements) }
    if change.touches(.reminders) { facts.reminders = tables.rows(.reminders) }
    if change.touches(.targets) { facts.promises = tables.rows(.targets) }
    if change.touches(.progress) { facts.progress = tables.rows(.progress) }
    if change.touches(.progress, .submissions, .directiveUpdates, .statements) {
      facts.reportDays = reportDays
    }
    if change.touches(
      .directives, .directiveUpdates, .requests, .proposals, .procedures, .procedureSteps, .digitalAssets,
      .milestones, .observations, .submissions, .holidays)
    {
      facts.duties = duties
    }
  }

  private var duties: DutyRows {
    var rows = DutyRows()
    rows.directives = tables.register(.directives, codes: codes.knownCodes(of: .directives))
    rows.updates = tables.rows(.directiveUpdates)
    rows.requests = tables.rows(.requests)
    rows.proposals = tables.rows(.proposals)
    rows.procedures = tables.register(.procedures, codes: codes.knownCodes(of: .procedures))
    rows.steps = tables.rows(.procedureSteps)
    rows.assets = tables.register(.digitalAssets, codes: codes.knownCodes(of: .digitalAssets))
    rows.milestones = tables.register(.milestones, codes: codes.knownCodes(of: .milestones))
    rows.observations = tables.rows(.observations)
    rows.submissions = tables.rows(.submissions)
    rows.calendar = WorkCalendar(tables.rows(.holidays))
    return rows
  }

  /// The days on which units reported, each once.
  private var reportDays: [Day] {
    var days: Set<Day> = []
    for report in tables.rows(.progress, ProgressReport.self) { days.insert(report.asOf) }
    for row in tables.rows(.submissions, Submission.self) { if let at = row.received { days.insert(at.day) } }
    for row in tables.rows(.directiveUpdates, DirectiveUpdate.self) { days.insert(row.reported) }
    for row in tables.rows(.statements, Statement.self)
    where row.source == .unitReport && row.nature == .actual { days.insert(row.asOf) }
    return days.sorted()
  }

  private func set<Row: Placed>(
    _ facts: inout Dataset, _ table: WritableKeyPath<Dataset, Register<Row>>, _ name: TableName,
    _ change: Change
  ) {
    // Other tables may have brought codes that have no row.
    guard change.touches(name) || facts[keyPath: table].keyCount != codes.knownCodes(of: name).count else {
      return
    }
    facts[keyPath: table] = tables.register(name, codes: codes.knownCodes(of: name))
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
    if isMore {
      steadyProblems = foundProblems(next)
      next.status.missingShared = Set(missingShared().map(\.rawValue))
    }
    var problems = steadyProblems
    if isLedgerRead { problems.add(moneyChecks.problems) }
    next.status.problems = standing(problems)
  }

  /// Where the problems stand in workbooks and databases; those that were told before are told alike.
  private func standing(_ problems: Problems) -> Problems {
    let sheets = sheets
    let known = told.flatMap { $0.sheets == sheets ? ($0.before, $0.after) : nil }
    let after = problems.standing(in: sheets, known: known)
    told = sheets.isEmpty ? nil : (sheets, problems, after)
    return after
  }

  /// The sheets of workbooks, by the path of what is read from them.
  private var sheets: [String: SourceSheet] {
    var sheets: [String: SourceSheet] = [:]
    for file in files { if let sheet = file.source.form.sheet { sheets[file.source.path] = sheet } }
    return sheets
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
