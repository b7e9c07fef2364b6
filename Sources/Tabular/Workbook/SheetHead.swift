internal import Contract

/// The rows of a sheet in which its columns are named.
struct SheetHead {
  struct Title {
    let text: String
    /// The name of the column that is meant.
    let column: String?
    /// What is to be done to its cells.
    let kind: Column.Kind?
  }

  /// The row of the names; of two the lower one.
  let row: Int
  /// By the sheet's columns, from A.
  let titles: [Title]

  /// Columns of a table are few: what stands further right is beside it.
  static let widest = 1_000

  init(_ texts: [Int: [String]], row: Int, _ naming: TableNaming) {
    self.row = row
    let width = texts.keys.max() ?? 0
    let kinds = Dictionary(naming.table.columns.map { ($0.name, $0.kind) }) { first, _ in first }
    titles = (0..<width).map { place in
      let candidates = texts[place + 1] ?? []
      let column = candidates.lazy.compactMap(naming.column).first
      return Title(text: candidates.first ?? "", column: column, kind: column.flatMap { kinds[$0] })
    }
  }

  var named: Set<String> { Set(titles.compactMap(\.column)) }

  /// Whether a table without a doubt begins here.
  func isWhole(_ naming: TableNaming) -> Bool { !named.isEmpty && naming.required.isSubset(of: named) }

  /// Whether more of what must be there is there than not.
  func isLikely(_ naming: TableNaming) -> Bool {
    let found = naming.required.intersection(named).count
    return found >= 2 && found * 2 >= naming.required.count
  }

  /// The first line of the table. A title that says a column in words gives way to another one with its very name.
  var line: [String] {
    let exact = Set(titles.filter { $0.text == $0.column }.map(\.text))
    return titles.map { title in
      guard let column = title.column else { return title.text }
      return exact.contains(column) && title.text != column ? title.text : column
    }
  }
}
