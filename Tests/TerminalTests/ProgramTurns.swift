import Testing

/// Lets two tests of the program run at a time, and the others wait without a thread.
///
/// These tests block their thread while they wait for a screen. All at once they would keep the other suites from
/// theirs until their time is over.
struct ProgramTurns: SuiteTrait, TestTrait, TestScoping {
  let isRecursive = true

  private actor Turns {
    private var free = 2
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func take() async {
      if free > 0 {
        free -= 1
      } else {
        await withCheckedContinuation { waiting.append($0) }
      }
    }

    func give() {
      if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
  }

  private static let turns = Turns()

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    await Self.turns.take()
    let result: Result<Void, any Error>
    do {
      result = .success(try await function())
    } catch {
      result = .failure(error)
    }
    await Self.turns.give()
    try result.get()
  }
}

extension Trait where Self == ProgramTurns {
  /// Two tests of the program at a time.
  static var inTurns: Self { ProgramTurns() }
}
