/// Work that falls due in the last month of a year.
public struct DecemberTasks: Hashable, Sendable {
  /// Open tasks due in December, of all open ones that have a due day.
  public internal(set) var due = HitCount()
}

extension Portfolio {
  /// Of all, and of each unit that leads some.
  public func decemberTasks() -> (total: DecemberTasks, byUnit: [Key<Agency>: DecemberTasks]) {
    let month = fiscalYear * 12 + 11
    var (total, byUnit) = (DecemberTasks(), [Key<Agency>: DecemberTasks]())
    for place in assignments.rows.indices where assignments.rows[place].isOpen(on: asOf.day) {
      guard let due = assignments.rows[place].due, !assignments.rows[place].isRegular else { continue }
      total.due.add(due.monthNumber == month)
      byUnit[assignments.rows[place].lead, default: DecemberTasks()].due.add(due.monthNumber == month)
    }
    return (total, byUnit)
  }
}
