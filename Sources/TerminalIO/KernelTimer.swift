internal import CTerminal
internal import Glibc

/// A timerfd that becomes readable once.
///
/// It is armed by a length of time and believed when it fires, never compared with a clock afterwards: a clock
/// that is set back (or faked) can't freeze the screen.
struct KernelTimer: ~Copyable {
  let descriptor: Int32
  private(set) var isArmed = false

  init() throws(TerminalError) {
    descriptor = ct_timerfd()
    guard descriptor >= 0 else { throw .system(call: "timerfd_create", code: errno) }
  }

  deinit { close(descriptor) }

  /// Fires after that many milliseconds; 0 or less: at once.
  mutating func arm(_ milliseconds: Int64) {
    isArmed = true
    ct_timerfd_arm(descriptor, max(0, milliseconds))
  }

  mutating func disarm() {
    guard isArmed else { return }
    isArmed = false
    ct_timerfd_arm(descriptor, -1)
  }

  /// Takes note that it fired.
  mutating func clear() {
    isArmed = false
    ct_counter_clear(descriptor)
  }
}
