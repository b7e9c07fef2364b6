/// The thresholds by which figures are judged, each with its reason: one value, so that no two screens judge otherwise.
///
/// Days that a law sets are no thresholds of ours: see ``Deadlines``. A due day ends at ``Moment/closingMinute``.
public struct Rules: Hashable, Sendable {
  /// Points below the mark down to which a single project is only behind, and not far behind. It pays in a few
  /// instalments: up to its first one all that should be there is missing, and of what is missing as a share of that
  /// nearly every project would be far behind until summer.
  ///
  /// Source: domain notes 5.1, proposed: official thresholds are not standardized.
  public var projectTolerance = Rate(hundredths: 1_000)
  /// How a usual year runs: the benchmark of every rate.
  public var profile = ReferenceProfile.nation2025
  /// Days before its deadline on which a task counts as due soon: the next weekly meeting still comes before it.
  public var daysOfWarning = 7
  /// Days of lateness beyond which a task is among the worst: more than a month's reporting has passed over it.
  public var longOverdue = 30
  /// Days after which a cumulative statement is old: they come once a month, so an older one has missed its turn.
  public var statementAge = 31
  /// Days after which the newest payment or report is old: figures are handed in every week, so that an older one has
  /// missed its turn.
  public var newsAge = 7
  /// Reminders sent, answered or not, after which what is overdue must go up.
  ///
  /// Source: data contract, table reminders: more than three on an overdue item is the ground to escalate.
  public var mostReminders = 3
  /// Days without a report after which an open point of a directive is forgotten.
  ///
  /// Source: ecosystem notes 4.1, e-Samiksha: a point is updated on change or at least monthly.
  public var updateAge = 31
  /// Points by which what was paid of a project's total may differ from its physical progress: monthly reports are
  /// rounded and come late.
  public var workTolerance = Rate(hundredths: 2_000)
  /// Months after which an advance that is not recovered is old: a year's plan has ended over it.
  public var advanceAge = 12
  /// Months without a payment after which a project that has money waits for a decision.
  public var silence = 6
  /// The unit in đồng to which a public screen rounds amounts: one tỷ tells no single payment.
  public var publicUnit: Dong = 1_000_000_000
  /// Share of what should have been paid by the day that may be missing while the money of all, of a sector or of a unit
  /// is only behind, and not far behind.
  ///
  /// Source: the second step of the Philippine ladder (DPWH DO 193/2016: 5 % early warning, 10 % intensive care, 15 %
  /// terminal), methods 2.3.
  public var missingTolerance = Rate(hundredths: 1_000)
  /// Points of the plan that may be missing on any day before money is far behind: less than that is one payment that
  /// comes next week.
  public var leastMissing = Rate(hundredths: 200)
  /// Share of the plan to be paid by its deadline. Source: Hanoi's Plan 295/KH-UBND, November 2025: 100 %.
  public var target = Rate(hundredths: 10_000)
  /// Share of a month's promise that may be lacking or too much for full marks, and lacking for a kept one. Source:
  /// methods 2.1 and issue 9, item 4: within 5 %.
  public var promiseTolerance = Rate(hundredths: 500)
  /// Closed years below which nothing is said of a year's end: with two, each would be forecast from the other alone.
  public var fewestClosedYears = 3
  /// Share of new finishes that a band is made to hold.
  public var bandShare = Rate(hundredths: 8_000)
  /// Flags that a screen raises at most, so that they are worth a look.
  public var alarmBudget = 10
  /// The smallest move of capital in đồng that is proposed: each is a decision to be drafted, appraised and signed for
  /// two projects, and below 500 triệu that costs more attention than the money is worth; it is also half of what the
  /// screen writes as 1 tỷ.
  public var leastMove: Dong = 500_000_000

  public init() {}

  public static let standard = Rules()
}
