import TerminalIO

/// What is to be done later, one time each; nothing wakes for an empty agenda.
struct Agenda {
  enum Item: CaseIterable {
    /// The end of a minute or of some: the timer of a talk, the end of a day, and a look under the watcher.
    case clock
    /// A half-written file, or one whose writer has not closed it.
    case settling
    /// Read whole what only tails were read of.
    case verification
    /// A folder that no event tells about.
    case poll
    /// Another day was asked for and is not there yet.
    case visit
    /// The next page of a talk that runs by itself.
    case advance
  }

  private var times: [Item: Deadline] = [:]

  var next: Deadline? { times.values.min() }

  /// Sets or moves an item; nil takes it away.
  mutating func set(_ item: Item, inMilliseconds delay: Int?) {
    times[item] = delay.map { .after(milliseconds: Int64($0)) }
  }

  func contains(_ item: Item) -> Bool { times[item] != nil }

  /// Takes out what is due.
  mutating func due() -> [Item] {
    let now = Deadline.after(milliseconds: 0)
    let due = Item.allCases.filter { item in times[item].map { $0 <= now } ?? false }
    for item in due { times[item] = nil }
    return due
  }
}
