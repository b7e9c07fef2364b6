import Contract
import Domain
import Intake

import enum Cells.SafeText

/// How hand-ins are read, as lines: a table whose rows have the numbers by which they are changed.
struct MappingText {
  /// A column of one of the tables, as it is numbered on the screen.
  struct Target {
    let sheet: Int
    let table: Int
    let column: String
  }

  private let session: IntakeSession
  /// Whether columns that nothing gives are shown as well.
  private let showsAll: Bool
  private let targets: [Target]

  init(_ session: IntakeSession, showsAll: Bool = false) {
    (self.session, self.showsAll) = (session, showsAll)
    targets = session.takings.indices.flatMap { sheet in
      session.takings[sheet].mapping.tables.indices.flatMap { table in
        MappingText.columns(session.takings[sheet].mapping.tables[table]).map {
          Target(sheet: sheet, table: table, column: $0.name)
        }
      }
    }
  }

  func column(_ number: Int) -> Target? { targets.indices.contains(number - 1) ? targets[number - 1] : nil }

  /// Place of sheet and table by the table's number.
  func table(_ number: Int) -> (Int, Int)? {
    let all = session.takings.indices.flatMap { sheet in
      session.takings[sheet].mapping.tables.indices.map { (sheet, $0) }
    }
    return all.indices.contains(number - 1) ? all[number - 1] : nil
  }

  /// The columns that are needed or mapped; then those that could be.
  private static func columns(_ table: TableMapping) -> [Column] { Contract[table.table].columns }

  var lines: [String] {
    var lines: [String] = []
    var (number, tableNumber) = (0, 0)
    for (place, taking) in session.takings.enumerated() {
      lines += [
        "", IntakeWords.sheetTitle(taking, place + 1), "  " + IntakeWords.sheetFacts(taking, session.terms),
      ]
      for table in taking.tables {
        tableNumber += 1
        let about = Contract[table.table].facts.title
        lines.append("")
        lines.append(
          "  [\(tableNumber)] \(table.table.rawValue) · " + Help.said(about.vi, about.en, about.fr))
        for column in MappingText.columns(table.mapping) {
          number += 1
          if let line = line(number, column, table, taking) { lines.append(line) }
        }
      }
      if !taking.unread.isEmpty { lines.append("  " + IntakeWords.unread(taking.unread)) }
    }
    for sheet in session.withoutHead { lines += ["", IntakeWords.withoutHead(sheet)] }
    let questions = session.takings.flatMap { taking in taking.questions.map { (taking, $0) } }
    if !questions.isEmpty {
      lines += [""] + questions.map { taking, question in "  ? " + words(question, taking) }
    }
    return lines
  }

  private func words(_ question: IntakeQuestion, _ taking: SheetTaking) -> String {
    IntakeWords.said(question, taking) { table, column in
      targets.firstIndex { target in
        session.takings[target.sheet].sheet.name == taking.sheet.name
          && session.takings[target.sheet].mapping.tables[target.table].table == table
          && target.column == column
      }.map { $0 + 1 } ?? 0
    }
  }

  private static let widths = (name: 24, source: 46)

  /// Nil for an optional column that nothing gives.
  private func line(_ number: Int, _ column: Column, _ table: TableTaking, _ taking: SheetTaking) -> String? {
    let source: String
    switch table.mapping[column.name]?.source {
    case .heading(let title):
      let place = SheetTaker.heading(title, taking.head)?.column
      source = "\(place.map(SourceSheet.letters) ?? "?")  \(title)"
    case .value(let value): source = "=  \(value)"
    case .first(let value): source = "=  \(value) (\(IntakeWords.onlyNew))"
    case nil:
      let isNeeded = column.isRequired && !column.isOwner
      guard isNeeded || showsAll else { return nil }
      source = isNeeded ? "?" : "–"
    }
    let label = Help.said(column.label.short.vi, column.label.short.en, column.label.short.fr)
    let mark = column.isKey ? "*" : " "
    let example = table.rows.first?.cells[column.name] ?? ""
    let digits = String(number)
    return "  " + String(repeating: " ", count: max(0, 3 - digits.count)) + digits + mark + " "
      + SafeText.padded(label, to: MappingText.widths.name) + "  "
      + SafeText.padded(source, to: MappingText.widths.source) + "  " + example
  }
}
