import Domain
import Testing

@Suite struct DayTests {
  /// From Python's datetime.date: ordinal less that of 1970-01-01, isoweekday, day of the year.
  static let known: [(iso: String, number: Int32, weekday: Int, dayOfYear: Int)] = [
    ("0001-01-01", -719_162, 1, 1),
    ("1900-03-01", -25_508, 4, 60),
    ("1945-09-02", -8_887, 7, 245),
    ("1970-01-01", 0, 4, 1),
    ("2000-02-29", 11_016, 2, 60),
    ("2025-10-20", 20_381, 1, 293),
    ("2100-12-31", 47_846, 5, 365),
    ("9999-12-31", 2_932_896, 5, 365),
  ]

  @Test(arguments: known)
  func `a day is the right number of days from 1970`(
    row: (iso: String, number: Int32, weekday: Int, dayOfYear: Int)
  ) throws {
    let day = try day(row.iso)
    #expect(day == Day(number: row.number))
    #expect(day.iso == row.iso)
    #expect(day.weekday == row.weekday)
    #expect(day.dayOfYear == row.dayOfYear)
  }

  /// The Ministry of Finance closes its weekly figures on Thursdays. Source: domain notes 1.4.
  @Test(arguments: [
    "2025-10-23", "2025-10-30", "2025-11-06", "2025-12-04", "2025-12-11", "2025-12-18", "2025-12-25",
  ])
  func `the Ministry's closing days are Thursdays`(iso: String) throws {
    #expect(try day(iso).weekday == 4)
  }

  @Test func `every day from 1900 to 2100 follows the one before and comes back from its text`() throws {
    var expected = (year: 1900, month: 1, day: 1, weekday: 1, dayOfYear: 1)  // 1 January 1900 was a Monday
    var number = try day("1900-01-01").number
    while expected.year <= 2100 {
      let made = try #require(Day(year: expected.year, month: expected.month, day: expected.day))
      try #require(made.number == number)
      try #require(made.civil == (expected.year, expected.month, expected.day))
      try #require(made.weekday == expected.weekday)
      try #require(made.dayOfYear == expected.dayOfYear)
      try #require(Day(iso: made.iso) == made)
      number += 1
      expected.weekday = expected.weekday % 7 + 1
      expected.dayOfYear += 1
      expected.day += 1
      let isLeap = expected.year % 400 == 0 || (expected.year % 4 == 0 && expected.year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if expected.day > lengths[expected.month - 1] {
        (expected.day, expected.month) = (1, expected.month + 1)
      }
      if expected.month > 12 {
        (expected.month, expected.year, expected.dayOfYear) = (1, expected.year + 1, 1)
      }
    }
    #expect(number == 47_847)  // one past 2100-12-31
  }

  @Test func `year, month and day give back any day`() throws {
    var random = SeededRandom(400)
    for _ in 0..<10_000 {
      let day = Day(number: Int32(random.int(-719_162...2_932_896)))
      let (year, month, dayOfMonth) = day.civil
      try #require(Day(year: year, month: month, day: dayOfMonth) == day)
    }
  }

  @Test(arguments: [
    (2025, 2, 29), (2025, 2, 30), (2024, 2, 30), (1900, 2, 29), (2100, 2, 29), (2025, 4, 31), (2025, 1, 32),
    (2025, 1, 0), (2025, 0, 1), (2025, 13, 1), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1),
  ])
  func `there is no such day`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2025", "2025-10", "2025-1-01", "25-10-2025", "20/10/2025", "2025/10/20", "2025-02-30", "2025-13-01",
    "2025-10-20 ", " 2025-10-20", "2025-10-20T10:00", "2025-10-2０", "+025-10-20", "2025-10--1", "0000-01-01",
  ])
  func `only a date of four, two and two digits is read`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `February has 29 days in leap years only`() {
    let leap = [1900, 2000, 2023, 2024, 2025, 2100].filter { Day.count(ofMonth: 2, in: $0) == 29 }
    #expect(leap == [2000, 2024])
    #expect((1...12).map { Day.count(ofMonth: $0, in: 2025) }.reduce(0, +) == 365)
    #expect(Day.last(ofMonth: 2, in: 2024)?.iso == "2024-02-29")
    #expect(Day.last(ofMonth: 12, in: 2025)?.iso == "2025-12-31")
    #expect(Day.last(ofMonth: 13, in: 2025) == nil)
  }

  @Test func `days are counted across the end of a year`() throws {
    let end = try day("2025-12-31")
    #expect((end + 31).iso == "2026-01-31")
    #expect((end + -365).iso == "2024-12-31")
    #expect(try day("2026-01-31") - end == 31)
    #expect(try end < day("2026-01-01"))
    #expect(end.year == 2025)
    #expect(end.month == 12)
  }
}
