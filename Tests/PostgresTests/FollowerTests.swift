import Contract
import Domain
import Glibc
import Synchronization
import TestServer
import Testing

@testable import Postgres

/// A mirror that a thread keeps.
@Suite(.needsServer, .timeLimit(.minutes(2)))
struct FollowerTests {
  private let database: TestDatabase
  private let writer: PostgresConnection
  private let site: CopyFolder

  init() throws {
    database = try TestDatabase()
    writer = try database.connect()
    site = try CopyFolder()
  }

  private func follow(_ name: String = "mirror") throws -> Following {
    try Following(database.address(as: TestDatabase.reader), MirrorPlace(path: "\(site.path)/\(name)"))
  }

  private func lines() -> [String] { TestMirror.lines(site.text("mirror/sectors.csv")) }

  @Test func `a change comes by itself, and many of one transaction come at once`() throws {
    let following = try follow()
    try following.wait { $0.last == .connected }
    try writer.change("INSERT INTO sectors VALUES ('S1', 'Số')")
    try following.wait { _ in lines() == ["S1,Số"] }
    let inserts = (2...1_000).map { "INSERT INTO sectors VALUES ('S\($0)', 'Số')" }.joined(separator: ";")
    _ = try writer.run("BEGIN; \(inserts); COMMIT")
    // Half of them is never there.
    try following.wait { _ in
      let count = lines().count
      #expect(count == 1 || count == 1_000)
      return count == 1_000
    }
  }

  @Test func `a thousand inserts of one transaction are one look at the database and one write of the table`()
    throws
  {
    let following = try follow()
    try following.wait { $0.last == .connected }
    try writer.change("INSERT INTO sectors VALUES ('S0', 'Số')")
    try following.wait { _ in lines() == ["S0,Số"] }
    let watch = try FolderWatch(site.path + "/mirror")
    let inserts = (1...1_000).map { "INSERT INTO sectors VALUES ('S\($0)', 'Số')" }.joined(separator: ";")
    _ = try writer.run("BEGIN; \(inserts); COMMIT")
    try following.wait { _ in lines().count == 1_001 }
    // What comes later than this is of another transaction.
    try writer.change("INSERT INTO funding_sources VALUES ('F1', 'Vốn', 'city_budget', 'investment')")
    try following.wait { _ in site.text("mirror/funding_sources.csv").contains("F1") }
    try following.wait { _ in watch.count(of: ".state") == 2 }
    #expect(watch.count(of: "sectors.csv") == 1)
  }

  @Test func `a lost connection is told, and what was missed comes with the next one`() throws {
    let following = try follow()
    try following.wait { $0.last == .connected }
    _ = try database.server.admin(database.name).run(
      """
      BEGIN; SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND usename = '\(TestDatabase.reader)';
      INSERT INTO tiendo.sectors VALUES ('S1', 'Lúc mất'); COMMIT
      """
    )
    try following.wait { states in
      states.contains { if case .stale(.some, .lost) = $0 { true } else { false } }
    }
    try following.wait { $0.last == .connected && lines() == ["S1,Lúc mất"] }
  }

  @Test func `two that follow show the same, one of them by the other's copy, and it goes on alone`() throws {
    let first = try follow()
    try first.wait { $0.last == .connected }
    let second = try follow()
    try second.wait { $0 == [.shared] }
    first.end()
    try second.wait { $0.last == .connected }
    try writer.change("INSERT INTO sectors VALUES ('S1', 'Số')")
    try second.wait { _ in lines() == ["S1,Số"] }
  }

  @Test func `one that reads the other's copy says that the server is gone, and ends at once when told`()
    throws
  {
    let server = try ThrowawayServer()
    let database = try TestDatabase(on: server)
    let place = MirrorPlace(path: site.path + "/mirror")
    let first = try Following(database.address(as: TestDatabase.owner), place)
    try first.wait { $0.last == .connected }
    let second = try Following(database.address(as: TestDatabase.owner), place)
    try second.wait { $0 == [.shared] }
    try server.crash()
    try second.wait { if case .stale(.some, _)? = $0.last { true } else { false } }
    try server.start()
    first.hurry()
    try second.wait { $0.last == .shared }
    second.end()
    first.end()
  }

  @Test func `a lost server is tried at once when somebody asks, however long the pause`() throws {
    let server = try ThrowawayServer()
    let database = try TestDatabase(on: server)
    let following = try Following(
      database.address(as: TestDatabase.owner), MirrorPlace(path: site.path + "/mirror"),
      patience: (3_600_000, 3_600_000))
    try following.wait { $0.last == .connected }
    try server.crash()
    try following.wait { if case .stale(.some, _)? = $0.last { true } else { false } }
    try server.start()
    following.hurry()
    try following.wait { $0.last == .connected }
  }

  @Test func `who may do everything is not let in, and nobody tries again`() throws {
    let following = try Following(
      database.server.address(database.name, as: "admin"), MirrorPlace(path: site.path + "/mirror"))
    try following.wait { $0.last == .stale(since: nil, .superuser(role: "admin")) }
    try following.waitForEnd()
  }
}

/// One follower on a thread.
private final class Following {
  private let stop: Int32
  private let wishes: Int32
  private let states = Shared()
  private var thread = pthread_t()

  private final class Shared: Sendable {
    let states = Mutex<[FollowState]>([])
    let isOver = Mutex(false)
  }

  private final class Body {
    let run: @Sendable () -> Void
    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }

  init(
    _ address: PostgresAddress, _ place: MirrorPlace, patience: (Int32, Int32)? = nil
  ) throws {
    var (ends, wishes): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    try #require(pipe(&ends) == 0 && pipe(&wishes) == 0)
    (stop, self.wishes) = (ends[1], wishes[1])
    var terms = PostgresTerms()
    terms.stop = ends[0]
    var follower = Follower(address, place, terms, hurry: wishes[0])
    if let patience { follower.patience = patience }
    let (shared, inner) = (states, [ends[0], wishes[0]])
    let body = Body { [follower] in
      follower.run { state in shared.states.withLock { $0.append(state) } }
      for end in inner { close(end) }
      shared.isOver.withLock { $0 = true }
    }
    let failed = pthread_create(
      &thread, nil,
      { place in
        if let place { Unmanaged<Body>.fromOpaque(place).takeRetainedValue().run() }
        return nil
      }, Unmanaged.passRetained(body).toOpaque())
    try #require(failed == 0)
  }

  deinit { end() }

  /// Asks for a lost server to be tried now.
  func hurry() {
    var byte: UInt8 = 1
    write(wishes, &byte, 1)
  }

  func end() {
    guard !states.isOver.withLock({ $0 }) else { return }
    var byte: UInt8 = 1
    write(stop, &byte, 1)
    pthread_join(thread, nil)
  }

  /// - Throws: when it does not become so in half a minute.
  func wait(_ isDone: ([FollowState]) -> Bool) throws {
    let end = ContinuousClock.now + .seconds(30)
    while !isDone(states.states.withLock { $0 }) {
      try #require(ContinuousClock.now < end, "\(states.states.withLock { $0 })")
      poll(nil, 0, 2)
    }
  }

  func waitForEnd() throws { try wait { _ in states.isOver.withLock { $0 } } }
}

/// What is written or put into its place in a folder from now on.
private final class FolderWatch {
  private let watch = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
  private var counts: [String: Int] = [:]

  init(_ path: String) throws {
    try #require(inotify_add_watch(watch, path, UInt32(IN_MODIFY | IN_MOVED_TO)) >= 0)
  }

  deinit { close(watch) }

  /// How often a file was written or put into its place.
  func count(of name: String) -> Int {
    var bytes = [UInt8](repeating: 0, count: 64 << 10)
    let count = max(0, read(watch, &bytes, bytes.count))
    let head = MemoryLayout<inotify_event>.size
    var place = 0
    while place + head <= count {
      let event = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self) }
      let letters = bytes[(place + head)..<(place + head + Int(event.len))].prefix { $0 != 0 }
      counts[String(decoding: letters, as: UTF8.self), default: 0] += 1
      place += head + Int(event.len)
    }
    return counts[name] ?? 0
  }
}
