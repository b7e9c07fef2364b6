import Contract

/// A column of the data contract as other rooms may see it.
public struct ContractColumn: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case text
    case number
    case boolean
  }

  public let name: String
  public let kind: Kind

  /// The columns of a table, in the contract's order; empty for a table that it does not have.
  public static func columns(of table: String) -> [ContractColumn] {
    guard let name = TableName(rawValue: table) else { return [] }
    return Schema[name].columns.map { ContractColumn(name: $0.name, kind: $0.contractKind) }
  }
}

extension Column {
  fileprivate var contractKind: ContractColumn.Kind {
    switch kind {
    case .integer, .money, .number, .year: .number
    case .boolean: .boolean
    case .text, .email, .code, .codes, .budgetCode, .date, .dateTime, .yearMonth, .choice: .text
    }
  }
}
