enum TaskStatus: String {
  case notStarted = "not_started"
  case inProgress = "in_progress"
  case paused, returned, submitted, completed, cancelled

  var isOpen: Bool { self != .completed && self != .cancelled }
}

/// A piece of work with its lead, deadline and clarity fields.
struct Assignment {
  var id: String
  var project: String?
  var directive: String?
  var title: String
  var objective = ""
  let lead: String
  var supporting: [String] = []
  var responsible = ""
  var accountable = ""
  var authority = ""
  var isRegular = false
  var scope = "public_investment"
  var start: Day?
  var due: Day?
  var originalDue: Day?
  var completed: Day?
  var cancelled: Day?
  var percent = 0
  var status: TaskStatus
  var product = ""
  var result = ""
  var delayCause = ""
  var priority: Int?
  var notes = ""

  /// Not done after its due day; on the day itself it is still in time.
  func isOverdue(on day: Day) -> Bool {
    guard let due, status.isOpen, !isRegular else { return false }
    return due < day
  }

  var cells: [String] {
    [
      id, cell(project), cell(directive), title, objective, lead, supporting.joined(separator: "|"),
      responsible,
      accountable,
      authority, String(isRegular), scope, cell(start), cell(due), cell(originalDue), cell(completed),
      cell(cancelled), String(percent), status.rawValue, product, result, delayCause, cell(priority), notes,
    ]
  }
}

/// What a task's dates and status are to be on `asOf`.
private enum Standing: CaseIterable {
  case regular, overdue, dueToday, dueSoon, inTime, completedInTime, completedLate, cancelled

  var count: Int {
    switch self {
    case .regular: 80
    case .overdue: 44
    case .dueToday: 5
    case .dueSoon: 18
    case .inTime: 112
    case .completedInTime: 442
    case .completedLate: 71
    case .cancelled: 19
    }
  }
}

/// The tasks kept in the shared table: those of the stories, then the others by their start.
func makeTasks(of projects: [Project], staff: Staff) -> [Assignment] {
  let others = projects.filter { !Story.handInWards.contains($0.owner) }
  let reporters = units.filter {
    $0.parent != nil && $0.id != Story.noFocalPointUnit && !Story.handInWards.contains($0.id)
  }
  var maker = TaskMaker(projects: others, reporters: reporters, staff: staff)
  let standings = Standing.allCases.flatMap { Array(repeating: $0, count: $0.count) }
  let tasks = numbered(standings.map { maker.task($0) }, from: 6, prefix: "CV")
  return storyTasks(staff: staff) + tasks.withPlantedTitles
}

/// The tasks that a ward hands in itself.
func makeTasks(ofWard ward: Unit, projects: [Project], staff: Staff) -> [Assignment] {
  var maker = TaskMaker(projects: projects.filter { $0.owner == ward.id }, reporters: [ward], staff: staff)
  let standings: [Standing] = [
    .regular, .regular, .overdue, .overdue, .dueSoon, .inTime, .inTime, .inTime, .completedInTime,
    .completedInTime, .completedInTime, .completedInTime, .completedLate,
  ]
  return numbered(standings.map { maker.task($0) }, from: 1, prefix: "\(ward.id)-CV")
}

private func numbered(_ tasks: [Assignment], from first: Int, prefix: String) -> [Assignment] {
  let sorted = tasks.enumerated().sorted {
    ($0.element.start ?? asOf, $0.offset) < ($1.element.start ?? asOf, $1.offset)
  }
  return sorted.enumerated().map { number, task in
    var task = task.element
    task.id = prefix + padded(number + first, 4)
    return task
  }
}

private struct TaskMaker {
  let staff: Staff
  private let projects: [Project]
  private let reporters: [Unit]
  private var random: Random
  private var titles: Set<String> = []
  private var turn = 0

  init(projects: [Project], reporters: [Unit], staff: Staff) {
    self.projects = projects.filter { $0.isActive || $0.life == .idle }
    self.reporters = reporters
    self.staff = staff
    random = Random("tasks \(reporters.count) \(reporters.first?.id ?? "")")
  }

  mutating func task(_ standing: Standing) -> Assignment {
    let due = dueDay(standing)
    var task = named(standing, due)
    setDates(of: &task, standing, due)
    if task.notes.isEmpty && random.chance(24) { task.notes = random.pick(taskNotes) }
    if random.chance(70) { task.priority = random.pick([1, 2, 3, 3, 4, 5, 5, 5, 7, 9]) }
    return task
  }

  private mutating func dueDay(_ standing: Standing) -> Day? {
    switch standing {
    case .regular: nil
    // Most are a few weeks late, some for months.
    case .overdue:
      (asOf - (random.chance(65) ? random.number(1...30) : random.number(31...170))).workingDayBefore
    case .dueToday: asOf
    case .dueSoon: (asOf + random.number(3...7)).workingDay
    case .inTime: (asOf + random.number(10...210)).workingDay
    case .completedInTime, .completedLate, .cancelled: (Day(2026, 1, 30) + random.number(0...285)).workingDay
    }
  }

  /// A title that no other task has, with the unit and project it belongs to.
  private mutating func named(_ standing: Standing, _ due: Day?) -> Assignment {
    let about = ((due ?? asOf) - 25).parts
    let next = ((due ?? asOf) + 30).parts
    while true {
      turn += 1
      let number = String(random.number(1...4))
      let isUnits = standing == .regular || projects.isEmpty || random.chance(18)
      let unit = random.pick(reporters)
      let project = isUnits ? nil : projects[turn * 7 % projects.count]
      let family = standing == .regular ? .regular : project.map(family) ?? .unit
      let pattern = random.pick(family.patterns)
      let title = filled(
        pattern.title,
        [
          "u": unit.inSentence, "t": project?.topic ?? "", "n": number, "m": "\(about.month)/\(about.year)",
          "q": "\(["I", "II", "III", "IV"][(next.month - 1) / 3])/\(next.year)",
        ])
      let isLate = standing == .overdue || standing == .completedLate
      if isLate && (project?.owner ?? unit.id) == Story.bestUnit { continue }
      guard titles.insert(title).inserted else { continue }
      let isScience = project?.isScience ?? random.chance(50)
      var task = Assignment(
        id: "", project: project?.id, title: title, lead: project?.owner ?? unit.id,
        scope: isScience ? "science_digital" : "public_investment", status: .inProgress,
        product: pattern.product)
      setClarity(of: &task, family)
      return task
    }
  }

  private func family(of project: Project) -> TaskFamily {
    switch project.kind {
    case .science, .innovation: .science
    case .digital: .digital
    case .investment, .service: project.isDigital ? .digital : project.kind == .service ? .service : .works
    }
  }

  /// Who, why, by whose authority: mostly filled in, with some gaps to be found.
  private mutating func setClarity(of task: inout Assignment, _ family: TaskFamily) {
    let isWard = unit(task.lead).level == .wardCommune
    if random.chance(90) { task.objective = random.pick(family.objectives) }
    if random.chance(95) { task.responsible = staff.official(of: task.lead, turn: turn) }
    if random.chance(92) { task.accountable = staff.head(of: task.lead) }
    let authorities = isWard ? wardAuthorities : departmentAuthorities
    if random.chance(86) { task.authority = task.project == nil ? authorities[0] : random.pick(authorities) }
    if !random.chance(93) { task.product = "" }
    if random.chance(34) {
      let partners = random.shuffled(family.partners.filter { $0 != task.lead })
      task.supporting = Array(partners.prefix(random.number(1...2)))
    }
  }

  private mutating func setDates(of task: inout Assignment, _ standing: Standing, _ due: Day?) {
    task.due = due
    switch standing {
    case .regular:
      task.isRegular = true
      task.start = (Day(2026, 1, 5) + random.number(0...60)).workingDay
      task.percent = random.number(40...90)
    case .overdue:
      task.status = random.pick([
        .inProgress, .inProgress, .inProgress, .submitted, .returned, .notStarted, .paused,
      ])
      task.delayCause = random.chance(90) ? delayCause(for: task) : ""
    case .dueToday: task.status = random.pick([.inProgress, .submitted])
    case .dueSoon: task.status = random.pick([.inProgress, .inProgress, .submitted, .returned])
    case .inTime:
      task.status = random.pick([.inProgress, .inProgress, .inProgress, .notStarted, .paused, .submitted])
    case .completedInTime, .completedLate: task.status = .completed
    case .cancelled: task.status = .cancelled
    }
    guard let due else { return }
    let earliest =
      unit(task.lead).level == .wardCommune ? Day(2025, 7, 15) : Day(2025, 2, 3)
    let start = (due - random.number(20...150)).workingDayBefore
    task.start = min(max(start, earliest), due, (asOf - 7).workingDayBefore)
    finish(&task, standing, due)
    if random.chance(9) || (standing == .overdue && random.chance(20)) {
      let original = (due - random.number(14...60)).workingDayBefore
      if let start = task.start, original > start { task.originalDue = original }
      if task.originalDue != nil && task.notes.isEmpty {
        task.notes = "Gia hạn theo đề nghị của đơn vị, 1 lần"
      }
    }
  }

  private mutating func finish(_ task: inout Assignment, _ standing: Standing, _ due: Day) {
    let start = task.start ?? due
    switch task.status {
    case .completed:
      let late = standing == .completedLate
      let day = late ? due + random.number(1...45) : due - random.number(0...max(0, min(25, due - start)))
      let done = late ? min(day.workingDay, asOf) : max(day.workingDayBefore, start)
      task.completed = done
      task.percent = 100
      let product = task.product.isEmpty ? "Đã hoàn thành" : task.product
      task.result = "\(product) (văn bản số \(random.number(100...4000)), ngày \(done.vietnamese))"
    case .cancelled:
      task.cancelled = max((due - random.number(0...max(0, min(30, due - start)))).workingDayBefore, start)
      task.percent = random.number(0...50)
      task.notes = "Dừng theo kết luận rà soát, văn bản số \(random.number(100...990))/UBND-TH"
    case .submitted: task.percent = random.number(90...99)
    case .inProgress: task.percent = random.number(15...85)
    case .paused, .returned: task.percent = random.number(20...70)
    case .notStarted:
      task.percent = 0
      if standing != .overdue { task.start = max(start, min(due, (asOf + random.number(1...20)).workingDay)) }
    }
    if task.status == .returned || task.status == .paused {
      task.notes =
        "\(task.status == .paused ? "Tạm dừng" : "Trả lại để bổ sung") theo văn bản số \(random.number(100...990))"
    }
  }

  private mutating func delayCause(for task: Assignment) -> String {
    let project = projects.first { $0.id == task.project }
    return random.pick(
      project?.isScience == true
        ? ["digital", "procurement", "coordination", "procedure", "capacity", "legal"]
        : ["land", "land", "materials", "procedure", "planning", "capacity", "reorganization", "capital"])
  }
}
