/// How many usable rows are dated on each day of a month, and how many of them are no disbursement.
public struct LedgerDayCounts: Sendable, Equatable {
  /// By day less one, 0...30.
  public private(set) var all: [Int32]
  public private(set) var otherKinds: [Int32]

  public init() { self.init(all: Array(repeating: 0, count: 31), otherKinds: Array(repeating: 0, count: 31)) }

  public init(all: [Int32], otherKinds: [Int32]) {
    self.all = all
    self.otherKinds = otherKinds
  }

  mutating func add(_ day: Int, isOtherKind: Bool) {
    all[day - 1] += 1
    if isOtherKind { otherKinds[day - 1] += 1 }
  }

  static func += (a: inout LedgerDayCounts, b: LedgerDayCounts) {
    for day in a.all.indices {
      a.all[day] += b.all[day]
      a.otherKinds[day] += b.otherKinds[day]
    }
  }

  /// Rows dated after a day of the month; 0 for the whole month.
  func after(_ day: Int) -> Int { all[day...].reduce(0) { $0 + Int($1) } }
  /// The last day up to one that has a disbursement; nil where none has.
  func lastPayment(upTo day: Int) -> Int? {
    all.indices.last { $0 < day && all[$0] > otherKinds[$0] }.map { $0 + 1 }
  }
  func otherKinds(upTo day: Int) -> Int { otherKinds[..<day].reduce(0) { $0 + Int($1) } }
}
