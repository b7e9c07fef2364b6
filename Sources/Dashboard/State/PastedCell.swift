import Cells

/// What is typed when a reader pastes: a spreadsheet puts a line end behind a cell, tabs between cells, and quotes
/// around a cell that has lines of its own.
struct PastedCell: Hashable, Sendable {
  let text: String
  /// Whether there were more cells or lines.
  let isCut: Bool

  /// Longer texts are not what anybody looks for.
  private static let limit = 100

  init(_ pasted: String) {
    let whole = pasted.trimmed
    let isQuoted = whole.hasPrefix("\"") && whole.contains { $0.isNewline }
    let body = isQuoted ? whole.dropFirst() : whole[...]
    let first = body.prefix { !$0.isNewline && $0 != "\t" }
    let cell = SafeText.clean(String(first).trimmed)
    text = String(cell.prefix(PastedCell.limit))
    isCut = first.endIndex < body.endIndex || cell.count > PastedCell.limit
  }
}

extension String {
  /// Without white space at its ends.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
