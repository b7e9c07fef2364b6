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

  @Test func `surplus and room come from the plan, the total investment and the forecast`() throws {
    func project(_ number: Int, total: Dong?, end: String) throws -> Project {
      Project(
        key: Key(Int32(number)), code: "P\(number)", name: "", owner: Key(0), sector: Key(0),
        totalInvestment: total, plannedEnd: try day(end), actualStart: try day("2024-03-01"),
        origin: .line(2))
    }
    var city = PlanCase([
      try project(0, total: nil, end: "2026-12-31"), try project(1, total: 260, end: "2025-12-31"),
      try project(2, total: nil, end: "2027-12-31"), try project(3, total: nil, end: "2025-03-31"),
    ])
    for number in 0...3 { try city.decide(100, "2024-12-10", project: number) }
    try city.pay(120, "2024-12-01", project: 1, fiscalYear: 2024)
    let outlooks = [0: (60, 70), 1: (100, 190), 2: (100, 115), 3: (100, 200)].map { number, amounts in
      (
        Key<Project>(Int32(number)),
        ReallocationOutlook(upper: Dong(amounts.0), pace: Dong(amounts.1), probability: Self.half)
      )
    }
    let plan = Reallocation(
      try city.portfolio("2025-11-20"), on: .cityAssigned,
      Dictionary(outlooks) { first, _ in first })
    // Project 1 ends within the period and has 40 of its total investment left; project 2 runs on and could pay 15.
    #expect(plan.lines.map { [Int($0.from.number), Int($0.to.number), Int($0.amount)] } == [[0, 1, 40]])
    #expect(plan.lines[0].rank == .finishing)
    let why = Dictionary(plan.withoutGain.map { ($0.project.number, $0.reason) }) { first, _ in first }
    #expect(why == [0: .gives, 2: .servedLater, 3: .notEligible])
  }
}
