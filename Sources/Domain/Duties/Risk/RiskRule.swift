/// A written rule by which something is likely to go wrong within the next weeks.
public enum RiskRule: String, CaseIterable, Sendable {
  // A task that is due then will be late.
  case slowUnit = "slow_unit"
  case movedDue = "moved_due"
  case heldUp = "held_up"
  case reminded
  case notStarted = "not_started"
  case behindTime = "behind_time"
  // A unit will not hand in in time, or will miss its plan.
  case silent
  case newFocalPoint = "new_focal_point"
  case belowTarget = "below_target"
  /// Where no year's end is forecast, in the place of ``belowTarget``.
  case belowMark = "below_mark"
  // An obstacle will still hold.
  case old
  case unanswered
  case noProposal = "no_proposal"
  case sameRung = "same_rung"

  /// What it is about.
  public enum Kind: String, CaseIterable, Sendable {
    case task
    case unit
    case obstacle
  }

  public var kind: Kind {
    switch self {
    case .slowUnit, .movedDue, .heldUp, .reminded, .notStarted, .behindTime: .task
    case .silent, .newFocalPoint, .belowTarget, .belowMark: .unit
    case .old, .unanswered, .noProposal, .sameRung: .obstacle
    }
  }

  /// Whether rows say since when it held, so that it can be asked what came of it. A status, a percentage, a proposal
  /// and a rung are only known as they are today.
  public var isDated: Bool {
    switch self {
    case .slowUnit, .movedDue, .heldUp, .reminded, .silent, .newFocalPoint, .belowTarget, .old, .unanswered:
      true
    case .notStarted, .behindTime, .belowMark, .noProposal, .sameRung: false
    }
  }

  /// Whether its past is only nearly known: no row says on which day a due day was moved.
  public var isApproximate: Bool { self == .movedDue }
}

/// The thresholds of the rules, each with its reason.
public enum RiskLimits {
  /// Days ahead: four weekly meetings, in which something can still be done.
  public static let horizon = 28
  /// Windows of ``horizon`` days in the past on which rules are measured: a year.
  public static let windows = 13
  /// Days of the past by which a unit is known.
  public static let memory = 365
  /// Tasks below which nothing is said of a unit, and cases below which nothing is said of a rule: one more or less would
  /// turn the share over.
  public static let fewestTasks = 5
  public static let fewestCases = 10
  /// Share of a unit's tasks from which on it is slow: it is late more often than not.
  public static let slow = Rate(hundredths: 5_000)
  /// Weeks in a row without a hand-in.
  public static let silentWeeks = 2
  /// Days after a change of focal point in which things get lost.
  public static let newFocalPoint = 30
  /// Days from which on an obstacle is old: two months' reports have passed over it.
  public static let oldObstacle = 60
  /// Days without a proposal, and without another level.
  public static let withoutProposal = 14
  public static let sameRung = 30
}
