import Glibc

/// The right to write a mirror, which one program has at a time. It ends with the program that has it.
final class MirrorLock {  // A class: it closes its descriptor, once.
  private let file: Int32

  /// - Parameter waits: whether to wait until the one who has it ends; nothing wakes meanwhile.
  /// - Returns: nil when another one has it and nobody waits.
  init?(_ place: MirrorPlace, waits: Bool) throws(PostgresFault) {
    try place.prepare()
    file = open(place.path + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw place.fault(".lock") }
    while flock(file, waits ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { throw place.fault(".lock") }
      return nil
    }
  }

  deinit { if file >= 0 { close(file) } }
}
