/// Random numbers that are the same on every machine and in every run (SplitMix64).
///
/// Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct Random {
  private var state: UInt64

  /// A stream of its own for each `label`, so that one more row in a table leaves the other tables as they were.
  init(_ label: String) {
    state = label.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True in `percent` of 100 cases.
  mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[number(0...list.count - 1)] }

  mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for end in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(end, number(0...end)) }
    return list
  }
}

/// Parts of ten thousand: 6350 is 63.5 %.
typealias Share = Int

extension Int {
  /// That share of an amount of đồng, rounded down to `unit`.
  func part(_ share: Share, roundedTo unit: Int = 1_000) -> Int { self / 10_000 * share / unit * unit }
}

let million = 1_000_000
let billion = 1_000_000_000
