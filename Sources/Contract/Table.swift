/// One table of the contract as plain values: what everybody asks who treats all tables the same.
public struct Table: Sendable {
  public let facts: TableFacts
  public let columns: [Column]
  /// The columns of its primary key.
  public let key: [Int]
  /// The column that names the unit a row is about.
  public let owner: Int?
  /// The column that names the project a row is about.
  public let project: Int?
  public let days: DayRules

  public var name: TableName { facts.name }
  public var tier: TableFacts.Tier { facts.tier }

  init(_ facts: TableFacts, _ list: ColumnList) {
    self.facts = facts
    columns = list.columns
    project = list.columns.firstIndex { $0.reference == .projects }
    days = list.days
    key = list.columns.indices.filter { list.columns[$0].isKey }
    owner = list.columns.firstIndex { $0.isOwner }
  }

  /// Whether amounts stand in it.
  public var hasMoney: Bool {
    columns.contains { if case .money = $0.kind { true } else { false } }
  }

  /// Whether a row's own key is interned: the key is one code, and other tables refer to it.
  public var hasCodeKey: Bool {
    guard key.count == 1, case .code = columns[key[0]].kind else { return false }
    return Contract.isReferredTo[name.index]
  }
}
