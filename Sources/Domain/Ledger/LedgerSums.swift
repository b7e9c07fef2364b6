/// Sums of one strand of a ledger's year: by project, and by project and month.
public struct LedgerSums: Sendable {
  /// Month as `year * 12 + month - 1`, ascending with ``byMonth``.
  public private(set) var months: [Int] = []
  /// For each of ``months`` the sums by ``Key/index``; shorter where later projects have none.
  public private(set) var byMonth: [[Dong]] = []
  public private(set) var totals: [Dong] = []
  /// Of ``totals``, what was paid from carried-over capital.
  public private(set) var carriedOverTotals: [Dong] = []
  /// Advances less their recoveries: what of ``totals`` is not yet backed by accepted work.
  public private(set) var outstandingAdvances: [Dong] = []
  /// Counting rows by project.
  public private(set) var rowCounts: [UInt32] = []

  public init() {}

  /// Takes columns that were summed elsewhere; each is indexed by ``Key/index``.
  public init(
    months: [Int], byMonth: [[Dong]], totals: [Dong], carriedOverTotals: [Dong], outstandingAdvances: [Dong],
    rowCounts: [UInt32]
  ) {
    self.months = months
    self.byMonth = byMonth
    self.totals = totals
    self.carriedOverTotals = carriedOverTotals
    self.outstandingAdvances = outstandingAdvances
    self.rowCounts = rowCounts
  }

  public mutating func add(
    _ amount: Dong, project: Key<Project>, month: Int, isCarriedOver: Bool = false, isAdvance: Bool = false
  ) {
    byMonth[place(of: month)].add(amount, at: project.index)
    totals.add(amount, at: project.index)
    if isCarriedOver { carriedOverTotals.add(amount, at: project.index) }
    if isAdvance { outstandingAdvances.add(amount, at: project.index) }
    rowCounts.add(1, at: project.index)
  }

  private mutating func place(of month: Int) -> Int {
    if let last = months.last, last == month { return months.count - 1 }
    if let place = months.firstIndex(of: month) { return place }
    let place = months.firstIndex { $0 > month } ?? months.count
    months.insert(month, at: place)
    byMonth.insert([], at: place)
    return place
  }

  mutating func merge(_ other: LedgerSums) {
    for (month, sums) in zip(other.months, other.byMonth) { byMonth[place(of: month)].add(sums) }
    totals.add(other.totals)
    carriedOverTotals.add(other.carriedOverTotals)
    outstandingAdvances.add(other.outstandingAdvances)
    rowCounts.add(other.rowCounts)
  }

  /// Whether a counting row of the project stands here, even where its sum is 0.
  public func hasRows(_ project: Key<Project>) -> Bool {
    rowCounts.indices.contains(project.index) && rowCounts[project.index] > 0
  }

  /// All that the project disbursed; zeros without rows.
  public func paid(_ project: Key<Project>) -> Paid {
    Paid(all: totals.at(project.index), carriedOver: carriedOverTotals.at(project.index))
  }

  /// Advances less recoveries, in đồng; below 0 where more was recovered.
  public func outstandingAdvance(_ project: Key<Project>) -> Dong { outstandingAdvances.at(project.index) }

  /// What was paid in the months before one, and in it.
  func paid(_ project: Key<Project>, upTo month: Int) -> (before: Dong, within: Dong) {
    var sums: (before: Dong, within: Dong) = (0, 0)
    for (place, own) in months.enumerated() where own <= month {
      let amount = byMonth[place].at(project.index)
      if own < month { sums.before &+= amount } else { sums.within &+= amount }
    }
    return sums
  }
}

extension [Dong] {
  fileprivate func at(_ index: Int) -> Dong { indices.contains(index) ? self[index] : 0 }
}

extension Array where Element: FixedWidthInteger {
  /// Adds to an element and grows with zeros as far as needed. Cannot wrap: see ``Dong``.
  fileprivate mutating func add(_ value: Element, at index: Int) {
    if index >= count { append(contentsOf: repeatElement(0, count: index + 1 - count)) }
    self[index] &+= value
  }

  /// Adds a whole column.
  fileprivate mutating func add(_ other: [Element]) {
    if isEmpty {
      self = other
      return
    }
    if other.count > count { append(contentsOf: repeatElement(0, count: other.count - count)) }
    for index in other.indices { self[index] &+= other[index] }
  }
}
