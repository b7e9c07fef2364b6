import Glibc

/// The right to write a mirror, which one program has at a time, and what that program says to the others. It ends with
/// the program that has it.
final class MirrorLock {  // A class: it closes its descriptor, once.
  private let file: Int32
  private let path: String
  private let place: MirrorPlace

  private static let name = ".lock"
  /// Bytes of what is said, at most.
  private static let longest = 4_096

  init(_ place: MirrorPlace) throws(PostgresFault) {
    try place.prepare()
    self.place = place
    path = "\(place.path)/\(MirrorLock.name)"
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw place.fault(MirrorLock.name) }
  }

  deinit { if file >= 0 { close(file) } }

  /// Takes the right where nobody has it.
  /// - Returns: whether it is ours.
  func take() throws(PostgresFault) -> Bool {
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { throw place.fault(MirrorLock.name) }
      return false
    }
    say(nil)
    return true
  }

  // MARK: What is said

  /// Tells those who read the mirror why it is not what the database is; nil where it is.
  func say(_ fault: PostgresFault?) {
    let bytes = Array((fault?.line ?? "").utf8.prefix(MirrorLock.longest))
    // Whoever can't be told goes on with what was said before.
    guard ftruncate(file, 0) == 0 else { return }
    _ = pwrite(file, bytes, bytes.count, 0)
  }

  /// What the one who has the right said last.
  var said: PostgresFault? {
    var bytes = [UInt8](repeating: 0, count: MirrorLock.longest)
    let count = pread(file, &bytes, bytes.count, 0)
    return PostgresFault(line: String(decoding: bytes[..<max(0, count)], as: UTF8.self))
  }

  /// Waits until the one who has the right says something or is gone, again and again until it is ours.
  ///
  /// - Parameters:
  ///   - stop: ends it, when it can be read.
  ///   - look: what to do in between.
  func takeInTurn(stop: Int32, _ look: () -> Void) throws(PostgresFault) {
    let watch = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    defer { if watch >= 0 { close(watch) } }
    let isWatched = watch >= 0 && inotify_add_watch(watch, path, UInt32(IN_MODIFY | IN_CLOSE_WRITE)) >= 0
    let rest: Int32 = isWatched ? -1 : MirrorLock.blind
    var interval = rest
    while try !take() {
      look()
      var polled = [
        pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
        pollfd(fd: watch, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&polled, 2, interval)
      if polled[0].revents != 0 { throw .stopped }
      // The news that a file is closed comes before its lock is free: one more look, then rest.
      interval = count > 0 ? MirrorLock.again : rest
      var events = [UInt8](repeating: 0, count: 4_096)
      if count > 0 { while read(watch, &events, events.count) > 0 {} }
    }
  }

  /// Milliseconds: after news, and where none come.
  private static let again: Int32 = 100
  private static let blind: Int32 = 5_000
}
