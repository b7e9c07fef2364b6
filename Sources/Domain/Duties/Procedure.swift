/// A kind of procedure (thủ tục) with its steps and limits before and after its simplification, in working days.
public struct Procedure: Sendable {
  public let key: Key<Procedure>
  public let code: String
  public let name: String
  public let baselineSteps: Int?
  public let currentSteps: Int?
  public let baselineDays: Int?
  public let limitDays: Int
  public var origin: Origin

  public init(
    key: Key<Procedure>, code: String, name: String, baselineSteps: Int? = nil, currentSteps: Int? = nil,
    baselineDays: Int? = nil, limitDays: Int, origin: Origin
  ) {
    self.key = key
    self.code = code
    self.name = name
    self.baselineSteps = baselineSteps
    self.currentSteps = currentSteps
    self.baselineDays = baselineDays
    self.limitDays = limitDays
    self.origin = origin
  }
}

/// A step of a dossier (hồ sơ) at one body.
public struct DossierStep: Sendable {
  public let code: String
  @Compact public private(set) var project: Key<Project>?
  public let procedure: Key<Procedure>
  public internal(set) var dossier: String
  /// 1 or more.
  public let sequence: Int
  public let title: String
  public let agency: Key<Agency>
  public let isIntermediate: Bool
  /// Working days that it may take.
  public let limitDays: Int?
  @Compact public private(set) var received: Day?
  @Compact public private(set) var completed: Day?
  public let returns: Int
  public let status: StepStatus
  public var origin: Origin

  public init(
    code: String, project: Key<Project>? = nil, procedure: Key<Procedure>, dossier: String, sequence: Int,
    title: String = "", agency: Key<Agency>, isIntermediate: Bool = false, limitDays: Int? = nil,
    received: Day? = nil, completed: Day? = nil, returns: Int = 0, status: StepStatus, origin: Origin
  ) {
    self.code = code
    self.project = project
    self.procedure = procedure
    self.dossier = dossier
    self.sequence = sequence
    self.title = title
    self.agency = agency
    self.isIntermediate = isIntermediate
    self.limitDays = limitDays
    self.received = received
    self.completed = completed
    self.returns = returns
    self.status = status
    self.origin = origin
  }

  /// Whether it lies with its body on a day.
  public func isOpen(on day: Day) -> Bool {
    guard status != .skipped, let received, received <= day else { return false }
    return !isOver(on: day)
  }
}
