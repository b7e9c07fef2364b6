/// A day of the Gregorian calendar, counted from 01/01/1970.
struct Day: Comparable, Hashable, CustomStringConvertible {
  let number: Int

  init(number: Int) { self.number = number }

  /// Source: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
  init(_ year: Int, _ month: Int, _ day: Int) {
    let y = month <= 2 ? year - 1 : year
    let yearOfEra = y % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    number = y / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  var parts: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = z / 146_097
    let dayOfEra = z % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  /// 2026-11-20, as the tables write it.
  var description: String { "\(parts.year)-\(padded(parts.month, 2))-\(padded(parts.day, 2))" }

  /// 20/11/2026, as people write it.
  var vietnamese: String { "\(padded(parts.day, 2))/\(padded(parts.month, 2))/\(parts.year)" }

  /// 1 is Monday, 7 is Sunday.
  var weekday: Int { (number + 3) % 7 + 1 }

  var isWorking: Bool {
    if let holiday = holidays.first(where: { $0.date == self }) { return holiday.isWorking }
    return weekday <= 5
  }

  /// This day or the first working day after it.
  var workingDay: Day { isWorking ? self : (self + 1).workingDay }

  /// This day or the last working day before it.
  var workingDayBefore: Day { isWorking ? self : (self - 1).workingDayBefore }

  static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
  static func - (a: Day, b: Day) -> Int { a.number - b.number }
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// The day the demonstration is looked at, a Friday.
let asOf = Day(2026, 11, 20)

struct Holiday {
  let date: Day
  let name: String
  var isWorking = false
}

/// Public holidays with the swapped days of the state's offices; weekends inside a holiday are left out.
let holidays: [Holiday] =
  [Holiday(date: Day(2025, 1, 1), name: "Tết Dương lịch")]
  + (27...31).map { Holiday(date: Day(2025, 1, $0), name: "Tết Nguyên đán Ất Tỵ") } + [
    Holiday(date: Day(2025, 4, 7), name: "Giỗ Tổ Hùng Vương"),
    Holiday(date: Day(2025, 4, 26), name: "Làm bù cho ngày 02/05/2025", isWorking: true),
    Holiday(date: Day(2025, 4, 30), name: "Ngày Giải phóng miền Nam, thống nhất đất nước"),
    Holiday(date: Day(2025, 5, 1), name: "Ngày Quốc tế Lao động"),
    Holiday(date: Day(2025, 5, 2), name: "Nghỉ hoán đổi"),
    Holiday(date: Day(2025, 9, 1), name: "Quốc khánh"),
    Holiday(date: Day(2025, 9, 2), name: "Quốc khánh"),
    Holiday(date: Day(2026, 1, 1), name: "Tết Dương lịch"),
    Holiday(date: Day(2026, 1, 2), name: "Nghỉ hoán đổi"),
    Holiday(date: Day(2026, 1, 10), name: "Làm bù cho ngày 02/01/2026", isWorking: true),
  ] + (16...20).map { Holiday(date: Day(2026, 2, $0), name: "Tết Nguyên đán Bính Ngọ") } + [
    Holiday(date: Day(2026, 4, 27), name: "Nghỉ bù Giỗ Tổ Hùng Vương"),
    Holiday(date: Day(2026, 4, 30), name: "Ngày Giải phóng miền Nam, thống nhất đất nước"),
    Holiday(date: Day(2026, 5, 1), name: "Ngày Quốc tế Lao động"),
    Holiday(date: Day(2026, 8, 22), name: "Làm bù cho ngày 31/08/2026", isWorking: true),
    Holiday(date: Day(2026, 8, 31), name: "Nghỉ hoán đổi"),
    Holiday(date: Day(2026, 9, 1), name: "Quốc khánh"),
    Holiday(date: Day(2026, 9, 2), name: "Quốc khánh"),
    Holiday(date: Day(2027, 1, 1), name: "Tết Dương lịch"),
  ]

/// How a year's money usually goes out: share of the calendar year's total paid by the end of a day.
///
/// Half of it leaves in the second half-year and a quarter in December: a straight line is a wrong benchmark.
/// Source: national disbursement of 2025, shares of 755,141.6 tỷ; between the points the line is straight.
enum YearCurve {
  private static let points: [(month: Int, day: Int, share: Share)] = [
    (1, 1, 0), (1, 31, 400), (2, 28, 800), (3, 31, 1200), (4, 30, 1700), (5, 31, 2400), (6, 30, 4200),
    (7, 31, 4850), (8, 31, 5400), (9, 30, 5800), (10, 31, 6300), (11, 6, 6600), (11, 30, 7300),
    (12, 11, 7700),
    (12, 18, 8000), (12, 25, 8400), (12, 31, 10_000),
  ]

  static func share(on day: Day) -> Share {
    let year = day.parts.year
    for (a, b) in zip(points, points.dropFirst()) {
      let from = Day(year, a.month, a.day)
      let to = Day(year, b.month, b.day)
      if day <= to { return a.share + (b.share - a.share) * (day - from) / (to - from) }
    }
    return 10_000
  }

  /// The first day by whose end that share has been paid.
  static func day(of share: Share, in year: Int) -> Day {
    for (a, b) in zip(points, points.dropFirst()) where share <= b.share {
      let from = Day(year, a.month, a.day)
      let days = (Day(year, b.month, b.day) - from) * (share - a.share)
      return from + (days + b.share - a.share - 1) / (b.share - a.share)
    }
    return Day(year, 12, 31)
  }
}
