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

/// The decisions of a year: the Prime Minister's plan, the City's, and what changed in its course.
private struct YearDecisions {
  let central: Decision
  let city: [Decision]
  let wards: Decision
  let changes: [Decision]
}

private let decisions2025 = YearDecisions(
  central: Decision(number: "9908/QĐ-TTg", date: Day(2024, 12, 4)),
  city: [
    Decision(number: "9871/QĐ-UBND", date: Day(2024, 12, 11)),
    Decision(number: "9904/QĐ-UBND", date: Day(2024, 12, 19)),
  ],
  wards: Decision(number: "9406/QĐ-UBND", date: Day(2025, 7, 17)),
  changes: [
    Decision(number: "9150/QĐ-UBND", date: Day(2025, 3, 28)),
    Decision(number: "9283/QĐ-UBND", date: Day(2025, 5, 22)),
    Decision(number: "9477/QĐ-UBND", date: Day(2025, 8, 14)),
    Decision(number: "9562/QĐ-UBND", date: Day(2025, 9, 25)),
    Decision(number: "9655/QĐ-UBND", date: Day(2025, 10, 30)),
  ])

private let decisions2026 = YearDecisions(
  central: Decision(number: "9917/QĐ-TTg", date: Day(2025, 12, 3)),
  city: [
    Decision(number: "9880/QĐ-UBND", date: Day(2025, 12, 10)),
    Decision(number: "9912/QĐ-UBND", date: Day(2025, 12, 18)),
  ],
  wards: Decision(number: "9925/QĐ-UBND", date: Day(2025, 12, 24)),
  changes: [
    Decision(number: "9112/QĐ-UBND", date: Day(2026, 3, 20)),
    Decision(number: "9187/QĐ-UBND", date: Day(2026, 4, 28)),
    Decision(number: "9264/QĐ-UBND", date: Day(2026, 5, 29)),
    Decision(number: "9318/QĐ-UBND", date: Day(2026, 6, 25)),
    Decision(number: "9502/QĐ-UBND", date: Day(2026, 8, 20)),
    Decision(number: "9688/QĐ-UBND", date: Day(2026, 11, 5)),
  ])

private let carryOverDecisions = [
  Decision(number: "9021/QĐ-UBND", date: Day(2026, 1, 8)),
  Decision(number: "9034/QĐ-UBND", date: Day(2026, 1, 14)),
]

/// Every decision line that makes up the projects' budgets, in the order of dates.
func makePlans(of projects: [Project]) -> [PlanEntry] {
  let entries = projects.flatMap { project in
    project.budgets.flatMap { budget in
      var random = Random("plan \(project.id) \(budget.year)")
      return planEntries(of: project, budget, &random)
    }
  }
  return entries.enumerated().sorted {
    ($0.element.decision.date, $0.offset) < ($1.element.decision.date, $1.offset)
  }
  .map(\.element)
}

private func planEntries(of project: Project, _ budget: YearBudget, _ random: inout Random) -> [PlanEntry] {
  let decisions = budget.year == 2025 ? decisions2025 : decisions2026
  let first = project.isWards ? decisions.wards : random.pick(decisions.city)
  // Wards opened in July 2025: the Prime Minister's plan of that year reached them through the City's.
  let central = project.isWards && budget.year == 2025 ? decisions.wards : decisions.central
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
  let carried = random.pick(carryOverDecisions)
  add(.central, .carryOver, budget.carriedCentral, carried)
  add(
    .city, .carryOver, budget.carriedCity, carried, "Kéo dài thời gian thực hiện và giải ngân, vốn năm 2025")
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
