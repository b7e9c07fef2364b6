// What a unit must finish next.
extension Portfolio {
  /// Open tasks that a unit leads and that are due on the day or later, the next one first, equal ones by code; without
  /// regular work.
  public func nextDue(of agency: Key<Agency>) -> [Assignment] {
    let today = asOf.day
    let tasks = assignments.rows
    return tasks.indices.filter { place in
      tasks[place].lead == agency && !tasks[place].isRegular && tasks[place].isOpen(on: today)
        && tasks[place].due.map { $0 >= today } ?? false
    }.map { tasks[$0] }.sorted { ($0.due ?? today, $0.code) < ($1.due ?? today, $1.code) }
  }
}
