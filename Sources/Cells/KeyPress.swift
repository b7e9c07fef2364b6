/// What a person or the terminal sends: a key, the mouse, a paste, an answer to a question.
///
/// Shift, Ctrl and Alt with an arrow or a function key give the plain key; Ctrl and Alt with a letter have
/// cases of their own.
public enum KeyPress: Hashable, Sendable {
  /// A typed character. A letter typed with separate combining marks comes as several keys.
  case character(Character)
  /// CR or LF.
  case enter
  case escape, tab, backTab
  /// DEL or BS.
  case backspace
  case delete, insert
  case up, down, left, right
  case home, end, pageUp, pageDown
  /// F1 to F20.
  case function(Int)
  /// Ctrl with a lower-case letter or one of `\ ] ^ _`; Ctrl-Space (NUL) is `.control(" ")` and Alt-Backspace,
  /// which deletes a word as Ctrl-W does, is `.control("w")`.
  case control(Character)
  case alt(Character)
  case mouse(MouseEvent)
  /// Pasted text as it came, line ends and hostile characters included; cut at 64 KiB.
  case paste(String)
  /// The terminal window came to the front, or went behind another.
  case focusIn, focusOut
  /// The terminal's answer to OSC 11, each part 0...255.
  case backgroundColour(red: Int, green: Int, blue: Int)
  /// The terminal's answer to the question where the cursor stands (CPR): its column, 0...
  case cursorPosition(column: Int)
  /// The terminal's answer to DA1: all earlier questions that it knows are answered.
  case deviceAttributes
  /// A sequence or a byte that means nothing here.
  case unknown
}

/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case press, release, drag, wheelUp, wheelDown }

  public var kind: Kind
  /// 0 left, 1 middle, 2 right; 0 for the wheel, and for a release that doesn't say which.
  public var button: Int
  /// Column from the left, 0...
  public var x: Int
  /// Row from the top, 0...
  public var y: Int

  public init(kind: Kind, button: Int = 0, x: Int, y: Int) {
    self.kind = kind
    self.button = button
    self.x = x
    self.y = y
  }
}
