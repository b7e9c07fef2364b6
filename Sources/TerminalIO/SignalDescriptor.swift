internal import CTerminal
internal import Glibc

/// The signals as something to read: TERM, HUP, INT, QUIT, TSTP, CONT and WINCH are blocked and queue up here.
///
/// ``Terminal/open(_:)`` takes them before ncurses could install handlers of its own. Threads must start after
/// it, or through ``startThread(name:_:)``.
public struct SignalDescriptor: Sendable {
  public let descriptor: Int32

  /// - Throws: ``TerminalError/system(call:code:)``.
  public static func take() throws(TerminalError) -> SignalDescriptor {
    let descriptor = ct_take_signals()
    guard descriptor >= 0 else { throw .system(call: "signalfd", code: errno) }
    return SignalDescriptor(descriptor: descriptor)
  }

  /// Lets the signals act as usual again.
  public func giveBack() { ct_give_back_signals(descriptor) }

  /// The next signal that came; nil when there is none.
  func next() -> Int32? {
    let signal = ct_next_signal(descriptor)
    return signal > 0 ? signal : nil
  }
}
