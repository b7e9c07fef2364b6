/// Has it ever been done? What the rest of the year must bring, beside what the same weeks brought in each past year.
///
/// A year's rest is set against the plan in force on its day, so that years of different plans compare.
public struct Finishes: Hashable, Sendable {
  /// How a closed year went on from the same day.
  public struct Year: Hashable, Sendable {
    public let fiscalYear: Int
    /// Paid by the day, in đồng.
    public let paid: Dong
    /// Plan in force on the day.
    public let plan: Dong
    /// Paid by 31 January.
    public let end: Dong

    /// What the rest of it brought.
    public var rest: Dong { end &- paid }
    /// Of the plan as it stood on the day.
    public var restShare: Rate? { Rate(rest, of: plan) }
    /// The end as a multiple of what was paid on the day; 100 % is no more.
    public var ratio: Rate? { Rate(end, of: paid) }
    public var endShare: Rate? { Rate(end, of: plan) }

    public init(fiscalYear: Int, paid: Dong, plan: Dong, end: Dong) {
      self.fiscalYear = fiscalYear
      self.paid = paid
      self.plan = plan
      self.end = end
    }
  }

  /// Ascending; years in which the subject had a plan on the day.
  public let years: [Year]
  private let now: YearSums.Cell

  init(_ subject: Int, _ now: YearSums, _ closed: [YearSums]) {
    self.now = now.onDay(subject)
    years = closed.compactMap { year in
      let cell = year.onDay(subject)
      return cell.plan > 0
        ? Year(fiscalYear: year.fiscalYear, paid: cell.paid, plan: cell.plan, end: year.final(subject)) : nil
    }
  }

  /// - Parameters:
  ///   - paid: by the day, in đồng.
  ///   - plan: in force on it.
  public init(_ years: [Year], paid: Dong, plan: Dong) {
    self.years = years
    var now = YearSums.Cell()
    (now.paid, now.plan) = (paid, plan)
    self.now = now
  }

  /// The year whose rest brought most.
  public struct Best: Hashable, Sendable {
    public let fiscalYear: Int
    /// As a multiple of the usual rest.
    public let times: Rate
  }

  /// What a target still asks of the rest of the year.
  public struct Need: Hashable, Sendable {
    /// In đồng, 0 when the target is reached.
    public let amount: Dong
    /// The end it asks for as a multiple of what is paid; nil where nothing is.
    public let ratio: Rate?
    /// As a multiple of the usual rest, the mean of the years; nil without one.
    public let timesUsual: Rate?
    /// Nil without a year that brought something.
    public let best: Best?
    /// Years that brought as much or more, of those that are known.
    public let doneIn: HitCount
  }

  /// Nil without a plan.
  public func need(_ target: Rate) -> Need? {
    guard now.plan > 0 else { return nil }
    let goal = target.of(now.plan)
    let amount = max(0, DongRange.difference(goal, now.paid))
    let share = Double(amount) / Double(now.plan)
    let rests = years.map { ($0.fiscalYear, max(0, Double($0.rest) / Double($0.plan))) }
    let usual = rests.isEmpty ? 0 : rests.reduce(0) { $0 + $1.1 } / Double(rests.count)
    func times(_ rest: Double) -> Rate? {
      usual > 0 ? Rate(hundredths: Int((min(rest / usual, 1e6) * 10_000).rounded())) : nil
    }
    let best = rests.max { $0.1 < $1.1 }
    return Need(
      amount: amount, ratio: Rate(max(goal, now.paid), of: now.paid), timesUsual: times(share),
      best: best.flatMap { best in times(best.1).map { Best(fiscalYear: best.0, times: $0) } },
      doneIn: HitCount(hits: rests.count { $0.1 >= share }, of: rests.count))
  }
}
