import Domain
import Testing

@Suite struct ReallocationTests {
  private static let half = Rate(hundredths: 5_000)

  private func giver(_ project: Int, _ surplus: Dong, source: Int = 0, scope: Scope = .scienceDigital)
    -> Reallocation.Giver?
  {
    Reallocation.Giver(
      Key(Int32(project)), source: Key(Int32(source)), scope: scope, plan: 100 + surplus, upper: 100)
  }

  private func receiver(
    _ project: Int, _ rank: ReceiverClass?, _ headroom: Dong, source: Int = 0,
    scope: Scope = .scienceDigital,
    probability: Int = 5_000
  ) -> Reallocation.Receiver {
    Reallocation.Receiver(
      Key(Int32(project)), source: Key(Int32(source)), scope: scope, rank: rank,
      probability: Rate(hundredths: probability), headroom: headroom)
  }

  @Test func `a higher class is full before a lower one gets anything`() {
    let plan = Reallocation(
      from: [giver(1, 70), giver(2, 30)].compactMap { $0 },
      to: [
        receiver(10, .newStart, 500), receiver(11, .finishing, 60),
        receiver(12, .finishing, 20, probability: 9_000),
        receiver(13, .finishedUnpaid, 5), receiver(14, nil, 9), receiver(15, .onSchedule, 0),
        receiver(1, .finishing, 50), receiver(16, .finishing, 50, source: 1),
        receiver(17, .finishing, 50, scope: .publicInvestment),
      ])
    #expect(
      plan.lines.map { [Int($0.from.number), Int($0.to.number), Int($0.amount)] } == [
        [1, 13, 5], [1, 12, 20], [1, 11, 45], [2, 11, 15], [2, 10, 15],
      ])
    #expect(plan.lines.map(\.gain) == [3, 18, 23, 8, 8])
    #expect(plan.rests.isEmpty)
    let why = Dictionary(plan.withoutGain.map { ($0.project.number, $0.reason) }) { first, _ in first }
    #expect(
      why == [14: .notEligible, 15: .noHeadroom, 1: .gives, 16: .noSurplus, 17: .noSurplus])
  }

  private func pair(_ from: Int, _ to: Int) -> Reallocation.Pair {
    Reallocation.Pair(from: Key(Int32(from)), to: Key(Int32(to)), source: Key(0))
  }

  @Test func `what the reader struck is not proposed, and the rest is worked out without it`() {
    let givers = [giver(1, 70)].compactMap { $0 }
    let receivers = [receiver(10, .finishing, 50), receiver(11, .newStart, 500)]
    var wishes = Reallocation.Wishes()
    wishes.struck = [pair(1, 10)]
    let plan = Reallocation(from: givers, to: receivers, wishes: wishes)
    #expect(plan.lines.map { [Int($0.to.number), Int($0.amount)] } == [[11, 70]])
    #expect(plan.withoutGain.map(\.reason) == [.struck])
    #expect(plan.most == [pair(1, 10): 50, pair(1, 11): 70])
    let alone = Reallocation(from: givers, to: [receivers[0]], wishes: wishes)
    #expect(alone.lines.isEmpty && alone.withoutGain.map(\.reason) == [.struck])
    #expect(alone.rests.map(\.amount) == [70])
  }

  @Test func `a fixed amount is held within surplus and room, and refused with its reason beyond`() {
    let givers = [giver(1, 70), giver(2, 30)].compactMap { $0 }
    let receivers = [receiver(10, .finishing, 50), receiver(11, .newStart, 500), receiver(12, nil, 500)]
    var wishes = Reallocation.Wishes()
    wishes.fixed = [pair(1, 10): 20, pair(2, 11): 10]
    let plan = Reallocation(from: givers, to: receivers, wishes: wishes)
    // 10 has 30 of its room left, 2 has 20; of both fixed pairs nothing more is moved.
    #expect(
      plan.lines.map { [Int($0.from.number), Int($0.to.number), Int($0.amount)] } == [
        [1, 10, 20], [2, 11, 10], [2, 10, 20], [1, 11, 50],
      ])
    #expect(plan.lines.map(\.isFixed) == [true, true, false, false])
    #expect(plan.refusals.isEmpty && plan.most[pair(1, 10)] == 50 && plan.most[pair(1, 11)] == 50)
    wishes.fixed = [
      pair(1, 10): 51, pair(1, 11): 60, pair(2, 11): 31, pair(2, 12): 1, pair(3, 11): 5,
    ]
    let refused = Reallocation(from: givers, to: receivers, wishes: wishes)
    #expect(
      refused.refusals == [
        pair(1, 10): .beyondHeadroom(50), pair(2, 11): .beyondSurplus(30), pair(2, 12): .notEligible,
        pair(3, 11): .beyondSurplus(0),
      ])
    #expect(refused.lines.filter(\.isFixed).map(\.pair) == [pair(1, 11)])
    // What is refused is worked out as if nobody had decided it.
    #expect(refused.lines.first { $0.pair == pair(2, 10) || $0.pair == pair(1, 10) }?.amount == 10)
  }

  @Test func `a line that is too small for a decision is not proposed, but one that was fixed is`() {
    let givers = [giver(1, 70), giver(2, 9)].compactMap { $0 }
    let receivers = [receiver(10, .finishing, 8), receiver(11, .finishing, 65), receiver(12, .newStart, 50)]
    let plan = Reallocation(from: givers, to: receivers, least: 10)
    #expect(plan.lines.map { [Int($0.from.number), Int($0.to.number), Int($0.amount)] } == [[1, 11, 65]])
    #expect(plan.withoutGain.map(\.reason) == [.tooSmall, .tooSmall])
    #expect(plan.rests.map(\.amount) == [5, 9])
    var wishes = Reallocation.Wishes()
    wishes.fixed = [pair(2, 10): 8]
    let fixed = Reallocation(from: givers, to: receivers, wishes: wishes, least: 10)
    #expect(fixed.lines.map(\.amount) == [8, 65])
  }

  /// Every way to give whole đồng to each receiver within its room and the surplus.
  private func allWays(_ surplus: Dong, _ rooms: [Dong]) -> [[Dong]] {
    guard let first = rooms.first else { return [[]] }
    return (0...min(first, surplus)).flatMap { own in
      allWays(surplus - own, Array(rooms.dropFirst())).map { [own] + $0 }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `money out is money in, and no other way puts more into a higher class`(seed: UInt64) {
    var random = SeededRandom(seed)
    let givers = (0..<4).compactMap {
      giver($0, Dong(random.int(0...3)), source: random.int(0...1))
    }
    let receivers = (10..<15).map {
      receiver(
        $0, random.chance(85) ? random.pick(ReceiverClass.self) : nil, Dong(random.int(0...4)),
        source: random.int(0...1), probability: random.int(1...99) * 100)
    }
    let plan = Reallocation(from: givers, to: receivers)
    for source in 0...1 {
      let key = Key<FundingSource>(Int32(source))
      let surplus = givers.filter { $0.source == key }.reduce(0) { $0 + $1.surplus }
      let out = plan.lines.filter { $0.source == key }.reduce(0) { $0 + $1.amount }
      #expect(out + plan.rests.filter { $0.source == key }.reduce(0) { $0 + $1.amount } == surplus)
      let able = receivers.filter { $0.source == key && $0.rank != nil }
      func byClass(_ amounts: [Dong]) -> [Dong] {
        ReceiverClass.allCases.map { rank in
          zip(able, amounts).reduce(0) { $1.0.rank == rank ? $0 + $1.1 : $0 }
        }
      }
      let found = able.map { own in
        plan.lines.filter { $0.to == own.project && $0.source == key }.reduce(0) { $0 + $1.amount }
      }
      #expect(zip(able, found).allSatisfy { $0.headroom >= $1 })
      let best = allWays(surplus, able.map(\.headroom)).map(byClass).max { $0.lexicographicallyPrecedes($1) }
      #expect(byClass(found) == best)
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `whatever is decided, money out is money in and nobody gives or takes more than it can`(seed: UInt64) {
    var random = SeededRandom(seed)
    let givers = (0..<4).compactMap { giver($0, Dong(random.int(0...30))) }
    let receivers = (10..<14).map {
      receiver($0, random.chance(85) ? random.pick(ReceiverClass.self) : nil, Dong(random.int(0...40)))
    }
    var wishes = Reallocation.Wishes()
    for from in 0..<4 {
      for to in 10..<14 where random.chance(40) {
        if random.chance(50) {
          wishes.struck.insert(pair(from, to))
        } else {
          wishes.fixed[pair(from, to)] = Dong(random.int(1...20))
        }
      }
    }
    let plan = Reallocation(from: givers, to: receivers, wishes: wishes, least: 5)
    let out = plan.lines.reduce(0) { $0 + $1.amount } + plan.rests.reduce(0) { $0 + $1.amount }
    #expect(out == givers.reduce(0) { $0 + $1.surplus })
    for giver in givers {
      #expect(plan.lines.filter { $0.from == giver.project }.reduce(0) { $0 + $1.amount } <= giver.surplus)
    }
    for receiver in receivers {
      let taken = plan.lines.filter { $0.to == receiver.project }.reduce(0) { $0 + $1.amount }
      #expect(taken <= (receiver.rank == nil ? 0 : receiver.headroom))
    }
    #expect(plan.lines.allSatisfy { !wishes.struck.contains($0.pair) })
    #expect(plan.lines.allSatisfy { $0.isFixed ? wishes.fixed[$0.pair] == $0.amount : $0.amount >= 5 })
    let held = Set(plan.lines.filter(\.isFixed).map(\.pair))
    #expect(
      held.union(plan.refusals.keys) == Set(wishes.fixed.keys) && held.isDisjoint(with: plan.refusals.keys))
    #expect(plan.lines.allSatisfy { $0.amount <= plan.most[$0.pair] ?? 0 })
  }

  private let billion: Dong = 1_000_000_000

  @Test func `surplus and room come from the plan, the total investment and the forecast`() throws {
    func project(_ number: Int, total: Dong?, end: String) throws -> Project {
      Project(
        key: Key(Int32(number)), code: "P\(number)", name: "", owner: Key(0), sector: Key(0),
        totalInvestment: total.map { $0 * billion }, plannedEnd: try day(end),
        actualStart: try day("2024-03-01"),
        origin: .line(2))
    }
    var city = PlanCase([
      try project(0, total: nil, end: "2026-12-31"), try project(1, total: 260, end: "2025-12-31"),
      try project(2, total: nil, end: "2027-12-31"), try project(3, total: nil, end: "2025-03-31"),
    ])
    for number in 0...3 { try city.decide(100 * billion, "2024-12-10", project: number) }
    try city.pay(120 * billion, "2024-12-01", project: 1, fiscalYear: 2024)
    let outlooks = [0: (60, 70), 1: (100, 190), 2: (100, 115), 3: (100, 200)].map { number, amounts in
      (
        Key<Project>(Int32(number)),
        ReallocationOutlook(
          upper: Dong(amounts.0) * billion, pace: Dong(amounts.1) * billion, probability: Self.half)
      )
    }
    let known = Dictionary(outlooks) { first, _ in first }
    let plan = Reallocation(try city.portfolio("2025-11-20"), on: .cityAssigned, known)
    // Project 1 ends within the period and has 40 of its total investment left; project 2 runs on and could pay 15.
    #expect(
      plan.lines.map { [Int($0.from.number), Int($0.to.number), Int($0.amount / billion)] } == [[0, 1, 40]])
    #expect(plan.lines[0].rank == .finishing)
    let why = Dictionary(plan.withoutGain.map { ($0.project.number, $0.reason) }) { first, _ in first }
    #expect(why == [0: .gives, 2: .servedLater, 3: .notEligible])
    var rules = Rules.standard
    rules.leastMove = 41 * billion
    #expect(
      try Reallocation(city.portfolio("2025-11-20", rules: rules), on: .cityAssigned, known).lines.isEmpty)
  }
}
