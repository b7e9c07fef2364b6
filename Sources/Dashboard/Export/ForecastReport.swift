public import Domain

/// Where the year ends, ready to be printed: what text, JSON and CSV all say.
public struct ForecastReport: Sendable {
  let forecast: Forecast
  let portfolio: Portfolio
  /// Four weeks before, where that is known.
  let earlier: Portfolio?
  let language: Language
  /// Amounts are rounded to it on a public screen.
  let unit: Dong?

  /// - Parameter portfolio: exact; on a public screen the amounts are rounded when they are written.
  public init(
    _ portfolio: Portfolio, earlier: Portfolio?, on basis: PlanBasis, _ language: Language, isPublic: Bool
  ) {
    forecast = Forecast(portfolio, on: basis)
    self.portfolio = portfolio
    self.earlier = earlier
    self.language = language
    unit = isPublic ? portfolio.rules.publicUnit : nil
  }

  var basis: PlanBasis { forecast.triangle.basis }
  var target: Rate { portfolio.rules.target }
  var words: ForecastWords { language.forecast }

  /// What is needed a week, and what the last weeks brought.
  func weekly(_ row: YearEnd) -> WeeklyNeed {
    WeeklyNeed(
      row.needed(target), until: forecast.triangle.horizon, on: forecast.triangle.asOf, paid: row.now.paid,
      paidBefore: earlier.map { paid(row.subject, $0) })
  }

  private func paid(_ subject: ForecastSubject, _ portfolio: Portfolio) -> Dong {
    let measure =
      switch subject {
      case .total: portfolio.money.total
      case .sector(let key): portfolio.money.measure(key)
      case .unit(let key): portfolio.money.measure(key)
      case .project(let key): portfolio.measure(key)
      }
    return measure.paidOfPlan(on: basis)
  }

  func code(_ subject: ForecastSubject) -> String {
    switch subject {
    case .total: ""
    case .sector(let key): portfolio.sectors.code(of: key)
    case .unit(let key): portfolio.agencies.code(of: key)
    case .project(let key): portfolio.projects.code(of: key)
    }
  }

  func name(_ subject: ForecastSubject) -> String {
    let name: String? =
      switch subject {
      case .total: words.level(.total)
      case .sector(let key):
        language == .vietnamese
          ? portfolio.sectors[key]?.name : portfolio.sectors[key]?.nameEN ?? portfolio.sectors[key]?.name
      case .unit(let key): portfolio.agencies[key]?.name
      case .project(let key): portfolio.projects[key]?.name
      }
    return name ?? code(subject) + " (?)"
  }

  func shown(_ amount: Dong) -> Dong { unit.map { amount.rounded(to: $0) } ?? amount }

  /// In hundredths of a percent; on a public screen whole tenths, for more would tell the amounts.
  func shown(_ rate: Rate?) -> Int? {
    rate.map { unit == nil ? $0.written(decimals: 2) : $0.written(decimals: 1) * 10 }
  }

  /// `2023, 2024, 2025`.
  var closedYears: String { forecast.triangle.closedYears.map(String.init).joined(separator: ", ") }

  /// Why nothing is said of the year's end, a sentence a line; empty where something is.
  var reasons: [String] {
    let triangle = forecast.triangle
    let numbers = language.strings.numbers
    let year = String(triangle.fiscalYear)
    switch forecast.silence {
    case nil: return []
    case .notBegun?: return [words.notBegun(year, numbers.day(triangle.asOf))]
    case .over?: return [words.over(year, numbers.day(triangle.horizon))]
    case .noPlan?: return [words.noPlan(year, language.strings.basis(basis))]
    case .tooFewYears?:
      return [
        words.tooFew(year, triangle.closed.count, closedYears, portfolio.rules.fewestClosedYears)
      ] + triangle.unusable.map { words.unusable($0.fiscalYear, $0.lack) }
    }
  }
}
