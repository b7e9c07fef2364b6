import Domain
import Testing

/// On random portfolios: sums and counts.
@Suite struct ChangeEventSumTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `payments and their corrections add up to what the totals differ by`(seed: UInt64) {
    var (facts, first, last) = MoneyCase.onTwoDays(seed: seed)
    // Half of the cases are fed by the ledger alone.
    if seed % 2 == 0 { facts.statements = [] }
    // And half of these by the Treasury alone, so that every change is a payment.
    let isTreasuryOnly = seed % 4 == 0
    if isTreasuryOnly { facts.entries.removeAll { $0.source != .treasury } }
    let (then, now) = (facts.portfolio(asOf: first), facts.portfolio(asOf: last))
    let events = ChangeEvent.events(from: then, to: now)
    let money = events.filter { $0.kind == .payment || $0.kind == .paymentCorrected }
    func all(_ measure: MoneyMeasure) -> Dong { measure.disbursed + measure.disbursedRecurrent }
    #expect(money.reduce(0) { $0 + ($1.amount ?? 0) } == all(now.money.total) - all(then.money.total))
    #expect(!isTreasuryOnly || money.allSatisfy { $0.kind == .payment })
    #expect(money.allSatisfy { $0.day > first && $0.day <= last && $0.amount != 0 })
    // Another reading may number the projects in another order, and its rows stand in another one.
    #expect(ChangeEvent.events(from: facts.renumbered().portfolio(asOf: first), to: now) == events)
    for basis in PlanBasis.allCases {
      let decided = events.filter { $0.basis == basis }.reduce(0) { $0 + ($1.amount ?? 0) }
      #expect(decided == now.money.total.plan[basis] - then.money.total.plan[basis])
    }
    #expect(Set(events).count == events.count)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `as many tasks and obstacles are told as a talk counts`(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let first = try day("2025-10-01")
    func some(_ percent: Int) -> Day? { random.chance(percent) ? first + random.int(0...90) : nil }
    let tasks = (0..<200).map {
      Assignment(
        $0, status: random.pick(AssignmentStatus.self), due: some(80), originalDue: some(20),
        completed: some(60),
        cancelled: some(50), isRegular: random.chance(10))
    }
    let obstacles = try (0..<100).map {
      try ChangeEventTests.obstacle(
        Int32($0), (first + random.int(0...90)).iso, random.pick(ObstacleStatus.self),
        resolved: some(60)?.iso,
        closed: some(50)?.iso)
    }
    let days = [random.int(0...90), random.int(0...90)].sorted().map { first + $0 }
    let then = try ChangeEventTests.work(tasks, obstacles, asOf: days[0].iso)
    let now = try ChangeEventTests.work(tasks, obstacles, asOf: days[1].iso)
    var counts: [ChangeEvent.Kind: Int] = [:]
    for event in ChangeEvent.events(from: then, to: now) {
      counts[event.kind, default: 0] += 1
      #expect(event.day > days[0] && event.day <= days[1])
    }
    // The formulas of the talk's page of changes.
    let overdue = now.work.overdue.map { now.assignments.rows[Int($0)] }
      .count { $0.classified(at: Moment(closeOf: days[0])) != .overdue }
    let completed = tasks.count { $0.isCompleted(on: days[1]) && !$0.isCompleted(on: days[0]) }
    let resolved = obstacles.count { $0.wasResolved(after: days[0], by: days[1]) }
    let raised = obstacles.count { $0.raised > days[0] && $0.raised <= days[1] }
    #expect(counts[.taskOverdue, default: 0] == overdue)
    #expect(counts[.taskCompleted, default: 0] == completed)
    #expect(counts[.obstacleResolved, default: 0] == resolved)
    #expect(counts[.obstacleRaised, default: 0] == raised)
  }
}
