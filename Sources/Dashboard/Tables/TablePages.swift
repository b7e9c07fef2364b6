import Cells
import Contract
import Domain

extension PageKind {
  static func table(_ name: TableName) -> PageKind {
    PageKind(
      id: name.fileName, title: { words, _ in words.said(Contract[name].facts.title) }, detail: .target)
  }

  static func record(_ id: RecordID) -> PageKind {
    PageKind(
      id: id.table.rawValue,
      title: { words, context in
        let code = id.code.isEmpty ? context?.tableRow?.id.code ?? "" : id.code
        return words.said(Contract[id.table].facts.title) + " " + code
      },
      isText: true, fieldRows: PageKind.aboveRows,
      fields: { context, _ in context.recordFields(id) })
  }
}

extension PanelKind {
  static func table(_ name: TableName) -> PanelKind {
    PanelKind(
      id: name.rawValue, list: .table(name), title: { words, _ in words.said(Contract[name].facts.title) },
      extra: { context, _ in
        let unit = Contract[name].hasMoney ? [Span(" · " + context.words.unit(context.unit), .muted)] : []
        guard context.table?.isCut == true else { return unit }
        return [Span(" · " + context.words.pages.firstRows(TableRows.pageLimit), .warning)] + unit
      },
      emptyText: { context, _ in context.table == nil ? context.words.reading : nil })
  }

  static let links = PanelKind(
    id: "links", list: .links,
    title: { words, context in
      if case .figure = context?.page { return words.language.figures.partOf }
      return words.said(RecordLinks.title)
    })
}

extension Context {
  /// The record on the page, once it was read.
  var tableRow: TableRow? {
    guard case .record(let id) = page, let table else { return nil }
    return table[id] ?? (table.question == .record(id, isPublic: isPublic) ? table.rows.first : nil)
  }

  fileprivate func recordFields(_ id: RecordID) -> [Field] {
    guard table != nil else { return [Field("", words.reading, .muted)] }
    guard let row = tableRow else {
      return [Field(words.code, words.notInTable(id.code, id.table.fileName), .bad)]
    }
    let columns = Contract[id.table].columns
    let fields = zip(columns, row.cells).compactMap { column, cell in
      cell.map { field(column, $0, in: portfolio.place(row.origin, column: column.name).cell) }
    }
    let hidden = isPublic ? [Field("", words.hiddenInPublic, .muted)] : []
    let taken = row.handIn.map {
      [Field(words.said(Label("Từ bản nộp", "From the hand-in", "De la remise")), [Span($0, .muted)])]
    }
    return fields + hidden + [Field(placeTitle, [Span(place(row.origin), row.isFaulty ? .bad : .muted)])]
      + (taken ?? [])
  }

  /// - Parameter place: of a cell in a workbook.
  private func field(_ column: ContractColumn, _ cell: String, in place: String?) -> Field {
    let value = value(cell, column)
    let text = value.written(self)
    let unit = if case .money = value { " " + words.unit(unit) } else { "" }
    let code = if case .choice(let code, let label) = value, code != label { "  " + code } else { "" }
    let label = words.said(column.label.short)
    let end = place.map { [Span("  " + $0, .muted)] } ?? []
    guard unit.isEmpty, code.isEmpty else {
      return Field(label, [Span(text + unit, .strong), Span(code, .muted)] + end)
    }
    return Field(label, [Span(text.isEmpty ? cell : text, column.isKey ? .strong : .text)] + end)
  }
}
