internal import CNcurses
internal import CTerminal
public import Cells
internal import Glibc

/// The terminal on standard input and output: shows frames, and is given back whatever happens.
///
/// One at a time. While it is up, standard error is kept in memory, if it is the same terminal, and shown when
/// the screen is left; a crash of the program leaves it first and says so.
@MainActor public final class Terminal {
  /// How many colours there are.
  public let level: ColourLevel
  /// What the theme has to stand out from; nil where neither the terminal nor the environment says.
  public let background: Background?
  /// Whether it shows letters beyond ASCII; where neither the locale nor the terminal says no, it does.
  public let takesUTF8: Bool
  public private(set) var size: Size
  /// What the event loop reads the signals from.
  public let signals: SignalDescriptor

  private enum State { case up, left, closed }
  private var state = State.left
  private let type: TerminalType
  private let screen: CursesScreen
  private var output: OutputQueue
  /// The decoder as the opening question left it, and what was typed meanwhile.
  private(set) var decoder = KeyDecoder()
  private(set) var earlyKeys: [KeyPress] = []

  static let input: Int32 = STDIN_FILENO

  /// Opens the screen.
  ///
  /// - Throws: ``TerminalError``; nothing was changed then, and a plain frame can be printed instead.
  public static func open(_ options: Options) throws(TerminalError) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let type = try TerminalType(term: options.term)
    let isUTF8 = try useUnicode()
    let output = try OutputQueue(terminal: STDOUT_FILENO)
    // Before ncurses and any thread: ncurses' own handlers are not async-signal-safe.
    let signals = try SignalDescriptor.take()
    do throws(TerminalError) {
      let screen = try CursesScreen(type: type, colour: options.colour)
      return Terminal(
        options, type: type, screen: screen, output: output, signals: signals, isUTF8: isUTF8)
    } catch {
      signals.giveBack()
      throw error
    }
  }

  private init(
    _ options: Options, type: TerminalType, screen: CursesScreen, output: consuming OutputQueue,
    signals: SignalDescriptor, isUTF8: Bool
  ) {
    self.type = type
    self.screen = screen
    self.signals = signals
    level = screen.level
    size = Self.measure()
    Self.enter(output.descriptor, leaving: type.leaving)
    // Without colours the background makes no difference; the console of Linux is black, and prints the question.
    let isBlack = screen.level == .none || type.name == "linux"
    let question = OpeningQuestion(
      asksBackground: options.background == .auto && !isBlack,
      asksLetters: !isUTF8 && size.columns >= OpeningQuestion.leastColumns)
    var answer = OpeningQuestion.Answer()
    if !question.isEmpty {
      output.send(question.bytes)
      answer = question.read(from: Self.input, &decoder, limitMilliseconds: options.answerMilliseconds)
    }
    background =
      switch options.background {
      case .dark: .dark
      case .light: .light
      case .auto: answer.background ?? options.likelyBackground ?? (isBlack ? .dark : nil)
      }
    takesUTF8 = answer.takesUTF8 ?? true
    earlyKeys = answer.keys
    output.send(TerminalType.modesOn)
    self.output = output
    screen.resize(to: size)
    state = .up
  }

  // MARK: Showing

  /// Shows a frame; only what differs from the frame before is sent.
  ///
  /// Nothing is drawn while the terminal ``isStalled``: the event loop asks again when it reads on.
  public func present(_ frame: Frame, theme: Theme) {
    guard state == .up else { return }
    output.flush()
    guard !output.isStalled else { return }
    output.send(screen.bytes(for: frame, theme: theme))
  }

  /// Sends bytes that change nothing on the screen, such as text for the clipboard, behind the last frame.
  public func send(_ bytes: [UInt8]) { if state == .up, !bytes.isEmpty { output.send(bytes) } }

  /// Whether the terminal has not yet taken all of the last frame.
  public var isStalled: Bool { state == .up && output.isStalled }

  /// Takes note of a new size; the next frame is sent whole.
  @discardableResult
  public func resized() -> Size {
    size = Self.measure()
    screen.resize(to: size)
    return size
  }

  /// The next frame is sent whole, over whatever another program wrote there.
  public func redraw() { screen.repaint() }

  /// Whether the mouse reports clicks and the wheel; off at first, so that text can be marked and copied.
  public var mouse = false {
    didSet {
      guard mouse != oldValue, state == .up else { return }
      output.send(mouse ? TerminalType.mouseOn : TerminalType.mouseOff)
    }
  }

  // MARK: Leaving and coming back

  /// Gives the terminal to the shell and stops, as Ctrl-Z does; returns when the program is continued.
  ///
  /// Where no shell could continue it (the first program of a window), the screen is only drawn again.
  public func suspend() {
    guard state == .up else { return }
    leave()
    ct_stop_job()
    // Continued only to be ended, perhaps in the background: don't open the screen for that.
    if !ct_end_pending() { enter() }
  }

  /// The program was stopped by somebody else and continued: takes the terminal again.
  @discardableResult
  public func continued() -> Size {
    guard state == .up else {
      if state == .left { enter() }
      return size
    }
    ct_screen_raw()
    screen.leave()
    output.send(TerminalType.modesOn)
    return resized()
  }

  /// Leaves the screen for as long as `body` runs, for ``runProgram(_:)`` with an editor say.
  public func runOutside(_ body: () -> Void) {
    let wasUp = state == .up
    if wasUp { leave() }
    ct_outside_begin()
    body()
    ct_outside_end()
    if wasUp, !ct_end_pending() { enter() }
  }

  /// Gives the terminal back for good. The signals stay with the event loop.
  public func close() {
    guard state != .closed else { return }
    if state == .up { leave() }
    screen.close()
    state = .closed
  }

  /// Gives the terminal back and ends the program by the signal itself, so that the parent sees which it was
  /// (a shell shows 128 + n).
  public static func endBy(signal: Int32) -> Never {
    ct_screen_leave()
    ct_end_by(signal)
  }

  private func leave() {
    state = .left
    output.discard()
    ct_screen_leave()
    screen.leave()
  }

  private func enter() {
    size = Self.measure()
    Self.enter(output.descriptor, leaving: type.leaving)
    output.send(mouse ? TerminalType.modesOn + TerminalType.mouseOn : TerminalType.modesOn)
    state = .up
    screen.resize(to: size)
  }

  private static func enter(_ output: Int32, leaving bytes: [UInt8]) {
    ct_screen_enter(input, output, bytes, bytes.count)
  }

  // MARK: For the event loop

  var outputDescriptor: Int32 { output.descriptor }

  func outputIsReady() { output.flush() }

  // MARK: Set-up

  /// The size in cells, at least 1x1. The terminal is asked each time; where it does not know (a serial line),
  /// $COLUMNS and $LINES say, else it is 80x24.
  private static func measure() -> Size {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return limited(columns: variable("COLUMNS") ?? 80, rows: variable("LINES") ?? 24)
    }
    return limited(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  private static func variable(_ name: String) -> Int? {
    text(of: name).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// A variable of the environment; nil where it is empty or not there.
  private static func text(of variable: String) -> String? {
    getenv(variable).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Nobody has a larger screen, and 65535 by 65535 cells would be 120 GB.
  private static func limited(columns: Int, rows: Int) -> Size {
    Size(columns: min(columns, 1000), rows: min(rows, 500))
  }

  /// ncurses writes UTF-8 only if the C library's locale does, and the person's locale may not be installed.
  ///
  /// - Returns: whether the person's locale is one of UTF-8.
  private static func useUnicode() throws(TerminalError) -> Bool {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(text(of:)).first ?? ""
    for name in ["", "C.UTF-8", "en_US.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, let codeset = nl_langinfo(nl_item(CODESET)),
        String(cString: codeset) == "UTF-8"
      {
        return name.isEmpty || saysUTF8(named)
      }
    }
    throw .noUnicode
  }

  /// Whether a locale's name says so: one that is not installed here may be that of the terminal all the same.
  private static func saysUTF8(_ locale: String) -> Bool {
    let codeset = locale.split(separator: ".", maxSplits: 1).dropFirst().first ?? ""
    return codeset.lowercased().filter { $0 != "-" }.hasPrefix("utf8")
  }
}
