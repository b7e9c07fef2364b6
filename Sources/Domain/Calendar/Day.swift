/// A day of the Gregorian calendar, without a clock or a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// Nil when there is no such day, as 30 February. Years run from 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.count(ofMonth: month, in: year)
    else { return nil }
    // Howard Hinnant's days_from_civil: months counted from March, so that the leap day comes last.
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `yyyy-mm-dd` and nothing else.
  public init?(iso text: some StringProtocol) {
    self.init(digits: Array(text.utf8)[...])
  }

  /// Reads the ASCII digits and dashes of a day in ISO 8601.
  init?(digits bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for place in range {
        let byte = bytes[start + place]
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month 1...12 and day 1...31.
  public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * m + 2) / 5 + 1)
  }

  public var year: Int { civil.year }
  public var month: Int { civil.month }

  /// 1 is Monday, 7 is Sunday.
  public var weekday: Int { (Int(number) % 7 + 10) % 7 + 1 }

  /// 1...366.
  public var dayOfYear: Int {
    guard let first = Day(year: year, month: 1, day: 1) else { return 1 }
    return Int(number - first.number) + 1
  }

  /// `2026-11-20`.
  public var iso: String {
    let (year, month, day) = civil
    func padded(_ value: Int, _ digits: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number &+ Int32(clamping: days)) }
  /// Days from `b` to `a`.
  public static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

  /// Days in a month of 1...12: 28...31.
  public static func count(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The last day of a month; nil when the month is not 1...12 or the year not 1...9999.
  public static func last(ofMonth month: Int, in year: Int) -> Day? {
    Day(year: year, month: month, day: count(ofMonth: month, in: year))
  }
}
