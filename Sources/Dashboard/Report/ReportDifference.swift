import Domain

/// What is other in the folder now than a report says.
public struct ReportDifference: Sendable {
  public struct Change: Hashable, Sendable {
    public let figure: ReportRecord.Figure
    public let was: Int64
    public let now: Int64
  }

  /// In the order of the report: the City, sectors, units.
  public let figures: [Change]
  /// Files that came, went, or have another length or time.
  public let files: [String]

  public init(from then: ReportRecord, to now: ReportRecord) {
    let all = Set(then.figures.keys).union(now.figures.keys)
    figures = all.compactMap { figure in
      let (was, value) = (then.figures[figure] ?? 0, now.figures[figure] ?? 0)
      return was == value ? nil : Change(figure: figure, was: was, now: value)
    }.sorted { $0.figure.order < $1.figure.order }
    let (old, new) = (Set(then.files), Set(now.files))
    files = Set(old.symmetricDifference(new).map(\.path)).sorted()
  }
}

extension ReportRecord.Figure {
  fileprivate var order: (Int, String, Int) {
    let place = ReportRecord.Measure.allCases.firstIndex(of: measure) ?? 0
    switch subject {
    case .city: return (0, "", place)
    case .sector(let code): return (1, code, place)
    case .unit(let code): return (2, code, place)
    }
  }
}
