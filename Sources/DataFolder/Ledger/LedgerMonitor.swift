import Synchronization

/// What two threads that read the ledger tell each other.
final class LedgerShared: Sendable {
  private let bytesRead = Atomic<Int>(0)
  private let cancelled = Atomic<Bool>(false)
  /// The stretches not yet taken.
  private let left: Mutex<Range<Int>>

  init(count: Int) { left = Mutex(0..<count) }

  var isCancelled: Bool { cancelled.load(ordering: .relaxed) }
  func cancel() { cancelled.store(true, ordering: .relaxed) }

  /// - Returns: the bytes read so far by all threads.
  func add(_ bytes: Int) -> Int { bytesRead.add(bytes, ordering: .relaxed).newValue }

  /// One thread takes stretches from the front and one from the back, so that each keeps to its own months.
  func take(fromBack: Bool) -> Int? {
    left.withLock { left in
      guard !left.isEmpty else { return nil }
      if fromBack {
        left = left.lowerBound..<left.upperBound - 1
        return left.upperBound
      }
      left = left.lowerBound + 1..<left.upperBound
      return left.lowerBound - 1
    }
  }
}

/// Counts the bytes read and asks whether to go on. Lives on one thread.
final class LedgerMonitor {
  private let shared: LedgerShared
  private let ask: (Int) -> Bool

  /// - Parameter ask: gets the bytes read so far by all threads; false cancels.
  init(_ shared: LedgerShared, ask: @escaping (Int) -> Bool) {
    self.shared = shared
    self.ask = ask
  }

  func passed(_ bytes: Int) -> Bool {
    if !ask(shared.add(bytes)) { shared.cancel() }
    return !shared.isCancelled
  }
}
