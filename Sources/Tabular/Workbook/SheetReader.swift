/// Makes rows of the elements of a sheet, one at a time: what stands nowhere takes no room.
final class SheetReader: XMLHandler {
  private(set) var fault: Workbook.Fault?
  private(set) var isDone = false
  private(set) var merges: [Workbook.Merge] = []
  /// Whether there should be a part of rows, be it empty, and none has come.
  private(set) var lacksRows = false

  private let values: CellValues
  private let part: String
  private let take: (Workbook.Row) -> Bool
  private let name = Names()

  private enum Place {
    case outside, data, row, cell, value, formula, inline
  }

  private var place = Place.outside
  private var row = Workbook.Row()
  private var lastColumn = 0
  private var cellCount = 0
  private var cell = CellValues.Stored()

  private struct Names {
    let data = XMLName("sheetData")
    let row = XMLName("row")
    let cell = XMLName("c")
    let value = XMLName("v")
    let formula = XMLName("f")
    let inline = XMLName("is")
    let merge = XMLName("mergeCell")
    let reference = XMLName("r")
    let type = XMLName("t")
    let style = XMLName("s")
    let range = XMLName("ref")
  }

  /// - Parameter take: false when no more rows are wanted.
  init(part: String, values: CellValues, take: @escaping (Workbook.Row) -> Bool) {
    (self.part, self.values, self.take) = (part, values, take)
  }

  /// A sheet that is a chart or a dialog has no rows.
  func isRoot(_ name: XMLName, _ space: XMLName.Space) -> Bool {
    lacksRows = name == XMLName("worksheet")
    return space == .sheet && (lacksRows || name == XMLName("chartsheet") || name == XMLName("dialogsheet"))
  }

  func begin(_ element: XMLName, _ space: XMLName.Space, _ attributes: XMLAttributes) {
    guard space == .sheet, fault == nil, !isDone else { return }
    switch place {
    case .outside:
      if element == name.data { (place, lacksRows) = (.data, false) }
      if element == name.merge { merge(attributes) }
    case .data: if element == name.row { beginRow(attributes) }
    case .row: if element == name.cell { beginCell(attributes) }
    case .cell:
      if element == name.value {
        place = .value
        cell.hasValue = true
      } else if element == name.formula {
        place = .formula
        cell.hasFormula = true
      } else if element == name.inline {
        place = .inline
        cell.hasValue = true
        cell.inline.start()
      }
    case .inline: cell.inline.begin(element, attributes)
    case .value, .formula: break
    }
  }

  func end(_ element: XMLName, _ space: XMLName.Space) {
    guard space == .sheet, fault == nil, !isDone else { return }
    switch place {
    case .outside: break
    case .data: if element == name.data { place = .outside }
    case .row: if element == name.row { endRow() }
    case .cell: if element == name.cell { endCell() }
    case .value: if element == name.value { place = .cell }
    case .formula: if element == name.formula { place = .cell }
    case .inline: if element == name.inline { place = .cell } else { cell.inline.end(element) }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch place {
    case .value:
      cell.value.append(contentsOf: bytes)
      if cell.value.count > Workbook.Limit.cellText { fault = .tooLarge(.text) }
    case .inline:
      cell.inline.add(bytes)
      if cell.inline.bytes.count > Workbook.Limit.cellText { fault = .tooLarge(.text) }
    case .outside, .data, .row, .cell, .formula: break
    }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    place = .row
    lastColumn = 0
    row.cells.removeAll(keepingCapacity: true)
    row.bytes.removeAll(keepingCapacity: true)
    var number = row.number + 1
    if let written = attributes[name.reference] {
      guard let given = SheetReader.number(written), given >= number else {
        fault = .broken(part: part)
        return
      }
      number = given
    }
    guard number <= Workbook.Limit.rows.most else {
      fault = .tooLarge(.rows)
      return
    }
    row.number = number
  }

  private func endRow() {
    place = .data
    if !row.cells.isEmpty, !take(row) { isDone = true }
  }

  private func beginCell(_ attributes: XMLAttributes) {
    place = .cell
    cellCount += 1
    guard cellCount <= Workbook.Limit.cells.most else {
      fault = .tooLarge(.cells)
      return
    }
    var column = lastColumn + 1
    if let written = attributes[name.reference] {
      guard let given = CellPlace(written) else {
        fault = .broken(part: part)
        return
      }
      guard given.column <= Workbook.Limit.columns.most else {
        fault = .tooLarge(.columns)
        return
      }
      guard given.row <= Workbook.Limit.rows.most else {
        fault = .tooLarge(.rows)
        return
      }
      // Two cells in one place, or a cell of another row: nobody can say which counts.
      guard given.row == row.number, given.column >= column else {
        fault = .broken(part: part)
        return
      }
      column = given.column
    }
    guard column <= Workbook.Limit.columns.most else {
      fault = .tooLarge(.columns)
      return
    }
    lastColumn = column
    cell.start(
      column, type: attributes[name.type], style: attributes[name.style].flatMap(SheetReader.number) ?? 0)
  }

  private func endCell() {
    place = .row
    guard cell.hasValue || cell.hasFormula else { return }
    guard let made = values.cell(cell, appendingTo: &row.bytes) else {
      fault = .broken(part: part)
      return
    }
    guard row.bytes.count <= Workbook.Limit.rowText else {
      fault = .tooLarge(.text)
      return
    }
    if made.kind != .empty || made.formula != .none { row.cells.append(made) }
  }

  private func merge(_ attributes: XMLAttributes) {
    guard merges.count < Workbook.Limit.merges.most else {
      fault = .tooLarge(.merges)
      return
    }
    guard let ends = attributes[name.range]?.split(separator: UInt8(ascii: ":")),
      (1...2).contains(ends.count),
      let first = CellPlace(ends[0]), let last = CellPlace(ends[ends.count - 1]), first.row <= last.row,
      first.column <= last.column
    else {
      fault = .broken(part: part)
      return
    }
    merges.append(
      Workbook.Merge(rows: first.row...last.row, columns: first.column...last.column))
  }

  /// Digits only; nil for anything else.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte), number < 100_000_000 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return bytes.isEmpty ? nil : number
  }
}
