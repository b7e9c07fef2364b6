internal import Glibc

/// The errors of one subject in a few years, each year one observation.
///
/// Source: methods 3.2: mean ± t(K − 1) · s · √(1 + 1/K) of logarithms. Each error was made from K − 1 years and is so
/// larger than the year's distance from the mean of K by K / (K − 1); that is taken back.
struct YearlySpread: ForecastSpread {
  private let scale: Double?
  private let distribution: StudentT

  init(_ finishes: some Sequence<PastFinish>) {
    let errors = finishes.compactMap {
      $0.end > 0 && $0.forecast > 0 ? log(Double($0.end) / Double($0.forecast)) : nil
    }
    let count = Double(errors.count)
    distribution = StudentT(degrees: max(1, errors.count - 1))
    let squares = errors.reduce(0) { $0 + $1 * $1 }
    let deviation = errors.count < 2 ? nil : ((count - 1) / (count * count) * squares).squareRoot()
    scale = deviation.map { $0 * (1 + 1 / count).squareRoot() }
  }

  func end(_ cell: YearSums.Cell, forecast: Dong, below share: Double) -> Dong? {
    scale.map { cell.ending(at: Double(forecast) * exp(distribution.quantile(share) * $0)) }
  }
}
