import Contract
public import Domain
import Glibc

/// How it stands between a database and its mirror.
public enum FollowState: Hashable, Sendable {
  case connecting
  /// All tables are read; percent.
  case reading(Int)
  /// The mirror is what the database is.
  case connected
  /// Another program keeps the mirror.
  case shared
  /// The mirror is what the database was at that moment; nil where there was never a contact.
  case stale(since: Moment?, PostgresFault)
}

/// Keeps a mirror like its database, on a thread of its own: nobody else ever waits for the server.
public struct Follower: Sendable {
  private let address: PostgresAddress
  private let terms: PostgresTerms
  private let place: MirrorPlace
  private let hurry: Int32
  /// Milliseconds between two attempts, doubled with each that fails.
  var patience: (first: Int32, last: Int32) = (250, 30_000)

  /// - Parameters:
  ///   - terms: of the connection; ``PostgresTerms/stop`` ends the following.
  ///   - hurry: an eventfd(2) or a pipe: when it can be read, a lost server is tried at once; -1 for none.
  public init(_ address: PostgresAddress, _ place: MirrorPlace, _ terms: PostgresTerms, hurry: Int32 = -1) {
    (self.address, self.place, self.terms, self.hurry) = (address, place, terms, hurry)
  }

  /// Milliseconds after which a database is looked at whose tables don't all tell of their changes.
  private static let look: Int32 = 60_000
  /// Milliseconds between two updates where changes come without end, at most.
  private static let pause: Int64 = 500

  /// Runs until it is told to stop, or until it makes no sense to go on.
  public func run(_ report: (FollowState) -> Void) {
    do throws(PostgresFault) {
      let lock = try MirrorLock(place)
      var told: FollowState?
      try lock.takeInTurn(stop: terms.stop) {
        let state = lock.said.map { FollowState.stale(since: place.contact, $0) } ?? .shared
        if state != told { report(state) }
        told = state
      }
      followAlways { state in
        lock.say(state.fault)
        report(state)
      }
    } catch {
      if error != .stopped { report(.stale(since: place.contact, error)) }
    }
  }

  private func followAlways(_ report: (FollowState) -> Void) {
    var wait = patience.first
    report(.connecting)
    while true {
      do throws(PostgresFault) {
        try follow { state in
          if state == .connected { wait = patience.first }
          report(state)
        }
      } catch {
        if error == .stopped { return }
        report(.stale(since: place.contact, error))
        if error.isForGood { return }
        switch pause(wait) {
        case .over: wait = min(2 * wait, patience.last)
        case .hurried: wait = patience.first
        case .stopped: return
        }
      }
    }
  }

  /// One connection, until it is lost.
  private func follow(_ report: (FollowState) -> Void) throws(PostgresFault) -> Never {
    let connection = try PostgresConnection(address, terms)
    // First to listen, then to read: what comes in between is heard.
    _ = try connection.run("LISTEN \(PostgresSchema.channel)")
    var update = try MirrorUpdate(place, connection)
    try update.run { report(.reading($0)) }
    report(.connected)
    defer { update.touch() }
    let interval = try connection.tellsAll() ? -1 : Follower.look
    while true {
      if try connection.notifications().isEmpty {
        let isDue = try !connection.waitForMessages(milliseconds: interval)
        if !isDue { continue }
      }
      let began = ContinuousClock.now
      try update.run { report(.reading($0)) }
      // The first change is shown at once; of many that follow, each look takes what has come.
      let took = (ContinuousClock.now - began).milliseconds
      if pause(Int32(clamping: min(2 * took, Follower.pause))) == .stopped { throw .stopped }
    }
  }

  /// How a pause ended.
  private enum PauseEnd { case over, hurried, stopped }

  private func pause(_ milliseconds: Int32) -> PauseEnd {
    var polled = [
      pollfd(fd: terms.stop, events: Int16(POLLIN), revents: 0),
      pollfd(fd: hurry, events: Int16(POLLIN), revents: 0),
    ]
    poll(&polled, 2, milliseconds)
    if polled[0].revents != 0 { return .stopped }
    guard polled[1].revents != 0 else { return .over }
    var wishes = [UInt8](repeating: 0, count: 64)
    read(hurry, &wishes, wishes.count)
    return .hurried
  }
}

extension FollowState {
  /// Why the mirror is not what the database is.
  fileprivate var fault: PostgresFault? { if case .stale(_, let fault) = self { fault } else { nil } }
}

extension PostgresFault {
  /// Whether it stays so until somebody starts the program otherwise.
  fileprivate var isForGood: Bool {
    switch self {
    case .noLibrary, .badAddress, .passwordInAddress, .superuser, .stopped: true
    case .noServer, .refused, .lost, .tooLate, .noTables, .sql, .mirror, .replacedByEmpty: false
    }
  }
}

extension PostgresConnection {
  /// Whether every table tells of its changes.
  fileprivate func tellsAll() throws(PostgresFault) -> Bool {
    let rows = try run(
      """
      SELECT count(DISTINCT t.tgrelid) FROM pg_trigger AS t JOIN pg_proc AS p ON p.oid = t.tgfoid
      JOIN pg_namespace AS n ON n.oid = p.pronamespace WHERE n.nspname = $1 AND p.proname = 'log_change'
      """, [SQL.schema])
    return (rows.first?.first ?? nil).flatMap { Int($0) } ?? 0 > TableName.allCases.count
  }
}
