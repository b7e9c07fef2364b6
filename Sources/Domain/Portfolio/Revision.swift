internal import Synchronization

/// A stamp that no two workings-out share, so that what was made from one can tell whether it is still right.
public struct Revision: Hashable, Sendable {
  private let number: Int

  /// Before anything was worked out.
  public static let none = Revision(number: 0)
  private static let last = Atomic<Int>(0)

  public static func next() -> Revision { Revision(number: last.add(1, ordering: .relaxed).newValue) }
}
