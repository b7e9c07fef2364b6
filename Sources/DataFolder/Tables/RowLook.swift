import Domain

/// What a record is when it is no row of data: spreadsheets leave totals, second headings and emptied rows.
struct RowLook {
  private let record: RawRecord

  init(_ record: RawRecord) { self.record = record }

  /// Nothing but commas, spaces and quotes.
  var isBlank: Bool {
    (record.start..<record.end).allSatisfy {
      [0x2C, 0x20, 0x22, 0x09, 0x0D].contains(record.place.bytes[$0])
    }
  }

  /// `1,2,3`, `(1),(2),(3)` or `A,B,1,2`: the numbers of columns in printed forms.
  var isColumnNumbers: Bool {
    guard record.cellCount > 1 else { return false }
    var next = 1
    for index in 0..<record.cellCount {
      let text = texts(index).trimmingBrackets
      if next == 1, text.utf8.count == 1, text == ["A", "B", "C", "D"].dropFirst(index).first { continue }
      guard text == "\(next)" else { return false }
      next += 1
    }
    return next > 2
  }

  /// Whether it repeats the names of the columns.
  func isHeader(_ names: [String]) -> Bool {
    let same = (0..<min(names.count, record.cellCount)).count { texts($0) == names[$0] && !names[$0].isEmpty }
    return same > 1 && same * 2 >= record.cellCount
  }

  /// Text without a single digit, as titles are.
  var hasNoDigit: Bool {
    (record.start..<record.end).allSatisfy { !(0x30...0x39).contains(record.place.bytes[$0]) }
  }

  /// Whether one of its first cells says that it sums up the others.
  var isTotal: Bool {
    (0..<record.cellCount).lazy.map { Likeness.folded(texts($0)) }.filter { !$0.isEmpty }.prefix(3)
      .contains { RowLook.isTotal($0) }
  }

  private static func isTotal(_ text: String) -> Bool {
    let text = text.last == ":" ? String(text.dropLast()) : text
    if ["tong", "cong", "sum", "somme", "luy ke", "cong don", "subtotal", "sub-total"].contains(text) {
      return true
    }
    // "Tổng công ty" is a corporation.
    if text.hasPrefix("tong cong ty") { return false }
    return ["tong cong", "tong so", "total", "grand total", "sous-total", "cong tong"].contains {
      text == $0 || text.hasPrefix($0 + " ")
    }
  }

  private func texts(_ index: Int) -> String { CellText.string(record.cell(index)) }

  /// What stands in it, for the message.
  var text: String {
    (0..<record.cellCount).lazy.map { texts($0) }.filter { !$0.isEmpty }.prefix(6).joined(separator: ", ")
  }
}

extension String {
  fileprivate var trimmingBrackets: String {
    let inner = hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()) : self
    return inner.split(separator: " ").joined()
  }
}
