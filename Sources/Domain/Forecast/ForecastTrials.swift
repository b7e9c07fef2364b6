/// Every closed year forecast from the other ones, on the same day of the year and from what was known on it.
struct ForecastTrials: Sendable {
  let history: ForecastHistory
  /// Of ``YearSums``, and the place in the year that it stands for.
  let column: Int
  let place: YearPlace
  /// What the other years teach, by year.
  private let fits: [ForecastFit]
  /// By year, the recipe that is best in the other years: so that none is judged by the year that it was chosen in.
  let recipes: [ForecastRecipe]
  /// The best in all years.
  let recipe: ForecastRecipe

  init(_ history: ForecastHistory, _ column: Int) {
    self.history = history
    self.column = column
    place = column == YearSums.day ? history.triangle.place : YearPlace(endOfMonth: column + 1)
    let years = history.closed.indices
    let fits = years.map { history.fit(column, without: [$0]) }
    self.fits = fits
    var losses: [[Loss]] = []
    for recipe in ForecastRecipe.all {
      losses.append(
        years.map { year in
          Loss(ForecastTrials.ends(history, fits[year], recipe, year, column), history, year)
        })
    }
    recipe = ForecastTrials.best(losses, leavingOut: nil)
    recipes = years.map { ForecastTrials.best(losses, leavingOut: $0) }
  }

  /// What a recipe forecast for the projects of a closed year.
  private static func ends(
    _ history: ForecastHistory, _ fit: ForecastFit, _ recipe: ForecastRecipe, _ year: Int, _ column: Int
  ) -> [Dong] {
    let model = ForecastModel(recipe, fit, units: history.units[year], total: history.totals[year], column)
    return history.ends(of: history.closed[year], by: model, column)
  }

  /// What is missed in one year: over all units, and in the total, which is what a chair asks for first.
  private struct Loss {
    var missed = 0.0
    var missedTotal = 0.0
    var paid = 0.0

    init(_ ends: [Dong], _ history: ForecastHistory, _ year: Int) {
      let units = history.triangle.groups.sums(ends, .units)
      for (unit, end) in units.enumerated() {
        missed += abs(Double(end) - Double(history.units[year].final(unit)))
      }
      let (total, final) = (ends.reduce(0) { $0 + Double($1) }, Double(history.totals[year].final(0)))
      missedTotal = abs(total - final)
      paid = final
    }
  }

  /// The recipe that misses least of what was paid, in units and in the total alike; of those within a hundredth of it,
  /// the simplest.
  private static func best(_ losses: [[Loss]], leavingOut year: Int?) -> ForecastRecipe {
    let scores = losses.map { losses in
      losses.enumerated().reduce(0.0) { sum, loss in
        loss.offset == year || loss.element.paid <= 0
          ? sum : sum + (loss.element.missed + loss.element.missedTotal) / loss.element.paid
      }
    }
    let least = scores.min() ?? 0
    let place = scores.firstIndex { $0 <= least * 1.01 } ?? 0
    return ForecastRecipe.all[place]
  }

  /// How the subjects of a level ended closed years, beside what a recipe forecast of each from the others.
  ///
  /// - Parameter left: a year that is neither forecast nor learnt from, as if it were still to come.
  func finishes(_ level: ForecastLevel, by recipe: ForecastRecipe, without left: Int? = nil) -> [[PastFinish]]
  {
    history.closed.indices.map { year in
      guard year != left else { return [] }
      let fit = left.map { history.fit(column, without: [year, $0]) } ?? fits[year]
      return finishes(level, by: recipe, in: year, fit)
    }
  }

  /// The same of one year, forecast from all others.
  func finishes(_ level: ForecastLevel, by recipe: ForecastRecipe, in year: Int) -> [PastFinish] {
    finishes(level, by: recipe, in: year, fits[year])
  }

  private func finishes(
    _ level: ForecastLevel, by recipe: ForecastRecipe, in year: Int, _ fit: ForecastFit
  ) -> [PastFinish] {
    let sums = history.sums(level, year)
    let before = history.sums(level, year > 0 ? year - 1 : year + 1)
    let ends = history.triangle.groups.sums(
      ForecastTrials.ends(history, fit, recipe, year, column), level)
    let pace = runRate(sums.fiscalYear)
    return (0..<sums.count).compactMap { subject in
      let cell = sums[subject, column]
      guard cell.plan > 0 || cell.paid > 0 else { return nil }
      return PastFinish(
        subject: subject, cell: cell, end: sums.final(subject), forecast: ends[subject],
        runRate: cell.ending(at: Double(cell.paid) * pace), lastRest: lastRest(cell, before, subject))
    }
  }

  /// By how much what is paid is multiplied by the end of a year, as if each day paid the same.
  private func runRate(_ fiscalYear: Int) -> Double {
    let start = YearPlace(endOfMonth: 0).day(in: fiscalYear)
    let passed = max(1, place.day(in: fiscalYear) - start)
    return Double(PlanEntry.usualDeadline(of: fiscalYear) - start) / Double(passed)
  }

  /// As if the rest of another year were paid again.
  private func lastRest(_ cell: YearSums.Cell, _ year: YearSums, _ subject: Int) -> Dong {
    let rest = Double(year.final(subject)) - Double(year[subject, column].paid)
    return cell.ending(at: Double(cell.paid) + rest)
  }
}
