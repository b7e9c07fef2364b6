/// A named way on which a year's money is paid: the share of it that is reached by each day, straight between the days
/// that are known.
public struct PaidPath: Hashable, Sendable {
  public enum Name: Hashable, Sendable {
    /// The nation's 2025, in actual figures only; see ``ReferenceProfile/nation2025``.
    case nation2025
    /// A closed year of the folder.
    case closedYear(Int)
    /// What was promised for each month.
    case promise
  }

  public struct Point: Hashable, Sendable {
    public let day: Day
    /// Reached by its end, in the path's own unit of money.
    public let sum: Dong
  }

  public let name: Name
  /// Ascending in days and sums; begins with 0 on the day before the year.
  public let points: [Point]

  /// Nil where nothing was paid.
  ///
  /// - Parameter points: in the order of days. A path never falls: what was paid back counts anew when it is paid again.
  public init?(_ name: Name, from start: Day, _ points: [Point]) {
    var rising = [Point(day: start, sum: 0)]
    for point in points where point.day > start {
      let sum = max(point.sum, rising[rising.count - 1].sum)
      if rising[rising.count - 1].day == point.day { rising.removeLast() }
      rising.append(Point(day: point.day, sum: sum))
    }
    guard rising[rising.count - 1].sum > 0 else { return nil }
    self.name = name
    self.points = rising
  }

  /// The nation's 2025 in a plan year. It ends on 31 December, for nothing actual is published of the January after.
  public static func nation2025(_ fiscalYear: Int, _ profile: ReferenceProfile = .nation2025) -> PaidPath? {
    guard let start = Day(year: fiscalYear - 1, month: 12, day: 31) else { return nil }
    let points = profile.points.compactMap { point in
      Day(year: fiscalYear, month: point.month, day: point.day).map {
        Point(day: $0, sum: Dong(point.disbursed))
      }
    }
    return PaidPath(.nation2025, from: start, points)
  }

  /// Sums at the ends of the thirteen months of some year, laid on the days of a plan year.
  public init?(_ name: Name, monthEnds: [Dong], on fiscalYear: Int) {
    let points = monthEnds.prefix(YearPlace.monthCount).enumerated().map { month, sum in
      Point(day: YearPlace(endOfMonth: month + 1).day(in: fiscalYear), sum: sum)
    }
    self.init(name, from: YearPlace(endOfMonth: 0).day(in: fiscalYear), points)
  }

  /// The first day on which all is reached.
  public var start: Day { points[0].day }
  /// The last day that is known.
  public var end: Day { points[points.count - 1].day }

  /// The share reached by the end of a day: 0 before the path, the whole after it.
  public func share(on day: Day) -> Rate {
    let whole = Int128(points[points.count - 1].sum)
    guard day > start else { return Rate(hundredths: 0) }
    guard let next = points.firstIndex(where: { $0.day >= day }) else { return Rate(hundredths: 10_000) }
    let (before, after) = (points[next - 1], points[next])
    let span = Int128(after.day - before.day)
    let step = (Int128(after.sum) - Int128(before.sum)) * Int128(day - before.day)
    return Rate(Int128(before.sum) * span + step, of: whole * span) ?? Rate(hundredths: 0)
  }

  /// The last day by whose end no more than a share is reached: the inverse of ``share(on:)``. The path's ends where
  /// the share lies beyond them.
  public func day(of share: Rate) -> Day {
    var (low, high) = (0, end - start)
    while low < high {
      let middle = (low + high + 1) / 2
      if self.share(on: start + middle) <= share { low = middle } else { high = middle - 1 }
    }
    return start + low
  }

  /// The same path up to a day, where all is then reached; nil where nothing is.
  public func until(_ day: Day) -> PaidPath? {
    guard day < end else { return self }
    let sum = share(on: day).of(points[points.count - 1].sum)
    return PaidPath(name, from: start, points.filter { $0.day < day } + [Point(day: day, sum: sum)])
  }
}
