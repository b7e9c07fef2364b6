/// Why an open obstacle stands on a unit's page.
public enum Concern: String, Sendable {
  /// It raised it.
  case own
  /// Others raised it in the way of its projects and tasks.
  case onOwnWork = "on_own_work"
  /// Others raised it, and the unit must resolve it.
  case forOthers = "for_others"
}

/// Open obstacles on a unit's page that others raised: with its own ones they are all of its page's.
public struct ObstacleDuties: Hashable, Sendable {
  /// How many of them the unit itself must resolve.
  public var toResolve = 0
  /// How many of the others stand in the way of its projects and tasks.
  public var onOwnWork = 0
}

extension Portfolio {
  /// Why an obstacle stands on a unit's page, where it does.
  public func concern(of obstacle: Obstacle, _ agency: Key<Agency>) -> Concern {
    if obstacle.agency == agency { return .own }
    return obstacle.responsibleAgency == agency ? .forOthers : .onOwnWork
  }

  public func duties(of agency: Key<Agency>) -> ObstacleDuties {
    var duties = ObstacleDuties()
    for place in work.openObstacles {
      let obstacle = obstacles.rows[Int(place)]
      guard concerns(obstacle, agency) else { continue }
      switch concern(of: obstacle, agency) {
      case .own: break
      case .onOwnWork: duties.onOwnWork += 1
      case .forOthers: duties.toResolve += 1
      }
    }
    return duties
  }
}
