/// Where a matter stands on the ladder from its owner up to the centre, and which paper is due next.
///
/// Source: domain notes 5.2: what is overdue after more than three reminders is reported at the nearest briefing of the
/// leadership; what a unit can resolve itself must not be pushed up.
public struct Escalation: Hashable, Sendable {
  /// The day from which the days on a rung are counted: no table says when a matter came to it.
  public enum Since: Hashable, Sendable {
    case reminded(Day)
    case raised(Day)
    case due(Day)

    public var day: Day {
      switch self {
      case .reminded(let day), .raised(let day), .due(let day): day
      }
    }
  }

  public enum Paper: Hashable, Sendable {
    /// One more reminder, by its number.
    case reminder(Int)
    /// A line in the report for the next briefing of the City's leadership.
    case briefing
    /// A report to a level above.
    case report(EscalationLevel)
  }

  public let rung: EscalationLevel
  public let since: Since
  /// Nil at the top.
  public let next: EscalationLevel?
  /// Nil while it is in time.
  public let paper: Paper?

  public init(rung: EscalationLevel, began: Since, _ reminders: ReminderTally, isLate: Bool, rules: Rules) {
    self.rung = rung
    since = reminders.lastSent.map { .reminded($0) } ?? began
    let isBeyond = isLate && reminders.sent > rules.mostReminders
    let isBelowLeadership = rung.place < EscalationLevel.cityCommittee.place
    next = isBeyond && isBelowLeadership ? .cityCommittee : rung.above
    let reminder = Paper.reminder(reminders.sent + 1)
    paper =
      !isLate
      ? nil : !isBeyond ? reminder : isBelowLeadership ? .briefing : next.map { .report($0) } ?? reminder
  }

  public func days(on day: Day) -> Int { max(0, day - since.day) }
}

extension EscalationLevel {
  /// The next one up; nil at the top.
  public var above: EscalationLevel? {
    let (all, next) = (EscalationLevel.allCases, place + 1)
    return next < all.count ? all[next] : nil
  }

  /// 0 is the owner.
  var place: Int { EscalationLevel.allCases.firstIndex(of: self) ?? 0 }
}

extension AgencyLevel {
  /// The rung on which a unit's own task stands before anybody has reminded it.
  var rung: EscalationLevel {
    switch self {
    case .wardCommune, .projectBoard, .publicServiceUnit, .enterprise, .other: .owner
    case .cityParty, .cityGovernment, .department, .treasury, .centralAgency: .department
    }
  }
}
