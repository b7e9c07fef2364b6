/// A minute in Hanoi (UTC+7, no summer time): what every view is a function of.
public struct Moment: Hashable, Comparable, Sendable {
  public var day: Day
  /// Minute of the day, 0...1439.
  public var minute: Int

  public init(day: Day, minute: Int) {
    self.day = day
    self.minute = min(max(0, minute), 1439)
  }

  /// The minute at which a due day ends: 17:00. Source: domain notes 5.1, as a ward's Resolution-57 app counts.
  public static let closingMinute = 17 * 60

  /// A bare day means 17:00 of it, so that what is due on that day is not yet late.
  public init(closeOf day: Day) { self.init(day: day, minute: Moment.closingMinute) }

  /// The minute in Hanoi at so many seconds since 1970-01-01T00:00Z.
  public init(unixSeconds: Int64) {
    let minutes = (unixSeconds + 7 * 3600).flooredQuotient(by: 60)
    let days = minutes.flooredQuotient(by: 1440)
    self.init(day: Day(number: Int32(clamping: days)), minute: Int(minutes - days * 1440))
  }

  /// Reads `yyyy-mm-dd` (17:00 of it) or `yyyy-mm-ddThh:mm`.
  public init?(iso text: String) {
    guard let day = Day(iso: text.prefix(10)) else { return nil }
    let rest = Array(text.dropFirst(10))
    if rest.isEmpty {
      self.init(closeOf: day)
      return
    }
    guard rest.count >= 6, rest[0] == "T" || rest[0] == " ", rest[3] == ":",
      let hour = Int(String(rest[1...2])), let minute = Int(String(rest[4...5])),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.init(day: day, minute: hour * 60 + minute)
  }

  /// Minutes since 1970-01-01T00:00 in Hanoi.
  public var minutes: Int { Int(day.number) * 1440 + minute }

  /// Seconds since 1970-01-01T00:00Z.
  public var unixSeconds: Int64 { Int64(minutes) * 60 - 7 * 3600 }

  public static func < (a: Moment, b: Moment) -> Bool { a.minutes < b.minutes }

  /// `2026-11-20T17:00+07:00`.
  public var iso: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day.iso)T\(two(minute / 60)):\(two(minute % 60))+07:00"
  }

  /// The next minute at which a figure can change by itself: the end of a due day, or midnight.
  public var nextTurn: Moment {
    minute <= Moment.closingMinute
      ? Moment(day: day, minute: Moment.closingMinute + 1) : Moment(day: day + 1, minute: 0)
  }
}

extension Int64 {
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
