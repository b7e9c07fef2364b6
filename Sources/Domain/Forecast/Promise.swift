/// What a subject promised to disburse month by month, whether it kept it, and what its promise for the rest of the year
/// is worth.
public struct Promise: Hashable, Sendable {
  public struct Month: Hashable, Sendable {
    /// Of the plan year, 1...13.
    public let month: Int
    public let fiscalYear: Int
    /// In force when the month began, and of the first version, in đồng.
    public let promised: Dong
    public let first: Dong
    /// Paid in the month by those who promised.
    public let paid: Dong

    public init(month: Int, fiscalYear: Int, promised: Dong, first: Dong, paid: Dong) {
      self.month = month
      self.fiscalYear = fiscalYear
      self.promised = promised
      self.first = first
      self.paid = paid
    }

    /// What was paid beyond the promise as a share of it, negative below it; nil where nothing was promised.
    public var deviation: Rate? { Rate(paid &- promised, of: promised) }

    /// Whether no more than a tolerance of it was lacking.
    public func isKept(_ rules: Rules = .standard) -> Bool {
      paid >= promised &- rules.promiseTolerance.of(promised)
    }

    /// Whether what was paid lies within a tolerance of the promise: too much was foreseen as badly as too little.
    public func hasFullMarks(_ rules: Rules = .standard) -> Bool {
      abs(Int128(paid) - Int128(promised)) <= Int128(rules.promiseTolerance.of(promised))
    }
  }

  /// Months that are over, ascending, of closed years too; only those for which something was promised.
  public let past: [Month]
  /// Months of the shown year that are not over, the running one first; what was paid in it is known so far.
  public let ahead: [Month]
  private let paid: Dong
  private let payable: Dong
  private let rules: Rules

  /// - Parameters:
  ///   - paid: by the day, in đồng.
  ///   - payable: what can be paid in the year.
  public init(past: [Month], ahead: [Month], paid: Dong, payable: Dong, rules: Rules = .standard) {
    self.past = past.filter { $0.promised > 0 }
    self.ahead = ahead
    self.paid = paid
    self.payable = max(paid, payable)
    self.rules = rules
  }

  /// Months in which the promise was kept, of those that are over.
  public var kept: HitCount {
    HitCount(hits: past.count { $0.isKept(rules) }, of: past.count)
  }

  /// What was paid of what was promised for the months that are over; nil without any.
  public var keepingRate: Rate? { Promise.rate(past[...]) }

  private static func rate(_ months: ArraySlice<Month>) -> Rate? {
    let sums = months.reduce(into: (paid: Int128(0), promised: Int128(0))) {
      $0.paid += Int128($1.paid)
      $0.promised += Int128($1.promised)
    }
    return Rate(max(0, sums.paid), of: sums.promised)
  }

  /// What is promised for the rest of the year, in đồng.
  public var rest: Dong { ahead.reduce(0) { $0 &+ max(0, $1.promised &- max(0, $1.paid)) } }

  /// Where the year ends if the promise is kept: never below what is paid, nor above what can be.
  public var end: Dong { min(payable, paid &+ rest) }

  /// Where it ends if the rest is kept as months were so far (the outside view, Flyvbjerg 2006); nil where correcting
  /// would have missed as much on the months that are over, or where fewer than ``fewestMonths`` can be asked.
  public var correctedEnd: Dong? {
    guard let rate = keepingRate, isCorrectionBetter else { return nil }
    return min(payable, paid &+ rate.of(rest))
  }

  /// Months that must be over before one is corrected by them.
  public static let fewestMonths = 3

  /// Whether the promise of each past month, corrected by those before it, missed less than the promise itself.
  public var isCorrectionBetter: Bool {
    var (raw, corrected) = (Int128(0), Int128(0))
    for place in past.indices.dropFirst(Promise.fewestMonths) {
      guard let rate = Promise.rate(past[..<place]) else { continue }
      let month = past[place]
      raw += abs(Int128(month.paid) - Int128(month.promised))
      corrected += abs(Int128(month.paid) - Int128(rate.of(month.promised)))
    }
    return corrected < raw
  }

  /// The promise as a path through a plan year; nil where nothing is promised in it.
  public func path(_ fiscalYear: Int) -> PaidPath? {
    var sums = [Dong](repeating: 0, count: YearPlace.monthCount)
    for month in past + ahead where month.fiscalYear == fiscalYear { sums[month.month - 1] = month.promised }
    for place in sums.indices.dropFirst() { sums[place] &+= sums[place - 1] }
    return PaidPath(.promise, monthEnds: sums, on: fiscalYear)
  }
}
