/// Until when the capital of a plan year can be paid. Source: Law 58/2024/QH15, art. 72: 31 January of the next year,
/// 31 December of it when added after 30 September; data contract, plans.disburse_by.
public struct Deadlines: Sendable {
  public let fiscalYear: Int
  public let usual: Day
  private let late: Day
  private let turn: Day

  public init(of fiscalYear: Int) {
    self.fiscalYear = fiscalYear
    usual = PlanEntry.usualDeadline(of: fiscalYear)
    late = Day(year: fiscalYear + 1, month: 12, day: 31) ?? usual
    turn = Day(year: fiscalYear, month: 9, day: 30) ?? Day(number: .max)
  }

  /// Whether capital added on a day is late capital: decided after 30 September.
  func isLate(decidedOn day: Day) -> Bool { day > turn }

  /// Of an entry of the year.
  public func deadline(of entry: PlanEntry) -> Day {
    entry.disburseBy ?? (isLate(decidedOn: entry.decidedOn) ? late : usual)
  }
}
