import Contract
import Domain
import Tabular

// What the cells of a column say of their form.
extension SheetTaker {
  static func settle(_ column: inout HeadingColumn, _ sheet: HandInSheet, _ taking: inout SheetTaking) {
    let rows = sheet.rows.filter { $0.number > taking.head.rows.upperBound }
    let table = taking.tables[column.table].table
    switch column.column.kind {
    case .money, .integer, .number, .year:
      var evidence = NumberEvidence()
      let isWhole = SheetTaker.isWhole(column.column, column.isStated ? column.money : nil)
      for row in rows {
        guard let cell = row.cell(column.place), cell.kind == .text, let number = WrittenNumber(cell.text)
        else { continue }
        evidence.add(number, cell.text, row: row.number, isWhole: isWhole)
      }
      let numbers = column.mapping.numbers ?? SheetTaker.style(evidence.finding)
      if numbers == nil {
        taking.questions.append(.numbers(table, column: column.column.name, evidence.finding))
      }
      column.reader = column.reader.with(numbers: numbers ?? .commaDecimal)
    case .date:
      guard taking.mapping.dates == nil else { return }
      var evidence = DateEvidence()
      for row in rows {
        guard let cell = row.cell(column.place), cell.kind == .text, let date = WrittenDate(cell.text) else {
          continue
        }
        evidence.add(date, cell.text, row: row.number)
      }
      if let style = evidence.style {
        column.reader = column.reader.with(dates: style)
      } else if let first = evidence.proofs[.dayFirst], let second = evidence.proofs[.monthFirst] {
        taking.questions.append(.dates(table, column: column.column.name, first, second))
      }
    case .text, .email, .code, .codes, .budgetCode, .boolean, .dateTime, .yearMonth, .choice: break
    }
  }

  /// - Parameter money: nil where nobody states it.
  private static func isWhole(_ column: Column, _ money: MoneyMultiple?) -> Bool {
    switch column.kind {
    case .money: money == .dong
    case .integer, .year: true
    case .text, .email, .code, .codes, .budgetCode, .number, .boolean, .date, .dateTime, .yearMonth, .choice:
      false
    }
  }

  private static func style(_ finding: NumberEvidence.Finding) -> NumberStyle? {
    switch finding {
    case .indifferent: .commaDecimal
    case .proved(let style): style
    case .doubt, .contradiction: nil
    }
  }

  /// Below this, in đồng, an amount of a project is most likely counted in something else.
  private static let smallest: UInt64 = 10_000_000

  /// Amounts without a unit are đồng, but not where all of them would be next to nothing.
  mutating func askMoney() {
    let amounts = columns.filter { if case .money = $0.column.kind { !$0.isStated } else { false } }
    guard !amounts.isEmpty else { return }
    var largest: (amount: UInt64, text: String)?
    for row in taking.sheet.rows where row.number > taking.head.rows.upperBound {
      for column in amounts {
        guard let cell = row.cell(column.place), case .text(let text, _) = column.reader.read(cell),
          let amount = Int64(text)?.magnitude, amount > largest?.amount ?? 0
        else { continue }
        largest = (amount, cell.text)
      }
    }
    guard let largest, largest.amount < SheetTaker.smallest || taking.facts.hasSeveralUnits else { return }
    taking.questions.append(.money(sample: largest.text))
  }

  /// What the tables need and nothing gives.
  mutating func askColumns() {
    var needs: Set<Placeholder> = []
    for table in taking.mapping.tables {
      for column in Contract[table.table].columns where column.isRequired && !column.isOwner {
        if table[column.name] == nil { taking.questions.append(.column(table.table, column.name)) }
      }
      for column in table.columns {
        switch column.source {
        case .value(let text), .first(let text):
          needs.formUnion(Placeholder.allCases.filter { text.contains("{\($0.rawValue)}") })
        case .heading: break
        }
      }
    }
    if needs.contains(.period), period == nil { taking.questions.append(.period) }
    // The year follows from the day.
    if needs.contains(.year), year == nil, !needs.contains(.period) { taking.questions.append(.year) }
  }
}
