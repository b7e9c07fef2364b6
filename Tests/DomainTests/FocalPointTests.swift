import Domain
import Testing

/// One focal point per unit, and one person's tasks.
@Suite struct FocalPointTests {
  private func person(
    _ number: Int32, of unit: Int32, from: String? = nil, to: String? = nil, isFocalPoint: Bool = true,
    isHead: Bool = false
  ) throws -> Person {
    Person(
      key: Key(number), code: "N\(number)", name: "Person \(number)", agency: Key(unit),
      isFocalPoint: isFocalPoint, isHead: isHead, from: try from.map(day), to: try to.map(day),
      origin: .line(Int(number) + 2))
  }

  private func portfolio(units: [Agency], people: [Person], tasks: [Assignment] = []) throws -> Portfolio {
    var facts = Dataset()
    facts.agencies = Register(rows: units, codes: units.map(\.code), key: \.key)
    facts.people = Register(rows: people, codes: people.map(\.code), key: \.key)
    facts.assignments = Register(tasks)
    return Portfolio(facts, asOf: try moment("2026-11-20"))
  }

  private func unit(_ number: Int32, mustReport: Bool = true, until: String? = nil) throws -> Agency {
    Agency(
      key: Key(number), code: "U\(number)", name: "Unit \(number)", level: .department,
      mustReport: mustReport,
      validTo: try until.map(day), origin: .line(Int(number) + 2))
  }

  /// Source: domain notes 7: "no focal point responsible in each unit": units with a focal point / units that must report.
  @Test func `cover counts the units that must report and stand on the day`() throws {
    let portfolio = try portfolio(
      units: [unit(0), unit(1), unit(2), unit(3, mustReport: false), unit(4, until: "2026-06-30")],
      people: [
        person(0, of: 0, from: "2026-01-05"), person(1, of: 1, from: "2025-03-01", to: "2026-08-31"),
        person(2, of: 3), person(3, of: 2, isFocalPoint: false, isHead: true),
      ])
    let cover = FocalPointCover(portfolio)
    #expect(cover.covered == 1 && cover.units.map(\.agency.number) == [0, 1, 2])
    #expect(cover.units[0].since == (try day("2026-01-05")))
    // The one that it had left on 31/08: without one since the day after.
    #expect(cover.units[1].lastDay == (try day("2026-08-31")))
    #expect(cover.units[1].since == (try day("2026-09-01")))
    // It never had one.
    #expect(cover.units[2].lastDay == nil && cover.units[2].since == nil)
  }

  @Test func `a change is a day on which another one began or the only one was gone`() throws {
    let portfolio = try portfolio(
      units: [unit(0), unit(1), unit(2)],
      people: [
        // Handed over from one day to the next: one change; the first of all changed nobody.
        person(0, of: 0, from: "2026-09-01", to: "2026-10-31"), person(1, of: 0, from: "2026-11-01"),
        // Left, and nobody came.
        person(2, of: 1, to: "2026-11-10"),
        // Longer ago than 90 days before 20/11.
        person(3, of: 2, to: "2026-07-31"), person(4, of: 2, from: "2026-08-01"),
      ])
    let units = FocalPointCover(portfolio).units
    let last = try day("2026-11-20")
    #expect(units.map { $0.changes(in: FocalPointCover.newsDays, to: last) } == [1, 1, 0])
    #expect(units.map { $0.changes(in: 9, to: last) } == [0, 0, 0])
    #expect(units.map { $0.changes(in: 10, to: last) } == [0, 1, 0])
  }

  @Test func `what names nobody is the focal point's, else the head's, else the unit's`() throws {
    func task(_ number: Int32, lead: Int32, _ person: Int32?, due: String) throws -> Assignment {
      Assignment(
        key: Key(number), code: "T\(number)", title: "", lead: Key(lead), responsible: person.map { Key($0) },
        due: try day(due), origin: .line(Int(number) + 2))
    }
    let portfolio = try portfolio(
      units: [unit(0), unit(1), unit(2)],
      people: [
        person(0, of: 0), person(1, of: 0, isFocalPoint: false),
        person(2, of: 1, isFocalPoint: false, isHead: true),
      ],
      tasks: [
        task(0, lead: 0, 1, due: "2026-11-10"), task(1, lead: 0, nil, due: "2026-11-30"),
        task(2, lead: 1, nil, due: "2026-11-19"), task(3, lead: 2, nil, due: "2026-11-25"),
        task(4, lead: 0, nil, due: "2026-11-22"),
      ])
    let duties = PersonalDuties(
      portfolio.openDuties(), Contacts(portfolio), Successors(portfolio), at: portfolio.asOf)
    // Late since 17:00 of 10/11: ten days.
    #expect(duties[Key(1)] == .init(open: 1, late: 1, ofUnit: 0, mostLate: 10, next: nil))
    #expect(duties[Key(0)] == .init(open: 2, late: 0, ofUnit: 2, mostLate: 0, next: try day("2026-11-22")))
    #expect(duties[Key(2)] == .init(open: 1, late: 1, ofUnit: 1, mostLate: 1, next: nil))
    #expect(duties.ofNobody == [Key(2): .init(open: 1, late: 0, ofUnit: 1, next: try day("2026-11-25"))])
  }
}
