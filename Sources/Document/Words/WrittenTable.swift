import enum Cells.Alignment

/// A table as texts: what all writers but that of workbooks set in columns.
struct WrittenTable {
  struct Row {
    var cells: [String]
    var isBold: Bool
  }

  let titles: [String]
  /// Titles over several columns, from left to right: none where no column has a group.
  let groups: [Group]
  let alignments: [Alignment]
  /// Whether a column holds text, which may be broken into lines.
  let isText: [Bool]
  let rows: [Row]
  let total: Row?

  /// A title over the columns of a range; empty over a column without a group.
  struct Group: Hashable {
    var title: String
    var columns: Range<Int>
  }

  init(_ table: Document.Table, _ language: Document.Language) {
    let columns = table.columns
    titles = columns.map(\.title)
    groups = Self.groups(of: columns)
    alignments = columns.map(\.form.alignment)
    isText = columns.map { $0.form == .text }
    let numbers = language.numbers
    func written(_ row: Document.Row, isTotal: Bool = false) -> Row {
      let cells = columns.indices.map { place in
        place < row.cells.count ? numbers.text(row.cells[place], as: columns[place].form) : ""
      }
      return Row(cells: cells, isBold: row.isBold || isTotal)
    }
    rows = table.rows.map { written($0) }
    total = table.total.map { written($0, isTotal: true) }
  }

  var allRows: [Row] { rows + (total.map { [$0] } ?? []) }

  private static func groups(of columns: [Document.Column]) -> [Group] {
    guard columns.contains(where: { !$0.group.isEmpty }) else { return [] }
    var groups: [Group] = []
    for (place, column) in columns.enumerated() {
      if let last = groups.last, !column.group.isEmpty, last.title == column.group {
        groups[groups.count - 1].columns = last.columns.lowerBound..<place + 1
      } else {
        groups.append(Group(title: column.group, columns: place..<place + 1))
      }
    }
    return groups
  }

  /// Widths that a column may have, by a measure of lines of text; its second value says whether the line is bold.
  func wishes(atMost cap: Int, _ measure: (String, Bool) -> Int) -> [ColumnWidths.Wish] {
    titles.indices.map { column in
      var wish = ColumnWidths.Wish(least: 0, full: 0, isElastic: isText[column])
      let title = widths(of: titles[column], true, measure)
      // A title stands well on two lines.
      wish.full = max(title.word, onTwoLines(titles[column], measure))
      wish.least = isText[column] ? title.word : wish.full
      for row in allRows {
        let cell = widths(of: row.cells[column], row.isBold, measure)
        wish.least = max(wish.least, isText[column] ? cell.word : cell.line)
        wish.full = max(wish.full, cell.line)
      }
      wish.least = min(wish.least, cap)
      wish.full = max(wish.least, min(wish.full, cap * 3))
      return wish
    }
  }

  /// The least width in which a title needs no third line.
  private func onTwoLines(_ title: String, _ measure: (String, Bool) -> Int) -> Int {
    let words = title.split(separator: " ")
    let breaks = (1..<max(2, words.count)).map { place in
      max(
        measure(words.prefix(place).joined(separator: " "), true),
        measure(words.dropFirst(place).joined(separator: " "), true))
    }
    return breaks.min() ?? 0
  }

  private func widths(
    of text: String, _ isBold: Bool, _ measure: (String, Bool) -> Int
  ) -> (word: Int, line: Int) {
    var widest = (word: 0, line: 0)
    for line in text.split(whereSeparator: \.isNewline) {
      widest.line = max(widest.line, measure(String(line), isBold))
      for word in line.split(separator: " ") { widest.word = max(widest.word, measure(String(word), isBold)) }
    }
    return widest
  }
}

extension Document.Form {
  var alignment: Alignment {
    switch self {
    case .text: .leading
    case .centred, .day: .centre
    case .money, .rate, .points, .count: .trailing
    }
  }
}
