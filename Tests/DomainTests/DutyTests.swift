import Domain
import Testing

/// What is open on a day, what of it is late, and who answers for a unit that is no more.
@Suite struct DutyTests {
  private static func agency(_ number: Int, until end: Day? = nil, heir: Int? = nil) -> Agency {
    Agency(
      key: Key(Int32(number)), code: "A\(number)", name: "Unit \(number)", level: .department, validTo: end,
      successor: heir.map { Key(Int32($0)) }, origin: .line(number + 2))
  }

  private static func portfolio(
    _ agencies: [Agency] = [], _ change: (inout Dataset) -> Void = { _ in }
  ) throws -> Portfolio {
    var facts = Dataset()
    facts.agencies = Register(rows: agencies, codes: agencies.map(\.code), key: \.key)
    change(&facts)
    return Portfolio(facts, asOf: try moment("2026-11-20"))
  }

  private static func request(_ line: Int, due: Day?, answered: Day? = nil) throws -> CoordinationRequest {
    CoordinationRequest(
      code: "R\(line)", from: Key(0), to: Key(1), sent: try day("2026-11-02"), due: due, answered: answered,
      origin: .line(line))
  }

  @Test func `a request is open until it is answered and late from the end of its day`() throws {
    let due = try day("2026-11-20")
    let requests = [
      try DutyTests.request(2, due: due), try DutyTests.request(3, due: due + -1),
      try DutyTests.request(4, due: due + -9, answered: due + -8),
      try DutyTests.request(5, due: due + -9, answered: due + 1), try DutyTests.request(6, due: nil),
    ]
    let portfolio = try DutyTests.portfolio { $0.duties.requests = requests }
    #expect(portfolio.openDuties([.request]).map(\.place) == [0, 1, 3, 4])
    #expect(portfolio.attention[.request] == Attention.Count(late: 2, open: 4))
    // A minute after 17:00 the first is late too.
    let later = Portfolio(portfolio.dataset, asOf: Moment(day: due, minute: 17 * 60 + 1), reusing: portfolio)
    #expect(later.attention[.request].late == 3)
    // On an earlier day nothing was late yet, and what was answered later was open.
    let before = Portfolio(portfolio.dataset, asOf: Moment(closeOf: due + -10), reusing: portfolio)
    #expect(before.attention[.request] == Attention.Count(late: 0, open: 5))
  }

  @Test func `a step of a dossier is late after its working days, a weekend not counted`() throws {
    let step = DossierStep(
      code: "S1", procedure: Key(0), dossier: "H1", sequence: 1, agency: Key(0), limitDays: 3,
      received: try day("2026-11-16"), status: .inProcess, origin: .line(2))
    let item = try #require(
      DutyTests.portfolio { $0.duties.steps = [step] }.openDuties([.dossier]).first)
    #expect(item.due == (try day("2026-11-19")))
    #expect(item.daysLate(at: try moment("2026-11-20")) == 1)
  }

  @Test func `what an abolished unit left is its successor's from the day after`() throws {
    let end = try day("2026-06-30")
    let units = [
      DutyTests.agency(0, until: end, heir: 1), DutyTests.agency(1, until: end, heir: 2), DutyTests.agency(2),
      DutyTests.agency(3, until: end, heir: 4), DutyTests.agency(4, until: end, heir: 3),
    ]
    let successors = Successors(try DutyTests.portfolio(units))
    #expect(successors.heir(of: Key(0)) == Key(2))
    #expect(successors.abolished(before: Key(2)) == [Key(0), Key(1)])
    #expect(successors.isAbolished(Key(0)) && !successors.isAbolished(Key(2)))
    // A ring names nobody; it ends.
    #expect([Key(3), Key(4)].contains(successors.heir(of: Key(3))))
    // It is counted where its successor is: here below unit 5.
    let top = Agency(key: Key(5), code: "A5", name: "Unit 5", level: .department, origin: .line(7))
    var below = units[1]
    below = Agency(
      key: below.key, code: below.code, name: below.name, level: .department, parent: Key(5), origin: .line(3)
    )
    let family = try DutyTests.portfolio([units[0], below, top])
    #expect(family.agencies(below: Key(5)) == [Key(0), Key(1)])
    #expect(family.agencies(below: Key(1)).isEmpty)
    var facts = try DutyTests.portfolio(units).dataset
    facts.duties = DutyRows()
    let onTheDay = Portfolio(facts, asOf: Moment(closeOf: end))
    #expect(Successors(onTheDay).heir(of: Key(0)) == Key(0))
  }
}

/// Five clarities of the City's plan, six of Conclusion 226-KL/TW (11/12/2025), seven of the City's steering committee.
@Suite struct ClarityTests {
  private func task(_ texts: Clarity, status: AssignmentStatus = .inProgress) throws -> Assignment {
    Assignment(
      key: Key(0), code: "T", title: "Việc", lead: Key(0), responsible: Key(0), accountable: Key(1),
      due: try day("2026-12-31"), status: status, texts: texts, origin: .line(2))
  }

  @Test func `each standard asks for its own fields`() throws {
    #expect(Clarity.Standard.allCases.map(\.asked.rawValue.nonzeroBitCount) == [5, 6, 7])
    let today = try day("2026-11-20")
    let bare = try task([]).clarity(on: today)
    #expect(bare.lacking(.five) == [.result])
    #expect(bare.lacking(.six) == [.authority, .product])
    #expect(bare.lacking(.seven) == [.objective, .product, .result])
    #expect(bare.filled(.seven) == 4)
  }

  @Test func `of an open task the product says what must come of it, of a done one only the result`() throws {
    let today = try day("2026-11-20")
    #expect(try task(.product).clarity(on: today).lacking(.five).isEmpty)
    #expect(try task(.product, status: .completed).clarity(on: today).lacking(.five) == [.result])
  }

  @Test func `shares are of the tasks counted and what is missing is counted by field`() throws {
    let today = try day("2026-11-20")
    var counts = ClarityCounts()
    for texts in [Clarity.product, [], [.objective, .product], [.authority, .product]] {
      counts.add(try task(texts).clarity(on: today))
    }
    #expect(counts.tasks == 4)
    #expect(Clarity.Standard.allCases.map(counts.whole) == [3, 1, 1])
    #expect(counts.rate(.five)?.hundredths == 7_500)
    #expect(counts.missing(.result) == 1 && counts.missing(.authority) == 3 && counts.missing(.work) == 0)
    #expect(ClarityCounts().rate(.five) == nil)
  }
}
