/// The moves among the projects of one funding source and scope: first what the reader decided, then by the order of law.
struct Clearing {
  private(set) var lines: [Reallocation.Line] = []
  private(set) var withoutGain: [(project: Key<Project>, source: Key<FundingSource>, reason: NoGain)] = []
  private(set) var refusals: [Reallocation.Pair: Reallocation.Refusal] = [:]
  private(set) var most: [Reallocation.Pair: Dong] = [:]
  /// The largest surplus first, so that few lines move much.
  private let givers: [Reallocation.Giver]
  private let places: [Key<Project>: Int]
  private let receivers: [Key<Project>: Reallocation.Receiver]
  private let wishes: Reallocation.Wishes
  private let least: Dong
  /// Not given yet, by the place of the giver.
  private var left: [Dong]
  /// Not taken yet.
  private var room: [Key<Project>: Dong]

  /// - Parameter giving: projects that give of any source: they receive nothing.
  init(
    _ givers: [Reallocation.Giver], _ receivers: [Reallocation.Receiver], giving: Set<Key<Project>>,
    _ wishes: Reallocation.Wishes, least: Dong
  ) {
    self.givers = givers.sorted {
      $0.surplus == $1.surplus ? $0.project < $1.project : $0.surplus > $1.surplus
    }
    places = Dictionary(self.givers.enumerated().map { ($1.project, $0) }) { first, _ in first }
    left = self.givers.map(\.surplus)
    let able = receivers.filter { $0.rank != nil && !giving.contains($0.project) }
    self.receivers = Dictionary(able.map { ($0.project, $0) }) { first, _ in first }
    room = self.receivers.mapValues(\.headroom)
    (self.wishes, self.least) = (wishes, least)
    let decided = wishes.struck.union(wishes.fixed.keys).filter { pair in
      places[pair.from].map { self.givers[$0].source == pair.source } ?? false
    }
    for pair in decided.sorted() { if let amount = wishes.fixed[pair] { refusals[pair] = fix(pair, amount) } }
    let held = lines.count
    for receiver in receivers {
      let before = lines.count
      serve(receiver.project)
      guard lines.count == before, !lines[..<held].contains(where: { $0.to == receiver.project }) else {
        continue
      }
      withoutGain.append(
        (receiver.project, receiver.source, giving.contains(receiver.project) ? .gives : reason(receiver)))
    }
    for pair in decided.union(lines.map(\.pair)) { most[pair] = bound(pair, lines[..<held]) }
  }

  var rests: [Reallocation.Rest] {
    zip(givers, left).filter { $0.1 > 0 }.map {
      Reallocation.Rest(project: $0.0.project, source: $0.0.source, amount: $0.1)
    }
  }

  /// Moves what the reader decided, if the giver has it and the taker can use it.
  private mutating func fix(_ pair: Reallocation.Pair, _ amount: Dong) -> Reallocation.Refusal? {
    guard let receiver = receivers[pair.to] else { return .notEligible }
    guard let place = places[pair.from], amount <= left[place] else {
      return .beyondSurplus(places[pair.from].map { left[$0] } ?? 0)
    }
    guard amount <= room[pair.to] ?? 0 else { return .beyondHeadroom(room[pair.to] ?? 0) }
    move(amount, from: place, to: receiver, isFixed: true)
    return nil
  }

  /// Gives a receiver what it can take from those who have.
  private mutating func serve(_ project: Key<Project>) {
    guard let receiver = receivers[project] else { return }
    for place in givers.indices {
      let amount = min(room[project] ?? 0, left[place])
      guard amount > 0, amount >= least, !isBarred(place, receiver) else { continue }
      move(amount, from: place, to: receiver, isFixed: false)
    }
  }

  private mutating func move(
    _ amount: Dong, from place: Int, to receiver: Reallocation.Receiver, isFixed: Bool
  ) {
    guard let rank = receiver.rank else { return }
    left[place] &-= amount
    room[receiver.project, default: 0] &-= amount
    lines.append(
      Reallocation.Line(
        from: givers[place].project, to: receiver.project, source: receiver.source, scope: receiver.scope,
        rank: rank, amount: amount, gain: receiver.probability.of(amount), isFixed: isFixed))
  }

  /// Whether the reader decided what goes from a giver to a receiver: nothing, or an amount that is held already.
  private func isBarred(_ place: Int, _ receiver: Reallocation.Receiver) -> Bool {
    let pair = Reallocation.Pair(
      from: givers[place].project, to: receiver.project, source: receiver.source)
    return wishes.struck.contains(pair) || wishes.fixed[pair] != nil && refusals[pair] == nil
  }

  /// Why a receiver without a line has none.
  private func reason(_ receiver: Reallocation.Receiver) -> NoGain {
    if receiver.rank == nil { return .notEligible }
    if receiver.headroom == 0 { return .noHeadroom }
    if givers.isEmpty { return .noSurplus }
    if receiver.headroom < least { return .tooSmall }
    let open = givers.indices.filter { left[$0] > 0 }
    if open.contains(where: { left[$0] >= least && isBarred($0, receiver) }) { return .struck }
    return open.isEmpty ? .servedLater : .tooSmall
  }

  /// What could be fixed of a pair at most, in đồng, beside what is fixed of others; 0 where nothing could.
  private func bound(_ pair: Reallocation.Pair, _ held: ArraySlice<Reallocation.Line>) -> Dong {
    guard let receiver = receivers[pair.to], let giver = places[pair.from].map({ givers[$0] }) else {
      return 0
    }
    let others = held.filter { $0.pair != pair }
    let out = others.reduce(Dong(0)) { $1.from == pair.from ? $0 &+ $1.amount : $0 }
    let taken = others.reduce(Dong(0)) { $1.to == pair.to ? $0 &+ $1.amount : $0 }
    return max(0, min(giver.surplus &- out, receiver.headroom &- taken))
  }
}
