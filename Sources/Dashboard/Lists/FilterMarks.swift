import Cells

extension Filter {
  /// What is marked in the cells of a column: figures bear no words.
  func marks(in column: ListColumn) -> [String] {
    guard column.use != .picture else { return [] }
    return words.filter { column.alignment == .leading || !FilterSearch.hasLetters($0) }
      + words(in: column.id)
  }
}

extension TableCell {
  /// The same cell with what was looked for in a role of its own.
  func marking(_ foldedWords: [String]) -> TableCell {
    guard case .spans(let spans) = self, !foldedWords.isEmpty else { return self }
    return .spans(spans.marking(foldedWords, as: .match))
  }
}

extension ListContent {
  /// What the rows found hold, in a long and in a short form; nil where the title speaks of all rows.
  func heldSpans(_ context: Context) -> [[Span]]? {
    guard let held else { return nil }
    let amount = context.numbers.money(held, in: context.unit) + " " + context.words.unit(context.unit)
    return [context.words.held(amount), amount].map { [Span(" · ", .muted), Span($0, .warning)] }
  }
}
