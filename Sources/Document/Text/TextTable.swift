import Cells

/// A table in columns of characters, ruled with signs that every editor shows in one width.
struct TextTable {
  let lines: [String]

  /// Where even words and numbers don't fit beside each other, each row becomes a list of its cells.
  init(_ table: WrittenTable, width: Int) {
    let count = table.titles.count
    guard count > 0 else {
      lines = []
      return
    }
    let wishes = table.wishes(atMost: width / 3) { text, _ in SafeText.width(of: CleanText.line(text)) }
    let room = width - (3 * count + 1)
    if let widths = ColumnWidths.fitted(wishes, to: room) {
      let full = wishes.reduce(0) { $0 + $1.full }
      lines = Self.grid(table, full < room ? wishes.map(\.full) : widths)
    } else {
      lines = Self.records(table, width)
    }
  }

  private static func grid(_ table: WrittenTable, _ widths: [Int]) -> [String] {
    let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "+"
    var lines = [rule]
    if !table.groups.isEmpty {
      let spans = table.groups.map { group in
        widths[group.columns].reduce(0, +) + 3 * (group.columns.count - 1)
      }
      lines += row(
        table.groups.map(\.title), spans, spans.map { _ in .centre })
      lines.append(
        "|"
          + zip(table.groups, spans).map { group, width in
            String(repeating: group.title.isEmpty ? " " : "-", count: width + 2)
          }.joined(separator: "|") + "|")
    }
    lines += row(table.titles, widths, widths.map { _ in .centre }) + [rule]
    for cells in table.rows { lines += row(cells.cells, widths, table.alignments) }
    if !table.rows.isEmpty { lines.append(rule) }
    if let total = table.total { lines += row(total.cells, widths, table.alignments) + [rule] }
    return lines
  }

  private static func row(_ cells: [String], _ widths: [Int], _ alignments: [Alignment]) -> [String] {
    let wrapped = zip(cells, widths).map { text, width in
      CleanText.lines(text).flatMap { SafeText.wrapped($0, width: width) }
    }
    return (0..<(wrapped.map(\.count).max() ?? 1)).map { line in
      "|"
        + wrapped.indices.map { column in
          let text = line < wrapped[column].count ? wrapped[column][line] : ""
          return " " + SafeText.padded(text, to: widths[column], alignments[column]) + " "
        }.joined(separator: "|") + "|"
    }
  }

  private static func records(_ table: WrittenTable, _ width: Int) -> [String] {
    table.allRows.flatMap { row in
      row.cells.indices.filter { !row.cells[$0].isEmpty }.flatMap { column in
        let group = table.groups.first { $0.columns.contains(column) }?.title ?? ""
        let title = (group.isEmpty ? "" : group + ", ") + table.titles[column]
        return SafeText.wrapped(CleanText.line("\(title): \(row.cells[column])"), width: width - 4)
          .enumerated().map { place, line in (place == 0 ? "  " : "    ") + line }
      } + [""]
    }
  }
}
