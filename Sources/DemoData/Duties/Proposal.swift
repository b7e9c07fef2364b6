/// A formal proposal about a project.
struct Proposal {
  let project: String
  var obstacle: String?
  let kind: String
  let content: String
  var amount: Int?
  var toProject: String?
  let by: String
  let decides: String
  let status: String
  var submitted: Day?
  var decided: Day?
  var decision = ""

  func cells(number: Int) -> [String] {
    [
      "DX" + padded(number, 3), project, cell(obstacle), kind, content, cell(amount), cell(toProject), by,
      decides, cell(submitted), cell(decided), decision, status,
    ]
  }
}

/// Those that stand behind the plan's decisions, then those that followed from obstacles and from slow projects.
func makeProposals(of projects: [Project], _ obstacles: [Obstacle], plans: [PlanEntry]) -> [Proposal] {
  let maker = ProposalMaker(projects: projects, obstacles: obstacles)
  return maker.cuts(in: plans) + maker.fromObstacles + maker.fromProjects
}

private struct ProposalMaker {
  let projects: [Project]
  let obstacles: [Obstacle]

  /// What the decision of the story of the cut plan was made on, project by project.
  func cuts(in plans: [PlanEntry]) -> [Proposal] {
    plans.filter { $0.decision.number == Story.cutDecision.number && $0.basis == .city }.map { plan in
      Proposal(
        project: plan.project, kind: "adjust_plan",
        content: "Giảm một phần ba kế hoạch vốn năm 2026 do không có khả năng giải ngân hết",
        amount: -plan.amount, by: Story.cutUnit, decides: "HN", status: "done",
        submitted: Story.cutDecision.date - 16, decided: Story.cutDecision.date,
        decision: Story.cutDecision.number)
    }
  }

  /// What was proposed to remove the obstacles that went up the ladder.
  var fromObstacles: [Proposal] {
    let states = ["submitted", "approved", "submitted", "rejected", "done", "draft"]
    return obstacles.filter { $0.status == .reportedUp && !$0.proposal.isEmpty }.prefix(10).enumerated().map {
      number, obstacle in
      let status = states[number % states.count]
      let (submitted, decided) = days(status, after: obstacle.raised + 12, "obstacle \(obstacle.id)")
      let decides = obstacle.escalation == "city_party" ? "VPTU" : "HN"
      return Proposal(
        project: obstacle.project, obstacle: obstacle.id, kind: "remove_obstacle", content: obstacle.proposal,
        by: obstacle.unit, decides: decides, status: status, submitted: submitted, decided: decided,
        decision: decided.map { "\(9100 + $0.parts.month * 40 + number)/UBND-KT" } ?? "")
    }
  }

  /// What was proposed for the projects furthest behind: move their money, give them time, stop or replace them.
  var fromProjects: [Proposal] {
    let running = projects.filter { $0.life == .running && !$0.isShaped }
    let slow = running.sorted { ($0.rate2026, $0.id) < ($1.rate2026, $1.id) }
    let fast = running.sorted { ($1.rate2026, $0.id) < ($0.rate2026, $1.id) }
    return slowProposals.enumerated().map { number, planned in
      let project = slow[number]
      let (submitted, decided) = days(
        planned.status, after: Day(2026, 8, 24) + number * 5, "project \(project.id)")
      let left = project.plan2026.part(10_000 - project.rate2026)
      let isMoved = planned.kind == "transfer_capital" || planned.kind == "replace_task"
      let to = isMoved ? fast.first { $0.sector == project.sector && $0.id != project.id } : nil
      return Proposal(
        project: project.id, kind: planned.kind,
        content: filled(planned.content, ["t": project.topic, "r": to?.topic ?? ""]),
        amount: planned.kind == "extend_deadline" || planned.kind == "change_owner"
          ? nil : left.part(4000, roundedTo: 100 * million),
        toProject: to?.id, by: project.owner, decides: planned.kind == "extend_deadline" ? "STC" : "HN",
        status: planned.status, submitted: submitted, decided: decided,
        decision: decided == nil ? "" : "\(9610 + number * 3)/QĐ-UBND")
    }
  }

  /// When it was handed in and decided: a draft was neither, one that waits is not decided yet.
  private func days(_ status: String, after first: Day, _ label: String) -> (submitted: Day?, decided: Day?) {
    var random = Random("proposal \(label)")
    guard status != "draft" else { return (nil, nil) }
    let submitted = min((first + random.number(2...20)).workingDay, (asOf - 4).workingDayBefore)
    guard status != "submitted" else { return (submitted, nil) }
    return (submitted, min(submitted.adding(workingDays: random.number(4...15)), asOf))
  }
}

private let slowProposals: [(kind: String, status: String, content: String)] = [
  ("transfer_capital", "submitted", "Chuyển phần vốn không giải ngân hết của {t} sang {r}"),
  ("transfer_capital", "approved", "Chuyển vốn của {t} sang {r} là dự án có khối lượng chờ thanh toán"),
  ("adjust_plan", "submitted", "Giảm kế hoạch vốn năm 2026 của {t}, bố trí lại năm 2027"),
  ("extend_deadline", "approved", "Gia hạn thời gian thực hiện {t} đến 30/06/2027 do vướng mặt bằng"),
  ("replace_task", "submitted", "Thay nhiệm vụ {t} bằng {r} trong danh mục năm 2026"),
  ("stop_task", "rejected", "Dừng {t} do không còn phù hợp mô hình tổ chức mới"),
  ("change_owner", "submitted", "Chuyển chủ đầu tư {t} cho ban quản lý dự án chuyên ngành"),
  ("transfer_capital", "rejected", "Chuyển vốn của {t} sang {r}; hội đồng đề nghị tiếp tục thực hiện"),
  ("extend_deadline", "submitted", "Gia hạn {t} thêm 6 tháng để hoàn thành nghiệm thu"),
  ("stop_task", "draft", "Dừng các hạng mục chưa khởi công của {t}"),
  ("transfer_capital", "draft", "Dự kiến chuyển vốn {t} sang {r} nếu hết tháng 11 không có khối lượng"),
  ("adjust_plan", "approved", "Giảm vốn năm 2026 của {t} theo tiến độ thực tế đã kiểm tra"),
]
