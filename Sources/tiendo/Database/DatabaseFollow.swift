import Dashboard
import Domain
import Glibc
import Postgres
import TerminalIO

/// The thread that keeps a database's copy while the dashboard shows it.
struct DatabaseFollow: Sendable {
  private let stop: Mailbox<Void>
  private let wishes: Mailbox<Void>
  private let ended: Mailbox<Void>

  /// - Parameter reports: get how it stands.
  init(_ database: DatabaseChoice, _ reports: Mailbox<Report>) throws(TerminalError) {
    stop = try Mailbox()
    wishes = try Mailbox()
    ended = try Mailbox()
    guard !database.terms.isOffline else {
      let standing = DatabaseLink.Standing.stale(since: database.place.contact, .offline)
      reports.post(.link(DatabaseLink(name: database.name, standing)))
      ended.post(())
      return
    }
    var terms = database.connectionTerms
    terms.stop = stop.descriptor
    let follower = Follower(database.address, database.place, terms, hurry: wishes.descriptor)
    let (name, stop, wishes, ended) = (database.name, stop, wishes, ended)
    let isStarted = startThread(name: "follower") {
      defer { withExtendedLifetime((stop, wishes)) {} }
      var last: DatabaseLink?
      follower.run { state in
        let link = DatabaseLink(name, state)
        if link != last { reports.post(.link(link)) }
        last = link
      }
      ended.post(())
    }
    guard isStarted else { throw .noThread }
  }

  /// Lets it try a lost server now and not in its own time.
  func hurry() { wishes.post(()) }

  /// Lets it note when the server was last heard of; who is caught in a call of the system is left to it.
  func end() {
    stop.post(())
    var polled = pollfd(fd: ended.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&polled, 1, DatabaseFollow.patience)
  }

  /// Milliseconds: nobody waits for a server when leaving.
  private static let patience: Int32 = 100
}

extension DatabaseLink {
  fileprivate init(_ name: String, _ state: FollowState) {
    switch state {
    case .connecting: self.init(name: name, .connecting)
    case .reading(let percent): self.init(name: name, .reading(percent))
    case .connected: self.init(name: name, .connected)
    case .shared: self.init(name: name, .shared)
    case .stale(let since, let fault):
      self.init(name: name, .stale(since: since, Cause(fault)), words: fault.words)
    }
  }
}

extension DatabaseLink.Cause {
  fileprivate init(_ fault: PostgresFault) {
    switch fault {
    case .noServer, .lost, .tooLate: self = .unreachable
    case .refused, .sql, .badAddress, .passwordInAddress, .stopped: self = .refused
    case .superuser: self = .superuser
    case .replacedByEmpty: self = .emptied
    case .noTables: self = .withoutTables
    case .noLibrary: self = .withoutLibrary
    case .mirror: self = .unwritable
    }
  }
}

extension PostgresFault {
  /// The server's or the system's own words; empty where there are none.
  fileprivate var words: String {
    switch self {
    case .noLibrary(let words), .noServer(let words), .refused(let words), .lost(let words),
      .sql(let words, _), .mirror(let words):
      words
    case .superuser(let role): role
    case .noTables(let missing): "tiendo.\(missing)"
    case .badAddress, .passwordInAddress, .tooLate, .stopped, .replacedByEmpty: ""
    }
  }
}
