import Document
import Domain

// Rows of a topic as a table of a paper.
extension Document.Table {
  /// - Parameter columns: by their ids; one that a public screen leaves out is left out.
  init(
    _ rows: some Sequence<TopicRow>, of kind: TopicKind, _ columns: [String], _ context: Context,
    _ unit: Document.Unit
  ) {
    let places = columns.map(kind.place).filter { !(kind.columns[$0].isPrivate && context.isPublic) }
    self.init(
      columns: places.map { place in
        let column = kind.columns[place]
        return Document.Column(
          context.words.said(column.title).capitalisedFirst, Document.Form(column.form, unit))
      },
      rows: rows.map { row in Document.Row(places.map { Document.Cell(row[$0], context) }) })
  }
}

extension TopicKind {
  /// Of a column among all.
  func place(_ column: String) -> Int { columns.firstIndex { $0.id == ColumnID(topic: column) } ?? 0 }
}

extension TopicRow {
  subscript(place: Int) -> Value { cells.indices.contains(place) ? cells[place] : .none }
}

extension Document.Form {
  fileprivate init(_ form: TopicColumn.Form, _ unit: Document.Unit) {
    self =
      switch form {
      case .name, .text, .number: .text
      case .money: .money(unit)
      case .rate: .rate(decimals: 1)
      case .count: .count
      case .day: .day
      }
  }
}

extension Document.Cell {
  fileprivate init(_ value: Value, _ context: Context) {
    self =
      switch value {
      case .money(let amount), .change(let amount): .money(amount)
      case .rate(let rate), .points(let rate): .rate(rate)
      case .integer(let count): .count(count)
      case .day(let day): .day(day)
      case .none: .missing
      case .text, .name, .number, .year, .moment, .choice, .flag, .unknown: .text(value.written(context))
      }
  }
}
