public import Domain

/// What a report was written from, for programs: its moment, the files with their stamps, and its main figures.
public struct ReportRecord: Hashable, Sendable {
  public struct File: Hashable, Sendable {
    public let path: String
    public let byteCount: Int
    public let modified: Moment?
  }

  /// Of whom or what a figure is.
  public enum Subject: Hashable, Sendable {
    case city
    case sector(code: String)
    case unit(code: String)
  }

  /// Amounts in đồng, and counts.
  public enum Measure: String, CaseIterable, Sendable {
    case centralPlan, centralPaid, cityPlan, cityPaid, estimatePlan, estimatePaid
    case tasks, overdue, obstacles, held
  }

  public struct Figure: Hashable, Sendable {
    public let subject: Subject
    public let measure: Measure
  }

  public let moment: Moment
  public let fiscalYear: Int
  public let isPublic: Bool
  /// See ``Portfolio/digest``.
  public let digest: String
  public var files: [File] = []
  /// Those that are not 0.
  public var figures: [Figure: Int64] = [:]

  init(moment: Moment, fiscalYear: Int, isPublic: Bool, digest: String) {
    (self.moment, self.fiscalYear, self.isPublic, self.digest) = (moment, fiscalYear, isPublic, digest)
  }

  /// As a report shows it that is made from the source now.
  public init(_ source: TopicSource) {
    let portfolio = source.portfolio
    self.init(
      moment: portfolio.asOf, fiscalYear: portfolio.fiscalYear, isPublic: source.context.isPublic,
      digest: source.exact.digest)
    files = portfolio.files.sorted { $0.path < $1.path }.map {
      File(path: $0.path, byteCount: $0.byteCount, modified: $0.modified)
    }
    put(.city, portfolio.money.total, portfolio.work.total)
    for sector in portfolio.sectors.rows {
      put(.sector(code: sector.code), portfolio.money.measure(sector.key), portfolio.work.count(sector.key))
    }
    for unit in portfolio.agencies.rows {
      put(.unit(code: unit.code), portfolio.money.measure(unit.key), portfolio.work.count(unit.key))
    }
  }

  private mutating func put(_ subject: Subject, _ money: MoneyMeasure, _ work: WorkFigures.Count) {
    for measure in Measure.allCases {
      let value = measure.value(money, work)
      if value != 0 { figures[Figure(subject: subject, measure: measure)] = value }
    }
  }
}

extension ReportRecord.Measure {
  func value(_ money: MoneyMeasure, _ work: WorkFigures.Count) -> Int64 {
    switch self {
    case .centralPlan: money.plan[.centralAssigned]
    case .centralPaid: money.paidOfPlan(on: .centralAssigned)
    case .cityPlan: money.plan[.cityAssigned]
    case .cityPaid: money.paidOfPlan(on: .cityAssigned)
    case .estimatePlan: money.plan[.estimate]
    case .estimatePaid: money.paidOfPlan(on: .estimate)
    case .tasks: Int64(work.open)
    case .overdue: Int64(work.overdue)
    case .obstacles: Int64(work.obstacles)
    case .held: work.blocked
    }
  }

  var isMoney: Bool {
    switch self {
    case .centralPlan, .centralPaid, .cityPlan, .cityPaid, .estimatePlan, .estimatePaid, .held: true
    case .tasks, .overdue, .obstacles: false
    }
  }
}
