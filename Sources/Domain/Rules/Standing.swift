/// How money stands against where it should be today: on track at the mark or above, behind a little below it, far behind
/// lower; unknown without a plan.
public enum Standing: Sendable, Hashable, CaseIterable {
  case onTrack
  case behind
  case farBehind
  case unknown

  /// From what is missing as a share of what should be there: a tenth missing is a tenth in January and in December,
  /// where so many points of the plan would be nothing or all.
  ///
  /// From the exact rates, so that it never contradicts the gap that is written beside it. See
  /// ``Rules/missingTolerance``.
  ///
  /// - Parameter floor: points of the plan that may be missing on any day: in January a tenth of what is due is less than
  ///   one payment. See ``Rules/leastMissing``.
  public init(rate: Rate?, benchmark: Rate, missing tolerance: Rate, floor: Rate = Rate(hundredths: 0)) {
    self.init(rate, benchmark, least: benchmark - max(benchmark * tolerance, floor))
  }

  /// From points of the plan below the mark. See ``Rules/projectTolerance``.
  public init(rate: Rate?, benchmark: Rate, points tolerance: Rate) {
    self.init(rate, benchmark, least: benchmark - tolerance)
  }

  /// The same of amounts in đồng, by what is missing.
  public init(paid: Dong, expected: Dong, missing tolerance: Rate) {
    // Where nothing is due yet, none of it can be far.
    let least = expected > 0 ? DongRange.difference(expected, tolerance.of(expected)) : .min
    self = paid >= expected ? .onTrack : paid >= least ? .behind : .farBehind
  }

  private init(_ rate: Rate?, _ benchmark: Rate, least: Rate) {
    guard let rate else {
      self = .unknown
      return
    }
    let isDue = benchmark > Rate(hundredths: 0)
    self = rate >= benchmark ? .onTrack : rate >= least || !isDue ? .behind : .farBehind
  }
}
