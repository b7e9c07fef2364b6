/// What a forecast missed on past days by how much, to say what the next one may miss.
protocol ForecastSpread: Sendable {
  /// The end below which so much of the possible lies, in đồng; nil where the past is too short to say.
  func end(_ cell: YearSums.Cell, forecast: Dong, below share: Double) -> Dong?
}

extension ForecastSpread {
  /// The middle of what is possible that holds a share of it.
  func band(_ cell: YearSums.Cell, forecast: Dong, holding share: Double) -> ClosedRange<Dong>? {
    guard let low = end(cell, forecast: forecast, below: (1 - share) / 2),
      let high = end(cell, forecast: forecast, below: (1 + share) / 2)
    else { return nil }
    return min(low, high)...max(low, high)
  }
}

/// The spread of a level: of one total each year is one observation, of many subjects each end.
struct LevelSpread: ForecastSpread {
  private let spread: any ForecastSpread

  init(_ level: ForecastLevel, _ finishes: [PastFinish]) {
    switch level {
    case .total: spread = YearlySpread(finishes)
    case .sectors, .units, .projects: spread = PooledSpread(finishes)
    }
  }

  func end(_ cell: YearSums.Cell, forecast: Dong, below share: Double) -> Dong? {
    spread.end(cell, forecast: forecast, below: share)
  }
}
