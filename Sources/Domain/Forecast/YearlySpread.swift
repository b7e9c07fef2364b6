internal import Glibc

/// The errors of one subject in a few years, each year one observation.
///
/// Source: methods 3.2: mean ± t(K − 1) · s · √(1 + 1/K) of logarithms. Each error was made from K − 1 years and is so
/// larger than the year's distance from the mean of K by K / (K − 1); that is taken back.
struct YearlySpread: ForecastSpread {
  /// What the end is of its forecast, by the places of the shares; empty with less than two years.
  private let factors: [Double]

  init(_ finishes: [[PastFinish]], _ shares: SpreadShares) {
    let errors = finishes.joined().compactMap { finish in
      finish.end > 0 && finish.forecast > 0 ? log(Double(finish.end) / Double(finish.forecast)) : nil
    }
    guard errors.count > 1 else {
      factors = []
      return
    }
    let count = Double(errors.count)
    let distribution = StudentT(degrees: errors.count - 1)
    let squares = errors.reduce(0) { $0 + $1 * $1 }
    let deviation = ((count - 1) / (count * count) * squares).squareRoot()
    let scale = deviation * (1 + 1 / count).squareRoot()
    factors = shares.values.map { exp(distribution.quantile($0) * scale) }
  }

  func end(_ cell: YearSums.Cell, forecast: Dong, at place: Int) -> Dong? {
    factors.indices.contains(place) ? cell.ending(at: Double(forecast) * factors[place]) : nil
  }
}
