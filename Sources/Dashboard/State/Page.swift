public import Contract
public import Domain

/// A place in the program. Pages stack: Enter goes in, Esc comes back.
public enum Page: Hashable, Sendable {
  case overview
  case sector(Key<Sector>)
  case agency(Key<Agency>)
  case project(Key<Project>)
  case assignment(Key<Assignment>)
  case obstacle(Key<Obstacle>)
  case units
  case projects
  case tasks
  case obstacles
  case problems
  case problem(Problem)
  case files
  /// What was read since the program began.
  case log
  /// What happened since the moment compared with.
  case changes
  /// The rows of any table of the contract, as they stand in the files.
  case table(TableName)
  case record(RecordID)
  /// What is worked out of the folder to answer a question of the group.
  case topic(Topic, of: TopicSubject = .all)
  /// Why a figure is what it is: the rows of which it is made.
  case figure(Figure)
  /// A talk over the whole screen.
  case meeting

  /// Its panels, in the order of Tab and of the digits.
  public var panels: [Panel] {
    switch self {
    case .overview: [.sectors, .overdue, .obstacles, .curve]
    case .sector: [.units, .projects, .overdue, .obstacles]
    case .agency: [.projects, .tasks, .obstacles]
    case .project: [.plans, .transactions, .tasks, .obstacles]
    case .assignment: [.obstacles, .links]
    case .obstacle, .problem: [.links]
    case .meeting: []
    case .units: [.units]
    case .projects: [.projects]
    case .tasks: [.tasks]
    case .obstacles: [.obstacles]
    case .problems: [.problems]
    case .files: [.files]
    case .log: [.log]
    case .changes: [.changes]
    case .table(let name): [.table(name)]
    case .topic(let topic, _): topic.kind.hasCurve ? [.curve, .topic(topic)] : [.topic(topic)]
    case .record: [.links]
    case .figure: [.figure, .links]
    }
  }
}

/// A panel: a list of rows or the curve of the year.
public enum Panel: CaseIterable, Hashable, Sendable {
  case sectors
  case units
  case projects
  case tasks
  case overdue
  case obstacles
  case plans
  case transactions
  case problems
  case files
  case log
  case changes
  case curve
  case table(TableName)
  case topic(Topic)
  /// The rows of a figure.
  case figure
  /// What a record names.
  case links

  public static let allCases: [Panel] =
    [
      .sectors, .units, .projects, .tasks, .overdue, .obstacles, .plans, .transactions, .problems, .files,
      .log, .changes, .curve, .figure, .links,
    ] + TableName.allCases.map(Panel.table) + Topic.allCases.map(Panel.topic)
}

// What each is, beside its name: a missing entry does not compile.

extension Page {
  var kind: PageKind {
    switch self {
    case .overview: .overview
    case .sector(let key): .sector(key)
    case .agency(let key): .unit(key)
    case .project(let key): .project(key)
    case .assignment(let key): .task(key)
    case .obstacle(let key): .obstacle(key)
    case .units: .units
    case .projects: .projects
    case .tasks: .tasks
    case .obstacles: .obstacles
    case .problems: .problems
    case .problem(let problem): .problem(problem)
    case .files: .files
    case .log: .log
    case .changes: .changes
    case .table(let name): .table(name)
    case .record(let id): .record(id)
    case .topic(let topic, let subject): .topic(topic, of: subject)
    case .figure(let figure): .figure(figure)
    case .meeting: .meeting
    }
  }
}

extension Panel {
  var kind: PanelKind {
    switch self {
    case .sectors: .sectors
    case .units: .units
    case .projects: .projects
    case .tasks: .tasks
    case .overdue: .overdue
    case .obstacles: .obstacles
    case .plans: .plans
    case .transactions: .transactions
    case .problems: .problems
    case .files: .files
    case .log: .log
    case .changes: .changes
    case .curve: .curve
    case .table(let name): .table(name)
    case .topic(let topic): .topic(topic)
    case .figure: .figure
    case .links: .links
    }
  }

  /// Nil for a chart.
  var list: ListKind? { kind.list }
}

extension Page {
  /// Whether its money is that of a single project.
  var isOfProject: Bool { if case .project = self { true } else { false } }
}
