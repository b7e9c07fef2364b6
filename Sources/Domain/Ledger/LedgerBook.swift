/// All that the ledger says, of any day: sums by fiscal year, month and lane, and the single rows of the months that
/// were asked for by day.
///
/// A ``Ledger`` is this as of a day. The loader adds rows; a row is found again by scanning its file.
public struct LedgerBook: Sendable {
  public struct Year: Sendable {
    public let fiscalYear: Int
    /// Ascending.
    public var months: [LedgerMonth]

    public init(_ fiscalYear: Int, months: [LedgerMonth] = []) {
      self.fiscalYear = fiscalYear
      self.months = months
    }
  }

  public private(set) var lanes: LedgerLanes
  /// Ascending.
  public private(set) var years: [Year]
  /// By month, the rows of the months whose days are known.
  public private(set) var postings: [Int: [LedgerPosting]]
  /// Rows that were added to those months later: few, so that adding one copies few where a ledger shares the rest.
  private var added: [Int: [LedgerPosting]] = [:]
  /// By month.
  public private(set) var dayCounts: [Int: LedgerDayCounts]

  public init(
    lanes: LedgerLanes = LedgerLanes(), years: [Year] = [], postings: [Int: [LedgerPosting]] = [:],
    dayCounts: [Int: LedgerDayCounts] = [:]
  ) {
    self.lanes = lanes
    self.years = years.sorted { $0.fiscalYear < $1.fiscalYear }
    self.postings = postings
    self.dayCounts = dayCounts
  }

  /// All usable rows.
  public var rowCount: Int { dayCounts.values.reduce(0) { $0 + $1.after(0) } }

  /// Usable rows dated after a day.
  public func rowCount(after day: Day) -> Int {
    let month = day.monthNumber
    return dayCounts.reduce(0) { sum, counts in
      counts.key < month ? sum : sum + counts.value.after(counts.key == month ? day.civil.day : 0)
    }
  }

  /// Rows up to a day that are no disbursement: commitments and settlements.
  public func otherKindRowCount(upTo day: Day) -> Int {
    let month = day.monthNumber
    return dayCounts.reduce(0) { sum, counts in
      counts.key > month ? sum : sum + counts.value.otherKinds(upTo: counts.key == month ? day.civil.day : 31)
    }
  }

  /// The newest day up to one on which a row is a disbursement: looks at months, not at rows.
  func lastPayment(upTo day: Day) -> Day? {
    let last = day.monthNumber
    for month in dayCounts.keys.sorted(by: >) where month <= last {
      guard let counts = dayCounts[month],
        let found = counts.lastPayment(upTo: month == last ? day.civil.day : 31)
      else { continue }
      return Day(year: month / 12, month: month % 12 + 1, day: found)
    }
    return nil
  }

  /// Whether the sums up to a day can be told: its month is known by days, or ends with it, or has no row after it.
  public func knows(_ day: Day) -> Bool {
    let month = day.monthNumber
    guard let counts = dayCounts[month], postings[month] == nil, !day.isLastOfMonth else { return true }
    return counts.after(day.civil.day) == 0
  }

  /// Adds one usable row.
  ///
  /// - Returns: its posting; nil for a row that is no disbursement.
  mutating func add(_ entry: LedgerEntry) -> LedgerPosting? {
    let month = entry.month
    let day = entry.day.civil.day
    // The days of a month that had no row yet are known from its first one on.
    if dayCounts[month] == nil, postings[month] == nil { postings[month] = [] }
    dayCounts[month, default: LedgerDayCounts()].add(day, isOtherKind: !entry.kind.isDisbursement)
    guard entry.kind.isDisbursement else { return nil }
    let posting = LedgerPosting(
      amount: entry.amount, lane: lanes.find(project: entry.project.index, strand: entry.strand.index),
      fiscalYear: entry.fiscalYear, day: day, isCarriedOver: entry.isCarriedOver, isAdvance: entry.isAdvance)
    if postings[month] != nil { added[month, default: []].append(posting) }
    let year = place(ofYear: entry.fiscalYear)
    years[year].months[place(ofMonth: month, in: year)].add(posting)
    return posting
  }

  private mutating func place(ofYear fiscalYear: Int) -> Int {
    let place = years.firstIndex { $0.fiscalYear >= fiscalYear } ?? years.count
    if place == years.count || years[place].fiscalYear != fiscalYear {
      years.insert(Year(fiscalYear), at: place)
    }
    return place
  }

  private mutating func place(ofMonth number: Int, in year: Int) -> Int {
    let months = years[year].months
    let place =
      months.lastIndex { $0.number <= number }.map { months[$0].number == number ? $0 : $0 + 1 } ?? 0
    if place == months.count || months[place].number != number {
      years[year].months.insert(LedgerMonth(number), at: place)
    }
    return place
  }

  /// Adds another part of the same ledger, read by another thread.
  public mutating func merge(_ other: LedgerBook) {
    let lanes = other.lanes.pairs.map { self.lanes.find(project: $0.project, strand: $0.strand) }
    for own in other.years {
      let year = place(ofYear: own.fiscalYear)
      for month in own.months {
        years[year].months[place(ofMonth: month.number, in: year)].add(month, lanes: lanes)
      }
    }
    for (month, rows) in other.postings {
      let rows = rows.map { $0.inLane(lanes[Int($0.lane)]) }
      postings[month] = (postings[month] ?? []).isEmpty ? rows : (postings[month] ?? []) + rows
    }
    for (month, rows) in other.added {
      added[month, default: []] += rows.map { $0.inLane(lanes[Int($0.lane)]) }
    }
    for (month, counts) in other.dayCounts { dayCounts[month, default: LedgerDayCounts()] += counts }
  }

  /// Hands over the sums, so that none takes its memory twice.
  public mutating func takeYears() -> [Year] {
    defer { years = [] }
    return years
  }

  /// Takes the single rows of a month. False, with nothing taken, where they don't add up to the month's sums: the
  /// file is another by now.
  ///
  /// - Parameter rows: a part of the same ledger that has all rows of the month and only those.
  public mutating func takeDays(of month: Int, from rows: LedgerBook) -> Bool {
    let lanes = (0..<rows.lanes.count).map { rows.lanes.lane($0, in: self.lanes) }
    guard !lanes.contains(-1), dayCounts[month] == rows.dayCounts[month] else { return false }
    let postings = rows.rows(of: month).map { $0.inLane(lanes[Int($0.lane)]) }
    for year in years {
      guard let sums = year.months.first(where: { $0.number == month }) else { continue }
      let rows = cut(postings, [], month, year.fiscalYear, through: 31)
      let lanes = Array(0..<self.lanes.count)
      guard sums.isIn(rows, lanes), rows.isIn(sums, lanes) else { return false }
    }
    self.postings[month] = postings
    added[month] = nil
    return true
  }

  private func rowCount(of month: Int) -> Int { (postings[month]?.count ?? 0) + (added[month]?.count ?? 0) }

  private func rows(of month: Int) -> [LedgerPosting] { (postings[month] ?? []) + (added[month] ?? []) }

  /// Forgets the single rows of the months farthest from one, until no more than some rows are kept.
  public mutating func keepDays(near month: Int, most: Int) {
    var count = postings.keys.reduce(0) { $0 + rowCount(of: $1) }
    for far in postings.keys.sorted(by: { abs($0 - month) > abs($1 - month) }) {
      guard count > most, far != month else { break }
      count -= rowCount(of: far)
      postings[far] = nil
      added[far] = nil
    }
  }

  /// The sums of a month of a fiscal year up to a day of it.
  func month(_ whole: LedgerMonth, of fiscalYear: Int, through day: Day) -> LedgerMonth {
    guard whole.number == day.monthNumber, let postings = postings[whole.number],
      (dayCounts[whole.number]?.after(day.civil.day) ?? 0) > 0
    else { return whole }
    return cut(postings, added[whole.number] ?? [], whole.number, fiscalYear, through: day.civil.day)
  }

  private func cut(
    _ postings: [LedgerPosting], _ added: [LedgerPosting], _ number: Int, _ fiscalYear: Int, through day: Int
  ) -> LedgerMonth {
    var month = LedgerMonth(number)
    for rows in [postings, added] {
      for posting in rows where Int(posting.fiscalYear) == fiscalYear && Int(posting.day) <= day {
        month.add(posting)
      }
    }
    return month
  }
}

// Two readings of the same ledger number their lanes differently.
extension LedgerBook {
  /// Whether two have the same rows as far as sums and counts tell.
  public static func isSame(_ a: LedgerBook, _ b: LedgerBook) -> Bool {
    let months = Set(a.years.flatMap { year in year.months.map { MonthPlace(year.fiscalYear, $0.number) } })
      .union(b.years.flatMap { year in year.months.map { MonthPlace(year.fiscalYear, $0.number) } })
    let toB = (0..<a.lanes.count).map { a.lanes.lane($0, in: b.lanes) }
    let toA = (0..<b.lanes.count).map { b.lanes.lane($0, in: a.lanes) }
    // A row that was counted and taken back leaves a month without rows.
    func counted(_ book: LedgerBook) -> [Int: LedgerDayCounts] {
      book.dayCounts.filter { $0.value != LedgerDayCounts() }
    }
    return counted(a) == counted(b)
      && months.allSatisfy { place in
        let (first, second) = (a.month(place), b.month(place))
        return first.isIn(second, toB) && second.isIn(first, toA)
      }
  }

  private struct MonthPlace: Hashable {
    let fiscalYear: Int
    let month: Int
    init(_ fiscalYear: Int, _ month: Int) { (self.fiscalYear, self.month) = (fiscalYear, month) }
  }

  private func month(_ place: MonthPlace) -> LedgerMonth {
    years.first { $0.fiscalYear == place.fiscalYear }?.months.first { $0.number == place.month }
      ?? LedgerMonth(place.month)
  }
}

extension LedgerLanes {
  /// The number of a lane in another numbering; negative where that has none.
  fileprivate func lane(_ lane: Int, in other: LedgerLanes) -> Int {
    other.lane(project: project(lane), strand: strand(lane))
  }
}
