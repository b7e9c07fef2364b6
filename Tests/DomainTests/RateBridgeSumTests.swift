import Domain
import Testing

/// On random portfolios: what the parts are worth is taken from the rows themselves.
@Suite struct RateBridgeSumTests {
  /// That the parts lead from the first sums and rate to the last ones.
  private func expectExact(_ bridge: RateBridge, _ then: Portfolio, _ now: Portfolio) {
    let basis = bridge.basis
    #expect(bridge.paidBefore == then.money.total.paidOfPlan(on: basis))
    #expect(bridge.paidAfter == now.money.total.paidOfPlan(on: basis))
    #expect(bridge.planBefore == then.money.total.plan[basis])
    #expect(bridge.planAfter == now.money.total.plan[basis])
    #expect(bridge.before == then.money.total.rate(on: basis))
    #expect(bridge.after == now.money.total.rate(on: basis))
    let paid = bridge.parts.reduce(bridge.paidBefore) { $1.kind.isOfPlan ? $0 : $0 + $1.amount }
    let plan = bridge.parts.reduce(bridge.planBefore) { $1.kind.isOfPlan ? $0 + $1.amount : $0 }
    #expect(paid == bridge.paidAfter)
    #expect(plan == bridge.planAfter)
    #expect(!bridge.parts.contains { $0.amount == 0 })
    #expect(bridge.parts.map(\.kind.rawValue) == Set(bridge.parts.map(\.kind.rawValue)).sorted())
    #expect((bridge.parts.last.map(\.rate) ?? bridge.before) == bridge.after)
    guard let change = bridge.change, !bridge.parts.contains(where: { $0.effect == nil }) else { return }
    let rest = bridge.parts.reduce(change) { rest, part in part.effect.map { rest - $0 } ?? rest }
    #expect(rest == Rate(hundredths: 0))
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `the parts add up to both differences, and their effects to that of the rates`(seed: UInt64) throws {
    let (facts, then, now) = MoneyCase.onTwoDays(seed: seed)
    let (before, after) = (facts.portfolio(asOf: then), facts.portfolio(asOf: now))
    for basis in PlanBasis.allCases {
      let bridge = try #require(RateBridge(from: before, to: after, on: basis))
      expectExact(bridge, before, after)
      #expect(bridge[.planCorrected] == nil)
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `each part is that of the rows, project by project`(seed: UInt64) throws {
    let (facts, then, now) = MoneyCase.onTwoDays(seed: seed)
    var expected: [PlanBasis: [RateBridge.Kind: Dong]] = [:]
    addPaid(facts, then, now, to: &expected)
    let turn = try day("2025-09-30")
    for entry in facts.plans
    where entry.fiscalYear == 2025 && entry.decidedOn > then && entry.decidedOn <= now {
      let kind: RateBridge.Kind =
        entry.amount < 0 ? .planCut : entry.decidedOn > turn ? .lateCapital : .planAdded
      expected[entry.basis, default: [:]][kind, default: 0] += entry.amount
    }
    let (before, after) = (facts.portfolio(asOf: then), facts.portfolio(asOf: now))
    for basis in PlanBasis.allCases {
      let bridge = try #require(RateBridge(from: before, to: after, on: basis))
      let found = Dictionary(uniqueKeysWithValues: bridge.parts.map { ($0.kind, $0.amount) })
      #expect(found == (expected[basis] ?? [:]).filter { $0.value != 0 })
    }
  }

  private func addPaid(
    _ facts: MoneyCase, _ then: Day, _ now: Day, to expected: inout [PlanBasis: [RateBridge.Kind: Dong]]
  ) {
    let first = facts.known(plans: then, paid: then)
    // The payments of the first day under the decisions of the second.
    let between = facts.known(plans: now, paid: then)
    let last = facts.known(plans: now, paid: now)
    for project in facts.projects.rows {
      let (before, moved, after) = (first.measure(project), between.measure(project), last.measure(project))
      let source = source(project, first)
      let isSame = source == nil || source == self.source(project, last)
      for basis in PlanBasis.allCases {
        let paid = [before, moved, after].map { $0.paidOfPlan(on: basis) }
        if before.plan[basis] > 0, after.plan[basis] > 0 {
          expected[basis, default: [:]][.reclassified, default: 0] += paid[1] - paid[0]
          expected[basis, default: [:]][isSame ? .paid : .corrected, default: 0] += paid[2] - paid[1]
        } else {
          expected[basis, default: [:]][.reclassified, default: 0] += paid[2] - paid[0]
        }
      }
    }
  }

  /// Whose rows or statements count, from the rows themselves.
  private func source(_ project: Project, _ facts: MoneyCase) -> String? {
    let rows = facts.entries.filter { $0.project == project.key.index && $0.fiscalYear == 2025 }.map(\.source)
    let stated = facts.statements.filter {
      $0.project == project.key && $0.fiscalYear == 2025 && $0.nature == .actual
    }.map(\.source)
    if rows.contains(.treasury) { return "Treasury" }
    if !rows.isEmpty { return "unit" }
    return stated.contains(.treasury) ? "Treasury's statement" : stated.isEmpty ? nil : "unit's statement"
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a reading that numbers its projects in another order is compared by code`(seed: UInt64) throws {
    let (facts, then, now) = MoneyCase.onTwoDays(seed: seed)
    let (before, after) = (facts.portfolio(asOf: then), facts.portfolio(asOf: now))
    let other = facts.renumbered().portfolio(asOf: then)
    for basis in PlanBasis.allCases {
      #expect(
        RateBridge(from: other, to: after, on: basis) == RateBridge(from: before, to: after, on: basis))
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `rows that were entered or lost since the first reading break no sum`(seed: UInt64) throws {
    let (facts, then, now) = MoneyCase.onTwoDays(seed: seed)
    var random = SeededRandom(seed)
    func part() -> MoneyCase {
      var part = facts
      part.plans.removeAll { _ in random.chance(20) }
      part.statements.removeAll { _ in random.chance(20) }
      part.entries.removeAll { _ in random.chance(20) }
      part.projects = Register(facts.projects.rows.filter { _ in random.chance(80) }, keyCount: 20)
      return part
    }
    let (before, after) = (part().portfolio(asOf: then), part().portfolio(asOf: now))
    for basis in PlanBasis.allCases {
      expectExact(try #require(RateBridge(from: before, to: after, on: basis)), before, after)
    }
  }
}
