import Contract
import Domain

/// Reads a sheet by its mapping.
public struct SheetTaker {
  private var taking: SheetTaking
  private let terms: TakingTerms
  private let columns: [HeadingColumn]
  private let money: MoneyMultiple
  private let period: Day?
  private let year: Int?

  /// A column of the sheet that is a column of one of the tables.
  private struct HeadingColumn {
    let table: Int
    let mapping: ColumnMapping
    let column: Column
    let place: Int
    let money: MoneyMultiple
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
    money = mapping.money ?? facts.money ?? .dong
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
        let unit =
          mapping.money ?? MoneyMultiple(statedIn: heading.text, isTitle: true) ?? facts.money ?? .dong
        let reader = CellReader(
          column: own, numbers: column.numbers ?? .commaDecimal, dates: mapping.dates ?? .dayFirst,
          money: unit,
          known: terms.known)
        columns.append(
          HeadingColumn(
            table: place, mapping: column, column: own, place: heading.column, money: unit, reader: reader))
      }
    }
    for place in columns.indices { SheetTaker.settle(&columns[place], sheet, &taking) }
    self.columns = columns
    self.taking = taking
    askMoney()
    askColumns()
  }

  private static func column(_ name: String, _ table: TableName) -> Column? {
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

// What the cells of a column say of their form.
extension SheetTaker {
  private static func settle(_ column: inout HeadingColumn, _ sheet: HandInSheet, _ taking: inout SheetTaking)
  {
    let rows = sheet.rows.filter { $0.number > taking.head.rows.upperBound }
    let table = taking.tables[column.table].table
    switch column.column.kind {
    case .money, .integer, .number, .year:
      var evidence = NumberEvidence()
      let isWhole = SheetTaker.isWhole(column.column, column.money)
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

  private static func isWhole(_ column: Column, _ money: MoneyMultiple) -> Bool {
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
  private static let smallest: Int64 = 10_000_000

  /// Amounts without a unit are đồng, but not where all of them would be next to nothing.
  private mutating func askMoney() {
    let amounts = columns.filter { if case .money = $0.column.kind { true } else { false } }
    guard taking.mapping.money == nil, !amounts.isEmpty, amounts.contains(where: { $0.money == .dong }),
      taking.facts.money == nil
    else { return }
    var sample: String?
    for row in taking.sheet.rows where row.number > taking.head.rows.upperBound {
      for column in amounts where column.money == .dong {
        guard let cell = row.cell(column.place), case .text(let text, _) = column.reader.read(cell),
          let amount = Int64(text), amount != 0
        else { continue }
        if amount.magnitude >= SheetTaker.smallest.magnitude { return }
        sample = sample ?? cell.text
      }
    }
    if let sample { taking.questions.append(.money(sample: sample)) }
  }

  /// What the tables need and nothing gives.
  private mutating func askColumns() {
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

extension CellReader {
  func with(numbers: NumberStyle? = nil, dates: DateStyle? = nil) -> CellReader {
    CellReader(
      column: column, numbers: numbers ?? self.numbers, dates: dates ?? self.dates, money: money, known: known
    )
  }
}

// The rows.
extension SheetTaker {
  private var sorter: RowSorter {
    let head = taking.head
    let names: Set<HeadingRole> = [.projectName, .projectCode, .taskTitle, .obstacle, .taskCode]
    let mapped = columns.filter { if case .code = $0.column.kind { true } else { $0.column.name == "title" } }
    let projects = columns.filter { $0.column.reference == .projects }
    let known = terms.known
    return RowSorter(
      head: head, leftOut: taking.mapping.leftOut,
      nameColumns: head.headings.filter { $0.role.map(names.contains) ?? false }.map(\.column)
        + mapped.map(\.place),
      ordinalColumn: head.headings.first { $0.role == .ordinal }?.column,
      amountColumns: Set(head.headings.filter { $0.role?.isMoney ?? false }.map(\.column)),
      isKnown: { row in
        projects.contains { column in
          guard let cell = row.cell(column.place) else { return false }
          switch known.meaning(of: cell.text, in: .projects) {
          case .code, .named, .several: return known.knows(.projects)
          case .unknown: return false
          }
        }
      })
  }

  private mutating func readRows() {
    let sorter = sorter
    var sums = TotalSums()
    var seen: [[String]: Int] = [:]
    for row in taking.sheet.rows where row.number > taking.head.rows.upperBound {
      taking.rowCount += 1
      switch sorter.classify(row) {
      case .data:
        sums.add(row: row.number, level: nil, amounts(row))
        for place in taking.tables.indices { take(row, place, &seen) }
      case .leftOut(let reason):
        switch reason {
        case .total: sums.add(row: row.number, level: -1, amounts(row))
        case .group(let level): sums.add(row: row.number, level: level, amounts(row))
        case .columnNumbers, .repeatedHead, .note, .asMapped: break
        }
        let text = row.cells.prefix(3).map(\.text).joined(separator: " | ")
        taking.leftOut.append(LeftOutRow(number: row.number, reason: .init(reason), text: text))
      }
    }
    taking.totals = sums.checks { column in taking.head.heading(of: column)?.text ?? "" }
    noteFonts()
  }

  /// The amounts of a row that are read, in đồng by column of the sheet.
  private func amounts(_ row: HandInRow) -> [Int: Dong] {
    var amounts: [Int: Dong] = [:]
    for column in columns {
      guard case .money = column.column.kind, let cell = row.cell(column.place),
        case .text(let text, _) = column.reader.read(cell), let amount = Dong(text)
      else { continue }
      amounts[column.place] = amount
    }
    return amounts
  }

  private mutating func take(_ row: HandInRow, _ place: Int, _ seen: inout [[String]: Int]) {
    let mapping = taking.mapping.tables[place]
    var taken = TakenRow(number: row.number, cells: [:])
    var refused: [RefusedCell] = []
    for column in columns where column.table == place { read(column, of: row, &taken, &refused) }
    guard !isSilent(mapping, taken, refused) else {
      taking.tables[place].silent.append(row.number)
      return
    }
    fill(mapping, &taken, &refused, row)
    let needed = Contract[mapping.table].columns.filter { $0.isRequired && !$0.isOwner }.map(\.name)
    for name in needed where taken.cells[name] == nil && !refused.contains(where: { $0.name == name }) {
      guard mapping[name] != nil, !refused.contains(where: \.costsRow) else { continue }
      let column = columns.first { $0.table == place && $0.column.name == name }?.place
      refused.append(
        RefusedCell(row: row.number, column: column, name: name, text: "", cause: .missing, costsRow: true))
    }
    let key =
      [mapping.table.rawValue]
      + Contract[mapping.table].key.map {
        taken.cells[Contract[mapping.table].columns[$0].name] ?? ""
      }
    if !refused.contains(where: \.costsRow) {
      if let other = seen[key] {
        refused.append(
          RefusedCell(
            row: row.number, column: nil,
            name: Contract[mapping.table].columns[Contract[mapping.table].key[0]].name,
            text: key.dropFirst().joined(separator: "|"), cause: .twice(row: other), costsRow: true))
      } else {
        seen[key] = row.number
        taking.tables[place].rows.append(taken)
      }
    }
    taking.tables[place].refused += refused
  }

  private mutating func read(
    _ column: HeadingColumn, of row: HandInRow, _ taken: inout TakenRow, _ refused: inout [RefusedCell]
  ) {
    guard let cell = row.cell(column.place) else { return }
    switch column.reader.read(cell) {
    case .empty: break
    case .text(let text, let kind):
      taken.cells[column.column.name] = text
      if let kind { remark(kind, column, row.number, cell.text, text) }
    case .refused(let cause):
      let isNeeded = column.column.isRequired
      refused.append(
        RefusedCell(
          row: row.number, column: column.place, name: column.column.name, text: cell.text, cause: cause,
          costsRow: isNeeded))
    }
  }

  private mutating func remark(
    _ kind: IntakeRemark.Kind, _ column: HeadingColumn, _ row: Int, _ text: String, _ result: String
  ) {
    let name = column.column.name
    if let place = taking.tables[column.table].remarks.firstIndex(where: {
      $0.kind == kind && $0.column == name
    }) {
      taking.tables[column.table].remarks[place].count += 1
    } else {
      taking.tables[column.table].remarks.append(
        IntakeRemark(kind: kind, column: name, row: row, text: text, result: result, count: 1))
    }
  }

  private mutating func noteFonts() {
    for (place, font) in taking.sheet.oldFonts.sorted(by: { $0.key < $1.key }) {
      for column in columns where column.place == place {
        remark(.oldFont(font), column, taking.head.rows.upperBound, "", "")
      }
    }
  }

  /// Whether a row says nothing for a table: its amount or its words are missing, and nothing there was refused.
  private func isSilent(_ mapping: TableMapping, _ taken: TakenRow, _ refused: [RefusedCell]) -> Bool {
    let anchor = IntakeTable.all.first { $0.table == mapping.table }.flatMap { table in
      table.columns.first { $0.role == table.anchor }?.column
    }
    guard let anchor, case .heading? = mapping[anchor]?.source else {
      return taken.cells.isEmpty && refused.isEmpty
    }
    return taken.cells[anchor] == nil && !refused.contains { $0.name == anchor }
  }

  /// The values that stand in no column, those of the key last: they may be made of the others.
  private func fill(
    _ mapping: TableMapping, _ taken: inout TakenRow, _ refused: inout [RefusedCell], _ row: HandInRow
  ) {
    let values = ValueText(terms: terms, period: period, year: year)
    for column in mapping.columns where taken.cells[column.column] == nil {
      let text: String
      switch column.source {
      case .heading: continue
      case .value(let value): text = value
      case .first(let value):
        text = value
        taken.first.insert(column.column)
      }
      switch values.filled(text, taken.cells) {
      case .text(let value): taken.cells[column.column] = value.isEmpty ? nil : value
      case .missing: break
      case .refused(let cause):
        let isNeeded = SheetTaker.column(column.column, mapping.table)?.isRequired ?? false
        refused.append(
          RefusedCell(
            row: row.number, column: nil, name: column.column, text: taken.cells["project_id"] ?? "",
            cause: cause,
            costsRow: isNeeded))
      }
    }
  }

  /// Columns with something below them that no table takes; those that tiendo works out are not missed.
  private mutating func findUnread() {
    let taken = Set(columns.map(\.place))
    let filled = Set(
      taking.sheet.rows.filter { $0.number > taking.head.rows.upperBound }.flatMap(\.cells).map(\.column))
    taking.unread = taking.head.headings.filter { heading in
      filled.contains(heading.column) && !taken.contains(heading.column) && heading.role != .ordinal
    }
  }
}

extension LeftOutRow.Reason {
  fileprivate init(_ reason: RowClass.Reason) {
    switch reason {
    case .columnNumbers: self = .columnNumbers
    case .repeatedHead: self = .repeatedHead
    case .total: self = .total
    case .group: self = .group
    case .note: self = .note
    case .asMapped(let words): self = .asMapped(words)
    }
  }
}
