import Contract

/// What is asked of one column's cells, as plain numbers: it is looked at for every cell.
struct CellCheck: Sendable {
  enum Test: UInt8, Sendable {
    case text
    case code
    case date
    case choice
    case integer
    case money
    case boolean
    case other
  }

  let column: Int
  let test: Test
  let isRequired: Bool
  let isOwner: Bool
  /// The table in which a code is interned, by ``TableName/index``.
  let table: Int
  let isReference: Bool
  /// Whether the row is about a unit through its project alone.
  let isAboutProject: Bool
  let least: Int64
  let most: Int64

  /// Nil for a column of which nothing is asked: optional text, or one the file does not have.
  init?(_ table: Table, column index: Int, isPresent: Bool, hasFolder: Bool) {
    let column = table.columns[index]
    guard isPresent || (column.isOwner && hasFolder) else { return nil }
    if case .text = column.kind, !column.isRequired { return nil }
    self.column = index
    isRequired = column.isRequired
    isOwner = column.isOwner
    self.table = (column.reference ?? table.name).index
    isReference = column.reference != nil
    isAboutProject = table.owner == nil && column.isRequired && column.reference == .projects
    switch column.kind {
    case .integer(let range), .money(let range): (least, most) = (range.lowerBound, range.upperBound)
    default: (least, most) = (.min, .max)
    }
    switch column.kind {
    case .text: test = .text
    case .code: test = column.reference != nil || table.hasCodeKey ? .code : .other
    case .date: test = .date
    case .choice: test = .choice
    case .integer: test = .integer
    case .money: test = .money
    case .boolean: test = .boolean
    case .year, .yearMonth, .dateTime, .number, .email, .budgetCode, .codes: test = .other
    }
  }
}
