import Domain
import Testing

@Suite struct ComponentProgressTests {
  private func milestone(
    _ number: Int, due: String, met: String? = nil, status: MilestoneStatus? = nil, weight: Int? = nil,
    project: Int = 0
  ) throws -> Milestone {
    Milestone(
      key: Key(Int32(number)), code: "M\(number)", project: Key(Int32(project)), kind: .delivery,
      due: try day(due), met: try met.map(day), status: status ?? (met == nil ? .scheduled : .met),
      weight: weight.map { Rate(hundredths: $0 * 100) }, origin: .line(number + 2))
  }

  private func asset(
    _ number: Int, _ kind: AssetKind, sector: Int? = nil, project: Int? = nil,
    _ status: AssetStatus = .building,
    planned: String? = nil, since: String? = nil
  ) throws -> DigitalAsset {
    DigitalAsset(
      key: Key(Int32(number)), code: "A\(number)", project: project.map { Key(Int32($0)) },
      name: "Asset \(number)",
      kind: kind, sector: sector.map { Key(Int32($0)) }, owner: Key(0), status: status,
      plannedInService: try planned.map(day), inService: try since.map(day), origin: .line(number + 2))
  }

  /// Project 0 costs 1,000 million, of which some are paid.
  private func portfolio(
    paid: Int, _ assets: [DigitalAsset], _ milestones: [Milestone], asOf: String = "2026-11-20"
  ) throws -> Portfolio {
    var facts = Dataset()
    facts.projects = Register(
      rows: [
        Project(
          key: Key(0), code: "P0", name: "Data centre", owner: Key(0), sector: Key(1),
          totalInvestment: million(1_000), origin: .line(2))
      ], codes: ["P0"], key: \.key)
    facts.duties.assets = Register(rows: assets, codes: assets.map(\.code), key: \.key)
    facts.duties.milestones = Register(rows: milestones, codes: milestones.map(\.code), key: \.key)
    let today = try moment(asOf)
    facts.take(
      Ledger(asOf: today.day, [LedgerEntry(fiscalYear: 2026, month: 2026 * 12 + 2, amount: million(paid))]))
    return Portfolio(facts, asOf: today)
  }

  /// Domain notes 7: milestones met on time, of those due.
  @Test func `milestones on time are of those whose day has passed`() throws {
    let milestones = [
      try milestone(0, due: "2026-05-01", met: "2026-04-30"),
      try milestone(1, due: "2026-06-01", met: "2026-06-02"),
      try milestone(2, due: "2026-07-01", status: .partiallyMet),
      try milestone(3, due: "2026-08-01", status: .met),
      try milestone(4, due: "2026-12-01", met: "2026-11-10"),
    ]
    let count = MilestoneCount(milestones, at: try moment("2026-11-20"))
    #expect(count.due == 4 && count.onTime == 1 && count.onTimeRate?.hundredths == 2_500)
    #expect(count.met == 4 && count.undated == 1 && count.late == 1 && count.daysLate == 142)
    // On 1 June at the close of work the second was late, and only the first two were due.
    let june = MilestoneCount(milestones, at: try moment("2026-06-01"))
    #expect(june.due == 2 && june.onTime == 1 && june.late == 1)
  }

  @Test func `milestones are weighed where each has a weight, else counted`() throws {
    let weighed = [
      try milestone(0, due: "2026-05-01", met: "2026-04-30", weight: 10),
      try milestone(1, due: "2026-06-01", met: "2026-06-01", weight: 15),
      try milestone(2, due: "2026-12-01", weight: 75),
    ]
    let now = try moment("2026-11-20")
    #expect(MilestoneCount(weighed, at: now).metShare?.hundredths == 2_500)
    #expect(
      MilestoneCount(weighed + [try milestone(3, due: "2026-12-01")], at: now).metShare?.hundredths == 5_000)
    #expect(MilestoneCount([], at: now).metShare == nil)
  }

  /// Issue 10, item 8: "paid 60 %, milestones 25 %".
  @Test func `paid 60 percent with 25 percent of the milestones is money ahead of the work`() throws {
    let milestones = [
      try milestone(0, due: "2026-05-01", met: "2026-04-30", weight: 25),
      try milestone(1, due: "2027-06-01", weight: 75),
    ]
    let found = try portfolio(
      paid: 600, [try asset(0, .dataCenter, project: 0, planned: "2027-06-30")], milestones
    ).componentProgress()
    #expect(found.map(\.findings) == [[.paidAhead]])
    #expect(found.first?.lead?.hundredths == 3_500 && found.first?.isPaidOfPlan == false)
    // Twenty points are within what reports differ by.
    #expect(
      try portfolio(paid: 450, [try asset(0, .dataCenter, project: 0)], milestones).componentProgress()
        .map(\.findings) == [[]])
  }

  @Test func `a component that is paid and does not serve on its day is the gravest`() throws {
    let late = try asset(0, .dataCenter, project: 0, planned: "2026-06-30")
    let milestones = [
      try milestone(0, due: "2026-05-01", met: "2026-04-30"), try milestone(1, due: "2026-06-30"),
    ]
    let found = try #require(try portfolio(paid: 850, [late], milestones).componentProgress().first)
    #expect(found.findings == [.paidNotServing, .paidAhead, .late, .lateMilestones] && found.daysLate == 143)
    #expect(found.sector == Key(1))
    // On its day it was in time, and the milestone of that day too.
    #expect(
      try portfolio(paid: 850, [late], milestones, asOf: "2026-06-30T16:00").componentProgress().first?
        .findings
        == [.paidAhead])
  }

  @Test func `a project with milestones that makes no component is there too`() throws {
    let found = try portfolio(paid: 0, [], [try milestone(0, due: "2026-05-01", met: "2026-04-30")])
      .componentProgress()
    #expect(found.map(\.asset) == [nil] && found.map(\.findings) == [[.milestonesAhead]])
  }

  /// Domain notes 7: components in operation of those planned, per sector.
  @Test func `components are counted by sector and kind as they served on the day`() throws {
    let assets = [
      try asset(0, .network, sector: 0, .operating, planned: "2026-01-01", since: "2026-03-01"),
      try asset(1, .network, sector: 0, .pilot, planned: "2026-12-31"),
      try asset(2, .security, sector: 0, .operating),
      try asset(3, .network, project: 0, planned: "2026-06-30"),
    ]
    let portfolio = try portfolio(paid: 0, assets, [])
    let grid = InfrastructureGrid(assets, portfolio)
    #expect(grid[Key(0), .network].operating == 1 && grid[Key(0), .network].all == 2)
    #expect(grid[Key(0), .network].standing == .behind && grid[Key(0), .security].standing == .onTrack)
    // Without a sector of its own it has its project's.
    #expect(grid[Key(1), .network].standing == .farBehind && grid[Key(1), .security].standing == nil)
    #expect(grid.total.rate?.hundredths == 5_000 && grid.byKind[.network]?.all == 3)
    // In February the first network did not serve, and was late.
    let february = InfrastructureGrid(assets, portfolio.moved(to: try moment("2026-02-01")))
    #expect(february[Key(0), .network].operating == 0 && february[Key(0), .network].late == 1)
    #expect(try assets[0].status(on: day("2026-02-01")) == nil)
  }
}
