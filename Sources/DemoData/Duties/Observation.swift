/// An indicator's value on a day, in hundredths of its unit of measure.
struct Observation {
  let indicator: String
  let measure: String
  var project: String?
  var asset: String?
  var unit: String?
  let day: Day
  var target: Int?
  var actual: Int?

  func cells(number: Int) -> [String] {
    [
      "SL" + padded(number, 4), indicator, measure, cell(project), cell(asset), cell(unit), day.description,
      target.map(decimal) ?? "", actual.map(decimal) ?? "",
    ]
  }
}

/// 763 is 7.63, 800 is 8.
private func decimal(_ hundredths: Int) -> String {
  let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
  let sign = hundredths < 0 ? "-" : ""
  guard rest > 0 else { return "\(sign)\(whole)" }
  return "\(sign)\(whole).\(rest % 10 == 0 ? String(rest / 10) : padded(rest, 2))"
}

/// The City's indicators by quarter and month, then those of some units, components and projects.
func makeObservations(of projects: [Project], procedureUnits: [String]) -> [Observation] {
  growth + citySeries.flatMap(\.observations) + procedureUnits.flatMap(onTime) + availability
    + products(of: projects)
}

/// Growth of the city's product since the year's begin, invented as all figures here are.
private let growth: [Observation] = {
  let quarters: [(Day, Int, Int?)] = [
    (Day(2025, 3, 31), 800, 741), (Day(2025, 6, 30), 800, 768), (Day(2025, 9, 30), 800, 802),
    (Day(2025, 12, 31), 800, 829), (Day(2026, 3, 31), 1050, 884), (Day(2026, 6, 30), 1070, 951),
    (Day(2026, 9, 30), 1090, 996), (Day(2026, 12, 31), 1100, nil),
  ]
  return quarters.map { day, target, actual in
    Observation(
      indicator: "Tốc độ tăng GRDP của Thành phố, lũy kế từ đầu năm (số mô phỏng)", measure: "%", unit: "HN",
      day: day, target: target, actual: actual)
  }
}()

/// A monthly indicator of the City: its first and its latest value, and what is aimed at, all in hundredths.
private struct Series {
  let indicator: String
  let measure: String
  let first: Int
  let latest: Int
  let wobble: Int
  let target: Int

  init(_ indicator: String, _ measure: String, _ first: Int, _ latest: Int, wobble: Int, target: Int) {
    self.indicator = indicator
    self.measure = measure
    self.first = first
    self.latest = latest
    self.wobble = wobble
    self.target = target
  }

  /// Sixteen months, from the first with wards to the last before `asOf`, and the year's aim.
  var observations: [Observation] {
    var random = Random("series \(indicator)")
    let ends = (0...15).map { Day(2025 + (7 + $0) / 12, (7 + $0) % 12 + 1, 1) - 1 }
    let past = ends.enumerated().map { number, end in
      let value = first + (latest - first) * number / 15
      let noise = number == 15 ? 0 : random.number(-wobble...wobble)
      return Observation(
        indicator: indicator, measure: measure, unit: "HN", day: end, target: target,
        actual: min(value + noise, measure == "%" ? 10_000 : .max))
    }
    return past + [
      Observation(
        indicator: indicator, measure: measure, unit: "HN", day: Day(2026, 12, 31), target: target)
    ]
  }
}

private let citySeries = [
  Series(
    "Hồ sơ tiếp nhận, xử lý qua Hệ thống thông tin giải quyết thủ tục hành chính", "%", 8_910, 9_872,
    wobble: 35, target: 10_000),
  Series("Hồ sơ đồng bộ với Cổng Dịch vụ công quốc gia", "%", 9_120, 9_964, wobble: 30, target: 10_000),
  Series("Hồ sơ giải quyết đúng hạn, trước hạn", "%", 9_780, 9_931, wobble: 25, target: 9_950),
  Series("Hồ sơ được số hóa khi tiếp nhận", "%", 6_240, 8_915, wobble: 120, target: 9_500),
  Series("Thanh toán trực tuyến phí, lệ phí", "%", 7_150, 9_540, wobble: 90, target: 9_800),
  Series(
    "3 giảm: thời gian, chi phí giải quyết hồ sơ so với kỳ gốc", "%", -410, -2_370, wobble: 60, target: -3_000
  ),
  Series("3 giảm: nhân lực tham gia xử lý so với kỳ gốc", "%", -150, -940, wobble: 30, target: -1_000),
  Series(
    "3 giảm: số thủ tục, khâu trung gian được cắt giảm, lũy kế", "thủ tục", 1_800, 21_400, wobble: 0,
    target: 25_000),
  Series("3 tăng: chất lượng dịch vụ công", "điểm", 7_820, 8_765, wobble: 70, target: 9_000),
  Series("3 tăng: thủ tục, tiến độ được công khai, minh bạch", "%", 8_200, 9_610, wobble: 65, target: 10_000),
  Series("3 tăng: mức độ hài lòng của người dân, doanh nghiệp", "%", 8_630, 9_215, wobble: 85, target: 9_500),
  Series(
    "Cán bộ, công chức, viên chức được phổ biến về chống lãng phí", "%", 1_200, 8_740, wobble: 150,
    target: 10_000),
  Series(
    "Hệ thống đã kết nối trục tích hợp dữ liệu, lũy kế", "hệ thống", 900, 2_600, wobble: 0, target: 3_800),
  Series("Nhiệm vụ giao đủ 6 rõ", "%", 5_350, 8_120, wobble: 140, target: 10_000),
]

/// The share of a unit's dossiers done in time at the last four months' ends.
private func onTime(_ unit: String) -> [Observation] {
  var random = Random("on time \(unit)")
  let level = random.number(9_350...9_960)
  return (7...10).map { month in
    Observation(
      indicator: "Hồ sơ giải quyết đúng hạn của đơn vị", measure: "%", unit: unit,
      day: Day(2026, month + 1, 1) - 1, target: 9_950, actual: min(10_000, level + random.number(-60...40)))
  }
}

/// The hours in which what is in service was there.
private let availability: [Observation] = digitalAssets.filter { $0.inService != nil }.flatMap { asset in
  var random = Random("availability \(asset.id)")
  return (6...10).map { month in
    Observation(
      indicator: "Độ sẵn sàng của hệ thống", measure: "%", asset: asset.id, unit: asset.owner,
      day: Day(2026, month + 1, 1) - 1, target: 9_990, actual: 10_000 - random.number(2...85))
  }
}

/// What science's tasks have handed over, of what they promised.
private func products(of projects: [Project]) -> [Observation] {
  projects.filter { $0.kind == .science && $0.life == .running }.prefix(12).map { project in
    var random = Random("products \(project.id)")
    let promised = random.number(2...6)
    return Observation(
      indicator: "Sản phẩm khoa học đã bàn giao", measure: "sản phẩm", project: project.id,
      unit: project.owner, day: Day(2026, 10, 31), target: promised * 100,
      actual: random.number(0...promised) * 100)
  }
}
