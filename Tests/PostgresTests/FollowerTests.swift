import Contract
import Domain
import Glibc
import Synchronization
import Testing

@testable import Postgres

/// A mirror that a thread keeps.
@Suite(.enabled(if: ThrowawayServer.tools != nil, ThrowawayServer.lack), .timeLimit(.minutes(2)))
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

  init(_ address: PostgresAddress, _ place: MirrorPlace) throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    stop = ends[1]
    var terms = PostgresTerms()
    terms.stop = ends[0]
    let (follower, shared, end) = (Follower(address, place, terms), states, ends[0])
    let body = Body {
      follower.run { state in shared.states.withLock { $0.append(state) } }
      close(end)
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
