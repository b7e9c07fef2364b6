/// How a year's money goes out: share of the calendar year's total paid by the end of a day.
///
/// Half of it leaves in the second half-year and a quarter in December: a straight line is a wrong benchmark.
struct YearCurve {
  /// Between two points the line is straight; before the first it starts at 0 on 1 January.
  private let points: [(month: Int, day: Int, share: Share)]

  /// Source: national disbursement of 2025, shares of 755,141.6 tỷ.
  static let usual = YearCurve(points: [
    (1, 1, 0), (1, 31, 400), (2, 28, 800), (3, 31, 1200), (4, 30, 1700), (5, 31, 2400), (6, 30, 4200),
    (7, 31, 4850), (8, 31, 5400), (9, 30, 5800), (10, 31, 6300), (11, 6, 6600), (11, 30, 7300),
    (12, 11, 7700),
    (12, 18, 8000), (12, 25, 8400), (12, 31, 10_000),
  ])

  /// An invented year that runs more evenly.
  static let even = YearCurve(points: [
    (1, 1, 0), (1, 31, 250), (2, 28, 650), (3, 31, 1250), (4, 30, 1850), (5, 31, 2600), (6, 30, 3500),
    (7, 31, 4250), (8, 31, 5000), (9, 30, 5750), (10, 31, 6450), (11, 30, 7400), (12, 15, 8200),
    (12, 25, 8900),
    (12, 31, 10_000),
  ])

  /// An invented year that starts slowly and piles up at its end.
  static let slow = YearCurve(points: [
    (1, 1, 0), (1, 31, 200), (2, 29, 500), (3, 31, 900), (4, 30, 1350), (5, 31, 1950), (6, 30, 2750),
    (7, 31, 3350), (8, 31, 4000), (9, 30, 4550), (10, 31, 5250), (11, 30, 6300), (12, 15, 7300),
    (12, 25, 8200),
    (12, 31, 10_000),
  ])

  func share(on day: Day) -> Share {
    let year = day.parts.year
    for (a, b) in zip(points, points.dropFirst()) {
      let from = Day(year, a.month, a.day)
      let to = Day(year, b.month, b.day)
      if day <= to { return a.share + (b.share - a.share) * (day - from) / (to - from) }
    }
    return 10_000
  }

  /// The first day by whose end that share has been paid.
  func day(of share: Share, in year: Int) -> Day {
    for (a, b) in zip(points, points.dropFirst()) where share <= b.share {
      let from = Day(year, a.month, a.day)
      let days = (Day(year, b.month, b.day) - from) * (share - a.share)
      return from + (days + b.share - a.share - 1) / (b.share - a.share)
    }
    return Day(year, 12, 31)
  }
}
