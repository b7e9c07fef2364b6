import Domain

@testable import Dashboard

// What a page asked for, as it comes from disk.
extension Event {
  static func records(_ found: [Origin: Record]) -> Event {
    .answered(.records(Array(found.keys)), .records(found))
  }

  static func transactions(_ project: Key<Project>, _ rows: [LedgerRow]) -> Event {
    .answered(.ledgerRows(project), .ledgerRows(rows))
  }

  static func baseline(_ earlier: Portfolio) -> Event {
    .answered(.earlier(earlier.asOf, fiscalYear: earlier.fiscalYear), .earlier(earlier))
  }

  static func changes(_ changes: Changes) -> Event {
    .answered(.earlier(Moment(closeOf: changes.from), fiscalYear: changes.from.year), .changes(changes))
  }
}
