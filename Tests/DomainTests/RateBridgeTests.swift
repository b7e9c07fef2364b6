import Domain
import Testing

/// On portfolios made by hand, in đồng.
@Suite struct RateBridgeTests {
  private static let year = MoneyCase(projects: (0..<3).map { Project($0) })

  private func plan(
    _ project: Int32, _ amount: Dong, _ decided: String, _ basis: PlanBasis = .cityAssigned, year: Int = 2025
  ) throws -> PlanEntry {
    PlanEntry(
      project: Key(project), fiscalYear: year, basis: basis, amount: amount, fundingSource: Key(0),
      decidedOn: try day(decided), origin: .line(2))
  }

  private func bridge(
    _ plans: [PlanEntry], _ entries: [LedgerEntry], from then: String = "2025-10-20",
    to now: String = "2025-11-20"
  ) throws -> RateBridge {
    var facts = Self.year
    (facts.plans, facts.entries) = (plans, entries)
    return try #require(
      RateBridge(
        from: facts.portfolio(asOf: day(then)), to: facts.portfolio(asOf: day(now)), on: .cityAssigned))
  }

  private func row(_ project: Int, _ month: Int, _ amount: Dong, _ source: FigureSource = .treasury)
    -> LedgerEntry
  {
    LedgerEntry(project: project, month: 2025 * 12 + month - 1, amount: amount, source: source)
  }

  @Test func `money paid, cut and added late each has its points`() throws {
    let bridge = try bridge(
      [plan(0, 100, "2025-01-05"), plan(0, -20, "2025-11-05"), plan(1, 80, "2025-11-06")],
      [row(0, 3, 40), row(0, 11, 20)])
    #expect(bridge.parts.map(\.kind) == [.paid, .planCut, .lateCapital])
    #expect(bridge.parts.map(\.amount) == [20, -20, 80])
    #expect(bridge.before?.hundredths == 4000)  // 40 of 100
    #expect(bridge.parts.map { $0.rate?.hundredths } == [6000, 7500, 3750])  // 60 of 100, of 80, of 160
    #expect(bridge.parts.map { $0.effect?.hundredths } == [2000, 1500, -3750])
    #expect(bridge.after?.hundredths == 3750)
    #expect(bridge.change?.hundredths == -250)
  }

  @Test func `capital decided on 30 September is the year's, a day later it is late`() throws {
    let bridge = try bridge(
      [plan(0, 100, "2025-01-05"), plan(0, 7, "2025-09-30"), plan(0, 5, "2025-10-01")], [],
      from: "2025-09-29", to: "2025-10-02")
    #expect(bridge.parts.map(\.kind) == [.planAdded, .lateCapital])
    #expect(bridge.parts.map(\.amount) == [7, 5])
  }

  @Test func `the first day's decisions are known on it, the last day's too`() throws {
    let bridge = try bridge(
      [plan(0, 100, "2025-10-20"), plan(0, -1, "2025-11-20"), plan(0, -2, "2025-11-21")], [])
    #expect(bridge.parts.map(\.amount) == [-1])
  }

  @Test func `a project that gains or loses its plan brings or takes what it paid`() throws {
    let bridge = try bridge(
      [
        plan(0, 100, "2025-01-05"), plan(1, 50, "2025-01-05"), plan(1, -50, "2025-11-05"),
        plan(2, 10, "2025-11-05"),
      ],
      [row(0, 3, 40), row(1, 3, 5), row(2, 3, 8), row(2, 11, 1)])
    #expect(bridge[.reclassified]?.amount == 4)  // 8 + 1 - 5
    #expect(bridge[.paid] == nil)
  }

  @Test func `a decision that gives a project its other channel moves what names no source`() throws {
    // The estimate was its only plan; with a city plan beside it what names no source is investment.
    var facts = Self.year
    facts.plans = try [plan(0, 100, "2025-01-05", .estimate), plan(0, 10, "2025-11-05")]
    facts.entries = [row(0, 3, 40)]
    let bridge = try #require(
      RateBridge(
        from: facts.portfolio(asOf: day("2025-10-20")), to: facts.portfolio(asOf: day("2025-11-20")),
        on: .estimate))
    #expect(bridge.parts.map(\.kind) == [.reclassified])
    #expect(bridge.parts.map(\.amount) == [-40])
  }

  @Test func `a first payment is paid, and the Treasury's word in place of the unit's is a correction`()
    throws
  {
    let plans = try [plan(0, 100, "2025-01-05"), plan(1, 100, "2025-01-05")]
    let bridge = try bridge(plans, [row(0, 11, 30), row(1, 3, 45, .unitReport), row(1, 11, 5)])
    #expect(bridge.parts.map(\.kind) == [.paid, .corrected])
    #expect(bridge.parts.map(\.amount) == [30, -40])  // 5 of the Treasury for 45 of the unit
  }

  @Test func `a decision entered late is a correction of the plan`() throws {
    var facts = Self.year
    facts.plans = try [plan(0, 100, "2025-01-05")]
    let then = try facts.portfolio(asOf: day("2025-10-20"))
    facts.plans.append(try plan(0, 50, "2025-10-10"))
    let now = try facts.portfolio(asOf: day("2025-11-20"))
    let bridge = try #require(RateBridge(from: then, to: now, on: .cityAssigned))
    #expect(bridge.parts.map(\.kind) == [.planCorrected])
    #expect(bridge.parts.map(\.amount) == [50])
  }

  @Test func `without a plan there is no rate and no effect, and the amounts still add up`() throws {
    let bridge = try bridge(
      [plan(0, 100, "2025-09-05")], [row(0, 3, 40)], from: "2025-09-01", to: "2025-09-20")
    #expect(bridge.before == nil && bridge.change == nil)
    #expect(bridge.parts.map(\.amount) == [40, 100])
    #expect(bridge.parts.map(\.effect) == [nil, nil])
    #expect(bridge.parts.map { $0.rate?.hundredths } == [nil, 4000])
  }

  @Test func `nothing changes between a moment and itself`() throws {
    let bridge = try bridge([plan(0, 100, "2025-01-05")], [row(0, 3, 40)], from: "2025-11-20")
    #expect(bridge.parts.isEmpty)
    #expect(bridge.change?.hundredths == 0)
  }

  @Test func `two plan years, days in the wrong order and rounded money are not compared`() throws {
    var facts = Self.year
    facts.plans = try [plan(0, 100, "2025-01-05")]
    let then = try facts.portfolio(asOf: day("2025-10-20"))
    let now = try facts.portfolio(asOf: day("2025-11-20"))
    #expect(RateBridge(from: then, to: now, on: .cityAssigned) != nil)
    #expect(RateBridge(from: now, to: then, on: .cityAssigned) == nil)
    #expect(RateBridge(from: then, to: now.forPublic(), on: .cityAssigned) == nil)
    #expect(RateBridge(from: then.forPublic(), to: now, on: .cityAssigned) == nil)
    #expect(RateBridge(from: then, to: now.moved(fiscalYear: 2026), on: .cityAssigned) == nil)
  }
}
