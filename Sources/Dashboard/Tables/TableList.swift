import Cells
import Contract
import Domain

extension ListKind {
  private static let maker = ColumnMaker<TableRow> { id, context in
    if case .record(let record) = id { context.table?[record] } else { nil }
  }

  /// The rows of each table, as they stand: made from the contract alone.
  static func table(_ name: TableName) -> ListKind { ofTables[name.index] }

  private static let ofTables = Contract.tables.map { ListKind(rowsOf: $0) }

  private init(rowsOf table: ContractTable) {
    // Remarks, which may be empty, must not take the place of what every row says.
    let texts = table.columns.filter { if case .text = $0.kind { $0.privacy == .shown } else { false } }
    self.init(
      columns: [ListKind.fault]
        + table.columns.enumerated().map { place, column in
          ListKind.column(column, at: place, isMain: column.name == texts.first?.name)
        } + [ListKind.place],
      inputs: [.tableRows],
      ids: { page, context in
        guard page == .table(table.name) else { return [] }
        return context.table?.rows.map { .record($0.id) } ?? []
      },
      search: .texts { id, context, found in
        guard let row = ListKind.maker.row(id, context) else { return false }
        return zip(table.columns, row.cells).contains { column, cell in
          cell.map { found($0) || found(context.value($0, column).written(context)) } ?? false
        }
      })
  }

  /// Says of a row that something in it can't be right.
  private static let fault = ListColumn.picture(.standing) { id, context in
    let isFaulty = maker.row(id, context)?.isFaulty ?? false
    return .spans(isFaulty ? [Span(String(Character(context.glyphs.bad)), .bad)] : [])
  }

  private static let place = maker(
    .place, \.placeTitle, .flexible(minimum: 18, maximum: 40, weight: 1), priority: 90
  ) { .text($1.place($0.origin)) }.looking(.muted)

  private static func column(_ column: ContractColumn, at place: Int, isMain: Bool) -> ListColumn {
    let isName = column.reference != nil
    let (width, alignment) =
      isName
      ? (.flexible(minimum: 10, maximum: 40, weight: 2), .leading) : look(of: column, isMain: isMain)
    let made = maker(
      ColumnID(column), { $0.words.said(column.label.short) }, width,
      priority: isMain ? 0 : column.priority(at: place),
      alignment
    ) { $1.value($0.cells[place], column) }.hidden(inPublic: column.privacy != .shown)
    // Which project is what a reader looks for first.
    let wished = column.reference == .projects ? made.wishing(24) : made
    return (column.isKey ? wished.looking(.strong) : wished).cuttingHead(to: 8)
  }

  private static func look(of column: ContractColumn, isMain: Bool) -> (Cells.Column.Width, Alignment) {
    switch column.kind {
    case .text: (.flexible(minimum: isMain ? 16 : 10, maximum: 60, weight: isMain ? 6 : 2), .leading)
    case .email, .codes: (.flexible(minimum: 8, maximum: 30, weight: 1), .leading)
    case .code, .budgetCode, .choice: (.flexible(minimum: 6, maximum: 22, weight: 1), .leading)
    case .integer, .number: (.fixed(8), .trailing)
    case .money: (.fixed(12), .trailing)
    case .boolean: (.fixed(3), .leading)
    case .date: (.fixed(10), .leading)
    case .dateTime: (.fixed(16), .leading)
    case .year: (.fixed(4), .leading)
    case .yearMonth: (.fixed(7), .leading)
    }
  }
}

extension ContractColumn {
  /// What names a row stays, and the amount that it is about; then comes what every row must say. Of a word of a list a narrow
  /// column would show three letters: it goes before a day or a figure.
  fileprivate func priority(at place: Int) -> Int {
    switch kind {
    case .choice: (isRequired ? 20 : 60) + place
    case .money: isRequired ? 0 : 40 + place
    case .text, .email, .code, .codes, .budgetCode, .integer, .number, .boolean, .date, .dateTime, .year,
      .yearMonth:
      isKey ? 0 : (isRequired ? 1 : 40) + place
    }
  }
}

extension ListColumn {
  /// The same column, left out of a public screen.
  fileprivate func hidden(inPublic isHidden: Bool) -> ListColumn {
    isHidden ? wanted { !$0.isPublic } : self
  }
}
