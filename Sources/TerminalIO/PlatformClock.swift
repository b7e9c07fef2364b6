internal import Glibc

/// The clocks of the machine.
public struct PlatformClock {
  /// Seconds since 1 January 1970, UTC. It steps when somebody sets the clock.
  public static func wallSeconds() -> Int64 { Int64(read(CLOCK_REALTIME).tv_sec) }

  /// Milliseconds since the machine started, sleep included. It never steps back.
  public static func monotonicMilliseconds() -> Int64 {
    let now = read(CLOCK_BOOTTIME)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  private static func read(_ clock: clockid_t) -> timespec {
    var now = timespec()
    clock_gettime(clock, &now)
    return now
  }
}
