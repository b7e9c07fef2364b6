internal import Glibc

/// The errors of many subjects in all years but the one that is forecast, pooled by size.
///
/// Source: methods 3.2: quantiles of pooled errors, leaving one year out.
struct PooledSpread: ForecastSpread {
  /// By the places of the shares; nil where too few ends are known.
  private struct Quantiles {
    let values: [Double?]
  }

  /// What an end was of its forecast, for small plans and for large ones.
  private let small: Quantiles
  private let large: Quantiles
  /// Where nothing was begun: what was missed in parts of the plan.
  private let idle: Quantiles
  /// Plans above it are large.
  private let limit: Dong

  /// A size has its own errors where it has so many.
  private static let fewestOfSize = 50

  init(_ finishes: [[PastFinish]], _ shares: SpreadShares) {
    var (plans, begun, idle): ([Dong], [(plan: Dong, error: Double)], [Double]) = ([], [], [])
    for year in finishes {
      for finish in year where finish.wasOpen {
        plans.append(finish.cell.plan)
        guard let residual = finish.residual else { continue }
        if finish.isBegun { begun.append((finish.cell.plan, residual)) } else { idle.append(residual) }
      }
    }
    plans.sort()
    let limit = plans.isEmpty ? 0 : plans[plans.count / 2]
    self.limit = limit
    let (low, high) = (begun.filter { $0.plan <= limit }, begun.filter { $0.plan > limit })
    let common = Self.factors(begun.map(\.error), shares)
    small = low.count < Self.fewestOfSize ? common : Self.factors(low.map(\.error), shares)
    large = high.count < Self.fewestOfSize ? common : Self.factors(high.map(\.error), shares)
    idle.sort()
    self.idle = Quantiles(values: shares.values.map { PooledSpread.quantile(idle, $0) })
  }

  private static func factors(_ errors: [Double], _ shares: SpreadShares) -> Quantiles {
    let sorted = errors.sorted()
    return Quantiles(values: shares.values.map { quantile(sorted, $0).map { exp($0) } })
  }

  func end(_ cell: YearSums.Cell, forecast: Dong, at place: Int) -> Dong? {
    if PastFinish.isBegun(cell) {
      guard let factor = (cell.plan > limit ? large : small).values[place] else { return nil }
      return cell.ending(at: Double(forecast) * factor)
    }
    guard let missed = idle.values[place] else { return nil }
    return cell.ending(at: Double(forecast) + missed * Double(cell.plan))
  }

  /// Of n errors the one of rank share · (n + 1), between two ranks straight; nil beyond the first and the last rank, of
  /// which so few errors tell nothing.
  private static func quantile(_ sorted: [Double], _ share: Double) -> Double? {
    let rank = share * Double(sorted.count + 1)
    guard rank >= 1 - 1e-9, rank <= Double(sorted.count) + 1e-9, !sorted.isEmpty else { return nil }
    let below = min(max(1, Int(rank)), sorted.count)
    let above = min(below + 1, sorted.count)
    let part = min(1, max(0, rank - Double(below)))
    return sorted[below - 1] + (sorted[above - 1] - sorted[below - 1]) * part
  }
}
