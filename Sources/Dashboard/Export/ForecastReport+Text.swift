import Cells
public import Domain

// As a page of text.
extension ForecastReport {
  /// The table of a level, and below it how far it can be believed.
  public func text(_ level: ForecastLevel) -> String {
    let own = forecast.level(level)
    let numbers = language.strings.numbers
    let triangle = forecast.triangle
    let title = words.title(
      String(triangle.fiscalYear), numbers.day(triangle.horizon), language.strings.basis(basis),
      numbers.day(triangle.asOf))
    var lines = [title + scope + " (\(language.strings.unit(moneyUnit)))", ""]
    let table = TextTable([heads(own)] + own.rows.map { cells($0, own) })
    lines += own.rows.isEmpty ? [] : table.lines
    if let total = own.rows.first, level == .total { lines += story(total) }
    lines += [""] + belief(own)
    return lines.map { SafeText.clean($0) + "\n" }.joined()
  }

  /// Named where it is not all.
  private var scope: String {
    let said = language.strings.said
    return portfolio.scope == .all ? "" : ", " + said(ScopeWords.scope) + " " + said(portfolio.scope.name)
  }

  private var moneyUnit: MoneyUnit { unit == nil ? .billion : .wholeBillion }

  func money(_ amount: Dong) -> String {
    language.strings.numbers.money(shown(amount), in: moneyUnit)
  }

  func percent(_ rate: Rate?) -> String {
    rate.map { language.strings.numbers.percent($0) } ?? "–"
  }

  /// `1,74`: a multiple; with one decimal what was needed and what was done read the same too often.
  func times(_ rate: Rate?) -> String {
    rate.map {
      language.strings.numbers.decimal(Int64($0.hundredths), scale: 4, decimals: 2)
    } ?? "–"
  }

  private func heads(_ level: LevelForecast) -> [String] {
    let strings = language.strings
    let share = strings.numbers.percent(portfolio.rules.bandShare, decimals: 0)
    let ends =
      level.isShown
      ? [
        words.end, words.band(share), words.ofPlan, words.short(strings.numbers.percent(target, decimals: 0)),
      ]
      : []
    return [words.level(level.level), strings.plan, strings.disbursed, strings.rate] + ends
      + [words.needed, words.timesUsual, words.best]
      + forecast.triangle.closedYears.map { words.finish(String($0)) }
  }

  private func cells(_ row: YearEnd, _ level: LevelForecast) -> [String] {
    var cells = [
      name(row.subject), money(row.now.plan), money(row.now.paid),
      percent(Rate(row.now.paid, of: row.now.plan)),
    ]
    if level.isShown {
      let ending = row.ending
      cells += [
        ending.map { money($0.point) } ?? "–",
        ending?.band.map { "\(money($0.lowerBound))–\(money($0.upperBound))" } ?? "–",
        percent(ending.flatMap { Rate($0.point, of: row.now.plan) }),
        ending.map { $0.short(of: row.goal(target)) }.map { $0.of > 0 ? "\($0.hits)/\($0.of)" : "–" } ?? "–",
      ]
    }
    let need = row.finishes.need(target)
    cells += [
      money(row.needed(target)), need?.timesUsual.map { "× " + times($0) } ?? "–",
      need?.best.map { "× \(times($0.times)) (\($0.fiscalYear))" } ?? "–",
    ]
    return cells
      + forecast.triangle.closedYears.map { year in
        percent(row.finishes.years.first { $0.fiscalYear == year }?.endShare)
      }
  }

  /// The total's twenty ends as dots, and whether what is needed has ever been done.
  func story(_ row: YearEnd) -> [String] {
    var lines: [String] = []
    if let ending = row.ending, !ending.dots.isEmpty {
      let short = ending.short(of: row.goal(target))
      let dots =
        String(repeating: "○", count: short.hits) + String(repeating: "●", count: short.of - short.hits)
      lines += ["", dots + "  " + words.dots(short, percentOfTarget)]
    }
    let weekly = weekly(row)
    let unit = " " + language.strings.unit(moneyUnit)
    lines += [
      "",
      words.weekly(
        money(row.needed(target)) + unit, money(weekly.perWeek) + unit,
        weekly.lastWeeks.map { money($0) + unit }),
    ]
    if let need = row.finishes.need(target), let usual = need.timesUsual, let best = need.best {
      lines.append(words.everDone(times(usual), times(best.times), String(best.fiscalYear), need.doneIn))
    }
    return lines
  }

  private var percentOfTarget: String { language.strings.numbers.percent(target, decimals: 0) }

  /// How far the ends can be believed, or why there are none.
  func belief(_ level: LevelForecast) -> [String] {
    guard let test = level.test else { return reasons }
    let sentence = level.isShown ? words.measured : words.notShown
    var lines = [
      sentence(
        words.method(test.recipe), closedYears, percent(test.error), percent(test.runRateError),
        percent(test.lastRestError))
    ]
    if level.isShown {
      if let worst = test.worstYear {
        let share = language.strings.numbers.percent(portfolio.rules.bandShare, decimals: 0)
        lines.append(words.held(share, test.held, String(worst.fiscalYear), worst.held))
      } else {
        lines.append(words.noBand)
      }
    }
    lines.append(words.rangeLaw(level.rangeLaw.years, level.rangeLaw.outside))
    return lines + forecast.triangle.unusable.map { words.unusable($0.fiscalYear, $0.lack) }
  }

  /// What the back-test measured, a line a day and level.
  public func backTestText(_ levels: [ForecastLevel]) -> String {
    let tests = forecast.backTest(levels)
    guard !tests.isEmpty else { return reasonsOfBackTest.map { SafeText.clean($0) + "\n" }.joined() }
    let rows = tests.map { test in
      let day = test.place.day(in: forecast.triangle.fiscalYear)
      return [
        language.strings.numbers.shortDay(day), words.level(test.level), words.methodShort(test.recipe),
        percent(test.error), percent(test.bias), percent(test.runRateError), percent(test.lastRestError),
        "\(test.held.hits)/\(test.held.of)",
        test.worstYear.map { "\($0.held.hits)/\($0.held.of) (\($0.fiscalYear))" } ?? "–",
        percent(test.bandWidth), test.isBetter ? "" : words.notBetter,
      ]
    }
    let lines =
      [words.backTestTitle(closedYears), ""]
      + TextTable([words.backTestHeads + [""]] + rows, leading: [0, 1, 2, 10]).lines
      + [
        "",
        words.rangeLaw(
          forecast.triangle.closed.count, RangeLaw(years: forecast.triangle.closed.count).outside),
      ]
    return lines.map { SafeText.clean($0) + "\n" }.joined()
  }

  private var reasonsOfBackTest: [String] {
    let triangle = forecast.triangle
    return [
      words.tooFew(
        String(triangle.fiscalYear), triangle.closed.count, closedYears, portfolio.rules.fewestClosedYears)
    ] + triangle.unusable.map { words.unusable($0.fiscalYear, $0.lack) }
  }
}

/// Columns of text as wide as their widest cell.
private struct TextTable {
  let lines: [String]

  /// - Parameters:
  ///   - rows: the head first.
  ///   - leading: the columns that stand on the left; numbers stand on the right.
  init(_ rows: [[String]], leading: Set<Int> = [0]) {
    let rows = rows.map { $0.map { SafeText.truncated(SafeText.clean($0), to: 72) } }
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { SafeText.width(of: $0[column]) }.max() ?? 0
    }
    lines = rows.map { row in
      let cells = row.enumerated().map { column, text in
        SafeText.padded(text, to: widths[column], leading.contains(column) ? .leading : .trailing)
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
