import Domain
import Testing

@Suite struct LedgerTests {
  static let january = 2025 * 12

  private func ledger(_ entries: [LedgerEntry]) throws -> Ledger {
    try Ledger(asOf: day("2026-01-31"), entries)
  }

  @Test func `payments, advances and what comes back of them are disbursement`() {
    // Data contract: disbursed = payment + advance + advance_recovery + refund, the last two negative.
    let counting = TransactionKind.allCases.filter(\.isDisbursement)
    #expect(counting == [.payment, .advance, .advanceRecovery, .refund])
  }

  @Test func `an advance that is recovered against work leaves the total as it was`() throws {
    let advance = LedgerEntry(amount: 30)
    let recovered = [
      LedgerEntry(month: Self.january + 3, amount: -30), LedgerEntry(month: 24_303, amount: 30),
    ]
    #expect(try ledger([advance]).disbursed(Key(0), in: 2025) == 30)
    #expect(try ledger([advance] + recovered).disbursed(Key(0), in: 2025) == 30)
    #expect(Self.january + 3 == 24_303)  // April 2025
  }

  @Test func `the Treasury's rows are the disbursement where a project has any in that year`() throws {
    let ledger = try ledger([
      LedgerEntry(project: 0, amount: 100, source: .unitReport),
      LedgerEntry(project: 0, amount: 60, source: .treasury),
      LedgerEntry(project: 1, amount: 40, source: .unitReport),
      LedgerEntry(project: 2, amount: 5, source: .treasury),
      // The other year of project 0 has no row of the Treasury.
      LedgerEntry(project: 0, fiscalYear: 2026, month: Self.january + 12, amount: 9, source: .unitReport),
    ])
    #expect([0, 1, 2, 3].map { ledger.disbursed(Key($0), in: 2025) } == [60, 40, 5, nil])
    #expect(ledger.disbursed(Key(0), in: 2026) == 9)
    #expect(ledger.disbursed(Key(1), in: 2026) == nil)
    #expect(ledger.disbursed(Key(0), in: 2024) == nil)
    let year = try #require(ledger[2025])
    #expect([0, 1, 2, 3].map { year.counting(Key($0)) } == [.treasury, .unitReport, .treasury, nil])
    #expect(year.paid(Key(0), by: .unitReport)?.all.all == 100)
    #expect(year.paid(Key(1), by: .treasury) == nil)
  }

  @Test func `rows that cancel out are nought, not silence`() throws {
    let ledger = try ledger([LedgerEntry(amount: 7), LedgerEntry(amount: -7)])
    #expect(ledger.disbursed(Key(0), in: 2025) == 0)
  }

  @Test func `January's payments belong to the year of their plan`() throws {
    // Payments of a plan year run to 31 January of the next (domain notes 1.4).
    let january = try day("2026-01-20")
    let ledger = try ledger([
      LedgerEntry(fiscalYear: 2025, month: monthNumber(january), amount: 80),
      LedgerEntry(fiscalYear: 2026, month: monthNumber(january), amount: 3),
      LedgerEntry(fiscalYear: 2025, month: Self.january + 11, amount: 20),
    ])
    #expect(ledger.years.map(\.fiscalYear) == [2025, 2026])
    #expect(ledger.disbursed(Key(0), in: 2025) == 100)
    #expect(ledger.disbursed(Key(0), in: 2026) == 3)
    let months = try #require(ledger[2025]).months
    #expect(months.map(\.number) == [2025 * 12 + 11, 2026 * 12])
    #expect(months.map { $0.sums(of: 0).amount } == [20, 80])
  }

  @Test func `years and months stand in order however the rows come`() throws {
    let months = [5, 1, 11, 0, 5, 3].map { Self.january + $0 }
    let ledger = try Ledger(
      asOf: day("2027-01-31"),
      months.map { LedgerEntry(project: 2, month: $0, amount: 1) }
        + [2027, 2024, 2026].map { LedgerEntry(fiscalYear: $0, month: $0 * 12, amount: 1) })
    #expect(ledger.years.map(\.fiscalYear) == [2024, 2025, 2026, 2027])
    let found = try #require(ledger[2025]).months
    #expect(found.map(\.number) == [0, 1, 3, 5, 11].map { Self.january + $0 })
    #expect(found.map { $0.sums(of: 0).amount } == [1, 1, 1, 2, 1])
    #expect(found.map { $0.sums(of: 0).rowCount } == [1, 1, 1, 2, 1])
  }

  /// Seen: carried-over capital that the unit reported as well was added to the Treasury's, 60 of 30 disbursed.
  @Test func `what was paid from carried-over capital is part of what was disbursed`() throws {
    let ledger = try ledger([
      LedgerEntry(project: 0, amount: 30, source: .treasury, isCarriedOver: true),
      LedgerEntry(project: 0, amount: 30, source: .unitReport, isCarriedOver: true),
      LedgerEntry(project: 1, amount: 40, source: .unitReport, isCarriedOver: true),
      LedgerEntry(project: 1, amount: 2, source: .unitReport),
      LedgerEntry(project: 2, amount: 50, source: .treasury),
      LedgerEntry(project: 2, amount: 50, source: .unitReport, isCarriedOver: true),
    ])
    let money = MoneyFigures(
      fiscalYear: 2025, plans: PlanSums(), statements: StatementSums(), ledger: ledger,
      projects: Register((0..<3).map { Project($0) }), sectorKeys: 1, agencyKeys: 1)
    #expect([0, 1, 2].map { money.measure(Key($0), ledger[2025]).carriedOver } == [30, 40, 0])
    #expect(money.total.carriedOver == 70)
    #expect(money.total.disbursed == 30 + 42 + 50)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `two halves read apart make the whole`(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let entries = (0..<300).map { _ in LedgerEntry.any(&random) }
    let cut = random.int(0...300)
    let whole = try ledger(entries).book
    let first = try ledger(Array(entries[..<cut])).book
    let second = try ledger(Array(entries[cut...])).book
    var merged = first
    merged.merge(second)
    #expect(LedgerBook.isSame(merged, whole))
    var other = second
    other.merge(first)
    #expect(LedgerBook.isSame(other, whole))
    #expect(merged.rowCount == 300)
    #expect(merged.years.map(\.fiscalYear) == [2024, 2025, 2026])
    #expect(LedgerBook.isSame(first, whole) == (cut == 300))
  }

  /// Any day of the book is what a ledger of only the rows up to that day says.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a book tells any day`(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let entries = (0..<300).map { _ -> Domain.LedgerEntry in
      let entry = LedgerEntry.any(&random)
      return Domain.LedgerEntry(
        project: Key(Int32(entry.project)), fiscalYear: entry.fiscalYear, day: entry.day + random.int(0...30),
        kind: random.pick(TransactionKind.self), amount: entry.amount, source: entry.source,
        channel: entry.channel, isCarriedOver: entry.isCarriedOver)
    }
    var whole = try Ledger(asOf: day("2027-12-31"))
    for entry in entries { whole.add(entry) }
    for _ in 0..<8 {
      let day = try day("2024-01-01") + random.int(0...1200)
      #expect(whole.book.knows(day))
      let there = Ledger(whole.book, days: whole.days, asOf: day)
      var early = Ledger(asOf: day)
      for entry in entries where entry.day <= day { early.add(entry) }
      var grown = Ledger(asOf: day)
      for entry in entries { grown.add(entry) }
      let said = LedgerTests.said(early)
      #expect(LedgerTests.said(there) == said)
      #expect(LedgerTests.said(grown) == said)
      #expect(there.laterRowCount == 300 - early.rowCount)
      #expect(there.otherKindRowCount == early.otherKindRowCount)
    }
  }

  /// All that a ledger answers.
  private static func said(_ ledger: Ledger) -> [String] {
    ledger.years.flatMap { year in
      (0..<20).flatMap { project -> [String] in
        let key = Key<Project>(Int32(project))
        return [FigureSource.treasury, .unitReport].map { source in
          "\(year.fiscalYear) \(project) \(source) \(String(describing: year.paid(key, by: source))) "
            + "\(year.outstandingAdvance(key)) \(year.months.map { year.paid(key, by: source, upTo: $0.number) })"
        }
      }
    }
  }

  @Test func `a month is known by its days where they are asked for`() throws {
    let rows = [("2025-03-05", 1), ("2025-03-20", 20)] as [(String, Dong)]
    let entries = try rows.map { iso, amount in
      Domain.LedgerEntry(
        project: Key(0), fiscalYear: 2025, day: try day(iso), kind: .payment, amount: amount,
        source: .treasury, channel: nil, isCarriedOver: false)
    }
    var ledger = try Ledger(asOf: day("2025-12-31"))
    for entry in entries { ledger.add(entry) }
    let days = ledger.book
    var book = days
    book.keepDays(near: 2026 * 12, most: 0)
    #expect(try book.knows(day("2025-03-19")) == false)
    #expect(try book.knows(day("2025-03-20")))  // nothing is dated after it
    #expect(try book.knows(day("2025-03-31")))
    #expect(try book.knows(day("2025-02-10")))
    let other = try Ledger(asOf: day("2025-12-31"), [LedgerEntry(month: 2025 * 12 + 2, amount: 21)]).book
    let takesOther = book.takeDays(of: 2025 * 12 + 2, from: other)
    #expect(!takesOther)
    let takesOwn = book.takeDays(of: 2025 * 12 + 2, from: days)
    #expect(takesOwn)
    #expect(try Ledger(book, days: LedgerDays(), asOf: day("2025-03-19")).disbursed(Key(0), in: 2025) == 1)
  }

  @Test func `the strands stand in the order of their numbers`() {
    #expect(LedgerStrand.all.map(\.index) == Array(0..<6))
  }

  @Test func `what was paid is told apart by the class of its funding source`() throws {
    let ledger = try ledger([
      LedgerEntry(amount: 50, channel: .investment), LedgerEntry(amount: 5, channel: .recurrent),
      LedgerEntry(amount: 2, channel: .recurrent, isCarriedOver: true), LedgerEntry(amount: 1),
      LedgerEntry(amount: 400, source: .unitReport, channel: .investment),
    ])
    let paid = try #require(ledger[2025]?.paid(Key(0)))
    #expect(paid.investment == Paid(all: 50))
    #expect(paid.recurrent == Paid(all: 7, carriedOver: 2))
    #expect(paid.unsaid == Paid(all: 1))
    #expect(paid.all == Paid(all: 58, carriedOver: 2))
    #expect(ledger.disbursed(Key(0), in: 2025) == 58)
  }

  @Test func `advances less their recoveries are what is outstanding`() throws {
    let ledger = try ledger([
      LedgerEntry(amount: 30, channel: .investment, isAdvance: true), LedgerEntry(amount: 100),
      LedgerEntry(amount: -50, isAdvance: true),
    ])
    #expect(ledger[2025]?.outstandingAdvance(Key(0)) == -20)
    #expect(ledger[2025]?.outstandingAdvance(Key(1)) == 0)
  }

  /// Statements are compared on their own day: a month is known whole, and by days where a statement is dated in it.
  @Test func `sums by a past day are known where a statement is dated`() throws {
    func statement(_ asOf: String) throws -> Statement {
      Statement(
        project: Key(0), fiscalYear: 2025, asOf: try day(asOf), fundingSource: Key(0), disbursed: 0,
        origin: .line(2))
    }
    let days = try LedgerDays(of: [statement("2025-03-10"), statement("2025-05-31")])
    var ledger = try Ledger(LedgerBook(), days: days, asOf: day("2025-06-20"))
    for (date, amount) in [
      ("2025-02-28", 1), ("2025-03-10", 20), ("2025-03-11", 300), ("2025-05-31", 4000),
      ("2025-06-01", 50_000),
    ] as [(String, Dong)] {
      ledger.add(
        Domain.LedgerEntry(
          project: Key(0), fiscalYear: 2025, day: try day(date), kind: .payment, amount: amount,
          source: .treasury, channel: nil, isCarriedOver: false))
    }
    func sum(_ iso: String) throws -> Dong? {
      ledger.disbursed(Key(0), in: 2025, by: .treasury, on: try day(iso))
    }
    #expect(try sum("2025-03-09") == 1)
    #expect(try sum("2025-03-10") == 21)
    #expect(try sum("2025-03-31") == 321)
    #expect(try sum("2025-05-31") == 4321)
    #expect(try sum("2025-05-30") == nil)  // no statement is dated in May but at its end
    #expect(try sum("2025-06-20") == 54_321)  // the day of the ledger itself
    #expect(try ledger.disbursed(Key(0), in: 2025, by: .unitReport, on: day("2025-03-31")) == nil)
  }
}

extension LedgerEntry {
  /// A row of one of 20 projects in 2024, 2025 or 2026.
  static func any(_ random: inout SeededRandom) -> LedgerEntry {
    let fiscalYear = random.int(2024...2026)
    return LedgerEntry(
      project: random.int(0...19), fiscalYear: fiscalYear, month: fiscalYear * 12 + random.int(0...12),
      amount: Dong(random.int(-3...9)) * million(random.int(1...1000)),
      source: random.pick(FigureSource.self),
      channel: random.chance(30) ? nil : random.pick(Channel.self), isCarriedOver: random.chance(20),
      isAdvance: random.chance(20))
  }
}
