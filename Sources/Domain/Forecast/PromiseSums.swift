/// What was promised for each month of a plan year, and what was paid in it by those who promised: for every project, or
/// for what projects are grouped by.
struct PromiseSums: Sendable {
  struct Month: Hashable, Sendable {
    /// In force when the month began, in đồng; of the first version where none was.
    var promised: Dong = 0
    /// Of the first version.
    var first: Dong = 0
    /// Paid in the month, of projects that promised something for it.
    var paid: Dong = 0
    var count: Int32 = 0

    static func += (a: inout Month, b: Month) {
      a.promised &+= b.promised
      a.first &+= b.first
      a.paid &+= b.paid
      a.count += b.count
    }
  }

  let fiscalYear: Int
  let count: Int
  private var months: [Month]

  private init(_ fiscalYear: Int, count: Int) {
    self.fiscalYear = fiscalYear
    self.count = count
    months = Array(repeating: Month(), count: count * YearPlace.monthCount)
  }

  /// - Parameters:
  ///   - sums: what was paid, by project.
  ///   - asOf: promises made later are not known yet.
  init(_ entries: [PromiseEntry], beside sums: YearSums, asOf: Day) {
    self.init(sums.fiscalYear, count: sums.count)
    var versions = [Versions?](repeating: nil, count: months.count)
    for entry in entries where Int(entry.fiscalYear) == fiscalYear && entry.committedOn <= asOf {
      let month = Int(entry.month) - fiscalYear * 12
      guard (0..<YearPlace.monthCount).contains(month), (0..<count).contains(entry.project.index) else {
        continue
      }
      let begins = YearPlace(endOfMonth: month).day(in: fiscalYear) + 1
      let place = entry.project.index * YearPlace.monthCount + month
      versions[place] = versions[place]?.with(entry, begins) ?? Versions(entry, begins)
    }
    for (place, own) in versions.enumerated() {
      guard let own else { continue }
      let (project, month) = place.quotientAndRemainder(dividingBy: YearPlace.monthCount)
      let before = month > 0 ? sums[project, month - 1].paid : 0
      months[place] = Month(
        promised: (own.inForce ?? own.first).amount, first: own.first.amount,
        paid: sums[project, month].paid &- before, count: 1)
    }
  }

  /// The versions of one promise that count.
  private struct Versions {
    private(set) var first: PromiseEntry
    /// The last that was made by the day on which its month began: one made in the month knows how it goes.
    private(set) var inForce: PromiseEntry?

    init(_ entry: PromiseEntry, _ begins: Day) {
      first = entry
      inForce = entry.committedOn <= begins ? entry : nil
    }

    func with(_ entry: PromiseEntry, _ begins: Day) -> Versions {
      var versions = self
      if entry.version < first.version { versions.first = entry }
      if entry.committedOn <= begins, entry.version >= inForce?.version ?? 0 { versions.inForce = entry }
      return versions
    }
  }

  subscript(subject: Int) -> ArraySlice<Month> {
    months[subject * YearPlace.monthCount..<(subject + 1) * YearPlace.monthCount]
  }

  func grouped(by groups: [Int32], count: Int) -> PromiseSums {
    var sums = PromiseSums(fiscalYear, count: count)
    for subject in 0..<self.count where groups[subject] >= 0 {
      let (from, to) = (subject * YearPlace.monthCount, Int(groups[subject]) * YearPlace.monthCount)
      for month in 0..<YearPlace.monthCount { sums.months[to + month] += months[from + month] }
    }
    return sums
  }
}
