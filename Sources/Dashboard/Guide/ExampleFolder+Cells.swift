import Contract
import Domain

extension ExampleFolder {
  /// What may stand in a column: a cell of the example, else one of its kind.
  func cell(for column: Column, in table: Table) -> String {
    if let cell = cell(of: table.name, column.name) { return cell }
    if let other = column.reference, let key = Contract[other].key.first,
      let code = cell(of: other, Contract[other].columns[key].name)
    {
      return code
    }
    return switch column.kind {
    case .text: said("Ví dụ", "Example", "Exemple")
    case .email: "van.thu@example.org"
    case .code: "MA-01"
    case .codes: "SO-A|00999"
    case .budgetCode: "7654321"
    case .integer(let range): "\(min(max(10, range.lowerBound), range.upperBound))"
    case .money(let range): "\(min(max(5_000_000_000, range.lowerBound), range.upperBound))"
    case .number(let range): "\(min(max(12.5, range.lowerBound), range.upperBound))"
    case .boolean: "true"
    case .date: day.iso
    case .dateTime: day.iso + "T09:30:00+07:00"
    case .year: "\(day.year)"
    case .yearMonth: String(day.iso.prefix(7))
    case .choice(let list): list.codes.first ?? ""
    }
  }
}
