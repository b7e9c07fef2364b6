extension Portfolio {
  /// The same portfolio with the projects of a scope only, and with the plans, statements, tasks and obstacles that hang
  /// on them; of tasks without a project those that name the scope themselves. Keys stay, so that a cursor does. The
  /// ledger, files and problems are those of the whole folder: sums take only rows of projects that are there.
  ///
  /// Of exact figures: for a public screen the scope comes first and ``forPublic()`` after it.
  public func within(_ scope: ProjectScope) -> Portfolio { ScopedPortfolio(self, scope).portfolio }
}

/// A portfolio cut down to a scope, kept with what it takes to cut the next reading of the same folder cheaply: what
/// changed is cut anew, and a row added to the ledger is added.
public struct ScopedPortfolio: Sendable {
  public let portfolio: Portfolio
  /// Stamps of the tables that it was cut from.
  private let stamps: [Revision]

  public init(_ whole: Portfolio, _ scope: ProjectScope) {
    self.init(whole, whole.dataset.within(scope), reusing: nil)
  }

  /// - Parameter touched: the projects that got rows at the ledger's end since, where nothing else of money changed; nil
  ///   where money may have changed in any way.
  public func next(_ whole: Portfolio, touched: Set<Key<Project>>? = nil) -> ScopedPortfolio {
    let cut = portfolio.dataset
    guard stamps == ScopedPortfolio.stamps(of: whole) else {
      return ScopedPortfolio(whole, whole.dataset.within(cut.scope), reusing: portfolio)
    }
    let facts = whole.dataset.within(sameAs: cut)
    guard let touched, portfolio.fiscalYear == whole.fiscalYear, portfolio.asOf.day == whole.asOf.day else {
      return ScopedPortfolio(whole, facts, reusing: portfolio)
    }
    return ScopedPortfolio(whole, facts, reusing: portfolio, touched)
  }

  private init(_ whole: Portfolio, _ facts: Dataset, reusing old: Portfolio?) {
    stamps = ScopedPortfolio.stamps(of: whole)
    portfolio =
      facts.scope == .all
      ? whole
      : Portfolio(
        facts, whole.status, asOf: whole.asOf, fiscalYear: whole.fiscalYear, rules: whole.rules,
        ledger: whole.ledger, reusing: old)
  }

  private init(_ whole: Portfolio, _ facts: Dataset, reusing old: Portfolio, _ touched: Set<Key<Project>>) {
    stamps = ScopedPortfolio.stamps(of: whole)
    var before = facts
    // Money is that of the ledger before, until the rows are added.
    before.takeStamps(of: [.ledger], from: old.dataset)
    var next = Portfolio(
      before, whole.status, asOf: whole.asOf, fiscalYear: whole.fiscalYear, rules: whole.rules,
      ledger: old.ledger, reusing: old)
    next.append(whole.ledger, touched: touched)
    next.dataset.takeStamps(of: [.ledger], from: whole.dataset)
    portfolio = next
  }

  private static func stamps(of whole: Portfolio) -> [Revision] {
    Dataset.scopedTables.map { whole.dataset[$0] }
  }
}
