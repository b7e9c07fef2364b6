/// A triangle with the sums that every trial asks for.
struct ForecastHistory: Sendable {
  let triangle: PaidTriangle
  /// By closed year.
  let units: [YearSums]
  let totals: [YearSums]
  let sectors: [YearSums]

  init(_ triangle: PaidTriangle) {
    self.triangle = triangle
    units = triangle.closed.map { triangle.groups.sums($0, .units) }
    totals = triangle.closed.map { triangle.groups.sums($0, .total) }
    sectors = triangle.closed.map { triangle.groups.sums($0, .sectors) }
  }

  var closed: [YearSums] { triangle.closed }

  func sums(_ level: ForecastLevel, _ year: Int) -> YearSums {
    switch level {
    case .total: totals[year]
    case .sectors: sectors[year]
    case .units: units[year]
    case .projects: closed[year]
    }
  }

  /// What the closed years teach, but some.
  func fit(_ column: Int, without left: Set<Int> = []) -> ForecastFit {
    func others(_ years: [YearSums]) -> [YearSums] {
      years.enumerated().filter { !left.contains($0.offset) }.map(\.element)
    }
    return ForecastFit(units: others(units), totals: others(totals), column)
  }

  /// The ends of all projects of a year by a model.
  func ends(of projects: YearSums, by model: ForecastModel, _ column: Int) -> [Dong] {
    (0..<projects.count).map { project in
      let cell = projects[project, column]
      return cell == YearSums.Cell() ? 0 : model.end(of: cell, unit: triangle.groups.units[project])
    }
  }
}
