import Testing

@testable import DemoData

@Suite struct StoriesTests {
  let all = Figures { _ in true }

  @Test func `the city has paid about as much as in a usual year`() {
    #expect((12_000 * billion...20_000 * billion).contains(all.plan(.city)))
    #expect((60...66).contains(all.rate(of: .city)))
    #expect((70...78).contains(all.rate(of: .central)))
  }

  @Test func `1, one sector is at 30 percent and three obstacles hold most of its money`() {
    for sector in sectors {
      let rate = Figures { $0.sector == sector.id }.rate(of: .city)
      if sector.id == Story.laggingSector { #expect((29...32).contains(rate)) } else { #expect(rate > 55) }
    }
    let lagging = Figures { $0.sector == Story.laggingSector }
    let three = demo.obstacles.filter { Story.laggingObstacles.contains($0.id) }
    #expect(three.map(\.project) == Story.laggingProjects)
    #expect(three.allSatisfy { $0.status.isOpen })
    let held = three.reduce(0) { $0 + ($1.blocked ?? 0) }
    #expect(held * 100 > (lagging.plan(.city) - lagging.disbursed()) * 70)
  }

  @Test func `2, a unit is at 106 percent of its central and 86 percent of its city plan`() {
    let unit = Figures { $0.owner == Story.overCentralPlanUnit }
    #expect((106..<107).contains(unit.rate(of: .central)))
    #expect((86..<87).contains(unit.rate(of: .city)))
  }

  @Test func `3, a plan cut by a third makes the rate look better`() {
    let unit = Figures { $0.owner == Story.cutUnit }
    let before = unit.plan(.city, by: Story.cutDecision.date - 1)
    #expect(unit.plan(.city) * 3 == before * 2)
    #expect((65..<67).contains(unit.rate(of: .city)))
    #expect((43..<45).contains(Double(unit.disbursed()) / Double(before) * 100))
  }

  @Test func `4, capital carried over in January 2026 is paid from the same month on`() {
    let entries = demo.plans.filter { $0.kind == .carryOver && $0.year == 2026 }
    #expect(entries.count >= 40)
    #expect(entries.allSatisfy { $0.decision.date.parts.month == 1 })
    let paid = demo.ledger.filter { $0.isCarriedOver && $0.fiscalYear == 2026 }
    #expect(paid.allSatisfy { row in entries.contains { $0.project == row.project } })
    #expect(paid.contains { $0.date <= Day(2026, 1, 31) })
    #expect(demo.ledger.contains { $0.fiscalYear == 2025 && $0.date >= Day(2026, 1, 5) })
  }

  @Test func `5, the one unit without a focal point has overdue tasks`() {
    let without = units.filter { unit in !demo.people.contains { $0.unit == unit.id && $0.isFocalPoint } }
    #expect(without.map(\.id) == [Story.noFocalPointUnit])
    let late = demo.tasks.filter { $0.lead == Story.noFocalPointUnit && $0.isOverdue(on: asOf) }
    #expect(late.map(\.id) == Story.noFocalPointTasks)
  }

  @Test func `6, a deadline moved twice has passed again`() throws {
    let task = try #require(demo.tasks.first { $0.id == Story.movedTwiceTask })
    #expect(task.originalDue == Day(2026, 3, 31))
    #expect(task.due == Day(2026, 9, 30))
    #expect(task.isOverdue(on: asOf))
    #expect(task.notes.contains("lần 1") && task.notes.contains("lần 2"))
  }

  @Test func `7, the best unit is far ahead with nothing overdue, another reports by statement only`() {
    let rates = units.map { unit in (unit.id, Figures { $0.owner == unit.id }) }
      .filter { $0.1.plan(.city) > 0 }.map { ($0.0, $0.1.rate(of: .city)) }.sorted { $0.1 > $1.1 }
    #expect(rates.first?.0 == Story.bestUnit)
    #expect(rates[0].1 - rates[1].1 > 9)
    #expect(!demo.tasks.contains { $0.lead == Story.bestUnit && $0.isOverdue(on: asOf) })
    let stated = demo.projects.filter { $0.owner == Story.statementUnit }.map(\.id)
    #expect(stated.count == 3)
    #expect(!demo.ledger.contains { stated.contains($0.project) })
    for project in stated { #expect(demo.statements.contains { $0.project == project && $0.disbursed > 0 }) }
  }

  @Test func `8, an obstacle is open for more than 200 days after more than three reminders`() throws {
    let obstacle = try #require(demo.obstacles.first { $0.id == Story.oldObstacle })
    #expect(obstacle.status.isOpen)
    #expect(asOf - obstacle.raised == 255)
    #expect(demo.reminders.filter { $0.obstacle == obstacle.id }.count == 5)
  }

  @Test func `9, an overdue task is nobody's`() throws {
    let task = try #require(demo.tasks.first { $0.id == Story.nobodysTask })
    #expect(task.isOverdue(on: asOf) && task.responsible.isEmpty)
    #expect(demo.projects.first { $0.id == task.project }?.owner == task.lead)
  }

  @Test func `9, a project was paid in December 2025 only`() throws {
    let project = try #require(demo.projects.first { $0.id == Story.rushProject })
    let rows = demo.ledger.filter { $0.project == project.id && $0.kind.countsAsDisbursed }
    #expect(rows.allSatisfy { $0.date >= Day(2025, 12, 1) && $0.date <= Day(2025, 12, 31) })
    #expect(rows.reduce(0) { $0 + $1.amount } == Figures { $0.id == project.id }.plan(.city, 2025))
    #expect(project.status == "completed" && project.actualEnd != nil)
  }

  @Test(arguments: closedYears.map(\.year))
  func `10, a unit pays most of each closed year late, and yet nearly all of it`(year: Int) {
    let unit = Figures { $0.owner == Story.lateUnit }
    let end = Day(year + 1, 1, 31)
    #expect(lateShare(unit, year) > 55)
    #expect(unit.rate(of: .city, year, by: end) > 90)
    for other in units where other.level != .wardCommune && other.id != Story.lateUnit {
      let figures = Figures { $0.owner == other.id }
      guard figures.disbursed(year, by: end) > 0 else { continue }
      #expect(lateShare(figures, year) < lateShare(unit, year), "\(other.id)")
    }
  }

  /// What a unit pays of a plan year from November on, in percent of all it pays of it by 31 January.
  private func lateShare(_ figures: Figures, _ year: Int) -> Double {
    let all = figures.disbursed(year, by: Day(year + 1, 1, 31))
    return Double(all - figures.disbursed(year, by: Day(year, 10, 31))) / Double(all) * 100
  }

  @Test func `11, one unit kept no monthly promise of any year, and no other failed them all`() {
    let owners = Dictionary(demo.projects.map { ($0.id, $0.owner) }) { first, _ in first }
    var promised: [PromisedMonth: Int] = [:]
    for (_, versions) in Dictionary(grouping: demo.targets, by: { "\($0.project) \($0.year) \($0.month)" }) {
      guard let newest = versions.max(by: { $0.version < $1.version }) else { continue }
      let month = PromisedMonth(unit: owners[newest.project] ?? "", year: newest.year, month: newest.month)
      promised[month, default: 0] += newest.amount
    }
    var paid: [PromisedMonth: Int] = [:]
    for row in demo.ledger where row.kind.countsAsDisbursed && row.isInvestment && !row.isCarriedOver {
      let (year, month, _) = row.date.parts
      let own = PromisedMonth(
        unit: owners[row.project] ?? "", year: row.fiscalYear, month: (year - row.fiscalYear) * 12 + month)
      paid[own, default: 0] += row.amount
    }
    let over = promised.keys.filter { Day($0.year, 1, 1) + 31 * $0.month < asOf }
    for unit in units where unit.level != .wardCommune && unit.id != Story.statementUnit {
      let own = over.filter { $0.unit == unit.id }
      let kept = own.filter { (paid[$0] ?? 0) >= (promised[$0] ?? 0) / 100 * 95 }
      if !own.isEmpty { #expect(kept.isEmpty == (unit.id == Story.promisingUnit), "\(unit.id)") }
    }
  }

  private struct PromisedMonth: Hashable {
    let unit: String
    let year: Int
    /// 1...12, 13 for the January after.
    let month: Int
  }

  @Test func `the closed years differ in shape, end near nine tenths and leave a January`() {
    let latest = closedYears.map { lateShare(all, $0.year) }
    #expect(latest.allSatisfy { (35...60).contains($0) })
    #expect((latest.max() ?? 0) - (latest.min() ?? 0) > 8)
    for year in closedYears.map(\.year) {
      let calendar = all.disbursed(year, by: Day(year, 12, 31))
      let end = all.disbursed(year, by: Day(year + 1, 1, 31))
      #expect((82...95).contains(all.rate(of: .city, year, by: Day(year + 1, 1, 31))))
      #expect((3...12).contains(Double(end - calendar) / Double(end) * 100))
    }
  }

  @Test func `capital added after 30 September is paid of in the next year`() {
    let rows = demo.ledger.filter {
      $0.kind.countsAsDisbursed && $0.isInvestment && $0.date > Day($0.fiscalYear + 1, 1, 31)
    }
    #expect(Set(rows.map(\.fiscalYear)) == [2023, 2024])
    for row in rows {
      #expect(row.date <= Day(row.fiscalYear + 1, 12, 31))
      let late = demo.plans.filter {
        $0.project == row.project && $0.year == row.fiscalYear && $0.basis == .city && $0.amount > 0
          && $0.decision.date > Day(row.fiscalYear, 9, 30)
      }
      #expect(!late.isEmpty, "\(row.project)")
    }
  }

  @Test func `only the three idle projects have a plan and nothing disbursed`() {
    let idle = demo.projects.filter { project in
      let figures = Figures { $0.id == project.id }
      return figures.plan(.city) > 0 && figures.disbursed() == 0
    }
    #expect(idle.map(\.id).sorted() == Story.idleProjects.sorted())
    let open = demo.obstacles.filter { Story.idleObstacles.contains($0.id) && $0.status.isOpen }
    #expect(open.map(\.project) == Story.idleProjects)
  }

  /// Source: shares of national disbursement in 2025, the points of ``YearCurve``.
  @Test(arguments: [(4, 17), (6, 42), (8, 54), (10, 63), (11, 73)])
  func `payments of 2025 follow the usual curve`(month: Int, percent: Int) {
    let year = demo.ledger.filter { $0.kind.countsAsDisbursed && $0.date.parts.year == 2025 }
    let paid = year.filter { $0.date.parts.month <= month }.reduce(0) { $0 + $1.amount }
    let share = Double(paid) / Double(year.reduce(0) { $0 + $1.amount }) * 100
    #expect(abs(share - Double(percent)) < 6)
  }
}
