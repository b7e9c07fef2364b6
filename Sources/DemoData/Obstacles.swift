enum ObstacleStatus: String {
  case new, resolved, closed
  case inProgress = "in_progress"
  case reportedUp = "reported_up"

  var isOpen: Bool { self != .resolved && self != .closed }
}

/// What stands in a project's way.
struct Obstacle {
  var id: String
  let project: String
  var task: String?
  let unit: String
  let category: String
  let description: String
  let raised: Day
  let responsibleUnit: String
  let responsible: String
  let proposal: String
  let due: Day?
  let escalation: String
  var status: ObstacleStatus
  var resolved: Day?
  var closed: Day?
  var resolution = ""
  /// Held back by it, in đồng; none when nobody has said how much.
  var blocked: Int?

  var cells: [String] {
    [
      id, project, cell(task), unit, category, description, raised.description, responsibleUnit, responsible,
      proposal, cell(due), escalation, status.rawValue, cell(resolved), cell(closed), resolution,
      cell(blocked),
    ]
  }
}

/// All obstacles: those of the stories, then the others by the day they were raised.
func makeObstacles(of projects: [Project], tasks: [Assignment], staff: Staff) -> [Obstacle] {
  let stories = storyObstacles(of: projects, staff: staff)
  let troubled = projects.filter { ($0.isActive || $0.life == .suspended) && !$0.isShaped }
  var random = Random("obstacles")
  var descriptions: Set<String> = []
  var others: [Obstacle] = []
  var held: [String: Int] = [:]
  // Projects that are behind come first: they have the open ones.
  let behind = troubled.enumerated().sorted {
    ($0.element.rate2026, $0.offset) < ($1.element.rate2026, $1.offset)
  }
  .map(\.element)
  while others.count < 144 {
    let isOpen = others.count < 62
    let project = isOpen ? behind[random.number(0...behind.count * 2 / 3)] : random.pick(troubled)
    let isWorks = project.kind == .investment && !project.isScience
    let fitting = obstaclePatterns.filter { pattern in
      pattern.isForDigital.map { $0 ? project.isScience : isWorks } ?? true
    }
    // Land holds back works more than anything else, data and interfaces hold back digital projects.
    let usual = fitting.filter { $0.category == (isWorks ? "land" : "digital") }
    let isUsual = random.chance(project.isScience ? 25 : 50) && !usual.isEmpty
    let pattern = random.pick(isUsual ? usual : fitting)
    var obstacle = obstacle(of: project, after: pattern, isOpen: isOpen, staff: staff, &random)
    guard descriptions.insert(obstacle.description).inserted else { continue }
    if random.chance(35) {
      obstacle.task = tasks.first { $0.project == project.id && $0.status.isOpen == isOpen }?.id
    }
    // Together they hold no more than what is left to pay.
    if isOpen, let blocked = obstacle.blocked {
      let rest = project.plan2026.part(10_000 - project.rate2026, roundedTo: million) - million
      obstacle.blocked = min(blocked, rest - held[project.id, default: 0])
      held[project.id, default: 0] += obstacle.blocked ?? 0
    }
    others.append(obstacle)
  }
  let sorted = others.enumerated().sorted { ($0.element.raised, $0.offset) < ($1.element.raised, $1.offset) }
  return stories
    + sorted.enumerated().map { number, entry in
      var obstacle = entry.element
      obstacle.id = "VM" + padded(number + 1 + stories.count, 3)
      return obstacle
    }
}

private func obstacle(
  of project: Project, after pattern: ObstaclePattern, isOpen: Bool, staff: Staff, _ random: inout Random
) -> Obstacle {
  // Nothing of a project was raised before it began.
  let begun = max(Day(2026, 1, 5), project.actualStart ?? Day(2026, 1, 5))
  let age = isOpen ? random.number(2...random.pick([30, 60, 120, 190])) : random.number(50...310)
  let raised = max((asOf - age).workingDayBefore, begun)
  let limit = asOf - raised
  let due = (raised + random.number(isOpen ? 20...75 : 15...60)).workingDay
  let responsibleUnit = pattern.responsible ?? project.owner
  let open: [ObstacleStatus] = [.new, .inProgress, .inProgress, .inProgress, .reportedUp]
  let resolved = isOpen ? nil : (raised + random.number(4...max(5, min(limit, 90)))).workingDayBefore
  let status: ObstacleStatus = isOpen ? random.pick(open) : random.chance(60) ? .closed : .resolved
  let rest = project.plan2026.part(10_000 - project.rate2026)
  let blocked = rest.part(random.number(1500...7000), roundedTo: million)
  let values: KeyValuePairs = [
    "t": project.topic, "p": project.place, "n": String(random.number(2...9)),
    "m": String(random.number(12...980)), "d": due.vietnamese,
  ]
  let levels =
    status == .reportedUp
    ? ["working_group", "city_committee", "city_committee", "city_party", "central"]
    : pattern.responsible == nil ? ["owner"] : ["department", "department", "department", "working_group"]
  return Obstacle(
    id: "", project: project.id, unit: project.owner, category: pattern.category,
    description: filled(pattern.description, values), raised: raised, responsibleUnit: responsibleUnit,
    responsible: random.chance(84) ? staff.official(of: responsibleUnit, turn: random.number(0...9)) : "",
    proposal: random.chance(90) ? filled(pattern.proposal, values) : "", due: random.chance(94) ? due : nil,
    escalation: random.pick(levels), status: status, resolved: resolved,
    closed: status == .closed ? resolved.map { min(($0 + random.number(1...9)).workingDay, asOf) } : nil,
    resolution: isOpen ? "" : filled(pattern.resolution, values), blocked: random.chance(82) ? blocked : nil)
}

/// The obstacles that carry the stories.
private func storyObstacles(of projects: [Project], staff: Staff) -> [Obstacle] {
  func open(
    _ id: String, _ project: String, _ category: String, _ description: String, raised: Day,
    by handler: String,
    _ proposal: String, due: Day, _ escalation: String, _ status: ObstacleStatus, holds share: Share
  ) -> Obstacle {
    let found = projects.first { $0.id == project }
    let rest = (found?.plan2026 ?? 0).part(10_000 - (found?.rate2026 ?? 0))
    return Obstacle(
      id: id, project: project, unit: found?.owner ?? "", category: category, description: description,
      raised: raised, responsibleUnit: handler, responsible: staff.official(of: handler, turn: 0),
      proposal: proposal, due: due, escalation: escalation, status: status,
      blocked: rest.part(share, roundedTo: million))
  }
  return [
    open(
      "VM001", "CSDL-01", "digital",
      "Chưa ban hành bộ mã dùng chung và giao diện kết nối: 14 hệ thống chuyên ngành không đưa được dữ liệu về kho",
      raised: Day(2026, 5, 14), by: "SKHCN", "Ban hành bộ mã tạm thời, kết nối trước 5 hệ thống lớn nhất",
      due: Day(2026, 9, 30), "city_committee", .reportedUp, holds: 9400),
    open(
      "VM002", "CSDL-02", "procurement",
      "Gói thầu chuyển đổi dữ liệu đất đai phải hủy vì chênh lệch thẩm định giá, hồ sơ mời thầu làm lại lần 2",
      raised: Day(2026, 6, 3), by: "STC", "Dùng giá hợp đồng tương tự, chia gói theo khu vực",
      due: Day(2026, 10, 15), "working_group", .inProgress, holds: 9300),
    open(
      "VM003", "CSDL-03", "reorganization",
      "Sắp xếp bộ máy làm thay đổi mã đơn vị, biên chế: dữ liệu 126 phường, xã phải lập lại, hợp đồng tạm dừng",
      raised: Day(2026, 4, 22), by: "SNV", "Chốt danh mục đơn vị, cho phép điều chỉnh hợp đồng",
      due: Day(2026, 10, 30), "working_group", .inProgress, holds: 9100),
    open(
      Story.oldObstacle, Story.oldObstacleProject, "land",
      "Còn 37 hộ tại Hòa Lạc chưa nhận bồi thường, 4,2 ha chưa bàn giao; chưa có khu tái định cư",
      raised: Day(2026, 3, 10), by: "09988", "Bố trí tạm cư, chi trả bổ sung theo đơn giá mới",
      due: Day(2026, 6, 30), "city_party", .reportedUp, holds: 7700),
    open(
      Story.idleObstacles[0], Story.idleProjects[0], "planning",
      "Tuyến kè lấn hành lang thoát lũ, phải xin thỏa thuận và điều chỉnh quy hoạch đê điều",
      raised: Day(2026, 6, 18), by: "SNNMT",
      "Thẩm định điều chỉnh cục bộ, chuyển vốn sang năm sau nếu quá 15/12",
      due: Day(2026, 11, 30), "department", .inProgress, holds: 10_000),
    open(
      Story.idleObstacles[1], Story.idleProjects[1], "legal",
      "Chưa có quy định phối hợp và định mức chi cho điều phối cấp cứu giữa các cơ sở, dự toán chưa phê duyệt được",
      raised: Day(2026, 7, 9), by: "STP", "Trình ban hành quy chế tạm thời, định mức theo giá thuê dịch vụ",
      due: Day(2026, 12, 10), "city_committee", .reportedUp, holds: 10_000),
    open(
      Story.idleObstacles[2], Story.idleProjects[2], "capital",
      "Vốn ngân sách trung ương giao nhưng chưa phân bổ chi tiết, thiếu giấy phép vùng bay thử nghiệm",
      raised: Day(2026, 4, 7), by: "STC", "Báo cáo bộ chủ quản, điều chuyển 30 tỷ cho dự án khác trước 30/11",
      due: Day(2026, 10, 31), "central", .reportedUp, holds: 10_000),
  ]
}

/// What the unit that hands in its own files says stands in its way.
func statementUnitObstacles(of projects: [Project], staff: Staff) -> [Obstacle] {
  var random = Random("statement unit")
  return projects.enumerated().flatMap { number, project in
    let patterns = obstaclePatterns.filter { $0.isForDigital ?? true }
    return [true, false].enumerated().map { turn, isOpen in
      let pattern = patterns[(number * 5 + turn * 3) % patterns.count]
      var obstacle = obstacle(of: project, after: pattern, isOpen: isOpen, staff: staff, &random)
      obstacle.id = "\(project.owner)-VM\(padded(number * 2 + turn + 1, 2))"
      return obstacle
    }
  }
}
