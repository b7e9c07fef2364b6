// Where tasks and obstacles belong.
extension Portfolio {
  /// The sector of a task's project; nil where it has none.
  public func sector(of task: Assignment) -> Key<Sector>? { projects[task.project]?.sector }

  /// The sector of the project that an obstacle stands in the way of; nil where there is none.
  public func sector(of obstacle: Obstacle) -> Key<Sector>? {
    projects[project(of: obstacle)]?.sector
  }

  /// The project that an obstacle stands in the way of: its own, else that of its task.
  public func project(of obstacle: Obstacle) -> Key<Project>? {
    obstacle.project ?? assignments[obstacle.assignment]?.project
  }

  /// Whether an obstacle stands on a unit's page: raised by it, to be resolved by it, or in the way of its project
  /// or of a task that it leads.
  public func concerns(_ obstacle: Obstacle, _ agency: Key<Agency>) -> Bool {
    obstacle.agency == agency || obstacle.responsibleAgency == agency
      || projects[project(of: obstacle)]?.owner == agency
      || assignments[obstacle.assignment]?.lead == agency
  }
}
