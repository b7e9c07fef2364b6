import Domain

/// What rows follow from, beside the reader's language, unit of money and basis.
enum ListInput: CaseIterable, Hashable, Sendable {
  case money
  /// What is to be done, what stands in its way, and the names of both and of money, as of the moment.
  case work
  case plans
  case ledgerRows
  /// The rows of one table, as they stand.
  case tableRows
  /// The rows of the topic on the page.
  case topicRows
  /// The rows of the figure on the page.
  case figureRows
  /// Texts of records that are not kept.
  case texts
  case problems
  case files
  /// What was read since the program began.
  case log
  /// The folder as of the moment that is compared with.
  case comparison
  /// What happened since then.
  case changes
}

extension State {
  /// What tells whether an input is still the one that a list was made from.
  func stamp(_ input: ListInput) -> Revision {
    switch input {
    case .money, .plans: portfolio?.moneyRevision ?? .none
    case .work: portfolio?.workRevision ?? .none
    case .ledgerRows: readings.ledger.revision
    case .tableRows: readings.table?.revision ?? .none
    case .topicRows: readings.topic?.revision ?? .none
    case .figureRows: readings.figure?.revision ?? .none
    case .texts: readings.textRevision
    case .problems: portfolio?.problemsRevision ?? .none
    case .files: portfolio?.filesRevision ?? .none
    case .log: log.revision
    case .comparison: comparison?.portfolio?.moneyRevision ?? .none
    case .changes: comparison?.changesRevision ?? .none
    }
  }

  func stamps(_ inputs: Set<ListInput>) -> [ListInput: Revision] {
    Dictionary(inputs.map { ($0, stamp($0)) }) { first, _ in first }
  }
}
