import Contract
import Domain

/// What was read since the program began, the newest first.
struct ReadingLog: Sendable {
  /// So many entries are kept.
  static let limit = 300

  private(set) var entries: [LogEntry] = []
  private(set) var revision = Revision.none
  private var nextNumber = 0

  /// Notes what a portfolio brought; nothing while the folder is still being read.
  mutating func take(_ newer: Portfolio) {
    guard newer.isWhole else { return }
    if nextNumber == 0 {
      put([LogEntry(0, firstReading: newer)])
    } else if let arrival = newer.arrival {
      put(LogEntry.entries(arrival, from: nextNumber))
    }
  }

  private mutating func put(_ new: [LogEntry]) {
    nextNumber += new.count
    entries = Array((new.reversed() + entries).prefix(ReadingLog.limit))
    revision = .next()
  }
}

extension LogEntry {
  /// The changed record where it is one, the problems where only they are others, else the file or all of them.
  static func target(_ arrival: Arrival, _ files: [FileNews], _ hasFigures: Bool) -> Page {
    if arrival.projects.count + arrival.tasks.count + arrival.obstacles.count == 1 {
      if let project = arrival.projects.keys.first { return .project(project) }
      if let task = arrival.tasks.keys.first { return .assignment(task) }
      if let obstacle = arrival.obstacles.keys.first { return .obstacle(obstacle) }
    }
    if !hasFigures, !arrival.problems.isEmpty { return .problems }
    guard files.count == 1, let table = TableName(rawValue: files[0].table) else { return .files }
    return .table(table)
  }
}
