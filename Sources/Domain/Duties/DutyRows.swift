/// What the sources say of the group's duties beside money, tasks and obstacles; all empty where a folder has none of
/// these tables.
///
/// Source: data contract, the optional tables.
public struct DutyRows: Sendable {
  public var directives = Register<Directive>()
  /// In the order of the files.
  public var updates: [DirectiveUpdate] = []
  public var requests: [CoordinationRequest] = []
  public var proposals: [Proposal] = []
  public var procedures = Register<Procedure>()
  public var steps: [DossierStep] = []
  public var assets = Register<DigitalAsset>()
  public var milestones = Register<Milestone>()
  public var observations: [Observation] = []
  public var submissions: [Submission] = []
  public var calendar = WorkCalendar()

  public init() {}

  /// Whether a folder has none of them.
  public var isEmpty: Bool {
    directives.rows.isEmpty && updates.isEmpty && requests.isEmpty && proposals.isEmpty && steps.isEmpty
      && assets.rows.isEmpty && milestones.rows.isEmpty && observations.isEmpty && submissions.isEmpty
  }
}
