/// One fiscal year of the ledger up to a day. The year is the plan's, not the date's: January mostly pays the year
/// before.
public struct LedgerYear: Sendable {
  /// What all months of a lane add up to.
  private struct Total: AdditiveArithmetic, Sendable {
    var paid = Paid()
    /// Advances less their recoveries.
    var advances: Dong = 0
    var rowCount: Int32 = 0

    static let zero = Total()

    static func + (a: Total, b: Total) -> Total {
      var sum = a
      sum += b
      return sum
    }

    static func += (a: inout Total, b: Total) {
      a.paid += b.paid
      a.advances &+= b.advances
      a.rowCount &+= b.rowCount
    }

    static func - (a: Total, b: Total) -> Total {
      var rest = a
      rest.paid -= b.paid
      rest.advances &-= b.advances
      rest.rowCount &-= b.rowCount
      return rest
    }
  }

  public let fiscalYear: Int
  public internal(set) var lanes: LedgerLanes
  /// Ascending; without months that have no row by the day.
  public private(set) var months: [LedgerMonth] = []
  /// By lane.
  private var totals = LaneColumn<Total>()

  init(_ fiscalYear: Int, lanes: LedgerLanes) {
    self.fiscalYear = fiscalYear
    self.lanes = lanes
  }

  init(_ year: LedgerBook.Year, of book: LedgerBook, through day: Day) {
    self.init(year.fiscalYear, lanes: book.lanes)
    let last = day.monthNumber
    var totals = [Total](repeating: .zero, count: lanes.count)
    for month in year.months where month.number <= last {
      let month = book.month(month, of: fiscalYear, through: day)
      guard !month.rowCounts.isEmpty else { continue }
      months.append(month)
      LedgerYear.add(month, to: &totals)
    }
    self.totals = totals.withUnsafeBufferPointer { LaneColumn($0) }
  }

  private static func add(_ month: LedgerMonth, to totals: inout [Total]) {
    totals.withUnsafeMutableBufferPointer { totals in
      let all = totals.indices
      // A block may reach beyond the last lane, with zeros.
      month.sums.visit { lane, amount in if all ~= lane { totals[lane].paid.all &+= amount } }
      month.carriedOver.visit { lane, amount in if all ~= lane { totals[lane].paid.carriedOver &+= amount }
      }
      month.advances.visit { lane, amount in if all ~= lane { totals[lane].advances &+= amount } }
      month.rowCounts.visit { lane, count in if all ~= lane { totals[lane].rowCount &+= count } }
    }
  }

  mutating func add(_ posting: LedgerPosting, month: Int) {
    let place = months.lastIndex { $0.number <= month }.map { months[$0].number == month ? $0 : $0 + 1 } ?? 0
    if place == months.count || months[place].number != month { months.insert(LedgerMonth(month), at: place) }
    months[place].add(posting)
    let carriedOver = posting.isCarriedOver ? posting.amount : 0
    totals.add(
      Total(
        paid: Paid(all: posting.amount, carriedOver: carriedOver),
        advances: posting.isAdvance ? posting.amount : 0, rowCount: 1), at: Int(posting.lane))
  }

  /// Nil for a lane without a row by the day.
  private func total(_ project: Key<Project>, _ strand: Int) -> Total? {
    let lane = lanes.lane(project: project.index, strand: strand)
    guard lane >= 0 else { return nil }
    let total = totals[lane]
    return total.rowCount > 0 ? total : nil
  }

  /// The places of a source's strands, in the order of ``PaidByClass/classes``.
  private func strands(of source: FigureSource) -> Range<Int> {
    let first = LedgerStrand(source, .investment).index
    return first..<first + 3
  }

  /// Whether a source has a counting row of the project.
  public func hasRows(_ project: Key<Project>, _ source: FigureSource) -> Bool {
    strands(of: source).contains { total(project, $0) != nil }
  }

  /// Whose rows are the project's disbursement: the Treasury's where there are any, else its unit's; nil without rows.
  /// Source: data contract, transactions.source.
  public func counting(_ project: Key<Project>) -> FigureSource? {
    hasRows(project, .treasury) ? .treasury : hasRows(project, .unitReport) ? .unitReport : nil
  }

  /// What a source says was paid; nil where it has no rows of the project.
  public func paid(_ project: Key<Project>, by source: FigureSource) -> PaidByClass? {
    let first = strands(of: source).lowerBound
    let investment = total(project, first)
    let recurrent = total(project, first + 1)
    let unsaid = total(project, first + 2)
    guard investment != nil || recurrent != nil || unsaid != nil else { return nil }
    var paid = PaidByClass()
    if let investment { paid.investment = investment.paid }
    if let recurrent { paid.recurrent = recurrent.paid }
    if let unsaid { paid.unsaid = unsaid.paid }
    return paid
  }

  /// Nil where the year has no counting row of the project.
  public func paid(_ project: Key<Project>) -> PaidByClass? {
    paid(project, by: .treasury) ?? paid(project, by: .unitReport)
  }

  /// All of it, in đồng.
  public func disbursed(_ project: Key<Project>) -> Dong? { paid(project)?.all.all }

  /// Advances less recoveries in the rows that count.
  public func outstandingAdvance(_ project: Key<Project>) -> Dong {
    guard let source = counting(project) else { return 0 }
    return strands(of: source).reduce(0) { $0 &+ (total(project, $1)?.advances ?? 0) }
  }

  /// The months in which advances were paid or recovered in the rows that count.
  func visitAdvances(_ project: Key<Project>, _ body: (_ month: Int, _ net: Dong) -> Void) {
    visitMonths(project) { month, sums in if sums.advances != 0 { body(month, sums.advances) } }
  }

  /// The last month with a row that counts, `year * 12 + month - 1`.
  public func lastMonth(_ project: Key<Project>) -> Int? {
    var last: Int?
    visitMonths(project) { month, sums in if sums.rowCount != 0 { last = month } }
    return last
  }

  private func visitMonths(_ project: Key<Project>, _ body: (_ month: Int, _ sums: LedgerMonth.Sums) -> Void)
  {
    guard let source = counting(project) else { return }
    let lanes = strands(of: source).map { self.lanes.lane(project: project.index, strand: $0) }
      .filter { $0 >= 0 }
    for month in months { for lane in lanes { body(month.number, month.sums(of: lane)) } }
  }

  /// What a source's rows of a project add up to in the months before one, and in it.
  public func paid(
    _ project: Key<Project>, by source: FigureSource, upTo month: Int
  ) -> (before: Dong, within: Dong) {
    var sums: (before: Dong, within: Dong) = (0, 0)
    for strand in strands(of: source) {
      let lane = lanes.lane(project: project.index, strand: strand)
      for own in months where lane >= 0 && own.number <= month {
        let amount = own.sums[lane]
        if own.number < month { sums.before &+= amount } else { sums.within &+= amount }
      }
    }
    return sums
  }
}
