/// An obstacle by what it keeps from the year's end: "clear these two and 52 tỷ can move".
public struct ObstacleMover: Hashable, Sendable {
  public let obstacle: Key<Obstacle>
  public let project: Key<Project>
  /// What it holds, in đồng, and what of it the project's forecast lacks: clearing it moves no more than that.
  public let held: Dong
  public let movable: Dong
}

extension LevelForecast {
  /// The open obstacles that hold money of projects whose forecast lacks some, those first that move most. Of a project
  /// the obstacles together move no more than its shortfall. Empty for any level but that of projects.
  public func obstacleMovers(_ portfolio: Portfolio, target: Rate? = nil) -> [ObstacleMover] {
    guard level == .projects else { return [] }
    let target = target ?? portfolio.rules.target
    var left: [Key<Project>: Dong] = [:]
    for row in rows {
      if case .project(let key) = row.subject { left[key] = row.shortfall(target) ?? 0 }
    }
    let holds = portfolio.projectHolds().sorted { ($1.blocked, $0.obstacle) < ($0.blocked, $1.obstacle) }
    let movers = holds.compactMap { hold -> ObstacleMover? in
      let movable = min(hold.blocked, left[hold.project] ?? 0)
      guard movable > 0 else { return nil }
      left[hold.project] = (left[hold.project] ?? 0) &- movable
      return ObstacleMover(
        obstacle: portfolio.obstacles.rows[hold.obstacle].key, project: hold.project, held: hold.blocked,
        movable: movable)
    }
    return movers.sorted { ($1.movable, $0.obstacle) < ($0.movable, $1.obstacle) }
  }
}

/// An open obstacle that holds money of a project.
struct ProjectHold {
  let obstacle: Int
  let project: Key<Project>
  let sector: Key<Sector>
  let owner: Key<Agency>
  let blocked: Dong
}

extension Portfolio {
  func projectHolds() -> [ProjectHold] {
    obstacles.rows.indices.compactMap { place in
      let obstacle = obstacles.rows[place]
      guard obstacle.isOpen(on: asOf.day), let blocked = obstacle.blocked, blocked > 0,
        let key = obstacle.project ?? assignments[obstacle.assignment]?.project, let project = projects[key]
      else { return nil }
      return ProjectHold(
        obstacle: place, project: key, sector: project.sector, owner: project.owner, blocked: blocked)
    }
  }
}
