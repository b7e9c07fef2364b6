import Domain
import Testing

@Suite struct ForecastFinishTests {
  /// Hanoi in million đồng. 2023: https://en.vietnamplus.vn/hanoi-speeds-up-public-investment-disbursement/274516.vnp
  /// (30,130 tỷ on 15/11) and https://hanoitimes.vn/public-investment-lever-for-hanois-economic-development-325902.html
  /// (52,500 by 31/01, projected). 2025: https://cafef.vn/ha-noi-pha-tran-ky-luc-buoc-vao-mua-vang-tang-truong-188251202212822267.chn
  /// (53,900 on 26/11) and
  /// https://asiacity.news/vietnam/hanoi/public-investment-disbursement-the-driving-force-for-hanois-breakthrough-in-2026
  /// (89,000 on 31/12).
  static let hanoi = [
    Finishes.Year(
      fiscalYear: 2023, paid: million(30_130_000), plan: million(46_930_000), end: million(52_500_000)),
    Finishes.Year(
      fiscalYear: 2025, paid: million(53_900_000), plan: million(83_700_000), end: million(89_000_000)),
  ]

  @Test func `Hanoi finished 2023 with 1.74 and 2025 with 1.65 times what it had paid`() {
    #expect(Self.hanoi[0].ratio?.hundredths == 17_424)
    // By the printed rates, 106.8 and 64.4 % of a plan that was cut meanwhile, 1.66.
    #expect(Self.hanoi[1].ratio?.hundredths == 16_512)
    #expect(Self.hanoi.map { $0.restShare?.hundredths } == [4767, 4194])
  }

  @Test func `what is needed is a multiple of the usual finish, and years that brought as much are counted`()
    throws
  {
    let finishes = Finishes(Self.hanoi, paid: million(40_000_000), plan: million(100_000_000))
    let need = try #require(finishes.need(Rate(hundredths: 10_000)))
    #expect(need.amount == million(60_000_000))
    #expect(need.ratio?.hundredths == 25_000)
    // 60 % of the plan, of usually (47.67 + 41.94) / 2; the best year brought 47.67.
    #expect(need.timesUsual?.hundredths == 13_393)
    #expect(need.best?.fiscalYear == 2023)
    #expect(need.best?.times.hundredths == 10_640)
    #expect(need.doneIn == HitCount(hits: 0, of: 2))
    let less = try #require(finishes.need(Rate(hundredths: 8_300)))
    #expect(less.doneIn == HitCount(hits: 1, of: 2))
    #expect(try #require(finishes.need(Rate(hundredths: 3_000))).amount == 0)
    #expect(Finishes(Self.hanoi, paid: 5, plan: 0).need(Rate(hundredths: 10_000)) == nil)
    let first = try #require(Finishes([], paid: 0, plan: 100).need(Rate(hundredths: 9_500)))
    #expect(first.amount == 95 && first.timesUsual == nil && first.best == nil && first.ratio == nil)
  }

  @Test func `money needed a week stands beside the last four weeks`() throws {
    let need = WeeklyNeed(
      1_000, until: try day("2027-01-31"), on: try day("2026-11-22"), paid: 5_000, paidBefore: 4_800)
    #expect(need.perWeek == 100)  // ten weeks
    #expect(need.lastWeeks == 50)
    #expect(need.times?.hundredths == 20_000)
    let last = WeeklyNeed(
      1_000, until: try day("2027-01-31"), on: try day("2027-01-29"), paid: 5_000, paidBefore: nil)
    #expect(last.perWeek == 1_000 && last.lastWeeks == nil && last.times == nil)
  }

  @Test func `each past year's weeks are those of the folder`() throws {
    let example = ForecastCase(units: 5)
    let years = example.years()
    let forecast = Forecast(example.portfolio(example.end(of: 10), years), on: .cityAssigned)
    let row = try #require(forecast.level(.units)[.unit(Key(3))])
    #expect(row.finishes.years.map(\.fiscalYear) == [2020, 2021, 2022, 2023])
    #expect(row.finishes.years.map(\.rest) == years.dropLast().map { $0.paid[3][12] - $0.paid[3][9] })
  }
}
