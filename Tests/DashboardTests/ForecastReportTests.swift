import Cells
import Domain
import Foundation
import Testing

@testable import Dashboard

/// What `tiendo forecast` prints.
@Suite struct ForecastReportTests {
  /// Share of the year's end that is paid by the end of each month, in percent.
  private static let path: [Dong] = [3, 6, 11, 17, 24, 34, 41, 48, 55, 63, 73, 93, 100]

  /// Twelve units with a project each; every year and unit runs a little otherwise.
  private static func portfolio(since first: Int, name: String = "Đơn vị") -> Portfolio {
    var books = Books()
    books.sector("GT", "Giao thông")
    for unit in 0..<12 {
      books.unit("U\(unit)", "\(name) \(unit)")
      books.project("P\(unit)", "Dự án \(unit)", owner: "U\(unit)")
    }
    return books.portfolio.moved { facts in
      var ledger = Ledger(asOf: Books.asOf.day)
      for year in first...2026 {
        for unit in 0..<12 {
          let key = facts.projects.rows[unit].key
          let (bend, plan) = (Dong((unit * 7 + year * 5) % 11), billion(Int64(10 + unit * (year - 2020))))
          facts.plans.append(
            PlanEntry(
              project: key, fiscalYear: year, basis: .cityAssigned, amount: plan, fundingSource: Key(0),
              decidedOn: day("\(year - 1)-12-10"), origin: Origin(file: 0, line: 2, offset: 0)))
          var before: Dong = 0
          for (month, share) in path.enumerated() {
            let sum = plan / 1_000 * share * (80 + bend + (month > 8 ? 0 : -bend / 2)) / 10
            guard let date = Day(year: month < 12 ? year : year + 1, month: month % 12 + 1, day: 9) else {
              continue
            }
            ledger.add(
              LedgerEntry(
                project: key, fiscalYear: year, day: date, kind: .payment, amount: sum / 10 - before,
                source: .treasury, channel: nil, isCarriedOver: false))
            before = sum / 10
          }
        }
      }
      facts.take(ledger)
    }
  }

  private static func report(
    since first: Int = 2022, _ language: Language = .english, isPublic: Bool = false, name: String = "Unit"
  ) -> ForecastReport {
    let portfolio = portfolio(since: first, name: name)
    let earlier = portfolio.moved(to: Moment(closeOf: portfolio.asOf.day + -28))
    return ForecastReport(portfolio, earlier: earlier, on: .cityAssigned, language, isPublic: isPublic)
  }

  @Test(arguments: Language.allCases)
  func `the text of each level says end, band, method, measure and past finishes`(language: Language) throws {
    let report = Self.report(language)
    for level in ForecastLevel.allCases {
      let own = report.forecast.level(level)
      let text = report.text(level)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { !SafeText.isHostile(String($0)) })
      #expect(lines.count >= own.rows.count + 5)
      for year in ["2022", "2023", "2024", "2025"] { #expect(text.contains(year)) }
      #expect(text.contains(language.forecast.end) == own.isShown)
      #expect(text.contains(language.forecast.rangeLaw(4, HitCount(hits: 2, of: 5))))
      let recipe = try #require(own.test?.recipe)
      #expect(text.contains(language.forecast.method(recipe)))
    }
    #expect(report.forecast.level(.units).isShown)
    let short = try #require(report.forecast.level(.total).rows.first?.ending).short(of: .max)
    #expect(report.text(.total).filter { "○●".contains($0) }.count == short.of)
  }

  @Test func `too few closed years are named, with how many are needed`() {
    func text(_ language: Language) -> String { Self.report(since: 2025, language).text(.total) }
    #expect(
      text(.english).contains(
        "The end of 2026 can’t be forecast yet: 1 closed year (2025) can be learnt from, and 3 are needed."))
    #expect(
      text(.vietnamese).contains(
        "Chưa dự báo được cuối năm 2026: mới có 1 năm đã khép sổ (2025) để học, cần 3 năm."))
    #expect(
      text(.french).contains(
        "La fin de 2026 ne peut pas encore être prévue : 1 année close instruit (2025), et il en faut 3."))
    #expect(Self.report(since: 2026).backTestText([.total]).contains("no closed year"))
  }

  @Test func `csv has a cell for each of its columns, and json says the same`() throws {
    let report = Self.report()
    let lines = report.csv(.units).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(lines.count == 13)
    #expect(Set(lines.map(\.count)).count == 1)
    let heads = lines[0].map(String.init)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json(.units).utf8)) as? [String: Any])
    let rows = try #require(json["rows"] as? [[String: Any]])
    #expect(rows.count == 12)
    for (row, line) in zip(rows, lines.dropFirst()) {
      for name in ["plan_vnd", "disbursed_vnd", "end_vnd", "end_low_vnd", "end_high_vnd", "needed_vnd"] {
        let cell = try #require(heads.firstIndex(of: name).map { String(line[$0]) })
        #expect((row[name] as? NSNumber).map { $0.int64Value } == Int64(cell))
      }
      #expect((row["dots_vnd"] as? [NSNumber])?.count == Ending.dotCount)
      #expect((row["finishes"] as? [Any])?.count == 4)
    }
    #expect((json["closed_years"] as? [Int]) == [2022, 2023, 2024, 2025])
    #expect((json["measured"] as? [String: Any])?["wape"] is NSNumber)
    let test = report.backTest(ForecastLevel.allCases, asJSON: false).split(separator: "\n")
    #expect(test.count == 1 + Forecast.testedMonths.count * ForecastLevel.allCases.count)
    let tested =
      try JSONSerialization.jsonObject(
        with: Data(report.backTest([.total], asJSON: true).utf8)) as? [String: Any]
    #expect((tested?["back_test"] as? [Any])?.count == Forecast.testedMonths.count)
  }

  @Test func `on a public screen amounts are whole tỷ and rates have one decimal`() throws {
    let report = Self.report(isPublic: true)
    let json = try JSONSerialization.jsonObject(with: Data(report.json(.units).utf8)) as? [String: Any]
    for row in try #require(json?["rows"] as? [[String: Any]]) {
      for (name, value) in row where name.hasSuffix("_vnd") {
        for amount in (value as? [NSNumber]) ?? (value as? NSNumber).map({ [$0] }) ?? [] {
          #expect(amount.int64Value % 1_000_000_000 == 0, "\(name)")
        }
      }
      #expect(
        (row["rate"] as? NSNumber).map { ($0.doubleValue * 10).rounded() / 10 == $0.doubleValue } ?? true)
    }
  }

  @Test func `a hostile name reaches neither terminal nor spreadsheet`() {
    let report = Self.report(name: "=1+1\u{1B}]0;x\u{7}\u{202E}")
    for text in [report.text(.units), report.csv(.units), report.json(.units)] {
      #expect(text.split(separator: "\n").allSatisfy { !SafeText.isHostile(String($0)) })
    }
    #expect(!report.csv(.units).contains(",=1+1"))
  }

  @Test(arguments: PlanBasis.allCases)
  func `what is paid and planned is what every other page says, to the đồng`(_ basis: PlanBasis) throws {
    let portfolio = Demo.portfolio
    let forecast = Forecast(portfolio, on: basis)
    let total = try #require(forecast.level(.total)[.total])
    #expect(total.now.paid == portfolio.money.total.paidOfPlan(on: basis))
    #expect(total.now.plan == portfolio.money.total.plan[basis])
    for row in forecast.level(.sectors).rows {
      guard case .sector(let key) = row.subject else { continue }
      #expect(row.now.paid == portfolio.money.measure(key).paidOfPlan(on: basis))
    }
  }
}
