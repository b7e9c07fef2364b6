/// The plan year that runs beside the one that is shown.
public struct OtherPlanYear: Hashable, Sendable {
  public let fiscalYear: Int
  /// All its money as of the day.
  public let total: MoneyMeasure
  /// Until when most of its capital that is still open can be paid.
  public let deadline: Day
}

// In January two plan years are live: what is left of the last one is paid until the 31st, the new one has begun.
// Source: Law 58/2024/QH15, art. 72; domain notes 1.4.
extension Portfolio {
  /// The year that may run beside the shown one on the day; nil outside January.
  var otherFiscalYear: Int? {
    let (year, month, _) = asOf.day.civil
    guard month == 1 else { return nil }
    return fiscalYear == year ? year - 1 : fiscalYear == year - 1 ? year : nil
  }

  /// The other live plan year with its plan and payments; nil outside January, and where nothing is known of it.
  public var otherPlanYear: OtherPlanYear? {
    guard let otherMoney, otherMoney.total != MoneyMeasure() else { return nil }
    return OtherPlanYear(
      fiscalYear: otherMoney.fiscalYear, total: otherMoney.total,
      deadline: otherMoney.plans.deadline(on: asOf.day))
  }

  /// The last day on which most of the shown year's open capital can be paid: 31 January of the next year, unless
  /// its decisions say another.
  public var deadline: Day { money.plans.deadline(on: asOf.day) }

  /// Days until ``deadline``, 0 when it is past.
  public var daysLeft: Int { max(0, deadline - asOf.day) }
}
