/// Writes one project's rows so that each year's net sum is its budget's.
struct LedgerWriter {
  let project: Project
  var rows: [Transaction] = []
  var random: Random

  init(project: Project) {
    self.project = project
    random = Random("ledger \(project.id)")
  }

  mutating func write(_ budget: YearBudget) {
    let year = budget.year
    let started = project.actualStart.map { $0 + 7 } ?? Day(year, 1, 6)
    let from = max(Day(year, 1, 6), started).workingDay
    if budget.paid > 0 {
      let isRush = project.id == Story.rushProject
      let end =
        year == 2025 ? Day(2025, 12, isRush ? 24 : 31) : project.life == .suspended ? Day(2026, 6, 12) : asOf
      let start = isRush ? Day(2025, 12, 1) : from
      commit(budget, on: start)
      pay(
        budget.paid, of: budget,
        on: dates(count(for: budget.paid), from: start, to: end, along: .usual),
        advances: random.chance(55) && !isRush)
    }
    if budget.paidInJanuary > 0 {
      let days = dates(random.number(1...3), from: Day(year + 1, 1, 5), to: Day(year + 1, 1, 30))
      pay(budget.paidInJanuary, of: budget, on: days, advances: false)
      if random.chance(35) { settle(budget) }
    }
    if budget.carriedPaid > 0 {
      let first = dates(random.number(1...2), from: Day(year, 1, 19), to: Day(year, 1, 30))
      let later = dates(random.number(2...5), from: Day(year, 2, 9), to: Day(year, 9, 30))
      pay(budget.carriedPaid, of: budget, on: first + later, advances: false, isCarriedOver: true)
    }
  }

  /// What is spent of the estimates, evenly over the year; with numbers of its own, so that the capital's rows stay.
  mutating func writeEstimates() {
    guard let source = project.estimateSource else { return }
    random = Random("spent \(project.id)")
    for budget in project.budgets where budget.spent > 0 {
      let started = project.actualStart.map { $0 + 7 } ?? Day(budget.year, 2, 3)
      let from = max(Day(budget.year, 2, 3), started).workingDay
      let end =
        budget.year < 2026
        ? Day(budget.year, 12, 24) : project.life == .suspended ? Day(2026, 6, 12) : asOf - 3
      let days = dates(random.number(3...7), from: from, to: max(from, end))
      for (day, amount) in zip(days, split(budget.spent, into: days.count)) {
        add(budget, day, .payment, amount, false, "Chi thường xuyên theo dự toán", source: source)
      }
    }
  }

  /// Larger sums come in more payments.
  mutating func count(for amount: Int) -> Int {
    let magnitude = Int.bitWidth - (amount / billion).leadingZeroBitCount
    return 4 + magnitude * 3 / 2 + random.number(0...4)
  }

  /// Working days over which equal payments follow the year's curve.
  ///
  /// - Parameter lateness: how much later than it, up to 10,000; half-way along the curve a quarter of this is missing.
  mutating func dates(
    _ count: Int, from: Day, to: Day, along curve: YearCurve, lateness: Share = 0
  ) -> [Day] {
    let low = curve.share(on: from)
    let high = curve.share(on: to)
    let days = (0..<count).map { turn in
      let step = (turn * 1000 + random.number(0...999)) * (high - low) / (count * 1000)
      let later = lateness * step * (high - low - step) / max(1, high - low) / 10_000
      let day = (curve.day(of: low + step + later, in: from.parts.year) + random.number(0...1)).workingDay
      return min(max(day, from), to.workingDayBefore)
    }
    return days.sorted()
  }

  /// Working days spread evenly.
  mutating func dates(_ count: Int, from: Day, to: Day) -> [Day] {
    (0..<count).map { turn in
      let day = from + ((to - from) * (turn * 1000 + random.number(0...999)) / (count * 1000))
      return min(day.workingDay, to.workingDayBefore)
    }
  }

  /// Pays `total` net: advances first, recovered out of later payments; now and then a refund, paid again after.
  mutating func pay(
    _ total: Int, of budget: YearBudget, on days: [Day], advances: Bool, isCarriedOver: Bool = false
  ) {
    let parts = split(total, into: days.count)
    let advanceCount = advances && days.count > 6 ? random.number(1...2) : 0
    let advanced = parts.prefix(advanceCount).reduce(0, +)
    let recoveries = split(
      advanced.part(random.number(3000...9000)), into: advanced > 0 ? random.number(1...3) : 0)
    let refundTurn =
      !isCarriedOver && days.count > 8 && project.owner != Story.statementUnit && random.chance(6)
      ? random.number(3...days.count - 2) : -1
    var recovered = 0
    for (turn, day) in days.enumerated() {
      var gross = parts[turn]
      if turn == refundTurn {
        let back = (parts[turn - 1] / 5).part(10_000)
        add(budget, day, .refund, -back, isCarriedOver, "Nộp trả kinh phí thừa, theo biên bản đối chiếu")
        gross += back
      }
      var recovery = 0
      if turn >= days.count / 2 && recovered < recoveries.count {
        recovery = recoveries[recovered]
        recovered += 1
      }
      add(budget, day, turn < advanceCount ? .advance : .payment, gross + recovery, isCarriedOver)
      if recovery > 0 { add(budget, day, .recovery, -recovery, isCarriedOver) }
    }
  }

  /// Uneven parts, in thousands of đồng, that add up to `total`.
  private mutating func split(_ total: Int, into count: Int) -> [Int] {
    guard count > 0 else { return [] }
    let weights = (0..<count).map { _ in random.number(500...1500) }
    let sum = weights.reduce(0, +)
    var parts = weights.map { total / 1000 * $0 / sum * 1000 }
    parts[count - 1] += total - parts.reduce(0, +)
    return parts
  }

  mutating func commit(_ budget: YearBudget, on day: Day) {
    guard random.chance(30) else { return }
    let amount = budget.city.part(random.number(5000...9500)) - random.number(1...900) * 1000
    add(budget, day, .commitment, amount, false, "Cam kết chi theo hợp đồng khung")
  }

  mutating func settle(_ budget: YearBudget) {
    let day = Day(budget.year + 1, 1, random.number(26...30))
    let last = Day(budget.year + 1, 1, 31).workingDayBefore
    add(
      budget, min(day.workingDay, last), .settlement, budget.paid + budget.paidInJanuary, false,
      "Quyết toán theo niên độ")
  }

  mutating func add(
    _ budget: YearBudget, _ day: Day, _ kind: TransactionKind, _ amount: Int, _ isCarriedOver: Bool,
    _ notes: String? = nil, source: String? = nil
  ) {
    let number = padded(random.number(1...99_999), 5)
    let isSecond = project.sources.count == 2 && random.chance(30)
    rows.append(
      Transaction(
        project: project.id, fiscalYear: budget.year, isCarriedOver: isCarriedOver, date: day, kind: kind,
        amount: amount, source: source ?? project.sources[isSecond ? 1 : 0],
        origin: project.isFunded ? "unit_report" : "treasury",
        document: "\(project.isFunded ? "BC" : "GRT") \(number)/\(day.parts.year)",
        notes: notes ?? note(for: kind, in: min(2025, budget.year))))
  }

  private mutating func note(for kind: TransactionKind, in year: Int) -> String {
    guard random.chance(9) else { return "" }
    let texts =
      kind == .advance
      ? ["Tạm ứng hợp đồng, bảo lãnh còn hiệu lực", "Tạm ứng đợt {n}, gói thầu số {m}"]
      : kind == .recovery
        ? ["Thu hồi theo khối lượng nghiệm thu", "Thu hồi tạm ứng, gói thầu số {m}"]
        : [
          "Thanh toán đợt {n}, gói thầu số {m}", "Theo khối lượng nghiệm thu đợt {n}",
          "Hợp đồng \"{m}/{y}/HĐ-XL\", phụ lục {n}", "Chi phí tư vấn giám sát, đợt {n}",
          "Chi bồi thường, hỗ trợ\n(kèm {m} phiếu chi)",
        ]
    return filled(
      random.pick(texts),
      ["n": String(random.number(1...6)), "m": padded(random.number(1...24), 2), "y": String(year)])
  }
}
