/// How money stands against where it should be today.
///
/// On track at the benchmark or above, behind within ``Rules/tolerance`` below it, far behind lower; unknown without a
/// plan. Source: domain notes 5.1.
public enum Standing: Sendable, Hashable, CaseIterable {
  case onTrack
  case behind
  case farBehind
  case unknown

  /// From the exact rates, so that it never contradicts the gap that is written beside it.
  public init(rate: Rate?, benchmark: Rate, tolerance: Rate = Rules.standard.tolerance) {
    guard let rate else {
      self = .unknown
      return
    }
    self = rate >= benchmark ? .onTrack : benchmark - rate <= tolerance ? .behind : .farBehind
  }
}
