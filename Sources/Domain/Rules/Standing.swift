/// How money stands against where it should be today.
///
/// Source: domain notes 5.1, proposed thresholds (official ones are not standardized): on track at the benchmark or
/// above, behind within ten points below it, far behind lower; unknown without a plan.
public enum Standing: Sendable, Hashable, CaseIterable {
  case onTrack
  case behind
  case farBehind
  case unknown

  /// Points below the benchmark down to which money is only behind, in hundredths of a percent.
  public static let tolerance = 1_000

  public init(rate: Rate?, benchmark: Rate) {
    guard let rate else {
      self = .unknown
      return
    }
    let gap = rate.hundredths - benchmark.hundredths
    self = gap >= 0 ? .onTrack : gap >= -Standing.tolerance ? .behind : .farBehind
  }
}
