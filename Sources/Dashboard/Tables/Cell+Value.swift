import Contract
import Domain

extension Context {
  /// A cell as a value of its column; as it stands where it is none.
  func value(_ cell: String?, _ column: ContractColumn) -> Value {
    guard let cell else { return .none }
    let asItStands = Value.text(cell)
    switch column.kind {
    case .text, .email: return .name(cell)
    case .codes, .budgetCode, .yearMonth: return asItStands
    case .code: return column.reference.map { .choice(code: cell, label: label(cell, $0)) } ?? asItStands
    case .integer: return Int(cell).map(Value.integer) ?? asItStands
    case .money: return Dong(cell).map(Value.money) ?? asItStands
    case .number: return Double(cell).map(Value.number) ?? asItStands
    case .boolean:
      switch cell {
      case "true", "1", "True", "TRUE": return .flag(true)
      case "false", "0", "False", "FALSE": return .flag(false)
      default: return asItStands
      }
    case .date: return Day(iso: cell).map(Value.day) ?? asItStands
    case .dateTime: return Moment(iso: cell).map(Value.moment) ?? asItStands
    case .year: return Int(cell).map(Value.year) ?? asItStands
    case .choice(let list):
      let entry = list.entries.first { $0.code == cell }
      return entry.map { .choice(code: cell, label: words.said($0.label)) } ?? asItStands
    }
  }

  /// What a code of a table names, in a few words; the code itself where its rows are not kept.
  private func label(_ code: String, _ name: TableName) -> String {
    guard let key = table?.keys[name]?[code] else { return code }
    return NamedTable.all[name]?.name(key, self) ?? code
  }
}
