/// Which days are worked: Monday to Friday, but for holidays, and the days worked in their stead.
///
/// Source: data contract, holidays; time limits of procedures are counted in working days.
public struct WorkCalendar: Sendable {
  private let off: Set<Day>
  private let worked: Set<Day>

  public init(_ days: [DayOff] = []) {
    off = Set(days.filter { !$0.isWorking }.map(\.day))
    worked = Set(days.filter(\.isWorking).map(\.day))
  }

  public func isWorking(_ day: Day) -> Bool {
    worked.contains(day) || (day.weekday <= 5 && !off.contains(day))
  }

  /// Working days after one day and up to another, 0 where it is not later: what came in on Monday and left on Tuesday
  /// took one.
  public func days(after first: Day, through last: Day) -> Int {
    guard last > first else { return 0 }
    // Whole weeks at once, then the days that holidays move.
    let weeks = (last - first) / 7
    var count = weeks * 5
    var day = first + weeks * 7 + 1
    while day <= last {
      count += day.weekday <= 5 ? 1 : 0
      day = day + 1
    }
    func isBetween(_ day: Day) -> Bool { first < day && day <= last }
    return count - off.count { isBetween($0) && $0.weekday <= 5 && !worked.contains($0) }
      + worked.count { isBetween($0) && $0.weekday > 5 }
  }

  /// The day on which a limit of working days after a day ends.
  public func day(_ count: Int, after first: Day) -> Day {
    var (day, left) = (first, count)
    while left > 0 {
      day = day + 1
      if isWorking(day) { left -= 1 }
    }
    return day
  }
}
