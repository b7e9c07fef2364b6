/// The promises of all subjects.
public struct Promises: Sendable {
  private let triangle: PaidTriangle
  /// By project: of the closed years, then of the shown one.
  private let years: [PromiseSums]

  public init(_ portfolio: Portfolio, _ triangle: PaidTriangle) {
    self.triangle = triangle
    let entries = portfolio.promises
    years = (triangle.closed + [triangle.current]).map {
      PromiseSums(entries, beside: $0, asOf: triangle.asOf)
    }
  }

  /// The promises of a level by subject; of those that promised something.
  public func level(_ level: ForecastLevel) -> [(subject: ForecastSubject, promise: Promise)] {
    let sums = years.map { triangle.groups.sums($0, level) }
    let now = triangle.groups.sums(triangle.current, level)
    return (0..<now.count).compactMap { subject in
      var (past, ahead): ([Promise.Month], [Promise.Month]) = ([], [])
      for year in sums {
        for (place, month) in year[subject].enumerated() where month.count > 0 {
          let own = Promise.Month(
            month: place + 1, fiscalYear: year.fiscalYear, promised: month.promised, first: month.first,
            paid: month.paid)
          let end = YearPlace(endOfMonth: place + 1).day(in: year.fiscalYear)
          if end <= triangle.asOf { past.append(own) } else { ahead.append(own) }
        }
      }
      guard !past.isEmpty || !ahead.isEmpty else { return nil }
      let cell = now.onDay(subject)
      return (
        ForecastSubject(level, subject),
        Promise(past: past, ahead: ahead, paid: cell.paid, payable: cell.payable, rules: triangle.rules)
      )
    }
  }
}

extension ForecastGroups {
  func sums(_ projects: PromiseSums, _ level: ForecastLevel) -> PromiseSums {
    grouping(level).map { projects.grouped(by: $0, count: count(level)) } ?? projects
  }
}
