/// Open obstacles on a unit's page that others raised: with its own ones they are all of its page's.
public struct Duties: Hashable, Sendable {
  /// How many of them the unit itself must resolve.
  public var toResolve = 0
  /// How many of the others stand in the way of its projects and tasks.
  public var onOwnWork = 0
}

extension Portfolio {
  public func duties(of agency: Key<Agency>) -> Duties {
    var duties = Duties()
    for place in work.openObstacles {
      let obstacle = obstacles.rows[Int(place)]
      guard obstacle.agency != agency, concerns(obstacle, agency) else { continue }
      if obstacle.responsibleAgency == agency {
        duties.toResolve += 1
      } else {
        duties.onOwnWork += 1
      }
    }
    return duties
  }
}
