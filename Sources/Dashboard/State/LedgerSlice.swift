import Domain

/// The ledger rows of one project, the newest first.
struct LedgerSlice: Sendable {
  private(set) var project: Key<Project>?
  private(set) var rows: [LedgerRow] = []
  private(set) var revision = Revision.none
  /// Whether the ledger has changed since they were read.
  var isOld = false
  private var places: [Origin: Int] = [:]

  init() {}

  init(_ project: Key<Project>, _ rows: [LedgerRow]) {
    self.project = project
    self.rows = rows
    revision = .next()
    places = Dictionary(rows.enumerated().map { ($1.origin, $0) }) { first, _ in first }
  }

  subscript(origin: Origin) -> LedgerRow? { places[origin].map { rows[$0] } }
}
