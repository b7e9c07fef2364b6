import Contract
import Domain
import Tabular

/// Reads a sheet by its mapping.
public struct SheetTaker {
  var taking: SheetTaking
  let terms: TakingTerms
  let columns: [HeadingColumn]
  let period: Day?
  let year: Int?

  /// A column of the sheet that is a column of one of the tables.
  struct HeadingColumn {
    let table: Int
    let mapping: ColumnMapping
    let column: Column
    let place: Int
    let money: MoneyMultiple
    /// Whether somebody says that it is so.
    let isStated: Bool
    var reader: CellReader
  }

  /// - Returns: nil where the sheet has no head.
  public static func take(
    _ sheet: HandInSheet, of file: HandIn, _ mapping: SheetMapping, _ terms: TakingTerms,
    _ titles: ColumnTitles
  ) -> SheetTaking? {
    guard let head = SheetHead(sheet, isName: titles.holds) else { return nil }
    var taker = SheetTaker(sheet, file, head, mapping, terms)
    taker.readRows()
    taker.findUnread()
    return taker.taking
  }

  private init(
    _ sheet: HandInSheet, _ file: HandIn, _ head: SheetHead, _ mapping: SheetMapping, _ terms: TakingTerms
  ) {
    let facts = SheetFacts(sheet, head)
    var taking = SheetTaking(file, sheet, head, facts, mapping)
    taking.tables = mapping.tables.map { TableTaking(mapping: $0) }
    self.terms = terms
    period = terms.period ?? facts.day
    year = terms.year ?? facts.year ?? period?.year
    var columns: [HeadingColumn] = []
    for (place, table) in mapping.tables.enumerated() {
      for column in table.columns {
        guard case .heading(let title) = column.source else { continue }
        guard let heading = SheetTaker.heading(title, head),
          let own = SheetTaker.column(column.column, table.table)
        else {
          taking.questions.append(.heading(table.table, column: column.column, title: title))
          continue
        }
        let stated = mapping.money ?? MoneyMultiple(statedIn: heading.text, isTitle: true) ?? facts.money
        let unit = stated ?? .dong
        let reader = CellReader(
          column: own, numbers: column.numbers ?? .commaDecimal, dates: mapping.dates ?? .dayFirst,
          money: unit,
          known: terms.known)
        columns.append(
          HeadingColumn(
            table: place, mapping: column, column: own, place: heading.column, money: unit,
            isStated: stated != nil, reader: reader))
      }
    }
    for place in columns.indices { SheetTaker.settle(&columns[place], sheet, &taking) }
    self.columns = columns
    self.taking = taking
    askMoney()
    askColumns()
  }

  static func column(_ name: String, _ table: TableName) -> Column? {
    Contract[table].columns.first { $0.name == name }
  }

  /// The one column of a title; of several that differ in digits only the one with the same.
  public static func heading(_ title: String, _ head: SheetHead) -> SheetHead.Heading? {
    let exact = head.headings.filter { $0.text == title }
    if exact.count == 1 { return exact[0] }
    let key = SheetHead.Heading.key(title)
    let alike = head.headings.filter { SheetHead.Heading.key($0.text) == key }
    return alike.count == 1 ? alike[0] : nil
  }
}
