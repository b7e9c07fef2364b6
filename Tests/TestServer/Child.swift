public import Glibc

/// Another program, started as a shell starts it: the threads of a test have signals blocked, and who waits for one in a
/// child of theirs would wait for ever.
public struct Child {
  public let pid: pid_t

  public struct Failure: Error { public let words: String }

  /// - Parameters:
  ///   - variables: its whole environment.
  ///   - descriptors: what of ours it has in the place of its own.
  public init(_ arguments: [String], _ variables: [String], descriptors: [(ours: Int32, its: Int32)] = [])
    throws
  {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for pair in descriptors { posix_spawn_file_actions_adddup2(&files, pair.ours, pair.its) }
    var (attributes, none, all) = (posix_spawnattr_t(), sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let copies = (arguments + variables).map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    var pid: pid_t = 0
    let failed = posix_spawnp(
      &pid, arguments[0], &files, &attributes, copies[..<arguments.count] + [nil],
      copies[arguments.count...] + [nil])
    guard failed == 0 else { throw Failure(words: String(cString: strerror(failed))) }
    self.pid = pid
  }

  /// Its exit code; 128 + n when signal n ended it.
  public func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    // Source: wait(2): the exit code is the second byte, a signal the first.
    return status & 0x7F == 0 ? status >> 8 : 128 + (status & 0x7F)
  }
}
