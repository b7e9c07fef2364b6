import CTerminal
import Glibc

/// Another program and all that it starts, as one group that can be measured and ended: gone with this value.
public struct ProcessGroup: ~Copyable {
  private let process: pid_t

  /// Starts a program that reads nothing and says nothing.
  ///
  /// - Parameter arguments: the program, found in PATH, and what it is given; no shell reads them.
  /// - Returns: nil where it can't be started, with the reason in errno.
  public static func start(_ arguments: [String]) -> ProcessGroup? {
    guard !arguments.isEmpty else { return nil }
    let process = withCStrings(arguments) { ct_spawn_group($0) }
    return process > 0 ? ProcessGroup(process) : nil
  }

  private init(_ process: pid_t) { self.process = process }

  deinit {
    // Before the first of them is waited for: until then nobody else can get its number.
    kill(-process, SIGKILL)
    _ = ct_wait(process)
  }

  /// Whether the program itself has ended.
  public var hasEnded: Bool { ct_has_ended(process) }

  /// Bytes of memory that all of them have.
  public var residentBytes: Int { Int(ct_group_resident(process)) }
}
