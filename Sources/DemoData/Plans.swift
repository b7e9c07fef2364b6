struct Decision {
  let number: String
  let date: Day
}

enum PlanBasis: String {
  case central = "central_assigned"
  case city = "city_assigned"
  case estimate
}

enum EntryKind: String {
  case initial, supplement, increase, decrease, withdrawn
  case carryOver = "carry_over"
}

/// A line of a decision that gives a project capital or takes it back.
struct PlanEntry {
  let project: String
  let year: Int
  let basis: PlanBasis
  let kind: EntryKind
  /// In đồng; negative for what is taken back.
  let amount: Int
  let source: String
  let decision: Decision
  let disburseBy: Day?
  let notes: String

  func cells(number: Int) -> [String] {
    [
      "KH" + padded(number, 5), project, String(year), basis.rawValue, kind.rawValue,
      kind == .carryOver ? "carried_over" : "current", String(amount), source, decision.number,
      decision.date.description, cell(disburseBy), notes,
    ]
  }
}

/// Every decision line that makes up the projects' budgets, in the order of dates.
func makePlans(of projects: [Project]) -> [PlanEntry] {
  let entries = projects.flatMap { project in
    project.budgets.flatMap { planEntries(of: project, $0) }
  }
  return entries.enumerated().sorted {
    ($0.element.decision.date, $0.offset) < ($1.element.decision.date, $1.offset)
  }
  .map(\.element)
}

/// Capital that the City added to a year's plan after 30 September.
func lateCapital(of project: Project, _ budget: YearBudget) -> Int {
  planEntries(of: project, budget).filter {
    $0.basis == .city && $0.kind != .carryOver && $0.amount > 0 && $0.decision.date > Day(budget.year, 9, 30)
  }.reduce(0) { $0 + $1.amount }
}

private func planEntries(of project: Project, _ budget: YearBudget) -> [PlanEntry] {
  var random = Random("plan \(project.id) \(budget.year)")
  let decisions = decisions(of: budget.year)
  let first = project.isWards ? decisions.wards ?? decisions.city[0] : random.pick(decisions.city)
  // Wards opened in July 2025: the Prime Minister's plan of that year reached them through the City's.
  let central = project.isWards && budget.year == 2025 ? first : decisions.central
  let change = change(of: project, budget, decisions, &random)
  var entries: [PlanEntry] = []

  func add(_ basis: PlanBasis, _ kind: EntryKind, _ amount: Int, _ decision: Decision, _ notes: String = "") {
    guard amount != 0 else { return }
    let year = budget.year
    let isLate = decision.date > Day(year, 9, 30)
    let end = kind == .carryOver ? Day(year, 12, 31) : Day(year + 1, isLate ? 12 : 1, 31)
    let states = kind == .carryOver || random.chance(80)
    // A loan pays 70 % of a project that has one; the City adds the rest.
    let parts =
      basis == .estimate
      ? [(project.estimateSource ?? "", amount)]
      : project.sources.count == 2
        ? [(project.sources[0], amount.part(7000, roundedTo: million)), (project.sources[1], 0)]
        : [(project.sources[0], amount)]
    for (source, share) in parts {
      entries.append(
        PlanEntry(
          project: project.id, year: year, basis: basis, kind: kind,
          amount: share == 0 ? amount - parts[0].1 : share, source: source, decision: decision,
          disburseBy: states ? end : nil, notes: notes))
    }
  }

  let centralChange = budget.central.part(change.share, roundedTo: million)
  let cityChange = change.cut ?? budget.city.part(change.share, roundedTo: million)
  add(.central, .initial, budget.central - centralChange, central)
  add(.city, .initial, budget.city - cityChange, first)
  add(.central, change.kind, centralChange, change.decision, change.notes)
  add(.city, change.kind, cityChange, change.decision, change.notes)
  add(.estimate, .initial, budget.estimate + budget.saved, first)
  add(
    .estimate, .decrease, -budget.saved, decisions.changes[3],
    "Cắt giảm, tiết kiệm dự toán, dừng phần việc trùng lặp")
  let carried = random.pick(decisions.carryOver)
  add(.central, .carryOver, budget.carriedCentral, carried)
  add(
    .city, .carryOver, budget.carriedCity, carried,
    "Kéo dài thời gian thực hiện và giải ngân, vốn năm \(budget.year - 1)")
  if project.life == .cancelled {
    let end = decisions.changes[3]
    add(.central, .withdrawn, -budget.central, end, "Dừng dự án, thu hồi toàn bộ vốn")
    add(.city, .withdrawn, -budget.city, end, "Dừng dự án, thu hồi toàn bộ vốn")
    add(.estimate, .withdrawn, -budget.estimate, end, "Dừng dự án, thu hồi toàn bộ dự toán")
  }
  return entries
}

/// One change in the course of the year, as a signed share of the final plan; most projects have none.
private struct Change {
  var kind = EntryKind.increase
  var share: Share = 0
  /// The City's amount when it is not that share.
  var cut: Int?
  let decision: Decision
  var notes = ""
}

private func change(
  of project: Project, _ budget: YearBudget, _ decisions: YearDecisions, _ random: inout Random
) -> Change {
  if project.owner == Story.cutUnit && budget.year == 2026 {
    let cut = -budget.city / 2  // a third of what was given first
    return Change(
      kind: .decrease, share: -4400, cut: cut, decision: Story.cutDecision,
      notes: "Giảm một phần ba kế hoạch vốn, điều chuyển cho dự án có khả năng giải ngân")
  }
  let late = decisions.changes[decisions.changes.count - 1]
  let decision = decisions.changes[random.number(0...decisions.changes.count - 2)]
  let kept = Change(decision: decision)
  let isShaped = Story.shapedUnits.contains(project.owner) || project.id == Story.rushProject
  guard project.isActive || project.life == .finished, !isShaped else { return kept }
  // What wards were given in July was not changed again before the year's end.
  if project.isWards && budget.year == 2025 { return kept }
  switch random.number(0...99) {
  case 0..<26:
    return Change(
      share: random.number(400...1600), decision: decision,
      notes: random.chance(30) ? "Điều chỉnh tăng, tiến độ tốt" : "")
  case 26..<38:
    return Change(
      kind: .decrease, share: -random.number(400...1900), decision: decision,
      notes: random.chance(50) ? "Giảm do không có khả năng giải ngân hết, điều chuyển vốn" : "")
  case 38..<46 where project.rate2026 < 7600:
    return Change(
      kind: .supplement, share: random.number(300...900), decision: late, notes: "Bổ sung từ nguồn tăng thu")
  case 46..<51:
    return Change(
      kind: .withdrawn, share: -random.number(300...1200), decision: decision,
      notes: "Thu hồi vốn bố trí thừa, nộp ngân sách")
  default: return kept
  }
}
