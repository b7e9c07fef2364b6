public import Domain

// For other programs: amounts in đồng, shares in percent.
extension ForecastReport {
  /// One JSON object: what is forecast of a level, how well it was on closed years, and how those finished.
  public func json(_ level: ForecastLevel) -> String {
    let own = forecast.level(level)
    var json = JSONText()
    json.object { json in
      head(&json)
      json.string("level", level.rawValue)
      json.array("reasons") { json in for reason in reasons { json.string(nil, reason) } }
      if let test = own.test { json.object("measured") { measured(test, &$0) } }
      json.object("range_law") { json in
        json.integer("years", own.rangeLaw.years)
        json.integer("outside", own.rangeLaw.outside.hits)
        json.integer("of", own.rangeLaw.outside.of)
      }
      json.array("rows") { json in for row in own.rows { json.object { write(row, &$0) } } }
    }
    return json.text + "\n"
  }

  private func head(_ json: inout JSONText) {
    let triangle = forecast.triangle
    json.string("as_of", portfolio.asOf.iso)
    json.integer("fiscal_year", triangle.fiscalYear)
    json.string("horizon", triangle.horizon.iso)
    json.string("plan_basis", basis.code)
    json.string("scope", portfolio.scope.code)
    json.boolean("synthetic", portfolio.isSynthetic)
    json.hundredths("target", shown(target))
    json.array("closed_years") { json in for year in triangle.closedYears { json.integer(nil, year) } }
    json.array("unusable_years") { json in
      for year in triangle.unusable {
        json.object { json in
          json.integer("fiscal_year", year.fiscalYear)
          json.string("lack", year.lack.code)
        }
      }
    }
  }

  private func measured(_ test: BackTest, _ json: inout JSONText) {
    for (name, value) in fields(of: test) { json.raw(name, value.json) }
  }

  private func write(_ row: YearEnd, _ json: inout JSONText) {
    for (name, value) in fields(of: row) { json.raw(name, value.json) }
    json.array("dots_vnd") { json in
      for dot in row.ending?.dots ?? [] { json.integer(nil, shown(dot)) }
    }
    json.array("finishes") { json in
      for year in row.finishes.years {
        json.object { json in
          json.integer("fiscal_year", year.fiscalYear)
          json.integer("plan_vnd", shown(year.plan))
          json.integer("disbursed_vnd", shown(year.paid))
          json.integer("end_vnd", shown(year.end))
          json.integer("rest_vnd", shown(year.rest))
          json.hundredths("end_rate", shown(year.endShare))
          json.hundredths("ratio", shown(year.ratio))
        }
      }
    }
  }

  /// The rows of a level, with the end of each closed year in columns of its own.
  public func csv(_ level: ForecastLevel) -> String {
    let own = forecast.level(level)
    let years = forecast.triangle.closedYears
    func finish(_ row: YearEnd, _ year: Int) -> Finishes.Year? {
      row.finishes.years.first { $0.fiscalYear == year }
    }
    var text = CSVText.line(
      rowColumns + ["method", "pace"] + years.flatMap { ["end_\($0)_vnd", "rest_\($0)_vnd"] })
    for row in own.rows {
      let recipe = row.ending == nil ? nil : own.test?.recipe
      text += CSVText.line(
        fields(of: row).map(\.value.cell) + [recipe?.method.rawValue ?? "", recipe?.pace.rawValue ?? ""]
          + years.flatMap { year in
            finish(row, year).map { [String(shown($0.end)), String(shown($0.rest))] } ?? ["", ""]
          })
    }
    return text
  }

  /// What the back-test measured, as JSON or CSV.
  public func backTest(_ levels: [ForecastLevel], asJSON: Bool) -> String {
    let rows = forecast.backTest(levels).map { fields(of: $0) }
    guard asJSON else {
      return CSVText.line(testColumns) + rows.map { CSVText.line($0.map(\.value.cell)) }.joined()
    }
    var json = JSONText()
    json.object { json in
      head(&json)
      json.array("back_test") { json in
        for row in rows { json.object { json in for (name, value) in row { json.raw(name, value.json) } } }
      }
    }
    return json.text + "\n"
  }

  private typealias Fields = [(name: String, value: ReportedValue)]

  private var rowColumns: [String] {
    ["subject", "code", "name", "plan_vnd", "payable_vnd", "disbursed_vnd", "rate", "end_vnd", "end_low_vnd"]
      + ["end_high_vnd", "end_rate", "short_dots", "dots", "needed_vnd", "needed_per_week_vnd"]
      + ["last_weeks_vnd", "times_usual", "best_year", "best_times"]
  }

  private func fields(of row: YearEnd) -> Fields {
    let need = row.finishes.need(target)
    let ending = row.ending
    let short = ending?.short(of: row.goal(target))
    let weekly = weekly(row)
    let values: [ReportedValue] = [
      .text(row.subject.level.rawValue), .text(code(row.subject)), .text(name(row.subject)),
      amount(row.now.plan), amount(row.now.payable), amount(row.now.paid),
      share(Rate(row.now.paid, of: row.now.plan)), amount(ending?.point), amount(ending?.band?.lowerBound),
      amount(ending?.band?.upperBound), share(ending.flatMap { Rate($0.point, of: row.now.plan) }),
      number(short?.hits), number(short?.of), amount(row.needed(target)), amount(weekly.perWeek),
      amount(weekly.lastWeeks), multiple(need?.timesUsual), number(need?.best?.fiscalYear),
      multiple(need?.best?.times),
    ]
    return Array(zip(rowColumns, values))
  }

  private var testColumns: [String] {
    ["level", "day", "method", "pace", "years", "wape", "bias", "run_rate_wape", "last_rest_wape"]
      + ["skill_run_rate", "skill_last_rest", "held", "held_of", "worst_year", "worst_held", "worst_of"]
      + ["band_width", "shown"]
  }

  private func fields(of test: BackTest) -> Fields {
    let day = test.place.day(in: forecast.triangle.fiscalYear)
    let values: [ReportedValue] = [
      .text(test.level.rawValue), .text(day.iso), .text(test.recipe.method.rawValue),
      .text(test.recipe.pace.rawValue), number(test.years.count), share(test.error), share(test.bias),
      share(test.runRateError), share(test.lastRestError), share(test.skillOverRunRate),
      share(test.skillOverLastRest), number(test.held.hits), number(test.held.of),
      number(test.worstYear?.fiscalYear), number(test.worstYear?.held.hits), number(test.worstYear?.held.of),
      share(test.bandWidth), .plain(test.isBetter ? "true" : "false"),
    ]
    return Array(zip(testColumns, values))
  }

  private func number(_ value: Int?) -> ReportedValue { value.map { .plain(String($0)) } ?? .none }
  private func amount(_ value: Dong?) -> ReportedValue { value.map { .plain(String(shown($0))) } ?? .none }
  private func share(_ rate: Rate?) -> ReportedValue {
    shown(rate).map { .plain(decimal($0)) } ?? .none
  }
  /// 170 % is 1.70 times.
  private func multiple(_ rate: Rate?) -> ReportedValue {
    rate.map { .plain(decimal(($0.hundredths + 50) / 100)) } ?? .none
  }

  /// Hundredths with two decimals.
  private func decimal(_ hundredths: Int) -> String {
    let rest = hundredths.magnitude % 100
    return (hundredths < 0 ? "-" : "") + "\(hundredths.magnitude / 100)."
      + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

/// A value that JSON and CSV write, each in its own form.
private enum ReportedValue {
  case text(String)
  /// A number or a truth value.
  case plain(String)
  case none

  var json: String {
    switch self {
    case .text(let text): JSONText.quoted(text)
    case .plain(let value): value
    case .none: "null"
    }
  }

  var cell: String {
    switch self {
    case .text(let text), .plain(let text): text
    case .none: ""
    }
  }
}

extension PaidTriangle.Lack {
  fileprivate var code: String {
    switch self {
    case .noPlan: "no_plan"
    case .noPayments: "no_payments"
    case .beginsLate: "begins_late"
    }
  }
}
