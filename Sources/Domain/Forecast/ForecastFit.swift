/// What closed years teach of a place in the year: the shares usually reached there, and how years end.
struct ForecastFit: Sendable {
  /// Share of its end that the year has usually reached, more than 0 and at most 1: the mean of the years, each of which
  /// is one observation.
  let common: Double
  /// The same by unit.
  let own: [Double]
  /// What is usually paid in the end of a plan as it stands at the place.
  let finish: Double

  /// - Parameters:
  ///   - years: the sums of units in each year, of one year at least.
  ///   - totals: those of all.
  ///   - column: of the place.
  init(units years: [YearSums], totals: [YearSums], _ column: Int) {
    let shares = totals.compactMap { ForecastFit.share(of: $0, 0, column) }
    let common = shares.isEmpty ? 1 : shares.reduce(0, +) / Double(shares.count)
    self.common = max(common, ForecastFit.least)
    own = (0..<(years.first?.count ?? 0)).map { unit in
      let own = years.compactMap { ForecastFit.share(of: $0, unit, column) }
      return max(ForecastFit.least, (own.reduce(0, +) + common) / Double(own.count + 1))
    }
    let ends = totals.compactMap { year -> Double? in
      let base = year[0, column].base
      return base > 0 ? Double(year.final(0)) / Double(base) : nil
    }
    finish = ends.isEmpty ? 1 : ends.reduce(0, +) / Double(ends.count)
  }

  /// Less tells nothing: what was paid would be multiplied beyond all plans.
  private static let least = 0.001

  private static func share(of year: YearSums, _ subject: Int, _ column: Int) -> Double? {
    let final = year.final(subject)
    guard final > 0 else { return nil }
    return min(1, max(0, Double(year[subject, column].paid) / Double(final)))
  }

  func share(_ pace: ForecastPace, unit: Int32) -> Double {
    switch pace {
    case .common: common
    case .own: own.indices.contains(Int(unit)) ? own[Int(unit)] : common
    }
  }
}

/// A recipe ready to be used on the projects of one year.
struct ForecastModel: Sendable {
  private let recipe: ForecastRecipe
  private let fit: ForecastFit
  /// What the plan lets expect: the share of it that will be paid in the end.
  private let expected: Double

  /// - Parameter units: the sums of units in the year that is forecast.
  init(_ recipe: ForecastRecipe, _ fit: ForecastFit, units: YearSums, total: YearSums, _ column: Int) {
    self.recipe = recipe
    self.fit = fit
    // What is in no known unit runs at the common pace.
    var (paid, due) = (Double(total[0, column].paid), 0.0)
    var base = Double(total[0, column].base)
    for unit in 0..<units.count {
      let own = Double(units[unit, column].base)
      due += own * fit.share(recipe.pace, unit: Int32(unit))
      base -= own
    }
    due += max(0, base) * fit.common
    paid = max(0, paid)
    let now = due > 0 ? paid / due : fit.finish
    expected =
      switch recipe.method {
      case .usualFinish: fit.finish
      case .paceAndFinish: fit.common * now + (1 - fit.common) * fit.finish
      case .chainLadder, .capeCod, .benktander, .credibility: now
      }
  }

  /// Paid by the end, in đồng: never below what is paid, nor above what can be.
  func end(of cell: YearSums.Cell, unit: Int32) -> Dong {
    let p = fit.share(recipe.pace, unit: unit)
    let trust: Double =
      switch recipe.method {
      case .chainLadder: 1
      case .usualFinish, .capeCod, .paceAndFinish: 0
      case .benktander: p
      case .credibility: p.squareRoot() / (1 + p.squareRoot())
      }
    let rest = (1 - p) * (trust * Double(cell.paid) / p + (1 - trust) * Double(cell.base) * expected)
    return cell.ending(at: Double(cell.paid) + rest)
  }
}

extension YearSums.Cell {
  /// The nearest đồng to an amount that can be the end of the year: not below what is paid, not above what can be.
  func ending(at amount: Double) -> Dong {
    let most = max(paid, payable)
    guard amount < Double(most) else { return most }
    return amount > Double(paid) ? min(most, max(paid, Dong(amount.rounded()))) : paid
  }
}
