import Domain
import Testing

@Suite struct ObstacleTests {
  private func obstacle(
    _ status: ObstacleStatus, due: String? = nil, resolved: String? = nil, closed: String? = nil
  ) throws -> Obstacle {
    Obstacle(
      key: Key(0), code: "O0", agency: Key(0), description: "Site clearance",
      raised: try day("2025-10-01"), due: try due.map(day), status: status,
      resolved: try resolved.map(day), closed: try closed.map(day), origin: .line(2))
  }

  /// The days of 2025 on which an obstacle raised on 1 October is open.
  private func openDays(_ obstacle: Obstacle) throws -> ClosedRange<String>? {
    let year = try (0...364).map { try day("2025-01-01") + $0 }
    let open = year.filter { obstacle.isOpen(on: $0) }
    guard let first = open.first, let last = open.last else { return nil }
    #expect(open.count == last - first + 1)
    return first.iso...last.iso
  }

  @Test(arguments: [ObstacleStatus.new, .inProgress, .reportedUp])
  func `an obstacle is open from the day it was raised`(status: ObstacleStatus) throws {
    #expect(try openDays(obstacle(status)) == "2025-10-01"..."2025-12-31")
  }

  @Test func `a resolved or closed obstacle was open until the day before`() throws {
    #expect(try openDays(obstacle(.resolved, resolved: "2025-11-10")) == "2025-10-01"..."2025-11-09")
    #expect(try openDays(obstacle(.closed, closed: "2025-11-20")) == "2025-10-01"..."2025-11-19")
    let both = try obstacle(.closed, resolved: "2025-11-10", closed: "2025-11-20")
    #expect(try openDays(both) == "2025-10-01"..."2025-11-09")
  }

  @Test func `one that ended on an unknown day is not open`() throws {
    #expect(try openDays(obstacle(.resolved)) == nil)
    #expect(try openDays(obstacle(.closed)) == nil)
  }

  @Test func `one that was opened again is open whatever day it was once resolved`() throws {
    #expect(try openDays(obstacle(.inProgress, resolved: "2025-11-10")) == "2025-10-01"..."2025-12-31")
  }

  @Test func `its age and its lateness are counted in days`() throws {
    let obstacle = try obstacle(.new, due: "2025-10-20")
    #expect(try obstacle.age(on: day("2025-10-01")) == 0)
    #expect(try obstacle.age(on: day("2025-11-01")) == 31)
    #expect(try obstacle.age(on: day("2025-09-01")) == 0)
    #expect(try obstacle.daysLate(at: moment("2025-10-20T17:00")) == 0)
    #expect(try obstacle.daysLate(at: moment("2025-10-20T17:01")) == 1)
    #expect(try self.obstacle(.new).daysLate(at: moment("2030-01-01")) == 0)
  }
}
