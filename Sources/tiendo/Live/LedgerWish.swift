import Domain
import Synchronization

/// The ledger rows that the page wants.
struct LedgerWish: Hashable, Sendable {
  let project: Key<Project>
  let limit: Int
}

/// The wish of the page as the reading thread sees it: a scan for another one is given up.
final class SharedWish: Sendable {
  private let wish = Mutex<LedgerWish?>(nil)

  func set(_ wanted: LedgerWish?) { wish.withLock { $0 = wanted } }

  func isStill(_ wanted: LedgerWish) -> Bool { wish.withLock { $0 == wanted } }
}
