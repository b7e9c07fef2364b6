import Cells
public import Domain

/// A list of a page as the screen has it, for another program: the same rows in the same order, and every column that a
/// wide screen would show. Each row begins with the code of its record.
public struct ListExport: Sendable {
  /// The panel's name.
  public let name: String
  /// Tables without which it is not whole.
  public let sources: [ShownTable]
  private let columns: [ListColumn]
  private let ids: [RowID]
  /// What belongs to no row.
  private let rest: [[ColumnID: Value]]
  private let context: Context
  /// To what a public screen rounds amounts; nil on any other.
  private var publicUnit: Dong? { context.isPublic ? context.portfolio.rules.publicUnit : nil }

  init?(_ state: State, _ panel: Panel) {
    guard let list = panel.list, let context = state.context else { return nil }
    let page = state.place.page
    name = panel.kind.id
    sources = panel.kind.sources
    columns = list.columns.filter { $0.isExported(on: page, context) }
    ids = state.contents[panel]?.ids ?? []
    rest = state.place[panel].filter.isEmpty ? list.rest(context) : []
    self.context = context
  }

  /// Writes it piece by piece until nobody takes it any more.
  public func write(as form: ExportForm, _ put: (String) -> Bool) {
    var text = RowText(isJSON: form == .json, head: head(form))
    for id in ids {
      if let full = text.add(row(columns.map { $0.value(id, context) }, form)), !put(full) { return }
    }
    for values in rest {
      if let full = text.add(row(columns.map { values[$0.id] ?? .none }, form)), !put(full) { return }
    }
    _ = put(text.end())
  }

  /// As one text.
  public func text(as form: ExportForm) -> String {
    var whole = ""
    write(as: form) {
      whole += $0
      return true
    }
    return whole
  }

  /// One row with tabs between its cells, with its line end.
  func line(_ id: RowID) -> String { row(columns.map { $0.value(id, context) }, .tabs) }

  /// One cell of a row.
  func cell(_ id: RowID, _ column: ListColumn) -> String {
    TabText.cell(column.value(id, context).raw(publicUnit: publicUnit))
  }

  private func head(_ form: ExportForm) -> String {
    switch form {
    case .json: ""
    case .csv: CSVText.line(columns.map(\.id.name))
    case .tabs: TabText.line(columns.map(\.id.name))
    case .markdown:
      MarkdownText.line(
        columns.map { column in
          let title = column.title(context)
          return title.isEmpty ? column.id.name : title
        }) + MarkdownText.rule(columns.map(\.alignment))
    }
  }

  private func row(_ values: [Value], _ form: ExportForm) -> String {
    switch form {
    case .csv: return CSVText.line(values.map { $0.raw(publicUnit: publicUnit) })
    case .tabs: return TabText.line(values.map { $0.raw(publicUnit: publicUnit) })
    case .markdown: return MarkdownText.line(values.map { $0.written(context) })
    case .json:
      var json = JSONText()
      json.object { json in
        for (column, value) in zip(columns, values) {
          json.value(column.id.name, value, publicUnit: publicUnit)
        }
      }
      return json.text
    }
  }
}
