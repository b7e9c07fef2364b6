import Contract
import Domain

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

  mutating func readRows() {
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
      // A row about a project that nobody knows would be about none.
      let isNeeded = column.column.isRequired || column.column.reference == .projects
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
  mutating func findUnread() {
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
