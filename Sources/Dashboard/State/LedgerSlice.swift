import Domain

/// The ledger rows of one project, the newest first, as far as they were read.
struct LedgerSlice: Sendable {
  private(set) var project: Key<Project>?
  private(set) var rows: [LedgerRow] = []
  /// Rows that the ledger has of the project, read or not.
  private(set) var total = 0
  private(set) var revision = Revision.none
  /// Whether the ledger has changed since they were read.
  var isOld = false
  private var places: [Origin: Int] = [:]

  /// Rows that are read before anybody asks for more: many pages of them.
  static let firstLimit = 2_000

  init() {}

  init(_ project: Key<Project>, _ rows: [LedgerRow], total: Int) {
    self.project = project
    self.rows = rows
    revision = .next()
    self.total = max(total, rows.count)
    places = Dictionary(rows.enumerated().map { ($1.origin, $0) }) { first, _ in first }
  }

  var isWhole: Bool { rows.count >= total }

  subscript(origin: Origin) -> LedgerRow? { places[origin].map { rows[$0] } }

  /// How many rows a list needs: all to look through them, more when the cursor is on the last one read.
  /// - Parameter asked: how many were asked for.
  func limit(for list: ListState, after asked: Int) -> Int {
    guard !isWhole, asked < total else { return asked }
    if !list.filter.isEmpty || list.sort != nil { return .max }
    return list.selected != nil && list.position >= rows.count - 1 ? min(asked, total) * 8 : asked
  }
}
