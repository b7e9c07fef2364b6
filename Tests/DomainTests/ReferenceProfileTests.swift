import Domain
import Testing

@Suite struct ReferenceProfileTests {
  static let profile = ReferenceProfile.nation2025

  /// The nation's disbursement of 2025 in million đồng; the year ended at 755,141.6 tỷ.
  static let nation: [(date: String, disbursed: Int)] = [
    // https://vietnam.vn/en/giai-ngan-von-dau-tu-cong-02-thang-dau-nam-2025-uoc-dat-69-ke-hoach
    ("2025-01-31", 31_849_900),  // 4.2 %
    // https://thitruongtaichinhtiente.vn/co-quan-ptag.html, an estimate
    ("2025-04-30", 128_512_900),  // 17.0 %
    // https://thongtin.vietnam.vn/en/den-het-thang-6-giai-ngan-von-dau-tu-cong-uoc-dat-29-6-ke-hoach
    ("2025-05-31", 184_542_300),  // 24.4 %
    // https://xe.today/2025/08/06/unlocking-capital-vietnams-public-investment-disbursement-reaches-an-estimated-vnd-388-trillion-by-july-end
    ("2025-06-30", 318_573_200),  // 42.2 %
    // https://en.nhandan.vn/public-investment-disbursement-target-set-for-60-by-third-quarter-post152713.html, an estimate
    ("2025-08-31", 409_174_500),  // 54.2 %
    // https://www.vietnam.vn/en/giai-ngan-von-dau-tu-cong-9-thang-nam-2025-cao-hon-cung-ky, an estimate
    ("2025-09-30", 440_402_300),  // 58.3 %
    // https://vietnambiz.vn/tong-von-dau-tu-cong.html; no point of its own, but the line runs past it
    ("2025-10-23", 464_828_000),  // 61.6 %
    // https://en.vietnamplus.vn/drastic-actions-needed-to-complete-public-investment-disbursement-plan-mof-post332905.vnp
    ("2025-11-06", 495_460_000),  // 65.6 %
    // https://www.vietnam.vn/en/11-thang-giai-ngan-von-dau-tu-cong-cua-ca-nuoc-dat-hon-60-ke-hoach, an estimate
    ("2025-11-30", 553_250_400),  // 73.3 %
    // https://xe.today/2025/12/14/public-investment-disbursement-surpasses-vnd-577-trillion-as-of-december-11
    ("2025-12-11", 577_703_900),  // 76.5 %
    // https://investvietnam.gov.vn/en/news--events.nd/public-investment-disbursement-improves-slightly-up-nearly-vnd-26-trillion-in-one-week.html
    ("2025-12-18", 603_600_000),  // 79.9 %
    // https://en.vneconomy.vn/disbursement-of-public-investment-capital-reaches-2416bln.htm
    ("2025-12-25", 635_600_000),  // 84.2 %
    // https://xe.today/2026/01/11/lessons-learned-strategies-to-surpass-public-investment-disbursement-targets
    ("2025-12-31", 755_141_600),
  ]

  @Test(arguments: nation)
  func `the profile follows the nation's year to half a point`(row: (date: String, disbursed: Int)) throws {
    let published = try #require(Rate(million(row.disbursed), of: million(755_141_600)))
    let share = try Self.profile.share(on: day(row.date), of: 2025)
    #expect(abs(share.hundredths - published.hundredths) <= 50)
  }

  @Test func `a sixth of the year's money is paid in its last six days and a quarter in December`() throws {
    func share(_ iso: String) throws -> Rate { try Self.profile.share(on: day(iso), of: 2025) }
    // 755,141.6 - 635,600 = 119,541.6 tỷ: 16 %; domain notes 4 say 27 % for December.
    #expect(try share("2025-12-31") - share("2025-12-25") == Rate(hundredths: 1600))
    #expect(try share("2025-12-31") - share("2025-11-30") == Rate(hundredths: 2700))
    // Hanoi did still more of it late: 39 % after 26 November, 53,900 of 89,000 tỷ having been paid by then.
    // https://cafef.vn/ha-noi-pha-tran-ky-luc-buoc-vao-mua-vang-tang-truong-188251202212822267.chn
    // https://asiacity.news/vietnam/hanoi/public-investment-disbursement-the-driving-force-for-hanois-breakthrough-in-2026
    #expect(Rate(million(89_000_000 - 53_900_000), of: million(89_000_000)) == Rate(hundredths: 3944))
  }

  @Test func `Hanoi at 64.4 % in November is behind the profile and far behind a straight line`() throws {
    // 26/11/2025: 53,900 tỷ, 64.4 %, so of about 83,700 (53,900 / 0.644); five weeks later it was 106.8 %.
    // https://cafef.vn/ha-noi-pha-tran-ky-luc-buoc-vao-mua-vang-tang-truong-188251202212822267.chn
    let day = try day("2025-11-26")
    let rate = try #require(Rate(million(53_900_000), of: million(83_700_000)))
    #expect(rate == Rate(hundredths: 6440))
    let usual = Self.profile.share(on: day, of: 2025)
    #expect(usual == Rate(hundredths: 7183))  // 66 + 7 · 20/24, from 6 to 30 November
    #expect(Standing(rate: rate, benchmark: usual) == .behind)
    let straight = try #require(Rate(Dong(day.dayOfYear), of: 365))
    #expect(straight == Rate(hundredths: 9041))
    #expect(Standing(rate: rate, benchmark: straight) == .farBehind)
  }

  @Test(arguments: [2024, 2025, 2100])
  func `the share never falls, is 0 before the year and whole after it`(year: Int) throws {
    let start = try #require(Day(year: year - 1, month: 12, day: 1))
    let end = try #require(Day(year: year + 1, month: 1, day: 31))
    let shares = (0...(end - start)).map { Self.profile.share(on: start + $0, of: year).hundredths }
    #expect(shares == shares.sorted())
    #expect(shares.prefix(31).allSatisfy { $0 == 0 })  // December before
    #expect(shares[31] > 0)  // 1 January
    #expect(shares.suffix(32).allSatisfy { $0 == 10_000 })  // 31 December and January after
    #expect(shares[shares.count - 33] < 10_000)
  }

  @Test func `each point is met on its day`() throws {
    for point in Self.profile.points {
      let day = try #require(Day(year: 2026, month: point.month, day: point.day))
      #expect(Self.profile.share(on: day, of: 2026).hundredths == point.share)
    }
    #expect(Self.profile.points.count == 13)
  }

  @Test func `between two points the share runs straight`() throws {
    func share(_ iso: String) throws -> Int {
      let day = try day(iso)
      return Self.profile.share(on: day, of: day.year).hundredths
    }
    #expect(try share("2025-01-15") == 194)  // 4 · 15/31 = 1.935
    #expect(try share("2025-07-31") == 4800)  // 42 + 12 · 31/62
    #expect(try share("2024-02-29") == 819)  // 4 + 13 · 29/90 = 8.189
    #expect(try share("2025-02-28") == 809)  // 4 + 13 · 28/89 = 8.090
  }

  @Test func `the money that a usual year has paid by now is the share of the plan`() throws {
    // Hanoi's plan of 107,134.7 tỷ by the end of June: 42 %.
    let plan = million(107_134_700)
    #expect(try Self.profile.expected(of: plan, on: day("2025-06-30"), in: 2025) == million(44_996_574))
    #expect(try Self.profile.expected(of: plan, on: day("2024-12-31"), in: 2025) == 0)
    #expect(try Self.profile.expected(of: .max, on: day("2025-12-31"), in: 2025) == .max)
  }
}
