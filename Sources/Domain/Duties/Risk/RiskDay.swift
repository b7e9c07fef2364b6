/// What the rules see of the folder at the end of a day: only what rows date.
struct RiskDay {
  private let portfolio: Portfolio
  let day: Day
  private var lateRates: [Key<Agency>: HitCount] = [:]
  private var held: Set<Key<Assignment>> = []
  private var reminded: Set<Key<Assignment>> = []

  init(_ portfolio: Portfolio, on day: Day) {
    self.portfolio = portfolio
    self.day = day
    for task in portfolio.assignments.rows where !task.isRegular {
      guard let due = task.due, due <= day, day - due < RiskLimits.memory, let isLate = task.isLate(by: due)
      else { continue }
      lateRates[task.lead, default: HitCount()].add(isLate)
    }
    for obstacle in portfolio.obstacles.rows where obstacle.isOpen(on: day) {
      if let task = obstacle.assignment { held.insert(task) }
    }
    for reminder in portfolio.reminders where reminder.sent <= day {
      if let task = reminder.assignment { reminded.insert(task) }
    }
  }

  /// Whether a task was known by the day, open, and due within the next weeks.
  func isAhead(_ task: Assignment) -> Bool {
    guard !task.isRegular, let due = task.due, due > day, due - day <= RiskLimits.horizon else {
      return false
    }
    return task.isOpen(on: day) && (task.start.map { $0 <= day } ?? true)
  }

  func rules(of task: Assignment) -> [RiskRule] {
    var rules: [RiskRule] = []
    if let count = lateRates[task.lead], count.of >= RiskLimits.fewestTasks, let rate = count.rate,
      rate >= RiskLimits.slow
    {
      rules.append(.slowUnit)
    }
    if task.isMoved { rules.append(.movedDue) }
    if held.contains(task.key) { rules.append(.heldUp) }
    if reminded.contains(task.key) { rules.append(.reminded) }
    return rules
  }

  func rules(of obstacle: Obstacle) -> [RiskRule] {
    var rules: [RiskRule] = []
    if obstacle.age(on: day) >= RiskLimits.oldObstacle { rules.append(.old) }
    if let due = obstacle.due, due < day { rules.append(.unanswered) }
    return rules
  }

  func rules(of unit: FocalPointCover.Unit, silentWeeks: Int) -> [RiskRule] {
    var rules: [RiskRule] = []
    if silentWeeks >= RiskLimits.silentWeeks { rules.append(.silent) }
    if unit.changes(in: RiskLimits.newFocalPoint, to: day) > 0 { rules.append(.newFocalPoint) }
    return rules
  }
}

extension Assignment {
  /// Whether it was not done by a day; nil where nobody says when it was done, and where it was cancelled before.
  func isLate(by day: Day) -> Bool? {
    if isCancelled(on: day) { return nil }
    if status == .completed, completed == nil { return nil }
    return !isCompleted(on: day)
  }
}

// What is only known as it is today.
extension Assignment {
  func presentRules(at now: Moment, tolerance: Rate) -> [RiskRule] {
    if status == .notStarted { return [.notStarted] }
    guard let percent, let start, let due, due > start, now.day > start,
      let elapsed = Rate(Dong(min(now.day, due) - start), of: Dong(due - start))
    else { return [] }
    return elapsed - Rate(hundredths: Int(percent) * 100) > tolerance ? [.behindTime] : []
  }
}

extension Obstacle {
  /// - Parameter isProposed: whether a proposal about it was submitted.
  func presentRules(on day: Day, isProposed: Bool) -> [RiskRule] {
    var rules: [RiskRule] = []
    if !hasProposal, !isProposed, age(on: day) >= RiskLimits.withoutProposal { rules.append(.noProposal) }
    if escalation == .owner, age(on: day) >= RiskLimits.sameRung { rules.append(.sameRung) }
    return rules
  }
}
