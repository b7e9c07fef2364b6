internal import Glibc

/// The errors of many subjects in all years but the one that is forecast, pooled by size.
///
/// Source: methods 3.2: quantiles of pooled errors, leaving one year out.
struct PooledSpread: ForecastSpread {
  /// By size: small, large; each ascending.
  private var begun: [[Double]] = [[], []]
  private var allBegun: [Double] = []
  /// In parts of the plan.
  private var idle: [Double] = []
  /// Plans above it are large.
  private let limit: Dong

  /// A size has its own errors where it has so many.
  private static let fewestOfSize = 50

  init(_ finishes: some Sequence<PastFinish>) {
    let open = finishes.filter(\.wasOpen)
    let plans = open.map(\.cell.plan).sorted()
    limit = plans.isEmpty ? 0 : plans[plans.count / 2]
    for finish in open {
      guard let residual = finish.residual else { continue }
      if finish.isBegun {
        begun[finish.cell.plan > limit ? 1 : 0].append(residual)
      } else {
        idle.append(residual)
      }
    }
    allBegun = (begun[0] + begun[1]).sorted()
    begun = begun.map { $0.sorted() }
    idle.sort()
  }

  private func errors(for cell: YearSums.Cell) -> [Double] {
    guard PastFinish.isBegun(cell) else { return idle }
    let own = begun[cell.plan > limit ? 1 : 0]
    return own.count < PooledSpread.fewestOfSize ? allBegun : own
  }

  func end(_ cell: YearSums.Cell, forecast: Dong, below share: Double) -> Dong? {
    let errors = errors(for: cell)
    guard let error = PooledSpread.quantile(errors, share) else { return nil }
    return PastFinish.isBegun(cell)
      ? cell.ending(at: Double(forecast) * exp(error))
      : cell.ending(at: Double(forecast) + error * Double(cell.plan))
  }

  /// Of n errors the one of rank share · (n + 1), between two ranks straight; nil beyond the first and the last rank, of
  /// which so few errors tell nothing.
  static func quantile(_ sorted: [Double], _ share: Double) -> Double? {
    let rank = share * Double(sorted.count + 1)
    guard rank >= 1 - 1e-9, rank <= Double(sorted.count) + 1e-9, !sorted.isEmpty else { return nil }
    let below = min(max(1, Int(rank)), sorted.count)
    let above = min(below + 1, sorted.count)
    let part = min(1, max(0, rank - Double(below)))
    return sorted[below - 1] + (sorted[above - 1] - sorted[below - 1]) * part
  }
}
