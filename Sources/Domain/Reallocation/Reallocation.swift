/// A proposal of what to move: capital that lapses even if things go well, to those who can pay it, in the order of law.
///
/// Capital moves only to the same funding source and scope. Within them a lower class gets nothing before a higher one
/// is full; of one class the more probable comes first, then by the projects' order. So no đồng could be placed in a
/// higher class, and none more; but a line that would move too little to be worth a decision is left out, and what a
/// reader decided comes first.
public struct Reallocation: Sendable {
  /// Capital of a project and source that will not be paid.
  public struct Giver: Hashable, Sendable {
    public let project: Key<Project>
    public let source: Key<FundingSource>
    public let scope: Scope
    /// In đồng, more than 0.
    public let surplus: Dong

    /// Nil without a surplus.
    ///
    /// - Parameters:
    ///   - plan: in force, of the source.
    ///   - upper: what is paid of it by its deadline even in a good case: the upper band of the forecast.
    public init?(
      _ project: Key<Project>, source: Key<FundingSource>, scope: Scope, plan: Dong, upper: Dong
    ) {
      guard plan > max(0, upper) else { return nil }
      self.project = project
      self.source = source
      self.scope = scope
      surplus = plan &- max(0, upper)
    }
  }

  /// A project that could pay more than its plan.
  public struct Receiver: Hashable, Sendable {
    public let project: Key<Project>
    public let source: Key<FundingSource>
    public let scope: Scope
    /// Nil where it must not receive.
    public let rank: ReceiverClass?
    /// How probable it is that it pays what it gets, 0...1.
    public let probability: Rate
    /// What it can take at most, in đồng.
    public let headroom: Dong

    public init(
      _ project: Key<Project>, source: Key<FundingSource>, scope: Scope, rank: ReceiverClass?,
      probability: Rate, headroom: Dong
    ) {
      self.project = project
      self.source = source
      self.scope = scope
      self.rank = rank
      self.probability = probability
      self.headroom = max(0, headroom)
    }
  }

  /// One line of the proposal.
  public struct Line: Hashable, Sendable {
    public let from: Key<Project>
    public let to: Key<Project>
    public let source: Key<FundingSource>
    public let scope: Scope
    public let rank: ReceiverClass
    /// In đồng, more than 0.
    public let amount: Dong
    /// How much more is paid in the end, as expected: nothing of it would be paid where it is.
    public let gain: Dong
    /// Whether the reader decided the amount.
    public let isFixed: Bool

    public var pair: Pair { Pair(from: from, to: to, source: source) }
  }

  /// What a project gives that nobody can take.
  public struct Rest: Hashable, Sendable {
    public let project: Key<Project>
    public let source: Key<FundingSource>
    public let amount: Dong
  }

  public let lines: [Line]
  public let rests: [Rest]
  /// Who gains nothing, and why.
  public let withoutGain: [(project: Key<Project>, source: Key<FundingSource>, reason: NoGain)]
  /// Amounts that the reader decided and that are not held, and why.
  public let refusals: [Pair: Refusal]
  /// What could be fixed at most, in đồng, of each line and of what was struck or refused.
  public let most: [Pair: Dong]

  /// How much more is paid in the end, as expected, in đồng.
  public var gain: Dong { lines.reduce(0) { $0 &+ $1.gain } }

  /// - Parameters:
  ///   - givers: at most one for each project and source; so are the receivers.
  ///   - least: the smallest line in đồng that is proposed.
  public init(
    from givers: [Giver], to receivers: [Receiver], wishes: Wishes = Wishes(), least: Dong = 0
  ) {
    let giving = Set(givers.map(\.project))
    let given = Dictionary(grouping: givers) { Purse(source: $0.source, scope: $0.scope) }
    let taken = Dictionary(grouping: receivers) { Purse(source: $0.source, scope: $0.scope) }
    let clearings = Set(given.keys).union(taken.keys).sorted().map { purse in
      Clearing(
        given[purse] ?? [], (taken[purse] ?? []).sorted(by: Reallocation.isBefore), giving: giving, wishes,
        least: least)
    }
    lines = clearings.flatMap(\.lines)
    rests = clearings.flatMap(\.rests)
    withoutGain = clearings.flatMap(\.withoutGain)
    most = clearings.reduce(into: [:]) { $0.merge($1.most) { $1 } }
    // Of whom nobody gives, nothing is held.
    let known = clearings.reduce(into: [:]) { $0.merge($1.refusals) { $1 } }
    let held = Set(lines.filter(\.isFixed).map(\.pair))
    refusals = wishes.fixed.keys.filter { !held.contains($0) }.reduce(into: known) {
      if $0[$1] == nil { $0[$1] = .beyondSurplus(0) }
    }
  }

  private static func isBefore(_ a: Receiver, _ b: Receiver) -> Bool {
    let last = ReceiverClass.newStart.rawValue + 1
    let (rankA, rankB) = (a.rank?.rawValue ?? last, b.rank?.rawValue ?? last)
    if rankA != rankB { return rankA < rankB }
    return a.probability == b.probability ? a.project < b.project : a.probability > b.probability
  }
}

/// Capital that may be moved among each other.
private struct Purse: Hashable, Comparable {
  let source: Key<FundingSource>
  let scope: Scope

  static func < (a: Purse, b: Purse) -> Bool {
    (a.source, a.scope.rawValue) < (b.source, b.scope.rawValue)
  }
}
