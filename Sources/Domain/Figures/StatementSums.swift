/// What the cumulative statements say was disbursed in one fiscal year: for each project and source the newest actual
/// figure of each funding source and capital year. The Treasury's count where it has made any.
public struct StatementSums: Sendable {
  private struct Series: Hashable {
    let project: Key<Project>
    let source: FigureSource
  }

  /// Cumulative figure at the end of each month (`year * 12 + month - 1`).
  private var series: [Series: [Point]] = [:]

  public init() {}

  public init(
    _ statements: [Statement], fiscalYear: Int, asOf: Day, channels: FundingChannels = FundingChannels()
  ) {
    let year = Int16(clamping: fiscalYear)
    var found: [Series: [Statement]] = [:]
    for statement in statements
    where statement.fiscalYear == year && statement.nature == .actual && statement.asOf <= asOf {
      found[Series(project: statement.project, source: statement.source), default: []].append(statement)
    }
    series = found.mapValues { StatementSums.cumulative($0, channels) }
  }

  private struct Strand: Hashable {
    let fundingSource: Key<FundingSource>
    let capitalYear: CapitalYear
  }

  private struct Point {
    let month: Int
    var paid = PaidByClass()
    /// The day of the oldest and of the newest figure in it.
    let days: ClosedRange<Day>
  }

  private static func cumulative(_ statements: [Statement], _ channels: FundingChannels) -> [Point] {
    var newest: [Strand: Statement] = [:]
    var result: [Point] = []
    for statement in statements.sorted(by: { ($0.asOf, $0.origin.line) < ($1.asOf, $1.origin.line) }) {
      newest[Strand(fundingSource: statement.fundingSource, capitalYear: statement.capitalYear)] = statement
      let oldest = newest.values.map(\.asOf).min() ?? statement.asOf
      var point = Point(month: statement.asOf.monthNumber, days: oldest...statement.asOf)
      for figure in newest.values {
        point.paid[channels[figure.fundingSource]] += Paid(
          all: figure.disbursed, carriedOver: figure.capitalYear == .carriedOver ? figure.disbursed : 0)
      }
      if result.last?.month == point.month { result.removeLast() }
      result.append(point)
    }
    return result
  }

  /// The source whose statements count: the Treasury where it has made any, else the unit; nil without statements.
  public func counting(_ project: Key<Project>) -> FigureSource? {
    [.treasury, .unitReport].first { series[Series(project: project, source: $0)] != nil }
  }

  /// What the newest statements that count say, by the class of the money; nil where there are none.
  public func paid(_ project: Key<Project>) -> PaidByClass? { points(project).last?.paid }

  /// All of it, in đồng.
  public func disbursed(_ project: Key<Project>) -> Dong? { paid(project)?.all.all }

  /// What one source's newest statements say, in đồng; nil where it has made none.
  public func disbursed(_ project: Key<Project>, by source: FigureSource) -> Dong? {
    series[Series(project: project, source: source)]?.last?.paid.all.all
  }

  /// The days of the oldest and of the newest of the figures that count: a figure that is old says its day.
  public func days(_ project: Key<Project>) -> ClosedRange<Day>? { points(project).last?.days }

  /// What each month added, ascending.
  public func byMonth(_ project: Key<Project>) -> [(month: Int, paid: PaidByClass)] {
    var before = PaidByClass()
    return points(project).map { point in
      var added = point.paid
      for channel in PaidByClass.classes { added[channel] -= before[channel] }
      before = point.paid
      return (point.month, added)
    }
  }

  private func points(_ project: Key<Project>) -> [Point] {
    counting(project).flatMap { series[Series(project: project, source: $0)] } ?? []
  }
}
