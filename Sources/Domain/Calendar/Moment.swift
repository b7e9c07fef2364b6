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

  /// Reads `yyyy-mm-dd` (17:00 of it) or `yyyy-mm-ddThh:mm`, with or without `:ss` and `+07:00`. Another offset is
  /// refused, not taken for Hanoi's.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard let day = Day(digits: bytes.prefix(10)) else { return nil }
    var rest = bytes.dropFirst(10)
    if rest.isEmpty {
      self.init(closeOf: day)
      return
    }
    if rest.count > 6, rest.suffix(6).elementsEqual("+07:00".utf8) { rest.removeLast(6) }
    let start = rest.startIndex
    func number(at place: Int, below limit: Int) -> Int? {
      let (tens, ones) = (bytes[start + place], bytes[start + place + 1])
      guard (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) else { return nil }
      let value = Int(tens - 0x30) * 10 + Int(ones - 0x30)
      return value < limit ? value : nil
    }
    let hasSeconds = rest.count == 9
    guard rest.count == 6 || hasSeconds && rest[start + 6] == 0x3A && number(at: 7, below: 60) != nil,
      rest[start] == 0x54 || rest[start] == 0x20, rest[start + 3] == 0x3A,
      let hour = number(at: 1, below: 24), let minute = number(at: 4, below: 60)
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
