import Domain
import Testing

@Suite struct StandingTests {
  /// Domain notes 5.1: at the benchmark or above, within ten points below it, lower.
  static let thresholds: [(rate: Int, benchmark: Int, standing: Standing)] = [
    (5000, 5000, .onTrack),
    (4999, 5000, .behind),
    (4000, 5000, .behind),
    (3999, 5000, .farBehind),
    (0, 0, .onTrack),
    (0, 1000, .behind),
    (0, 1001, .farBehind),
    (10_680, 10_000, .onTrack),
    (-1, 0, .behind),
  ]

  @Test(arguments: thresholds)
  func `money stands by its distance from the benchmark`(
    row: (rate: Int, benchmark: Int, standing: Standing)
  ) {
    let benchmark = Rate(hundredths: row.benchmark)
    #expect(Standing(rate: Rate(hundredths: row.rate), benchmark: benchmark) == row.standing)
  }

  @Test func `without a plan there is no standing`() {
    #expect(Standing(rate: Rate(1, of: 0), benchmark: Rate(hundredths: 0)) == .unknown)
  }
}
