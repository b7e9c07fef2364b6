/// One table of the contract as plain values: what everybody asks who treats all tables the same.
public struct Table: Sendable {
  public let facts: TableFacts
  public let columns: [Column]
  /// The columns of its primary key.
  public let key: [Int]
  /// The column that names the unit a row is about.
  public let owner: Int?

  public var name: TableName { facts.name }
  public var tier: TableFacts.Tier { facts.tier }

  init(_ facts: TableFacts, _ columns: [Column]) {
    self.facts = facts
    self.columns = columns
    key = columns.indices.filter { columns[$0].isKey }
    owner = columns.firstIndex { $0.isOwner }
  }

  /// Whether a row's own key is interned: the key is one code, and other tables refer to it.
  public var hasCodeKey: Bool {
    guard key.count == 1, case .code = columns[key[0]].kind else { return false }
    return Contract.isReferredTo[name.index]
  }
}
