/// A task (nhiệm vụ, công việc): a work item with a lead unit and, as a rule, a due day.
public struct Assignment: Sendable {
  public let key: Key<Assignment>
  public let code: String
  public let title: String
  @Compact public private(set) var project: Key<Project>?
  /// The point of a directive from which it was made.
  @Compact public private(set) var directive: Key<Directive>?
  public let lead: Key<Agency>
  @Compact public private(set) var responsible: Key<Person>?
  @Compact public private(set) var accountable: Key<Person>?
  /// Việc thường xuyên: no due day, outside the on-time denominators.
  public let isRegular: Bool
  public let scope: Scope?
  @Compact public private(set) var start: Day?
  /// The due day in force.
  @Compact public private(set) var due: Day?
  /// The due day before it was moved.
  @Compact public private(set) var originalDue: Day?
  @Compact public private(set) var completed: Day?
  @Compact public private(set) var cancelled: Day?
  /// 0...100.
  public let percent: Int8?
  public let status: AssignmentStatus
  public let delayCause: ObstacleCategory?
  /// 1...9, 1 the highest.
  public let priority: Int8?
  /// Which of its texts are filled: objective, authority, product and result.
  public let texts: Clarity
  public var origin: Origin

  public init(
    key: Key<Assignment>, code: String, title: String, project: Key<Project>? = nil,
    directive: Key<Directive>? = nil, lead: Key<Agency>,
    responsible: Key<Person>? = nil, accountable: Key<Person>? = nil, isRegular: Bool = false,
    scope: Scope? = nil,
    start: Day? = nil, due: Day? = nil, originalDue: Day? = nil, completed: Day? = nil, cancelled: Day? = nil,
    percent: Int8? = nil, status: AssignmentStatus = .inProgress, delayCause: ObstacleCategory? = nil,
    priority: Int8? = nil, texts: Clarity = [], origin: Origin
  ) {
    self.key = key
    self.code = code
    self.title = title
    self.project = project
    self.directive = directive
    self.lead = lead
    self.responsible = responsible
    self.accountable = accountable
    self.isRegular = isRegular
    self.scope = scope
    self.start = start
    self.due = due
    self.originalDue = originalDue
    self.completed = completed
    self.cancelled = cancelled
    self.percent = percent
    self.status = status
    self.delayCause = delayCause
    self.priority = priority
    self.texts = texts
    self.origin = origin
  }
}
