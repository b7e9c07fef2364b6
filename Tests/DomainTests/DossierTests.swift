import Domain
import Testing

/// November 2026 begins on a Sunday: the 2nd, 9th and 16th are Mondays, the 20th is a Friday.
@Suite struct DossierTests {
  private func step(
    _ sequence: Int, at agency: Int = 0, _ received: String?, _ completed: String?,
    _ status: StepStatus = .done, limit: Int? = nil, isIntermediate: Bool = false, returns: Int = 0,
    dossier: String = "HS-1"
  ) throws -> DossierStep {
    DossierStep(
      code: "\(dossier)/\(sequence)", procedure: Key(0), dossier: dossier, sequence: sequence,
      title: "Step \(sequence)", agency: Key(Int32(agency)), isIntermediate: isIntermediate, limitDays: limit,
      received: try received.map(day), completed: try completed.map(day), returns: returns, status: status,
      origin: .line(sequence))
  }

  private func portfolio(
    _ steps: [DossierStep], limit: Int = 10, off: [String] = [], asOf: String = "2026-11-20"
  ) throws -> Portfolio {
    var facts = Dataset()
    facts.duties.procedures = Register(
      rows: [Procedure(key: Key(0), code: "TT1", name: "Approval", limitDays: limit, origin: .line(2))],
      codes: ["TT1"], key: \.key)
    facts.duties.steps = steps
    facts.duties.calendar = WorkCalendar(
      try off.map { DayOff(day: try day($0), isWorking: false, origin: .line(2)) })
    return Portfolio(facts, asOf: try moment(asOf))
  }

  @Test func `working days run from the first receipt to the end, on the way between two bodies too`() throws
  {
    let steps = [
      try step(1, "2026-11-02", "2026-11-04"), try step(2, at: 1, "2026-11-05", "2026-11-10"),
    ]
    // 3, 4, 5, 6, 9 and 10 November.
    let dossier = try #require(try portfolio(steps, limit: 5).dossiers().first)
    #expect(dossier.state == .finished && dossier.days == 6 && dossier.daysOver == 1)
    #expect(try dossier.due == day("2026-11-09"))
    // The 4th was a holiday.
    #expect(try portfolio(steps, off: ["2026-11-04"]).dossiers().map(\.days) == [5])
    #expect(try portfolio(steps).dossiers().map(\.daysOver) == [0])
  }

  @Test func `on any past day a dossier stands as it stood`() throws {
    let steps = [
      try step(1, "2026-11-02", "2026-11-04"), try step(2, at: 1, "2026-11-06", "2026-11-10"),
    ]
    func at(_ iso: String) throws -> Dossier? { try portfolio(steps, asOf: iso).dossiers().first }
    #expect(try at("2026-11-01") == nil)
    #expect(try at("2026-11-03")?.state == .lies(0))
    #expect(try at("2026-11-03")?.days == 1)
    #expect(try at("2026-11-05")?.state == .between)
    #expect(try at("2026-11-05")?.days == 3)
    #expect(try at("2026-11-09")?.state == .lies(1))
    #expect(try at("2026-11-10")?.state == .finished)
    #expect(try at("2026-11-10")?.days == 6)
  }

  @Test func `the clock of a dossier stands still from its return until it is received again`() throws {
    let steps = [
      try step(1, "2026-11-02", "2026-11-04", .returned), try step(2, "2026-11-16", nil, .inProcess),
    ]
    let back = try #require(try portfolio(steps, asOf: "2026-11-10").dossiers().first)
    #expect(back.state == .returned && back.days == 2 && back.returns == 1)
    // 3 and 4 November, then 17 to 20: six of ten, so four are left after Friday the 20th.
    let again = try #require(try portfolio(steps).dossiers().first)
    #expect(again.state == .lies(1) && again.days == 6)
    #expect(try again.due == day("2026-11-26"))
  }

  @Test func `bodies that have it at one time take its days once, and a skipped step none`() throws {
    let steps = [
      try step(1, at: 0, "2026-11-02", "2026-11-06"), try step(2, at: 1, "2026-11-03", "2026-11-10"),
      try step(3, at: 2, nil, nil, .skipped),
    ]
    let dossier = try #require(try portfolio(steps).dossiers().first)
    #expect(dossier.days == 6 && dossier.state == .finished && dossier.steps.count == 2)
  }

  @Test func `a step that is done on a day nobody wrote is over, and gives no days`() throws {
    let steps = [try step(1, "2026-11-02", nil), try step(2, "2026-11-04", "2026-11-05")]
    let dossier = try #require(try portfolio(steps).dossiers().first)
    #expect(dossier.state == .finished && dossier.days == 3)
    #expect(try steps[0].days(WorkCalendar(), on: day("2026-11-20")) == nil)
  }

  /// Domain notes 7: number of steps passed, median and 90th percentile of working days, on time = resolved within the
  /// limit over resolved.
  @Test func `a procedure says how long its dossiers took, and how many stayed in their limit`() throws {
    let ends = ["2026-11-03", "2026-11-04", "2026-11-05", "2026-11-16"]
    let steps = try ends.enumerated().map {
      try step(1, "2026-11-02", $1, isIntermediate: $0 == 0, dossier: "HS-\($0)")
    }
    let open = try step(1, "2026-11-02", nil, .inProcess, returns: 4, dossier: "HS-9")
    let dossiers = try portfolio(steps + [open], limit: 9).dossiers()
    let count = ProcedureCount(dossiers)
    // 1, 2, 3 and 10 days: three of four within nine; the open one runs for 14.
    #expect(count.days.median == 2 && count.days.ninetieth == 10 && count.inTimeRate?.hundredths == 7_500)
    #expect(count.open == 1 && count.openOver == 1 && count.returns == 4)
    #expect(count.steps.median == 1 && count.intermediate.ninetieth == 1)
    #expect(dossiers.last?.daysOver == 5)
  }

  @Test func `a quantile is the nearest rank, and one of the numbers`() {
    let ten = RankedDays(1...10)
    #expect(ten.median == 5 && ten.ninetieth == 9 && ten.quantile(percent: 100) == 10)
    #expect(RankedDays([7]).median == 7 && RankedDays([]).median == nil)
  }

  /// Published by the city, communes 01/07 to 23/09/2025 (domain notes 7, [78]): 99.85 %.
  @Test func `509,772 of 510,541 dossiers in time are 99.85 percent`() {
    #expect(Rate(509_772, of: 510_541)?.hundredths == 9_985)
  }

  @Test func `what was cut counts the procedures of which both figures are known`() {
    let days: [(before: Int?, now: Int?)] = [(45, 28), (30, 19), (7, 7), (nil, 4), (12, nil)]
    let cut = ProcedureCut(days)
    // 82 days before, 54 now: 28 less.
    #expect(cut.known == 3 && cut.cut == 2 && cut.before == 82 && cut.now == 54)
    #expect(cut.rate?.hundredths == 3_415)
    #expect(ProcedureCut(days.suffix(2)).rate == nil)
  }

  @Test func `the slowest body is the one with the most days beyond its steps' limits`() throws {
    let steps = [
      try step(1, at: 0, "2026-11-02", "2026-11-16", limit: 12),
      try step(2, at: 1, "2026-11-16", nil, .inProcess, limit: 1),
      try step(3, at: 2, nil, nil, .notStarted),
    ]
    let today = try day("2026-11-20")
    let slowest = StepDelay.slowest(steps, WorkCalendar(), on: today, by: \.agency)
    // Ten days of twelve, and four of one.
    #expect(slowest.map(\.subject) == [Key(1), Key(0)] && slowest.map(\.over) == [3, 0])
    #expect(slowest.map(\.days.median) == [4, 10])
  }
}
