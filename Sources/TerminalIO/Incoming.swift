public import Cells

/// What the event loop hands to the program.
public enum Incoming: Sendable {
  case keys([KeyPress])
  /// The terminal says what lies behind the text, later than it was waited for.
  case background(Background)
  /// The window has a new size: call ``Terminal/resized()``.
  case resized
  /// TERM, HUP, INT or QUIT: end, with ``Terminal/endBy(signal:)`` last.
  case terminate(signal: Int32)
  /// TSTP: call ``Terminal/suspend()``.
  case stop
  /// CONT after a stop that nobody announced: call ``Terminal/continued()``.
  case continued
  /// Nothing more will be typed: the end of the input, or of the terminal.
  case inputClosed
  /// Messages wait in a mailbox.
  case mailbox
  /// A watched descriptor can be read, or its other side is gone: read it, or it is told again at once.
  case descriptor(Int32)
  /// The caller's deadline has come; it is nil again.
  case deadline
}
