import Domain
import Testing

/// Working days: Monday to Friday without holidays, with the Saturdays worked in their stead.
@Suite struct WorkCalendarTests {
  @Test func `a dossier that comes on a Monday and leaves on a Tuesday took one working day`() throws {
    let calendar = WorkCalendar()
    let monday = try day("2026-11-23")
    #expect(calendar.days(after: monday, through: monday + 1) == 1)
    #expect(calendar.days(after: monday, through: monday) == 0)
    #expect(calendar.days(after: monday + 1, through: monday) == 0)
    #expect(calendar.days(after: try day("2026-11-20"), through: monday) == 1)
  }

  @Test func `a holiday does not count and a Saturday worked in its stead does`() throws {
    let calendar = WorkCalendar([
      DayOff(day: try day("2026-09-02"), isWorking: false, origin: .line(2)),
      DayOff(day: try day("2026-09-05"), isWorking: true, origin: .line(3)),
    ])
    let tuesday = try day("2026-09-01")
    #expect(calendar.days(after: tuesday, through: try day("2026-09-04")) == 2)
    #expect(calendar.days(after: tuesday, through: try day("2026-09-05")) == 3)
    #expect(calendar.day(3, after: tuesday) == (try day("2026-09-05")))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `counting over weeks equals counting day by day`(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let first = try day("2026-01-01") + random.int(0...300)
    let last = first + random.int(0...120)
    let off = (0..<random.int(0...12)).map {
      DayOff(day: first + random.int(-3...130), isWorking: random.chance(30), origin: .line($0 + 2))
    }
    let calendar = WorkCalendar(off)
    let slow = (0..<(last - first)).count { calendar.isWorking(first + $0 + 1) }
    #expect(calendar.days(after: first, through: last) == slow)
    #expect(calendar.days(after: first, through: calendar.day(9, after: first)) == 9)
  }
}
