/// A cumulative figure as a unit or the Treasury states it (lũy kế giải ngân).
public struct Statement: Sendable {
  public let project: Key<Project>
  public let fiscalYear: Int16
  public let capitalYear: CapitalYear
  public let asOf: Day
  public let nature: FigureNature
  public let source: FigureSource
  public let fundingSource: Key<FundingSource>
  /// Cumulative since the year's start, in đồng, 0 or more.
  public let disbursed: Dong
  public var origin: Origin

  public init(
    project: Key<Project>, fiscalYear: Int, capitalYear: CapitalYear = .current, asOf: Day,
    nature: FigureNature = .actual, source: FigureSource = .treasury, fundingSource: Key<FundingSource>,
    disbursed: Dong, origin: Origin
  ) {
    self.project = project
    self.fiscalYear = Int16(clamping: fiscalYear)
    self.capitalYear = capitalYear
    self.asOf = asOf
    self.nature = nature
    self.source = source
    self.fundingSource = fundingSource
    self.disbursed = disbursed
    self.origin = origin
  }
}
