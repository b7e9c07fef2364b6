internal import CTerminal
internal import Cells
internal import Glibc

/// Waits for everything at once, in one `poll` on the main thread. At rest nothing wakes it.
@MainActor public final class EventLoop {
  /// The shortest time between two frames, in milliseconds.
  private static let frameMilliseconds: Int64 = 16

  private let input: Int32
  private var inputIsOpen = true
  private let signals: SignalDescriptor
  private let terminal: Terminal?
  private var decoder: KeyDecoder
  private var earlyKeys: [KeyPress]
  private var buffer = [UInt8](repeating: 0, count: 4096)

  private var watched: [() -> Int32] = []
  private var mailboxes: [Int32] = []
  private var deadlineTimer: KernelTimer
  private var escapeTimer: KernelTimer
  private var frameTimer: KernelTimer
  private var needsFrame = false
  private var lastFrame: Int64?

  /// How often `poll` has returned: what a test counts to see that nothing wakes at rest.
  public private(set) var wakeUps = 0

  /// - Parameter terminal: whose output is waited for when nobody reads it.
  /// - Throws: ``TerminalError/system(call:code:)`` when no descriptor is left.
  public init(input: Int32 = 0, signals: SignalDescriptor, terminal: Terminal? = nil) throws(TerminalError) {
    self.input = input
    self.signals = signals
    self.terminal = terminal
    decoder = terminal?.decoder ?? KeyDecoder()
    earlyKeys = terminal?.earlyKeys ?? []
    deadlineTimer = try KernelTimer()
    escapeTimer = try KernelTimer()
    frameTimer = try KernelTimer()
  }

  /// The loop of an open terminal, which also gets the keys typed while it opened.
  public convenience init(_ terminal: Terminal) throws(TerminalError) {
    try self.init(input: Terminal.input, signals: terminal.signals, terminal: terminal)
  }

  /// Reports when there is something to read from `descriptor`, which is asked for anew before each wait: one that
  /// could not be had at first (-1, or one that is closed) is passed over until there is one.
  public func watch(_ descriptor: @escaping () -> Int32) { watched.append(descriptor) }

  /// Reports when messages wait in `mailbox`.
  public func watch<Message>(_ mailbox: Mailbox<Message>) {
    if !mailboxes.contains(mailbox.descriptor) { mailboxes.append(mailbox.descriptor) }
  }

  /// When to report ``Incoming/deadline``; nil: never.
  public var deadline: Deadline? {
    didSet {
      guard let deadline else { return deadlineTimer.disarm() }
      deadlineTimer.arm(deadline.milliseconds - PlatformClock.monotonicMilliseconds())
    }
  }

  /// The screen is out of date: `present` is called after what is ready now, at most once in 16 ms.
  public func setNeedsFrame() { needsFrame = true }

  /// Runs until `handle` returns false.
  public func run(_ handle: (Incoming) -> Bool, present: () -> Void) {
    armEscape()
    if !earlyKeys.isEmpty {
      let keys = earlyKeys
      earlyKeys = []
      guard handle(.keys(keys)) else { return }
    }
    while true {
      presentIfDue(present)
      for incoming in next() {
        guard handle(incoming) else { return }
      }
    }
  }

  private func presentIfDue(_ present: () -> Void) {
    // Nothing is drawn for a reader who does not read; the last state follows when it does.
    guard needsFrame, terminal?.isStalled != true else { return }
    let now = PlatformClock.monotonicMilliseconds()
    let wait = lastFrame.map { $0 + Self.frameMilliseconds - now } ?? 0
    // A wait longer than a frame would be a clock that was set back.
    guard wait <= 0 || wait > Self.frameMilliseconds else {
      if !frameTimer.isArmed { frameTimer.arm(wait) }
      return
    }
    frameTimer.disarm()
    needsFrame = false
    lastFrame = now
    present()
  }

  // MARK: Waiting

  /// Waits until something is ready, and says what, in the order of urgency.
  private func next() -> [Incoming] {
    var requests = [pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)]
    func add(_ descriptor: Int32, _ events: Int32 = POLLIN) {
      requests.append(pollfd(fd: descriptor, events: Int16(events), revents: 0))
    }
    // A negative descriptor is passed over by poll, so that the places stay the same.
    add(inputIsOpen ? input : -1)
    add(terminal?.isStalled == true ? terminal?.outputDescriptor ?? -1 : -1, POLLOUT)
    add(deadlineTimer.descriptor)
    add(escapeTimer.descriptor)
    add(frameTimer.descriptor)
    for descriptor in mailboxes { add(descriptor) }
    for descriptor in watched.map({ $0() }) { add(fcntl(descriptor, F_GETFD) >= 0 ? descriptor : -1) }

    let count = poll(&requests, nfds_t(requests.count), -1)
    wakeUps += 1
    guard count > 0 else { return [] }
    func isReady(_ place: Int) -> Bool { requests[place].revents != 0 }

    var result: [Incoming] = []
    if isReady(0) { result += readSignals() }
    if isReady(2) { terminal?.outputIsReady() }
    for place in 6..<requests.count where isReady(place) { result += read(requests[place]) }
    if isReady(3) {
      deadlineTimer.clear()
      deadline = nil
      result.append(.deadline)
    }
    if isReady(5) { frameTimer.clear() }
    if isReady(1) {
      result += readInput()
    } else if isReady(4) {
      escapeTimer.clear()
      result += keys(decoder.flush())
    }
    return result
  }

  private func readSignals() -> [Incoming] {
    var result: [Incoming] = []
    var isResized = false
    while let signal = signals.next() {
      switch signal {
      case SIGWINCH: isResized = true
      case SIGTSTP: result.append(.stop)
      case SIGCONT: result.append(.continued)
      default: result.append(.terminate(signal: signal))
      }
    }
    if isResized { result.append(.resized) }
    return result
  }

  private func read(_ request: pollfd) -> [Incoming] {
    if mailboxes.contains(request.fd) {
      ct_counter_clear(request.fd)
      return [.mailbox]
    }
    return [.descriptor(request.fd)]
  }

  private func readInput() -> [Incoming] {
    let count = Glibc.read(input, &buffer, buffer.count)
    if count > 0 {
      let result = keys(decoder.feed(buffer[..<count]))
      armEscape()
      return result
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return [] }
    inputIsOpen = false
    escapeTimer.disarm()
    return keys(decoder.flush()) + [.inputClosed]
  }

  private func armEscape() {
    if let patience = decoder.patience { escapeTimer.arm(patience) } else { escapeTimer.disarm() }
  }

  /// Keys, and answers that came too late for the opening question, which are nobody's keys.
  private func keys(_ keys: [KeyPress]) -> [Incoming] {
    var result: [Incoming] = []
    var typed: [KeyPress] = []
    for key in keys {
      switch key {
      case .backgroundColour(let red, let green, let blue):
        result.append(.background(Background(red: red, green: green, blue: blue)))
      case .deviceAttributes, .cursorPosition: break
      default: typed.append(key)
      }
    }
    return typed.isEmpty ? result : result + [.keys(typed)]
  }
}
