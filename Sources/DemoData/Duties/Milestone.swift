enum MilestoneStatus: String {
  case scheduled, met
  case partiallyMet = "partially_met"
  case notMet = "not_met"
}

/// A milestone of a project, of a digital component where it makes one.
struct Milestone {
  let project: String
  let asset: String?
  let title: String
  let type: String
  let due: Day
  var met: Day?
  let reviewed: Day?
  let status: MilestoneStatus
  let weight: Int

  func cells(number: Int) -> [String] {
    [
      "MT" + padded(number, 3), project, cell(asset), title, type, due.description, cell(met), cell(reviewed),
      status.rawValue, String(weight),
    ]
  }
}

/// The milestones of every project that makes a digital component and of some key projects, each with 100 % in all.
func makeMilestones(of projects: [Project]) -> [Milestone] {
  let known = Dictionary(projects.map { ($0.id, $0) }) { first, _ in first }
  let ofAssets = digitalAssets.flatMap { asset -> [Milestone] in
    guard let project = asset.project.flatMap({ known[$0] }), let planned = asset.planned else { return [] }
    return milestones(
      of: project, asset, from: project.approved ?? planned - 300, to: planned, digitalMilestones)
  }
  let works = projects.filter { $0.isKey && !$0.isDigital && $0.life == .running }.prefix(5)
  let ofWorks = works.flatMap { project in
    milestones(
      of: project, nil, from: project.approved ?? Day(2024, 1, 2),
      to: project.plannedEnd ?? Day(2027, 6, 30), worksMilestones)
  }
  return ofAssets + ofWorks
}

/// A sort of milestone: how far it lies between the approval and the end, and what it weighs, in percent.
private struct MilestonePattern {
  let title: String
  let type: String
  let place: Int
  let weight: Int

  init(_ title: String, _ type: String, at place: Int, weight: Int) {
    self.title = title
    self.type = type
    self.place = place
    self.weight = weight
  }
}

private let digitalMilestones = [
  MilestonePattern("Phê duyệt dự án, thiết kế chi tiết", "approval", at: 6, weight: 10),
  MilestonePattern("Ký hợp đồng cung cấp, triển khai", "procurement", at: 30, weight: 15),
  MilestonePattern("Bàn giao thiết bị, cài đặt phần mềm", "delivery", at: 65, weight: 30),
  MilestonePattern("Kiểm thử, đánh giá an toàn thông tin", "assessment", at: 85, weight: 20),
  MilestonePattern("Đưa vào vận hành chính thức", "go_live", at: 100, weight: 25),
]

private let worksMilestones = [
  MilestonePattern("Phê duyệt dự án", "approval", at: 2, weight: 10),
  MilestonePattern("Lựa chọn nhà thầu xây lắp", "procurement", at: 22, weight: 15),
  MilestonePattern("Bàn giao đủ mặt bằng", "delivery", at: 45, weight: 25),
  MilestonePattern("Hoàn thành 50 % khối lượng", "payment", at: 68, weight: 25),
  MilestonePattern("Báo cáo giám sát, đánh giá giữa kỳ", "reporting", at: 75, weight: 5),
  MilestonePattern("Nghiệm thu hoàn thành, bàn giao", "assessment", at: 100, weight: 20),
]

private func milestones(
  of project: Project, _ asset: DigitalAsset?, from first: Day, to last: Day, _ patterns: [MilestonePattern]
) -> [Milestone] {
  var random = Random("milestones \(asset?.id ?? project.id)")
  // Money that ran ahead of the work: nothing is met but what the contract needed.
  let isStory = project.id == Story.paidProject
  let isBehind = isStory || project.rate2026 < 6500 || asset?.status == .paused
  var isStuck = false
  return patterns.enumerated().map { number, pattern in
    let due = (first + (last - first) * pattern.place / 100).workingDayBefore
    let delay = isBehind ? random.number(15...150) : random.number(-20...30)
    var met: Day? = max(first, due + delay).workingDay
    let isLast = pattern.type == "go_live"
    if asset?.inService != nil {
      met = isLast ? asset?.inService : min(met ?? due, due)
    } else if isStuck || isLast || (isStory && number > 1)
      || met.map({ $0 > asOf }) ?? true
    {
      met = nil
    }
    if met == nil { isStuck = true }
    let isPart = met == nil && due < asOf && !isStory && !isLast && random.chance(40)
    let partly = isPart ? min((due + 9).workingDay, asOf) : nil
    let lastLook = due < asOf ? (asOf - 8).workingDayBefore : nil
    return Milestone(
      project: project.id, asset: asset?.id, title: pattern.title, type: pattern.type, due: due,
      met: met ?? partly, reviewed: met ?? partly ?? lastLook,
      status: met != nil ? .met : isPart ? .partiallyMet : due < asOf ? .notMet : .scheduled,
      weight: pattern.weight)
  }
}
