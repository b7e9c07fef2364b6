import Contract

/// One table of the contract.
struct Table: Sendable {
  /// How much a folder needs the table.
  enum Tier: String, Sendable {
    /// Makes the dashboard.
    case core
    /// Of these tables one is needed.
    case oneOf = "one-of"
    /// Lights up its panel when it is there.
    case optional
    /// Gives names.
    case reference
  }

  let name: TableName
  let tier: Tier
  let columns: [Column]
  /// The columns of its primary key.
  let key: [Int]
  /// The column that names the unit a row is about.
  let owner: Int?

  init(_ name: TableName, _ tier: Tier, key: [String], _ columns: [Column]) {
    self.name = name
    self.tier = tier
    self.columns = columns
    self.key = key.compactMap { name in columns.firstIndex { $0.name == name } }
    owner = columns.firstIndex { $0.isOwner }
  }

  /// Whether amounts stand in it.
  var hasMoney: Bool {
    columns.contains { if case .money = $0.kind { true } else { false } }
  }

  /// The place of a column. Only for names that stand in the schema: a misspelt one ends every test that reads a
  /// file of the table.
  func column(_ name: String) -> Int {
    guard let place = columns.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("table \(self.name.rawValue) has no column \(name)")
    }
    return place
  }

  /// Whether a row's own key is interned: the key is one code, and other tables refer to it.
  var hasCodeKey: Bool { key.count == 1 && columns[key[0]].kind == .code && Schema.isReferredTo[name.index] }
}
