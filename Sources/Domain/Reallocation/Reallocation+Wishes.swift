extension Reallocation {
  /// From whom to whom, of which source: what a line is told by.
  public struct Pair: Hashable, Comparable, Sendable {
    public let from: Key<Project>
    public let to: Key<Project>
    public let source: Key<FundingSource>

    public init(from: Key<Project>, to: Key<Project>, source: Key<FundingSource>) {
      (self.from, self.to, self.source) = (from, to, source)
    }

    public static func < (a: Pair, b: Pair) -> Bool { (a.from, a.to, a.source) < (b.from, b.to, b.source) }
  }

  /// What a reader has decided before the proposal is worked out.
  public struct Wishes: Sendable {
    /// Never proposed.
    public var struck: Set<Pair> = []
    /// Held at an amount in đồng, more than 0, also where it is less than a line is worth.
    public var fixed: [Pair: Dong] = [:]

    public init() {}
  }

  /// Why a fixed amount is not held: the pair is then treated as one that nobody decided about.
  public enum Refusal: Hashable, Sendable {
    /// More than is left of the giver's surplus beside other fixed amounts, in đồng; 0 where it has none to give.
    case beyondSurplus(Dong)
    /// More than the taker has room for beside other fixed amounts, in đồng.
    case beyondHeadroom(Dong)
    /// It must not receive, or gives itself.
    case notEligible
  }
}
