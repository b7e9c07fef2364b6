/// Sums of one month of one fiscal year by lane.
public struct LedgerMonth: Sendable {
  /// `year * 12 + month - 1`.
  public let number: Int
  /// What was disbursed, in đồng.
  private(set) var sums = LaneColumn<Dong>()
  /// Of it, from carried-over capital.
  private(set) var carriedOver = LaneColumn<Dong>()
  /// Advances less their recoveries.
  private(set) var advances = LaneColumn<Dong>()
  /// Rows that are disbursement, also where they add up to 0.
  private(set) var rowCounts = LaneColumn<Int32>()

  init(_ number: Int) { self.number = number }

  /// - Parameters: columns by lane, all of them as long as the first; one without a base has no sums.
  public init(
    _ number: Int, sums: UnsafeBufferPointer<Dong>, carriedOver: UnsafeBufferPointer<Dong>,
    advances: UnsafeBufferPointer<Dong>, rowCounts: UnsafeBufferPointer<Int32>
  ) {
    self.number = number
    self.sums = LaneColumn(sums)
    self.carriedOver = LaneColumn(carriedOver)
    self.advances = LaneColumn(advances)
    self.rowCounts = LaneColumn(rowCounts)
  }

  mutating func add(_ posting: LedgerPosting) {
    let lane = Int(posting.lane)
    sums.add(posting.amount, at: lane)
    if posting.isCarriedOver { carriedOver.add(posting.amount, at: lane) }
    if posting.isAdvance { advances.add(posting.amount, at: lane) }
    rowCounts.add(posting.isTakenBack ? -1 : 1, at: lane)
  }

  /// Adds sums whose lanes have other numbers.
  mutating func add(_ other: LedgerMonth, lanes: [Int]) {
    other.visit { lane, own in
      sums.add(own.amount, at: lanes[lane])
      if own.carriedOver != 0 { carriedOver.add(own.carriedOver, at: lanes[lane]) }
      if own.advances != 0 { advances.add(own.advances, at: lanes[lane]) }
      rowCounts.add(own.rowCount, at: lanes[lane])
    }
  }

  /// What the month has of a lane.
  public struct Sums {
    public let amount: Dong
    /// Of it, from carried-over capital.
    public let carriedOver: Dong
    /// Advances less their recoveries.
    public let advances: Dong
    public let rowCount: Int32
  }

  public func sums(of lane: Int) -> Sums {
    Sums(
      amount: sums[lane], carriedOver: carriedOver[lane], advances: advances[lane], rowCount: rowCounts[lane])
  }

  /// The lanes that have rows, or had until they were taken back, ascending.
  public func visit(_ body: (_ lane: Int, _ sums: Sums) -> Void) {
    rowCounts.visit { lane, count in
      let own = sums(of: lane)
      if count != 0 || own.amount != 0 { body(lane, own) }
    }
  }

  /// Whether all that stands here stands in another too, whose lanes have other numbers.
  func isIn(_ other: LedgerMonth, _ lanes: [Int]) -> Bool {
    lanes.indices.allSatisfy { lane in
      sums[lane] == other.sums[lanes[lane]] && carriedOver[lane] == other.carriedOver[lanes[lane]]
        && advances[lane] == other.advances[lanes[lane]] && rowCounts[lane] == other.rowCounts[lanes[lane]]
    }
  }
}
