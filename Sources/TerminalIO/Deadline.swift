/// A moment on ``PlatformClock``'s monotonic clock.
public struct Deadline: Comparable, Sendable {
  public var milliseconds: Int64

  /// - Parameter milliseconds: as ``PlatformClock/monotonicMilliseconds()`` counts.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// That many milliseconds from now.
  public static func after(milliseconds: Int64) -> Deadline {
    Deadline(milliseconds: PlatformClock.monotonicMilliseconds() + milliseconds)
  }

  public static func < (a: Deadline, b: Deadline) -> Bool { a.milliseconds < b.milliseconds }
}
