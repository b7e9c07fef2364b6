/// A disbursing row with its day, in 16 bytes: kept for the months of which the days are known.
public struct LedgerPosting: Sendable {
  public let amount: Dong
  public let lane: Int32
  public let fiscalYear: Int16
  /// Of its month, 1...31.
  public let day: UInt8
  private let marks: UInt8

  public var isCarriedOver: Bool { marks & 1 != 0 }
  public var isAdvance: Bool { marks & 2 != 0 }
  /// Whether it undoes a row that turned out not to count; its amount is then the negative.
  public var isTakenBack: Bool { marks & 4 != 0 }

  @inline(__always)
  public init(
    amount: Dong, lane: Int, fiscalYear: Int, day: Int, isCarriedOver: Bool, isAdvance: Bool,
    isTakenBack: Bool = false
  ) {
    self.amount = amount
    self.lane = Int32(truncatingIfNeeded: lane)
    self.fiscalYear = Int16(truncatingIfNeeded: fiscalYear)
    self.day = UInt8(truncatingIfNeeded: day)
    marks = (isCarriedOver ? 1 : 0) | (isAdvance ? 2 : 0) | (isTakenBack ? 4 : 0)
  }

  /// The same in a lane of another number.
  func inLane(_ lane: Int) -> LedgerPosting {
    LedgerPosting(
      amount: amount, lane: lane, fiscalYear: Int(fiscalYear), day: Int(day), isCarriedOver: isCarriedOver,
      isAdvance: isAdvance, isTakenBack: isTakenBack)
  }
}

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
  func otherKinds(upTo day: Int) -> Int { otherKinds[..<day].reduce(0) { $0 + Int($1) } }
}
