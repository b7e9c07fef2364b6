/// Milestones of a project, a component or of all, as of a moment.
public struct MilestoneCount: Hashable, Sendable {
  public private(set) var all = 0
  public private(set) var met = 0
  /// Whose day has passed, and of these the ones met by it.
  ///
  /// Source: domain notes 7: milestones met on time, of those due.
  public private(set) var due = 0
  public private(set) var onTime = 0
  /// Of those due, the ones that are not met, and the longest that one waits, in days.
  public private(set) var late = 0
  public private(set) var daysLate = 0
  /// Met on a day that nobody wrote: not counted as on time.
  public private(set) var undated = 0
  private var weight = 0
  private var weightMet = 0
  private var isWeighted = true

  public init() {}

  public init(_ milestones: some Sequence<Milestone>, at now: Moment) {
    for milestone in milestones { add(milestone, at: now) }
  }

  mutating func add(_ milestone: Milestone, at now: Moment) {
    let isMet = milestone.isMet(on: now.day)
    all += 1
    if isMet { met += 1 }
    if isMet, milestone.met == nil { undated += 1 }
    if let share = milestone.weight?.hundredths {
      weight += share
      if isMet { weightMet += share }
    } else {
      isWeighted = false
    }
    guard Moment(closeOf: milestone.due) <= now else { return }
    due += 1
    if isMet, let day = milestone.met, day <= milestone.due { onTime += 1 }
    if !isMet {
      late += 1
      daysLate = max(daysLate, Lateness.days(past: milestone.due, at: now))
    }
  }

  /// Of those due; nil of none.
  public var onTimeRate: Rate? { Rate(Dong(onTime), of: Dong(due)) }

  /// By weight where each has one, else by number; one met in part is not met. Nil of none.
  public var metShare: Rate? {
    isWeighted && weight > 0 ? Rate(Dong(weightMet), of: Dong(weight)) : Rate(Dong(met), of: Dong(all))
  }
}
