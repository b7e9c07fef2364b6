/// How money stands against where it should be today.
///
/// Source: domain notes 5.1, proposed thresholds (official ones are not standardized): on track at the benchmark or
/// above, behind within ten points below it, far behind lower; unknown without a plan.
public enum Standing: Sendable, Hashable, CaseIterable {
  case onTrack
  case behind
  case farBehind
  case unknown

  /// Points below the benchmark down to which money is only behind.
  public static let tolerance = Rate(hundredths: 1_000)

  /// From the exact rates, so that it never contradicts the gap that is written beside it.
  public init(rate: Rate?, benchmark: Rate) {
    guard let rate else {
      self = .unknown
      return
    }
    self =
      rate >= benchmark ? .onTrack : benchmark - rate <= Standing.tolerance ? .behind : .farBehind
  }
}
