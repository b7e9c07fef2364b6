internal import Contract

/// The whole demonstration as files: path inside the folder and text.
struct Demo {
  let projects: [Project]
  let people: [Person]
  let plans: [PlanEntry]
  /// The ledger of all years, of all projects but those of the unit that hands in statements instead.
  let ledger: [Transaction]
  let statements: [Statement]
  let targets: [Target]
  let progress: [Progress]
  /// The shared tasks and obstacles, and what the units hand in themselves.
  let tasks: [Assignment]
  let wardTasks: [(unit: String, tasks: [Assignment])]
  let obstacles: [Obstacle]
  let unitObstacles: [Obstacle]
  let reminders: [Reminder]
  let duties: Duties

  init() {
    var staff = Staff()
    let present = makeProjects(staff: staff).map(\.withEarlierYears)
    let projects = present + makeClosedProjects(besides: present.map(\.name), staff: staff)
    let movements = makeLedger(of: projects)
    let payments = Payments(movements.filter(\.isInvestment))
    let stated = projects.filter { $0.owner == Story.statementUnit }
    let statedIDs = stated.map(\.id)
    self.projects = projects
    plans = makePlans(of: projects)
    ledger = movements.filter { !statedIDs.contains($0.project) }
    statements = makeStatements(from: movements, of: stated)
    targets = makeTargets(of: projects, staff: staff, payments: payments)
    progress =
      makeClosedProgress(of: projects, payments: payments)
      + makeProgress(of: present, staff: staff, payments: payments)
    let directives = makeDirectives(staff: staff)
    tasks = makeTasks(of: present, staff: staff).withDirectives(directives)
    wardTasks = Story.handInWards.map { ($0, makeTasks(ofWard: unit($0), projects: present, staff: staff)) }
    obstacles = makeObstacles(of: present, tasks: tasks, staff: staff)
    unitObstacles = statementUnitObstacles(of: stated, staff: staff)
    reminders =
      (makeReminders(of: tasks, obstacles) + makeEarlyReminders(of: tasks, directives)).byDay
    // Whose work it was before keeps it, so that it can be seen.
    for change in Story.focalPointChanges { staff.changeFocalPoint(of: change.unit, last: change.last) }
    people = staff.people
    duties = Duties(
      directives: directives, of: present, tasks: tasks, obstacles, plans: plans, staff: staff)
  }

  var files: [(path: String, text: String)] {
    let shared = sharedRows
    var files = [("datapackage.json", folderPackage.text(of: Set(shared.map(\.table))))]
    files += shared.map { ($0.table.fileName, text(of: $0.table, $0.rows)) }
    for (unit, tasks) in wardTasks {
      files.append(("units/\(unit)/tasks.csv", text(of: .tasks, tasks.map(\.cells))))
    }
    let folder = "units/\(Story.statementUnit)"
    files.append(("\(folder)/obstacles.csv", text(of: .obstacles, unitObstacles.map(\.cells))))
    files.append(("\(folder)/disbursed_to_date.csv", text(of: .statements, statements.map(\.cells))))
    return files
  }

  private var sharedRows: [(table: TableName, rows: [[String]])] {
    [
      (.units, units.enumerated().map { $1.cells(order: $0 + 1) }),
      (.people, people.map(\.cells)),
      (.sectors, sectors.map(\.cells)),
      (.fundingSources, fundingSources.map(\.cells)),
      (.projects, projects.map(\.cells)),
      (.tasks, tasks.map(\.cells)),
      (.plans, plans.enumerated().map { $1.cells(number: $0 + 1) }),
      (.targets, targets.map(\.cells)),
      (.transactions, ledger.enumerated().map { $1.cells(number: $0 + 1) }),
      (.progress, progress.map(\.cells)),
      (.obstacles, obstacles.map(\.cells)),
      (.reminders, reminders.enumerated().map { $1.cells(number: $0 + 1) }),
      (.holidays, holidays.map { [$0.date.description, $0.name, String($0.isWorking)] }),
      (.codelists, codeListRows),
    ] + duties.rows
  }

  private var codeListRows: [[String]] {
    Contract.codeLists.flatMap { list in
      list.entries.map { [list.name, $0.code, $0.label.vi, $0.label.en, $0.sameAs] }
    }
  }

  private func text(of table: TableName, _ rows: [[String]]) -> String {
    csv(header: Contract[table].columns.map(\.name), rows: rows)
  }
}
