/// What the cumulative statements say was disbursed in one fiscal year: for each project the newest actual figure of
/// each funding source and capital year, the Treasury's where it has made any.
public struct StatementSums: Sendable {
  /// Cumulative figure at the end of each month (`year * 12 + month - 1`), by project.
  private var series: [Key<Project>: [Point]] = [:]

  public init() {}

  public init(_ statements: [Statement], fiscalYear: Int, asOf: Day) {
    let year = Int16(clamping: fiscalYear)
    var byProject: [Key<Project>: [Statement]] = [:]
    for statement in statements
    where statement.fiscalYear == year && statement.nature == .actual && statement.asOf <= asOf {
      byProject[statement.project, default: []].append(statement)
    }
    series = byProject.mapValues { all in
      let treasury = all.filter { $0.source == .treasury }
      return StatementSums.cumulative(treasury.isEmpty ? all : treasury)
    }
  }

  private struct Strand: Hashable {
    let fundingSource: Key<FundingSource>
    let capitalYear: CapitalYear
  }

  private struct Point {
    let month: Int
    var cumulative: Dong = 0
    /// Of it, from carried-over capital.
    var carriedOver: Dong = 0
  }

  private static func cumulative(_ statements: [Statement]) -> [Point] {
    var newest: [Strand: Dong] = [:]
    var result: [Point] = []
    for statement in statements.sorted(by: { ($0.asOf, $0.origin.line) < ($1.asOf, $1.origin.line) }) {
      newest[Strand(fundingSource: statement.fundingSource, capitalYear: statement.capitalYear)] =
        statement.disbursed
      let (year, month, _) = statement.asOf.civil
      var point = Point(month: year * 12 + month - 1)
      for (strand, disbursed) in newest {
        point.cumulative &+= disbursed
        if strand.capitalYear == .carriedOver { point.carriedOver &+= disbursed }
      }
      if result.last?.month == point.month { result.removeLast() }
      result.append(point)
    }
    return result
  }

  /// Nil where no statement counts.
  public func disbursed(_ project: Key<Project>) -> Dong? { series[project]?.last?.cumulative }

  /// The part of ``disbursed(_:)`` from carried-over capital.
  public func carriedOver(_ project: Key<Project>) -> Dong { series[project]?.last?.carriedOver ?? 0 }

  /// What each month added, ascending.
  public func byMonth(_ project: Key<Project>) -> [(month: Int, disbursed: Dong)] {
    var before: Dong = 0
    return (series[project] ?? []).map { point in
      defer { before = point.cumulative }
      return (point.month, point.cumulative - before)
    }
  }
}
