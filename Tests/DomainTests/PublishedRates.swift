import Domain

/// A plan, what was disbursed of it and the rate that was printed beside them.
struct PublishedRate: CustomStringConvertible {
  let scope: String
  let date: String
  /// In million đồng (triệu đồng).
  let plan: Int
  let disbursed: Int
  /// As printed, in percent, with as many decimals as were printed.
  let rate: String

  init(_ scope: String, _ date: String, _ plan: Int, _ disbursed: Int, _ rate: String) {
    self.scope = scope
    self.date = date
    self.plan = plan
    self.disbursed = disbursed
    self.rate = rate
  }

  var description: String { "\(scope) \(date)" }

  private var decimals: Int { rate.split(separator: ".").dropFirst().first?.count ?? 0 }

  /// The printed rate in hundredths of a percent.
  var hundredths: Int? { Int(rate.filter { $0 != "." }).map { $0 * [100, 10, 1][decimals] } }

  /// Half a unit of the last decimal printed, in hundredths of a percent.
  var rounding: Int { [50, 5, 0][decimals] }

  /// Every row of the collected figures with a plan, an amount and a rate, in the order of that collection, the
  /// page it was read on above it. One more stands in ``RateTests``, for its plan is printed too coarsely.
  static let all: [PublishedRate] = [
    // https://www.vietnam.vn/en/ha-noi-tang-toc-giai-ngan-von-dau-tu-cong-gap-rut-chuan-bi-dau-tu-cac-du-an-trong-diem-cap-bach
    .init("hanoi/2025/pm_plan/actual", "2025-03-24", 87_130_000, 5_052_000, "5.8"),
    // https://news.laodong.vn/xa-hoi/chu-tich-ha-noi-tu-nay-den-cuoi-nam-se-khoi-cong-cau-thuong-cat-cau-tran-hung-dao-1576022.ldo
    .init("hanoi/2025/pm_plan/actual", "2025-08-31", 87_000_000, 36_000_000, "41"),
    // https://news.laodong.vn/xa-hoi/chi-dao-moi-cua-chu-tich-ha-noi-ve-du-an-duong-vanh-dai-4-1596808.ldo
    .init("hanoi/2025/pm_plan/actual", "2025-10-20", 87_693_460, 44_428_000, "51"),
    // https://news.laodong.vn/xa-hoi/chi-dao-moi-cua-chu-tich-ha-noi-ve-du-an-duong-vanh-dai-4-1596808.ldo
    .init("hanoi/2025/city_plan/actual", "2025-10-20", 107_134_700, 44_428_000, "41.5"),
    // https://amp.vtcnews.vn/ha-noi-day-manh-giai-ngan-chuan-bi-nguon-luc-cho-khcn-va-chuyen-doi-so-nam-2026-ar989215.html
    .init("hanoi_st_dt/2025/recurrent_adjusted_estimate/projection", "2025-12-31", 618_093, 536_179, "86.7"),
    // https://amp.vtcnews.vn/ha-noi-day-manh-giai-ngan-chuan-bi-nguon-luc-cho-khcn-va-chuyen-doi-so-nam-2026-ar989215.html
    .init("hanoi_st_dt/2025/public_investment_city_budget/actual", "2025-11-22", 33_389, 11_168, "33"),
    // https://amp.vtcnews.vn/ha-noi-day-manh-giai-ngan-chuan-bi-nguon-luc-cho-khcn-va-chuyen-doi-so-nam-2026-ar989215.html
    .init("hanoi_st_dt/2025/public_investment_central_budget/actual", "2025-11-22", 51_600, 0, "0"),
    // https://vietnam.vn/en/giai-ngan-von-dau-tu-cong-02-thang-dau-nam-2025-uoc-dat-69-ke-hoach
    .init("vietnam/2025/pm_plan/actual", "2025-01-31", 825_922_300, 31_849_900, "3.86"),
    // https://vietnam.vn/en/giai-ngan-von-dau-tu-cong-02-thang-dau-nam-2025-uoc-dat-69-ke-hoach
    .init("vietnam/2025/total_plan/actual", "2025-01-31", 875_887_100, 31_849_900, "3.64"),
    // https://vietnam.vn/en/giai-ngan-von-dau-tu-cong-02-thang-dau-nam-2025-uoc-dat-69-ke-hoach
    .init("vietnam/2025/pm_plan/estimate", "2025-02-28", 825_922_300, 60_423_800, "7.32"),
    // https://vietnam.vn/en/giai-ngan-von-dau-tu-cong-02-thang-dau-nam-2025-uoc-dat-69-ke-hoach
    .init("vietnam/2025/total_plan/estimate", "2025-02-28", 875_887_100, 60_423_800, "6.9"),
    // https://thitruongtaichinhtiente.vn/co-quan-ptag.html
    .init("vietnam/2025/pm_plan/estimate", "2025-04-30", 825_922_300, 128_512_900, "15.56"),
    // https://thongtin.vietnam.vn/en/den-het-thang-6-giai-ngan-von-dau-tu-cong-uoc-dat-29-6-ke-hoach
    .init("vietnam/2025/pm_plan/actual", "2025-05-31", 825_922_300, 184_542_300, "22.34"),
    // https://thongtin.vietnam.vn/en/den-het-thang-6-giai-ngan-von-dau-tu-cong-uoc-dat-29-6-ke-hoach
    .init("vietnam/2025/total_plan/actual", "2025-05-31", 905_084_900, 184_542_300, "20.4"),
    // https://thongtin.vietnam.vn/en/den-het-thang-6-giai-ngan-von-dau-tu-cong-uoc-dat-29-6-ke-hoach
    .init("vietnam/2025/pm_plan/estimate", "2025-06-30", 825_922_300, 268_133_900, "32.5"),
    // https://thongtin.vietnam.vn/en/den-het-thang-6-giai-ngan-von-dau-tu-cong-uoc-dat-29-6-ke-hoach
    .init("vietnam/2025/total_plan/estimate", "2025-06-30", 905_084_900, 268_133_900, "29.6"),
    // https://xe.today/2025/08/06/unlocking-capital-vietnams-public-investment-disbursement-reaches-an-estimated-vnd-388-trillion-by-july-end
    .init("vietnam/2025/total_plan/actual", "2025-06-30", 984_235_400, 318_573_200, "32.37"),
    // https://xe.today/2025/08/06/unlocking-capital-vietnams-public-investment-disbursement-reaches-an-estimated-vnd-388-trillion-by-july-end
    .init("vietnam/2025/total_plan/estimate", "2025-07-31", 984_235_400, 388_301_150, "39.45"),
    // https://news.laodong.vn/kinh-doanh/8-thang-giai-ngan-von-dau-tu-cong-dat-khoang-40-ke-hoach-1569543.ldo
    .init(
      "vietnam/2025/total_plan_with_carry_over/actual", "2025-07-31", 1_090_850_000, 358_188_800, "32.84"),
    // https://news.laodong.vn/kinh-doanh/8-thang-giai-ngan-von-dau-tu-cong-dat-khoang-40-ke-hoach-1569543.ldo
    .init(
      "vietnam/2025/total_plan_with_carry_over/estimate", "2025-08-31", 1_090_850_000, 434_006_500, "39.79"),
    // https://en.nhandan.vn/public-investment-disbursement-target-set-for-60-by-third-quarter-post152713.html
    .init("vietnam/2025/pm_plan/estimate", "2025-08-31", 884_585_000, 409_174_500, "46.3"),
    // https://www.vietnam.vn/en/giai-ngan-von-dau-tu-cong-9-thang-nam-2025-cao-hon-cung-ky
    .init("vietnam/2025/pm_plan_start_of_year/estimate", "2025-09-30", 825_922_300, 440_402_300, "53.3"),
    // https://www.vietnam.vn/en/11-thang-giai-ngan-von-dau-tu-cong-cua-ca-nuoc-dat-hon-60-ke-hoach
    .init("vietnam/2025/pm_plan/estimate", "2025-11-30", 913_216_200, 553_250_400, "60.6"),
    // https://xe.today/2025/12/14/public-investment-disbursement-surpasses-vnd-577-trillion-as-of-december-11
    .init("vietnam/2025/pm_plan/actual", "2025-12-04", 913_216_200, 557_054_400, "61"),
    // https://xe.today/2025/12/14/public-investment-disbursement-surpasses-vnd-577-trillion-as-of-december-11
    .init("vietnam/2025/pm_plan/actual", "2025-12-11", 913_216_200, 577_703_900, "63.3"),
    // https://xe.today/2025/12/14/public-investment-disbursement-surpasses-vnd-577-trillion-as-of-december-11
    .init(
      "vietnam/2025/pm_plan_without_late_additions/actual", "2025-12-11", 885_786_600, 577_703_900, "65.2"),
    // https://en.vneconomy.vn/disbursement-of-public-investment-capital-reaches-2416bln.htm
    .init("vietnam/2025/pm_plan/actual", "2025-12-25", 913_200_000, 635_600_000, "69.6"),
    // https://xe.today/2026/01/11/lessons-learned-strategies-to-surpass-public-investment-disbursement-targets
    .init("vietnam/2025/pm_plan/actual", "2025-12-31", 902_075_555, 755_141_600, "83.7"),
    // https://xe.today/2024/02/05/public-investment-disbursement-in-january-reached-nearly-17000-billion-vnd
    .init("vietnam/2024/pm_plan/estimate", "2024-01-31", 657_349_000, 17_000_000, "2.6"),
    // https://xe.today/2024/03/02/disbursement-of-public-investment-capital-in-the-first-two-months-of-the-fiscal-year-2024-estimated-to-reach-8-7-of-the-annual-plan/
    .init("vietnam/2024/total_plan/estimate", "2024-02-29", 689_775_900, 59_998_100, "8.7"),
    // https://cdn.thoibaotaichinhvietnam.vn/search_enginer.html
    .init("hcmc/2025/pm_plan/actual", "2026-01-28", 120_353_000, 109_996_000, "91.4"),
  ]
}
