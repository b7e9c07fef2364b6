/// A project's physical progress as its owner reports it on a day.
struct Progress {
  let project: String
  let day: Day
  let percent: Int
  let rating: String
  let yearEndEstimate: Int
  let narrative: String
  let reportedBy: String

  var cells: [String] {
    [project, day.description, String(percent), rating, String(yearEndEstimate), narrative, reportedBy]
  }
}

/// Three reports of 2026: at the half-year, after the third quarter and in the week of `asOf`.
func makeProgress(of projects: [Project], staff: Staff, payments: Payments) -> [Progress] {
  let days = [Day(2026, 6, 30), Day(2026, 9, 30), asOf - 1]
  return projects.flatMap { project -> [Progress] in
    guard project.isActive || project.life == .idle else { return [] }
    guard let budget = project.budgets.first(where: { $0.year == 2026 }) else { return [] }
    var random = Random("progress \(project.id)")
    // Works are usually somewhat ahead of what has been paid for them.
    let ahead = project.life == .idle ? 0 : random.number(1...12)
    return days.map { day in
      let paid = payments.disbursed(project.id, by: day)
      let paidThisYear = payments.disbursed(project.id, by: day, year: 2026)
      let percent = paid / million * 100 / max(1, project.totalInvestment / million)
      let rating = rating(of: paidThisYear, against: budget.city.part(YearCurve.usual.share(on: day)))
      if project.id == Story.disputedProject, day == days.last {
        return disputed(project, day, ahead + percent, paidThisYear, staff)
      }
      return Progress(
        project: project.id, day: day, percent: min(99, percent + ahead), rating: rating,
        yearEndEstimate: min(
          budget.city, max(paidThisYear, budget.city.part(project.rate2026 + 1800, roundedTo: million))),
        narrative: random.chance(45) ? random.pick(narratives(of: rating)) : "",
        reportedBy: staff.official(of: project.owner, turn: 0))
    }
  }
}

/// The owner's own account, which knows of less than the ledger has.
private func disputed(_ project: Project, _ day: Day, _ percent: Int, _ paid: Int, _ staff: Staff) -> Progress
{
  let known = paid.part(6200, roundedTo: 100 * million)
  let amount = "\(known / billion),\(known % billion / (100 * million))"
  return Progress(
    project: project.id, day: day, percent: percent, rating: "off_track",
    yearEndEstimate: known + 2 * billion,
    narrative: "Đơn vị mới giải ngân \(amount) tỷ đồng, còn chờ đối chiếu với Kho bạc",
    reportedBy: staff.official(of: project.owner, turn: 0))
}

/// How what was paid stands against what was expected.
func rating(of paid: Int, against expected: Int) -> String {
  paid >= expected.part(9000) ? "on_track" : paid >= expected.part(6000) ? "at_risk" : "off_track"
}

/// What a unit says of a project of that rating.
func narratives(of rating: String) -> [String] { narratives.first { $0.rating == rating }?.texts ?? [""] }

private let narratives: [(rating: String, texts: [String])] = [
  (
    "on_track",
    [
      "Thi công các hạng mục đúng tiến độ, đã nghiệm thu đợt gần nhất",
      "Thiết bị đã về đủ, đang lắp đặt và chạy thử",
      "Hồ sơ thanh toán gửi Kho bạc đúng hạn, không vướng mắc",
    ]
  ),
  (
    "at_risk",
    [
      "Nhà thầu tăng ca để bù tiến độ, còn thiếu một tổ thi công",
      "Chờ ý kiến thẩm định điều chỉnh, dự kiến xong trong tháng",
      "Khối lượng đã có nhưng hồ sơ nghiệm thu chưa đủ chữ ký",
    ]
  ),
  (
    "off_track",
    [
      "Chưa có mặt bằng sạch để thi công liên tục, khối lượng thấp",
      "Chưa chọn được nhà thầu, đề nghị giảm kế hoạch vốn năm nay",
      "Phải làm lại dự toán theo quy định mới, chậm so với cam kết",
    ]
  ),
]
