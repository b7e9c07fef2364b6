public import Domain

// The part of the folder that is shown.
extension FolderReader {
  /// Shows the projects of a scope only, from the next ``refresh(now:isCancelled:publish:)`` on.
  public func narrow(to scope: ProjectScope) { self.scope = scope }

  /// What is shown: all of the folder, or the part of a scope; nil before the first reading.
  public var shown: Portfolio? { cut?.portfolio ?? portfolio }

  /// What is shown of the next portfolio.
  /// - Parameter touched: the projects that got rows at the ledger's end, where money has no other news.
  func narrowed(_ next: Portfolio, touched: Set<Key<Project>>? = nil) -> Portfolio {
    guard scope != .all else {
      cut = nil
      return next
    }
    let own = cut?.portfolio.scope == scope ? cut?.next(next, touched: touched) : nil
    let shown = own ?? ScopedPortfolio(next, scope)
    cut = shown
    return shown.portfolio
  }

  /// The same, saying what it brings beside what was shown of the scope before.
  func narrowed(_ next: Portfolio, noting change: Change) -> Portfolio {
    let touched = change.isTail && !change.isMoneyNew ? change.touched : nil
    let before = shown?.scope == scope ? shown : portfolio?.within(scope)
    var shown = narrowed(next, touched: touched)
    shown.arrival = before.flatMap { Arrival(from: $0, to: shown, touched: touched) }
    return shown
  }

  /// Where nothing else changed, another scope of what is known.
  func publishScope(_ publish: (Portfolio) -> Void) {
    guard let portfolio, shown?.scope != scope else { return }
    publish(narrowed(portfolio))
  }
}
