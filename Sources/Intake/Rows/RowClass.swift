import Tabular

/// What a row below the head of a hand-in is.
enum RowClass: Hashable {
  /// Of a project, a task, an obstacle.
  case data
  case leftOut(Reason)

  enum Reason: Hashable {
    /// `(1)`, `(2)=(3)+(4)` below the titles.
    case columnNumbers
    /// The titles once more, on another page.
    case repeatedHead
    /// Of all rows.
    case total
    /// Of the rows below it, to the next of its kind.
    case group(level: Int)
    /// Words below or between the rows.
    case note
    /// One that the mapping says to leave out.
    case asMapped(String)
  }
}

/// Tells the rows of a sheet apart.
struct RowSorter {
  let head: SheetHead
  let leftOut: [String]
  /// Columns with the name of what a row is about, or with its number.
  let nameColumns: [Int]
  let ordinalColumn: Int?
  let amountColumns: Set<Int>
  /// Whether a row's own columns name something that the folder knows.
  let isKnown: (HandInRow) -> Bool

  func classify(_ row: HandInRow) -> RowClass {
    let first = row.cells.first?.text ?? ""
    if let words = leftOut.first(where: { word in
      row.cells.contains { NearName($0.text).text.hasPrefix(NearName(word).text) }
        && !NearName(word).text.isEmpty
    }) {
      return .leftOut(.asMapped(words))
    }
    if isRepeatedHead(row) { return .leftOut(.repeatedHead) }
    if isColumnNumbers(row) { return .leftOut(.columnNumbers) }
    if isKnown(row) { return .data }
    let names = row.cells.filter { nameColumns.contains($0.column) || $0.column == ordinalColumn }.map(\.text)
    if (names.isEmpty ? [first] : names).contains(where: RowSorter.isTotal) { return .leftOut(.total) }
    if let level = groupLevel(row) { return .leftOut(.group(level: level)) }
    return isNote(row) ? .leftOut(.note) : .data
  }

  private func isRepeatedHead(_ row: HandInRow) -> Bool {
    let titles = row.cells.filter { cell in head.heading(of: cell.column)?.levels.contains(cell.text) ?? false
    }
    return row.cells.count >= 2 && titles.count == row.cells.count
  }

  /// Below the titles stand numbers or letters of the columns, which sums refer to.
  private func isColumnNumbers(_ row: HandInRow) -> Bool {
    guard row.number <= head.rows.upperBound + 2, row.cells.count >= 3 else { return false }
    return row.cells.enumerated().allSatisfy { place, cell in
      let text = cell.text.filter { !$0.isWhitespace }
      let isShort = text.count <= 4 && !text.isEmpty || text.contains("=")
      guard isShort,
        text.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isUppercase || "()[]=+-*/:%x.".contains($0)) })
      else { return false }
      // Else small numbers of a row would be taken for those of columns.
      return cell.kind == .text && !text.allSatisfy(\.isNumber) || Int(text) == place + 1
        || Int(text) == cell.column
    }
  }

  private static func isTotal(_ text: String) -> Bool {
    let form = NearName(text).text
    if ["tong", "cong", "total", "totals", "sum", "totalgeneral", "grandtotal"].contains(form) {
      return true
    }
    return ["tongcong", "tongso", "congtong", "cong1", "tongtoanbo"].contains { form.hasPrefix($0) }
  }

  /// Capital letters group what roman numbers group: `A` 0, `I` 1. Nil for a row that is no group.
  private func groupLevel(_ row: HandInRow) -> Int? {
    guard let ordinal = ordinalColumn.flatMap({ row.cell($0) }) ?? row.cells.first, ordinal.kind == .text
    else {
      return nil
    }
    let sign = ordinal.text.filter { !".)( ".contains($0) }
    guard (1...5).contains(sign.count), row.cells.count > 1 || sign != ordinal.text else { return nil }
    if sign.allSatisfy({ "IVX".contains($0) }) { return 1 }
    return sign.count == 1 && ("A"..."H").contains(sign) ? 0 : nil
  }

  /// Words without an amount: a signature, a remark, the name of a part.
  private func isNote(_ row: HandInRow) -> Bool {
    let hasAmount = row.cells.contains { cell in
      amountColumns.contains(cell.column) && (cell.kind != .text || cell.text.contains(where: \.isNumber))
    }
    return !hasAmount && row.cells.count <= 2
      && (row.cells.count == 1 || !row.cells.contains { nameColumns.contains($0.column) })
  }
}
