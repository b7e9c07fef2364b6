/// Who may receive capital that others can't pay: a class is served before the next one.
///
/// Source: Law 58/2024/QH15, art. 54(4) as amended by Law 90/2025/QH15 (methods 2.5).
public enum ReceiverClass: Int, CaseIterable, Comparable, Sendable {
  /// Special and urgent projects.
  case urgent = 1
  /// National target programmes, nationally important projects.
  case national
  case advanceRepayment
  case finishedUnpaid
  /// Foreign capital and its counterpart.
  case foreign
  /// Public-private partnership, compensation and site clearance, build-transfer.
  case partnership
  /// Ongoing and to be finished within the five-year period.
  case finishing
  /// Ongoing, on schedule, and running beyond the period.
  case onSchedule
  /// Planning and preparation of investment.
  case preparation
  /// Arrears from before 2015.
  case arrears
  case interestSubsidy
  /// Credit for social policy through local budgets.
  case policyCredit
  case newStart

  public static func < (a: ReceiverClass, b: ReceiverClass) -> Bool { a.rawValue < b.rawValue }
}

/// Why a project gains nothing.
public enum NoGain: String, CodeList {
  /// Nobody gives capital of its source and scope.
  case noSurplus = "no_surplus"
  /// Others stood before it and took all.
  case servedLater = "served_later"
  /// Its total investment, its contracts or its own pace leave no room.
  case noHeadroom = "no_headroom"
  /// It gives capital itself.
  case gives
  /// What it could take, or what is left for it, is too little for a decision.
  case tooSmall = "too_small"
  /// The reader struck what it would have got.
  case struck
  /// Stopped, or past its end without being finished.
  case notEligible = "not_eligible"
}
