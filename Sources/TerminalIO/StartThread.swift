internal import CTerminal

/// Runs `body` on a thread of its own with 4 MiB of stack, where no signal arrives.
///
/// A plain thread, since the first Swift `Task` would start a monitor that wakes once a second for good.
/// - Parameter name: what `top -H` shows, at most 15 bytes.
/// - Returns: whether the thread could be started.
@discardableResult
public func startThread(name: String, _ body: @escaping @Sendable () -> Void) -> Bool {
  let box = Unmanaged.passRetained(ThreadBody(run: body))
  let failed = ct_thread(
    name, 4 << 20,
    { context in
      guard let context else { return }
      Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run()
    }, box.toOpaque())
  guard failed == 0 else {
    box.release()
    return false
  }
  return true
}

/// C carries one pointer to the new thread, so the closure needs an object to point at.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) { self.run = run }
}
