import CTerminal
import Cells
import Glibc
import Testing

@testable import TerminalIO

/// The loop on pipes instead of a terminal.
@MainActor @Suite(.timeLimit(.minutes(1))) struct EventLoopTests {
  private let input: Int32
  private let keyboard: Int32
  private let loop: EventLoop

  init() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    input = ends[0]
    keyboard = ends[1]
    // No signals: those of the test runner are its own.
    loop = try EventLoop(input: input, signals: SignalDescriptor(descriptor: ct_eventfd()))
  }

  /// Runs until `count` events have come, or the deadline.
  private func events(_ count: Int) -> [Incoming] {
    var seen: [Incoming] = []
    loop.run(
      {
        seen.append($0)
        return seen.count < count
      }, present: {})
    return seen
  }

  @Test func `keys come as they are typed, and the end of the input once`() {
    write(keyboard, "a", 1)
    #expect(events(1).map(\.described) == ["keys a"])
    write(keyboard, "\u{1B}", 1)
    #expect(events(1).map(\.described) == ["keys escape"])
    close(keyboard)
    #expect(events(1).map(\.described) == ["inputClosed"])
    let before = loop.wakeUps
    loop.deadline = .after(milliseconds: 50)
    #expect(events(1).map(\.described) == ["deadline"])
    #expect(loop.wakeUps == before + 1)
  }

  @Test func `an input that is never anything ends at once and does not spin`() throws {
    let null = open("/dev/null", O_RDONLY)
    let loop = try EventLoop(input: null, signals: SignalDescriptor(descriptor: ct_eventfd()))
    var seen: [String] = []
    loop.run(
      { incoming in
        seen.append(incoming.described)
        if seen.count == 1 { loop.deadline = .after(milliseconds: 50) }
        return seen.count < 2
      }, present: {})
    #expect(seen == ["inputClosed", "deadline"])
    #expect(loop.wakeUps == 2)
  }

  @Test func `a burst of keys is drawn in few frames, the last state always`() {
    var typed = 0
    var drawn = 0
    var frames = 0
    write(keyboard, String(repeating: "x", count: 1000), 1000)
    loop.run(
      { incoming in
        guard case .keys(let keys) = incoming else { return false }
        typed += keys.count
        loop.setNeedsFrame()
        if typed == 1000 { write(keyboard, "y", 1) }
        if typed == 1001 { loop.deadline = .after(milliseconds: 100) }
        return true
      },
      present: {
        drawn = typed
        frames += 1
      })
    #expect(drawn == 1001)
    #expect(frames == 2)
  }

  @Test func `messages of many threads arrive, none twice`() throws {
    let mailbox = try Mailbox<Int>()
    loop.watch(mailbox)
    for part in 0..<4 {
      #expect(startThread(name: "post") { for n in 0..<500 { mailbox.post(part * 500 + n) } })
    }
    var seen: [Int] = []
    loop.run(
      { _ in
        seen += mailbox.drain()
        return seen.count < 2000
      }, present: {})
    #expect(seen.sorted() == Array(0..<2000))
  }

  @Test func `a watched descriptor is reported while it is readable, an invalid one never`() {
    let watched = ct_eventfd()
    loop.watch { watched }
    loop.watch { 99_999 }
    ct_eventfd_post(watched)
    #expect(events(2).map(\.described) == ["descriptor", "descriptor"])
    ct_counter_clear(watched)
    loop.deadline = .after(milliseconds: 20)
    #expect(events(1).map(\.described) == ["deadline"])
  }

  // Seen: a folder that could be watched only later, for want of an inotify instance, was not heard of for minutes.
  @Test func `a descriptor that comes later is heard of from then on`() {
    let ready = ct_eventfd()
    ct_eventfd_post(ready)
    var descriptor: Int32 = -1
    var seen: [String] = []
    loop.watch { descriptor }
    loop.deadline = .after(milliseconds: 20)
    loop.run(
      { incoming in
        seen.append(incoming.described)
        descriptor = ready
        return seen.count < 2
      }, present: {})
    #expect(seen == ["deadline", "descriptor"])
  }

  @Test func `a deadline taken back does not come`() {
    loop.deadline = .after(milliseconds: 1)
    loop.deadline = nil
    #expect(loop.deadline == nil)
    loop.deadline = Deadline(milliseconds: 0)
    #expect(events(1).map(\.described) == ["deadline"])
    #expect(loop.deadline == nil)
  }
}

extension Incoming {
  /// Enough to compare by.
  fileprivate var described: String {
    switch self {
    case .background(let background): "background \(background)"
    case .keys(let keys): "keys " + keys.map { $0 == .character("a") ? "a" : "\($0)" }.joined(separator: " ")
    case .resized: "resized"
    case .terminate(let signal): "terminate \(signal)"
    case .stop: "stop"
    case .continued: "continued"
    case .inputClosed: "inputClosed"
    case .mailbox: "mailbox"
    case .descriptor: "descriptor"
    case .deadline: "deadline"
    }
  }
}
