/// A proposal of what to move: capital that lapses even if things go well, to those who can pay it, in the order of law.
///
/// Capital moves only to the same funding source and scope. Within them a lower class gets nothing before a higher one
/// is full; of one class the more probable comes first, then by the projects' order. So no đồng could be placed in a
/// higher class, and none more.
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

  /// - Parameters:
  ///   - givers: at most one for each project and source; so are the receivers.
  public init(from givers: [Giver], to receivers: [Receiver]) {
    var lines: [Line] = []
    var rests: [Rest] = []
    var withoutGain: [(project: Key<Project>, source: Key<FundingSource>, reason: NoGain)] = []
    let giving = Set(givers.map(\.project))
    let given = Dictionary(grouping: givers) { Purse(source: $0.source, scope: $0.scope) }
    let taken = Dictionary(grouping: receivers) { Purse(source: $0.source, scope: $0.scope) }
    for purse in Set(given.keys).union(taken.keys).sorted() {
      var market = Market(given[purse] ?? [])
      let isEmpty = market.isEmpty
      for receiver in (taken[purse] ?? []).sorted(by: Reallocation.isBefore) {
        let own = giving.contains(receiver.project) ? [] : market.take(receiver)
        lines += own
        guard own.isEmpty else { continue }
        let reason: NoGain =
          giving.contains(receiver.project)
          ? .gives
          : receiver.rank == nil
            ? .notEligible : receiver.headroom == 0 ? .noHeadroom : isEmpty ? .noSurplus : .servedLater
        withoutGain.append((receiver.project, receiver.source, reason))
      }
      rests += market.rests
    }
    self.lines = lines
    self.rests = rests
    self.withoutGain = withoutGain
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

/// What is left to give in a purse: the largest surplus goes first, so that few lines do.
private struct Market {
  private var givers: [Reallocation.Giver]
  private var left: [Dong]

  init(_ givers: [Reallocation.Giver]) {
    self.givers = givers.sorted {
      $0.surplus == $1.surplus ? $0.project < $1.project : $0.surplus > $1.surplus
    }
    left = self.givers.map(\.surplus)
  }

  var isEmpty: Bool { givers.isEmpty }

  mutating func take(_ receiver: Reallocation.Receiver) -> [Reallocation.Line] {
    guard let rank = receiver.rank else { return [] }
    var room = receiver.headroom
    var lines: [Reallocation.Line] = []
    for place in givers.indices where room > 0 && left[place] > 0 {
      let amount = min(room, left[place])
      left[place] &-= amount
      room &-= amount
      lines.append(
        Reallocation.Line(
          from: givers[place].project, to: receiver.project, source: receiver.source,
          scope: receiver.scope,
          rank: rank, amount: amount, gain: receiver.probability.of(amount)))
    }
    return lines
  }

  var rests: [Reallocation.Rest] {
    zip(givers, left).filter { $0.1 > 0 }.map {
      Reallocation.Rest(project: $0.0.project, source: $0.0.source, amount: $0.1)
    }
  }
}
