import Domain
import Testing

@Suite struct StandingTests {
  typealias Row = (rate: Int, benchmark: Int, standing: Standing)

  /// A tenth of what should be there may be missing: methods 2.3, the second step of the ladder.
  static let missing: [Row] = [
    (5000, 5000, .onTrack),
    (4999, 5000, .behind),
    (4500, 5000, .behind),
    (4499, 5000, .farBehind),
    // On 10 January, where 1.36 % should be there, and at the end, where all should.
    (136, 136, .onTrack),
    (123, 136, .behind),
    (122, 136, .farBehind),
    (0, 136, .farBehind),
    (10_000, 10_000, .onTrack),
    (9_000, 10_000, .behind),
    (8_999, 10_000, .farBehind),
    (10_680, 10_000, .onTrack),
    // Before the year nothing is due, and none of it is far.
    (0, 0, .onTrack),
    (-1, 0, .behind),
  ]

  /// Domain notes 5.1, of a single project: at the mark or above, within ten points below it, lower.
  static let points: [Row] = [
    (5000, 5000, .onTrack),
    (4000, 5000, .behind),
    (3999, 5000, .farBehind),
    (0, 0, .onTrack),
    (0, 1000, .behind),
    (0, 1001, .farBehind),
    (10_680, 10_000, .onTrack),
    (-1, 0, .behind),
  ]

  @Test(arguments: missing)
  func `money stands by the part that is missing of what should be there`(row: Row) {
    let benchmark = Rate(hundredths: row.benchmark)
    let tolerance = Rules.standard.missingTolerance
    #expect(
      Standing(rate: Rate(hundredths: row.rate), benchmark: benchmark, missing: tolerance) == row.standing)
    // Of amounts the same.
    let plan: Dong = 10_000_000
    #expect(
      Standing(
        paid: Rate(hundredths: row.rate).of(plan), expected: benchmark.of(plan), missing: tolerance)
        == row.standing)
  }

  @Test(arguments: points)
  func `a project stands by its points from the mark`(row: Row) {
    let benchmark = Rate(hundredths: row.benchmark)
    #expect(
      Standing(
        rate: Rate(hundredths: row.rate), benchmark: benchmark, points: Rules.standard.projectTolerance)
        == row.standing)
  }

  @Test func `without a plan there is no standing`() {
    #expect(
      Standing(rate: Rate(1, of: 0), benchmark: Rate(hundredths: 0), missing: Rate(hundredths: 1)) == .unknown
    )
  }

  /// The mark's reading and the list's standing are one law.
  @Test(arguments: ["2025-01-10", "2025-06-30", "2025-11-26", "2025-12-31"])
  func `a rate stands as the mark reads it`(iso: String) throws {
    let (today, path) = (try day(iso), try #require(PaidPath.nation2025(2025)))
    let mark = try #require(Mark(Rate(hundredths: 10_000), by: path.end, on: path))
    let plan = million(1_000_000)
    let share = ReferenceProfile.nation2025.share(on: today, of: 2025)
    for percent in [0, 50, 89, 91, 99, 101, 120] {
      let paid = Rate(hundredths: percent * 100).of(share.of(plan))
      let standing = Standing(
        rate: Rate(paid, of: plan), benchmark: share, missing: Rules.standard.missingTolerance)
      #expect(mark.reading(paid: paid, of: plan, on: today).standing == standing, "\(percent)")
    }
  }
}
