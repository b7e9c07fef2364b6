import Glibc
import Testing

@testable import TerminalIO

@Suite(.timeLimit(.minutes(1))) struct OutputQueueTests {
  /// A pipe can be opened again for us alone; a socket can't, and is written to in small parts.
  @Test(arguments: [true, false])
  func `what nobody reads waits, and arrives whole when it is read`(isPipe: Bool) throws {
    var ends: [Int32] = [0, 0]
    if isPipe {
      try #require(pipe(&ends) == 0)
    } else {
      try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    }
    defer { for end in ends { close(end) } }
    let sent = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var queue = try OutputQueue(terminal: ends[1])
    queue.send(sent)
    var isStalled = queue.isStalled
    #expect(isStalled)

    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while received.count < sent.count {
      let count = read(ends[0], &buffer, buffer.count)
      guard count > 0 else { break }
      received += buffer[..<count]
      queue.flush()
    }
    #expect(received == sent)
    isStalled = queue.isStalled
    #expect(!isStalled)
  }

  @Test func `a reader that is gone is not waited for`() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    var queue = try OutputQueue(terminal: ends[1])
    close(ends[0])
    queue.send([1, 2, 3])
    let isStalled = queue.isStalled
    #expect(!isStalled)
    close(ends[1])
  }

  @Test(arguments: [
    ("a$<2/>b$c$<", "ab$c$<"), ("\u{1B}(B\u{1B}[m", "\u{1B}[m"), ("\u{1B}[m\u{0F}$<2>", "\u{1B}[m"),
    ("\u{1B}[?1049h\u{1B}[22;0;0t", "\u{1B}[?1049h"),
  ])
  func `pauses, character sets and the title are left out of a capability`(text: String, expected: String) {
    #expect(String(decoding: TerminalType.plain(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    (255, 255, 255, Background.light), (28, 28, 28, .dark), (0, 0, 255, .dark), (0, 255, 0, .light),
  ])
  func `a background is light by its brightness`(red: Int, green: Int, blue: Int, background: Background) {
    #expect(Background(red: red, green: green, blue: blue) == background)
  }
}
