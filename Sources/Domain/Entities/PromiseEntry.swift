/// What was promised to be disbursed of a project in one month (tiến độ giải ngân cam kết).
public struct PromiseEntry: Sendable {
  public let project: Key<Project>
  public let fiscalYear: Int16
  /// `year * 12 + month - 1`.
  public let month: Int32
  /// 1 or more; a later version replaces the earlier ones from its day on.
  public let version: Int32
  public let committedOn: Day
  /// In đồng, of the month alone.
  public let amount: Dong
  public var origin: Origin

  public init(
    project: Key<Project>, fiscalYear: Int, month: Int, version: Int, committedOn: Day, amount: Dong,
    origin: Origin
  ) {
    self.project = project
    self.fiscalYear = Int16(clamping: fiscalYear)
    self.month = Int32(clamping: month)
    self.version = Int32(clamping: version)
    self.committedOn = committedOn
    self.amount = amount
    self.origin = origin
  }
}
