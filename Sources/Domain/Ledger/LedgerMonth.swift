/// Sums of one month of one fiscal year by lane. Columns are shorter where later lanes have nothing.
public struct LedgerMonth: Sendable {
  /// `year * 12 + month - 1`.
  public let number: Int
  /// What was disbursed, in đồng.
  public private(set) var sums: [Dong]
  /// Of it, from carried-over capital.
  public private(set) var carriedOver: [Dong]
  /// Advances less their recoveries.
  public private(set) var advances: [Dong]
  /// Rows that are disbursement, also where they add up to 0.
  public private(set) var rowCounts: [UInt32]

  public init(
    _ number: Int, sums: [Dong] = [], carriedOver: [Dong] = [], advances: [Dong] = [],
    rowCounts: [UInt32] = []
  ) {
    self.number = number
    self.sums = sums
    self.carriedOver = carriedOver
    self.advances = advances
    self.rowCounts = rowCounts
  }

  mutating func add(_ posting: LedgerPosting) {
    let lane = Int(posting.lane)
    sums.add(posting.amount, at: lane)
    if posting.isCarriedOver { carriedOver.add(posting.amount, at: lane) }
    if posting.isAdvance { advances.add(posting.amount, at: lane) }
    rowCounts.add(posting.isTakenBack ? .max : 1, at: lane)
  }

  /// Adds sums whose lanes have other numbers.
  mutating func add(_ other: LedgerMonth, lanes: [Int]) {
    sums.add(other.sums, lanes)
    carriedOver.add(other.carriedOver, lanes)
    advances.add(other.advances, lanes)
    rowCounts.add(other.rowCounts, lanes)
  }
}

extension Array where Element: FixedWidthInteger {
  /// Adds to an element and grows with zeros as far as needed. Cannot wrap: see ``Dong``.
  mutating func add(_ value: Element, at index: Int) {
    if index >= count { append(contentsOf: repeatElement(0, count: index + 1 - count)) }
    self[index] &+= value
  }

  /// Adds a column whose places have other numbers.
  fileprivate mutating func add(_ other: [Element], _ places: [Int]) {
    guard !other.isEmpty else { return }
    let last = places[..<other.count].max() ?? 0
    if last >= count {
      // Room for exactly that: there are many columns.
      var larger = [Element](repeating: 0, count: last + 1)
      larger.replaceSubrange(..<count, with: self)
      self = larger
    }
    withUnsafeMutableBufferPointer { own in
      for (place, value) in other.enumerated() { own[places[place]] &+= value }
    }
  }

  func at(_ index: Int) -> Element { indices.contains(index) ? self[index] : 0 }
}
