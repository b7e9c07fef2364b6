/// The shares of what is possible at whose ends a spread is asked for: those of the band, then those of the dots.
struct SpreadShares: Sendable {
  let values: [Double]

  /// The band that holds a share of new ends.
  init(band: Rate) {
    let outside = (1 - band.fraction) / 2
    values = [outside, 1 - outside]
  }

  /// The same, and the places of the twenty dots: those that twenty years in order have on average.
  init(bandAndDots band: Rate) {
    let dots = (1...Ending.dotCount).map { Double($0) / Double(Ending.dotCount + 1) }
    values = SpreadShares(band: band).values + dots
  }
}

/// What a forecast missed on past days by how much, to say what the next one may miss.
protocol ForecastSpread: Sendable {
  /// The end below which the share at a place of ``SpreadShares/values`` lies, in đồng; nil where the past is too short
  /// to say.
  func end(_ cell: YearSums.Cell, forecast: Dong, at place: Int) -> Dong?
}

extension ForecastSpread {
  /// The middle of what is possible.
  func band(_ cell: YearSums.Cell, forecast: Dong) -> ClosedRange<Dong>? {
    guard let low = end(cell, forecast: forecast, at: 0), let high = end(cell, forecast: forecast, at: 1)
    else { return nil }
    return min(low, high)...max(low, high)
  }

  /// Empty where too little is known for all of them.
  func dots(_ cell: YearSums.Cell, forecast: Dong) -> [Dong] {
    var dots: [Dong] = []
    dots.reserveCapacity(Ending.dotCount)
    for dot in 0..<Ending.dotCount {
      guard let end = end(cell, forecast: forecast, at: 2 + dot) else { return [] }
      dots.append(end)
    }
    return dots
  }
}

/// The spread of a level: of one total each year is one observation, of many subjects each end.
enum LevelSpread: ForecastSpread {
  case yearly(YearlySpread)
  case pooled(PooledSpread)

  init(_ level: ForecastLevel, _ finishes: [[PastFinish]], _ shares: SpreadShares) {
    switch level {
    case .total: self = .yearly(YearlySpread(finishes, shares))
    case .sectors, .units, .projects: self = .pooled(PooledSpread(finishes, shares))
    }
  }

  func end(_ cell: YearSums.Cell, forecast: Dong, at place: Int) -> Dong? {
    switch self {
    case .yearly(let spread): spread.end(cell, forecast: forecast, at: place)
    case .pooled(let spread): spread.end(cell, forecast: forecast, at: place)
    }
  }
}
