/// The money of one of two portfolios, project by project, in its own keys.
struct MoneySide {
  let figures: MoneyFigures
  let year: LedgerYear?

  init(_ portfolio: Portfolio) {
    figures = portfolio.money
    year = portfolio.ledger[portfolio.fiscalYear]
  }

  /// Nil where nobody has said anything.
  func speaker(_ project: Key<Project>) -> Speaker? {
    if let source = year?.counting(project) { return .ledger(source) }
    return figures.statements.counting(project).map { .statements($0) }
  }

  func paid(_ project: Key<Project>) -> PaidByClass? {
    year?.paid(project) ?? figures.statements.paid(project)
  }

  /// What a speaker's figure grew by in each month from one on, ascending; months of which it says nothing left out.
  func byMonth(_ project: Key<Project>, _ speaker: Speaker, from first: Int) -> [(month: Int, amount: Dong)] {
    switch speaker {
    case .ledger(let source):
      year?.byMonth(project, source, from: first).map { ($0.month, $0.paid.all.all) } ?? []
    case .statements:
      figures.statements.byMonth(project).filter { $0.month >= first }.map { ($0.month, $0.paid.all.all) }
    }
  }
}
