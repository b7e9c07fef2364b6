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
