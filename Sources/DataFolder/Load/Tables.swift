import Contract
import Domain

/// The rows of all tables but the ledger's.
struct Tables: Sendable {
  private var stores: [any AnyStore]

  init() {
    stores = TableName.allCases.map { Contract.visit($0, NewStore()) }
  }

  private struct NewStore: TableVisitor {
    func visit<Declaration: TableContract>(_: Declared<Declaration>) -> any AnyStore {
      TableStore<Declaration.Row>()
    }
  }

  subscript(name: TableName) -> any AnyStore {
    get { stores[name.index] }
    set { stores[name.index] = newValue }
  }

  func rows<Row: Placed>(_ name: TableName, _: Row.Type = Row.self) -> [Row] {
    (stores[name.index] as? TableStore<Row>)?.rows ?? []
  }

  /// Rows that were left out, for their key stood before.
  func repeated<Row: Placed>(_ name: TableName, _: Row.Type) -> [Row] {
    (stores[name.index] as? TableStore<Row>)?.repeated ?? []
  }

  func register<Row: Placed>(_ name: TableName, codes: [String]) -> Register<Row> {
    guard let store = stores[name.index] as? TableStore<Row> else { return Register() }
    return Register(rows: store.rows, codes: codes, keys: store.tokens)
  }

  mutating func put(_ part: any AnyPart, _ name: TableName, of file: UInt16) {
    stores[name.index].put(part, of: file)
  }

  mutating func assemble(_ name: TableName, _ order: [UInt16], keyCount: Int?) -> Assembly {
    stores[name.index].assemble(order, keyCount: keyCount)
  }
}
