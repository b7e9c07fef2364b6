import Cells
import Domain

/// What the row under the cursor says in full, beside or below its list.
func drawDetail(_ state: State, _ area: Rect, on frame: inout Frame) {
  guard let context = state.context, let row = state.selectedRow, let kind = state.place.page.kind.detail
  else { return }
  let title = [Span(kind.title(row, context))]
  let inner = Box(title: title, isFocused: false, glyphs: state.glyphs).draw(in: area, on: &frame)
  let text = SummaryText(kind.fields(row, context, state.readings.records), isWhole: true, in: inner)
  for (place, line) in text.lines.prefix(inner.height).enumerated() {
    let y = inner.y + place
    frame.write(line.label, x: inner.x + 1, y: y, as: .muted, in: inner)
    frame.write(line.spans, x: inner.x + 1 + text.label + 2, y: y, in: inner)
  }
}

extension PageKind {
  /// What a page says in full of the row under the cursor.
  struct Detail: Sendable {
    let title: @Sendable (RowID, Context) -> String
    let fields: @Sendable (RowID, Context, [Origin: Record]) -> [Field]
    /// The records of which it shows text that is not kept in memory.
    var records: @Sendable (RowID, Portfolio) -> [Origin] = { _, _ in [] }
    /// Whether it stands beside its list or not at all.
    var isOnlyBeside = false

    /// What the page says that the row opens.
    static let target = Detail(
      title: { row, context in row.target.map { $0.kind.title(context.words, context.at($0)) } ?? "" },
      fields: { row, context, records in
        guard let page = row.target else { return [] }
        let there = context.at(page)
        return there.headFields(page.kind.head) + page.kind.fields(there, records)
      },
      records: { row, portfolio in row.target.map { $0.kind.records(portfolio) } ?? [] }, isOnlyBeside: true)
  }
}
