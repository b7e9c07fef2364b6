/// What of the group's duties needs attention now: of each kind how much is past its day.
public struct Attention: Hashable, Sendable {
  public struct Count: Hashable, Sendable {
    public var late = 0
    public var open = 0

    public init(late: Int = 0, open: Int = 0) {
      self.late = late
      self.open = open
    }
  }

  private var counts: [DutyItem.Kind: Count] = [:]

  /// Kinds of which something is past its day, in the order of the kinds.
  public var late: [(kind: DutyItem.Kind, count: Int)] {
    DutyItem.Kind.allCases.compactMap { kind in
      counts[kind].flatMap { $0.late > 0 ? (kind, $0.late) : nil }
    }
  }

  public subscript(kind: DutyItem.Kind) -> Count { counts[kind] ?? Count() }

  /// Of what no other line of the overview counts: tasks and obstacles have panels of their own.
  public init(_ portfolio: Portfolio) {
    let kinds = Set(DutyItem.Kind.allCases).subtracting([.task, .obstacle])
    for item in portfolio.openDuties(kinds) {
      counts[item.kind, default: Count()].open += 1
      if item.daysLate(at: portfolio.asOf) > 0 { counts[item.kind, default: Count()].late += 1 }
    }
  }

  init() {}
}
