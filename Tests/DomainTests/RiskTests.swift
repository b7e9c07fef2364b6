import Domain
import Testing

/// What is likely to go wrong, by rules that were asked of the past.
@Suite struct RiskTests {
  private static let asOf = "2026-11-20"

  /// - Parameter ago: days before the day on which it was due.
  private func task(
    _ number: Int, lead: Int32 = 0, due: Int, done: Int? = nil, _ status: AssignmentStatus = .inProgress,
    start: Int? = nil, percent: Int8? = nil
  ) throws -> Assignment {
    let today = try day(Self.asOf)
    return Assignment(
      key: Key(Int32(number)), code: "T\(number)", title: "", lead: Key(lead),
      start: start.map { today + $0 }, due: today + due, completed: done.map { today + $0 }, percent: percent,
      status: done == nil ? status : .completed, origin: .line(number + 2))
  }

  private func portfolio(_ tasks: [Assignment], _ change: (inout Dataset) -> Void = { _ in }) throws
    -> Portfolio
  {
    var facts = Dataset()
    let units = (0..<3).map {
      Agency(
        key: Key(Int32($0)), code: "U\($0)", name: "Unit \($0)", level: .department, origin: .line($0 + 2))
    }
    facts.agencies = Register(rows: units, codes: units.map(\.code), key: \.key)
    facts.assignments = Register(tasks)
    change(&facts)
    return Portfolio(facts, asOf: try moment(Self.asOf))
  }

  /// Unit 0 was late with its tasks for a year, unit 1 never.
  private func past() throws -> [Assignment] {
    try (0..<26).map { number in
      let due = -14 - 28 * (number / 2)
      let isSlow = number % 2 == 0
      return try task(number, lead: isSlow ? 0 : 1, due: due, done: due + (isSlow ? 9 : -2))
    }
  }

  /// Source: issue 10, point 11: "of 40 flagged so, 31 were late".
  @Test func `a rule says how often it was right four weeks ahead, and what chance would say`() throws {
    let portfolio = try portfolio(past())
    let record = RiskAhead(portfolio, on: .cityAssigned, nil).record
    // Thirteen windows with a task of each unit; from the sixth due task on unit 0 is known to be slow.
    #expect(record.base(.slowUnit) == HitCount(hits: 13, of: 26))
    // Of its 13 tasks the five oldest had no past of five tasks to be judged by.
    #expect(record.hits[.slowUnit] == HitCount(hits: 8, of: 8))
    // Eight cases are too few to say anything.
    #expect(record.count(.slowUnit) == nil)
    #expect(record.count(.notStarted) == nil)
  }

  @Test func `only what was known by the day counts`() throws {
    // Held up since 20 days ago, when its four weeks had begun already: no case for the rule.
    let tasks = try [task(0, due: -10, done: -1)]
    let portfolio = try portfolio(tasks) { facts in
      let today = Day(iso: Self.asOf) ?? Day(number: 0)
      facts.obstacles = Register([
        Obstacle(
          key: Key(0), code: "O0", assignment: Key(0), agency: Key(0), description: "", raised: today + -20,
          origin: .line(2))
      ])
    }
    let record = RiskAhead(portfolio, on: .cityAssigned, nil).record
    #expect(record.hits[.heldUp] == nil)
    #expect(record.base(.heldUp) == HitCount(hits: 1, of: 1))
  }

  @Test func `what is due within four weeks is flagged with its rules, the surest first`() throws {
    let today = try day(Self.asOf)
    var tasks = try past()
    // Twelve more of unit 0 that make the rule measured: late too.
    tasks += try (26..<38).map { try task($0, due: -15, done: -5) }
    tasks += try [
      task(38, lead: 0, due: 10), task(39, lead: 1, due: 28, .notStarted),
      task(40, lead: 1, due: 29, .notStarted),
      // Three quarters of its time are over, and half of its work.
      task(41, lead: 1, due: 10, start: -30, percent: 50),
      task(42, lead: 1, due: 10, start: -30, percent: 60),
      // Late already: no risk any more.
      task(43, lead: 0, due: -1),
    ]
    let portfolio = try portfolio(tasks) { facts in
      facts.obstacles = Register([
        Obstacle(
          key: Key(0), code: "O0", agency: Key(2), description: "", raised: today + -70, due: today + -3,
          blocked: 5, hasProposal: true, origin: .line(2))
      ])
    }
    let ahead = RiskAhead(portfolio, on: .cityAssigned, nil)
    let flags = ahead.flags
    #expect(flags.first?.subject == .task(Key(38)))
    #expect(flags.first?.rules == [.slowUnit])
    // 8 of the year, the 12, and the one that is late today: of all 39 that were due in these windows 26 were late.
    #expect(flags.first?.record == HitCount(hits: 21, of: 21))
    #expect(ahead.record.base(.slowUnit) == HitCount(hits: 26, of: 39))
    // Without a past what money hangs on comes first.
    #expect(flags.dropFirst().map(\.subject) == [.obstacle(Key(0)), .task(Key(39)), .task(Key(41))])
    #expect(
      flags.dropFirst().map(\.rules) == [[.old, .unanswered, .sameRung], [.notStarted], [.behindTime]])
    #expect(flags.dropFirst().allSatisfy { $0.record == nil })
  }

  @Test func `a rule that was no better than chance raises no flag`() throws {
    // Unit 0 is slow and late half of the time; unit 1 is always late with so few tasks that nothing is said of it.
    let tasks =
      try (0..<40).map { number in
        let due = -14 - 28 * (number / 4)
        return try task(number, lead: 0, due: due, done: due + (number % 2 == 0 ? 9 : -2))
      } + (40..<44).map { number in try task(number, lead: 1, due: -14, done: -3) } + [task(44, due: 10)]
    let ahead = RiskAhead(try portfolio(tasks), on: .cityAssigned, nil)
    let count = try #require(ahead.record.count(.slowUnit))
    #expect(count.hits * 2 == count.of && count.of >= 10)
    #expect(ahead.record.base(.slowUnit) == HitCount(hits: 24, of: 44))
    #expect(!ahead.record.isWorthAFlag(.slowUnit) && ahead.flags.isEmpty)
  }

  @Test func `a long silence and a new focal point are asked of the next hand-in`() throws {
    let today = try day(Self.asOf)
    let portfolio = try portfolio([]) { facts in
      // Every week for a year: unit 0 in time, unit 1 never, unit 2 always a day late.
      facts.duties.submissions = (0..<56).flatMap { week -> [Submission] in
        let end = today + -7 * week
        let late = Moment(day: end + 3, minute: 600)
        return [
          Submission(
            agency: Key(0), periodEnd: end, due: end + 2, received: Moment(day: end + 1, minute: 0),
            origin: .line(2)),
          Submission(agency: Key(1), periodEnd: end, due: end + 2, origin: .line(3)),
          Submission(agency: Key(2), periodEnd: end, due: end + 2, received: late, origin: .line(4)),
        ]
      }
      facts.people = Register(
        rows: [
          Person(
            key: Key(0), code: "N0", name: "", agency: Key(0), isFocalPoint: true, to: today + -20,
            origin: .line(2)),
          Person(
            key: Key(1), code: "N1", name: "", agency: Key(0), isFocalPoint: true, from: today + -19,
            origin: .line(3)),
        ], codes: ["N0", "N1"], key: \.key)
    }
    let ahead = RiskAhead(portfolio, on: .cityAssigned, nil)
    // Thirteen hand-ins, each after weeks of silence, none in time.
    #expect(ahead.record.count(.silent) == HitCount(hits: 13, of: 13))
    #expect(ahead.record.base(.silent) == HitCount(hits: 26, of: 39))
    #expect(ahead.flags.map(\.subject) == [.unit(Key(1)), .unit(Key(0))])
    #expect(ahead.flags.map(\.rules) == [[.silent], [.newFocalPoint]])
    #expect(ahead.flags[0].due == today + 2)
  }
}
