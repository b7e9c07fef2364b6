import Domain

/// What arrived while the screen was held still: one step for each reading with other figures, the oldest first.
struct HeldSteps: Sendable {
  /// So many are kept apart; older ones are put together.
  static let limit = 50
  /// Bytes, about, that they may take beside the one on the screen: nearly all of each is shared with the next.
  static let mostBytes = 64 << 20

  private(set) var waiting: [Portfolio] = []
  /// Steps that were shown since the screen is held, and when the last of them was read.
  private(set) var shownCount = 0
  private(set) var shownAt: Moment?
  /// Newer than all of them, with the same figures.
  private var quiet: Portfolio?

  var count: Int { shownCount + waiting.count }

  /// - Parameter shown: what is on the screen.
  mutating func add(_ newer: Portfolio, after shown: Portfolio?) {
    let last = waiting.last ?? shown
    guard newer.arrival != nil || last.map(newer.hasOtherFigures) ?? true else {
      quiet = newer
      return
    }
    quiet = nil
    waiting.append(newer)
    while waiting.count > 1, waiting.count > HeldSteps.limit || bytes > HeldSteps.mostBytes { joinFirst() }
  }

  private var bytes: Int { waiting.reduce(0) { $0 + ($1.arrival?.weight ?? 0) } }

  /// The oldest step becomes a part of the next one.
  private mutating func joinFirst() {
    let first = waiting.removeFirst()
    waiting[0].arrival = first.arrival.joined(waiting[0].arrival)
  }

  /// The next step; nil where none waits.
  mutating func next() -> Portfolio? {
    guard !waiting.isEmpty else { return nil }
    var step = waiting.removeFirst()
    if waiting.isEmpty, var newest = quiet {
      newest.arrival = step.arrival
      (step, quiet) = (newest, nil)
    }
    shownCount += 1
    shownAt = step.status.read
    return step
  }

  /// All that waits at once, as it is now.
  func newest() -> Portfolio? {
    guard var newest = quiet ?? waiting.last else { return nil }
    newest.arrival = waiting.reduce(nil) { $0.joined($1.arrival) }
    return newest
  }
}

extension Portfolio {
  fileprivate func hasOtherFigures(than other: Portfolio) -> Bool {
    moneyRevision != other.moneyRevision || workRevision != other.workRevision || asOf != other.asOf
      || problemsRevision != other.problemsRevision
  }
}

extension Arrival? {
  fileprivate func joined(_ next: Arrival?) -> Arrival? {
    guard let self else { return next }
    return next.map { self.followed(by: $0) } ?? self
  }
}
