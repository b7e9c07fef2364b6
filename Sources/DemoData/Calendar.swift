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
