/// A reminder sent about a task or an obstacle.
public struct Reminder: Sendable {
  public let obstacle: Key<Obstacle>?
  public let assignment: Key<Assignment>?
  public let sent: Day
  public var origin: Origin

  public init(obstacle: Key<Obstacle>?, assignment: Key<Assignment>?, sent: Day, origin: Origin) {
    self.obstacle = obstacle
    self.assignment = assignment
    self.sent = sent
    self.origin = origin
  }
}
