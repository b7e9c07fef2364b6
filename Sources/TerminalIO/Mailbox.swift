internal import CTerminal
internal import Glibc
internal import Synchronization

/// Messages from any thread to the event loop, which wakes for them.
public final class Mailbox<Message: Sendable>: Sendable {
  /// Readable while messages wait.
  public let descriptor: Int32
  private let messages = Mutex<[Message]>([])

  /// - Throws: ``TerminalError/system(call:code:)`` when no descriptor is left.
  public init() throws(TerminalError) {
    descriptor = ct_eventfd()
    guard descriptor >= 0 else { throw .system(call: "eventfd", code: errno) }
  }

  deinit { close(descriptor) }

  /// Leaves a message, from any thread.
  public func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    ct_eventfd_post(descriptor)
  }

  /// Takes all messages, in the order they were posted.
  public func drain() -> [Message] {
    // First the counter: a message posted in between wakes the loop once more, never too little.
    ct_counter_clear(descriptor)
    return messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
