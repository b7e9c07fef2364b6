import Dashboard
import Synchronization

/// The questions that somebody waits for, as the reading thread sees them: it gives up the others.
final class OpenQuestions: Sendable {
  /// By question, how often it waits to be answered.
  private let open = Mutex<[Question: Int]>([:])

  func ask(_ question: Question) { open.withLock { $0[question, default: 0] += 1 } }
  func forget(_ question: Question) { open.withLock { $0[question] = nil } }
  func isOpen(_ question: Question) -> Bool { open.withLock { $0[question] != nil } }

  /// Notes that it was answered once.
  func close(_ question: Question) {
    open.withLock { open in
      open[question] = open[question].flatMap { $0 > 1 ? $0 - 1 : nil }
    }
  }
}
