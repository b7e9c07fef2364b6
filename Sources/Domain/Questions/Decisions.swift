// What only somebody above can decide.
extension Portfolio {
  /// Open obstacles that the working group or somebody above it must decide on, what holds most money first.
  public var obstaclesForDecision: [Obstacle] {
    work.openObstacles.map { obstacles.rows[Int($0)] }.filter { $0.escalation.asksForDecision }
  }
}

extension EscalationLevel {
  /// Whether it is above the units that can resolve an obstacle by themselves.
  public var asksForDecision: Bool {
    switch self {
    case .owner, .department: false
    case .workingGroup, .cityCommittee, .cityParty, .central: true
    }
  }
}
