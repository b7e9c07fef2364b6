import Glibc
import Synchronization

/// Runs two pieces of work at the same time: one here, one on a thread of its own.
///
/// - Returns: what the other gave.
func alongside<Result: Sendable>(
  _ other: @escaping @Sendable () -> Result, _ here: () -> Void
) -> Result {
  let job = Job(other)
  var thread = pthread_t()
  let context = Unmanaged.passRetained(job as AnyJob)
  let failure = pthread_create(
    &thread, nil,
    { context in
      if let context { Unmanaged<AnyJob>.fromOpaque(context).takeRetainedValue().run() }
      return nil
    }, context.toOpaque())
  here()
  if failure == 0 {
    pthread_join(thread, nil)
  } else {
    context.release()
  }
  // Without a second thread the work is done now.
  return job.result.withLock { $0 } ?? other()
}

private class AnyJob {
  func run() {}
}

private final class Job<Result: Sendable>: AnyJob {
  let result = Mutex<Result?>(nil)
  private let work: @Sendable () -> Result

  init(_ work: @escaping @Sendable () -> Result) { self.work = work }

  override func run() {
    let value = work()
    result.withLock { $0 = value }
  }
}
