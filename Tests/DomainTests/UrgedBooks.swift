import Domain
import Testing

/// A folder of a few rows as of 20/11/2026 17:00: units, tasks, directives, obstacles, reminders and requests by numbers.
struct UrgedBooks {
  var agencies: [Agency] = []
  var people: [Person] = []
  var tasks: [Assignment] = []
  var obstacles: [Obstacle] = []
  var reminders: [Reminder] = []
  var directives: [Directive] = []
  var updates: [DirectiveUpdate] = []
  var requests: [CoordinationRequest] = []
  var missingTables: Set<String> = []

  static let now = Moment(closeOf: Day(iso: "2026-11-20") ?? Day(number: 0))

  func portfolio(at moment: Moment = now) -> Portfolio {
    var facts = Dataset()
    facts.agencies = Register(rows: agencies, codes: agencies.map(\.code), key: \.key)
    facts.people = Register(rows: people, codes: people.map(\.code), key: \.key)
    facts.assignments = Register(tasks)
    facts.obstacles = Register(obstacles)
    facts.reminders = reminders
    facts.duties.directives = Register(rows: directives, codes: directives.map(\.code), key: \.key)
    facts.duties.updates = updates
    facts.duties.requests = requests
    var status = SourceStatus()
    status.missingTables = missingTables
    return Portfolio(facts, status, asOf: moment)
  }

  mutating func unit(
    _ code: String, _ level: AgencyLevel = .department, until end: String? = nil, heir: Int32? = nil
  ) {
    agencies.append(
      Agency(
        key: Key(Int32(agencies.count)), code: code, name: "Unit \(code)", level: level,
        validTo: end.flatMap(Day.init(iso:)), successor: heir.map { Key($0) }, origin: .line(2)))
  }

  mutating func task(
    lead: Int32 = 0, due: String?, directive: Int32? = nil, status: AssignmentStatus = .inProgress,
    completed: String? = nil
  ) {
    let number = tasks.count
    tasks.append(
      Assignment(
        key: Key(Int32(number)), code: "T\(number)", title: "Task \(number)",
        directive: directive.map { Key($0) }, lead: Key(lead), due: due.flatMap(Day.init(iso:)),
        completed: completed.flatMap(Day.init(iso:)), status: status, origin: .line(number + 2)))
  }

  mutating func directive(
    lead: Int32 = 0, number: String? = nil, item: String? = nil, issued: String = "2026-06-01",
    due: String? = nil, _ status: DirectiveStatus = .inProgress, completed: String? = nil,
    content: String = ""
  ) {
    let place = directives.count
    directives.append(
      Directive(
        key: Key(Int32(place)), code: "CD\(place)", number: number,
        issued: Day(iso: issued) ?? Day(number: 0),
        issuer: "City", item: item, content: content, lead: Key(lead), due: due.flatMap(Day.init(iso:)),
        status: status, completed: completed.flatMap(Day.init(iso:)), origin: .line(place + 2)))
  }

  mutating func update(_ directive: Int32, _ day: String, _ status: DirectiveStatus = .inProgress) {
    updates.append(
      DirectiveUpdate(
        directive: Key(directive), reported: Day(iso: day) ?? Day(number: 0), agency: Key(0), status: status,
        origin: .line(updates.count + 2)))
  }

  mutating func obstacle(
    of raiser: Int32 = 0, for responsible: Int32? = nil, raised: String = "2026-10-01", due: String? = nil,
    level: EscalationLevel = .owner, blocked: Dong? = nil, task: Int32? = nil
  ) {
    let number = obstacles.count
    obstacles.append(
      Obstacle(
        key: Key(Int32(number)), code: "O\(number)", assignment: task.map { Key($0) }, agency: Key(raiser),
        description: "Obstacle \(number)", raised: Day(iso: raised) ?? Day(number: 0),
        responsibleAgency: responsible.map { Key($0) }, due: due.flatMap(Day.init(iso:)), escalation: level,
        blocked: blocked, origin: .line(number + 2)))
  }

  mutating func remind(
    _ agency: Int32 = 0, task: Int32? = nil, directive: Int32? = nil, obstacle: Int32? = nil, sent: String,
    answered: String? = nil
  ) {
    reminders.append(
      Reminder(
        code: "N\(reminders.count)", obstacle: obstacle.map { Key($0) }, assignment: task.map { Key($0) },
        directive: directive.map { Key($0) }, agency: Key(agency), sent: Day(iso: sent) ?? Day(number: 0),
        answered: answered.flatMap(Day.init(iso:)), origin: .line(reminders.count + 2)))
  }

  mutating func ask(
    _ asked: Int32, by waiting: Int32, sent: String, due: String? = nil, answered: String? = nil,
    task: Int32? = nil
  ) {
    requests.append(
      CoordinationRequest(
        code: "Y\(requests.count)", assignment: task.map { Key($0) }, from: Key(waiting), to: Key(asked),
        sent: Day(iso: sent) ?? Day(number: 0), due: due.flatMap(Day.init(iso:)),
        answered: answered.flatMap(Day.init(iso:)), origin: .line(requests.count + 2)))
  }
}
