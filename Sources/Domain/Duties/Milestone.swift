/// A milestone (mốc) of a project or of a component of digital infrastructure.
public struct Milestone: Sendable {
  public let key: Key<Milestone>
  public let code: String
  public let project: Key<Project>
  @Compact public private(set) var asset: Key<DigitalAsset>?
  public let title: String
  public let kind: MilestoneKind
  public let due: Day
  @Compact public private(set) var met: Day?
  @Compact public private(set) var reviewed: Day?
  public let status: MilestoneStatus
  /// Of its project's milestones, 0...100 %.
  public let weight: Rate?
  public var origin: Origin

  public init(
    key: Key<Milestone>, code: String, project: Key<Project>, asset: Key<DigitalAsset>? = nil,
    title: String = "", kind: MilestoneKind, due: Day, met: Day? = nil, reviewed: Day? = nil,
    status: MilestoneStatus, weight: Rate? = nil, origin: Origin
  ) {
    self.key = key
    self.code = code
    self.project = project
    self.asset = asset
    self.title = title
    self.kind = kind
    self.due = due
    self.met = met
    self.reviewed = reviewed
    self.status = status
    self.weight = weight
    self.origin = origin
  }

  /// Whether it was met by a day; one without a day, on every day.
  public func isMet(on day: Day) -> Bool { status == .met && (met.map { $0 <= day } ?? true) }
}
