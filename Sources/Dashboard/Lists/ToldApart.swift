import Cells
import Domain

extension ListColumn {
  /// The same column, in which texts that begin alike and are too long lose their middle: where they differ stays.
  var toldApart: ListColumn {
    drawnTogether { cells, _, width, context in
      let texts = cells.map(\.text)
      let alike = TableCell.likeness(of: texts)
      return texts.indices.map { place in
        guard SafeText.width(of: texts[place]) > width else { return cells[place] }
        return cells[place].cut(keepingFrom: alike[place], to: width, ellipsis: context.glyphs.ellipsis)
      }
    }
  }
}

extension Table {
  /// Draws the cells of rows on the screen by what stands beside them, where a column asks for it.
  mutating func drawTogether(
    _ seen: Range<Int>, of ids: [RowID], _ columns: [ListColumn], _ context: Context, width: Int
  ) {
    let rows = Array(ids[seen])
    var drawn: [Int: [TableCell]] = [:]
    for place in layout(width: width) {
      guard let together = columns[place.column].together else { continue }
      drawn[place.column] = together(seen.map { cells($0)[place.column] }, rows, place.width, context)
    }
    guard !drawn.isEmpty else { return }
    let alone = cells
    cells = { row in
      var cells = alone(row)
      guard seen.contains(row) else { return cells }
      for (column, together) in drawn where cells.indices.contains(column) {
        cells[column] = together[row - seen.lowerBound]
      }
      return cells
    }
  }
}

extension TableCell {
  /// By text, how many of its letters some other one begins with: in their order the likest stand beside each other.
  fileprivate static func likeness(of texts: [String]) -> [Int] {
    var alike = texts.map { _ in 0 }
    let order = texts.indices.sorted { texts[$0] < texts[$1] }
    for (one, other) in zip(order, order.dropFirst()) where texts[one] != texts[other] {
      let letters = texts[one].commonPrefix(with: texts[other])
      alike[one] = max(alike[one], letters)
      alike[other] = max(alike[other], letters)
    }
    return alike
  }

  fileprivate var text: String {
    if case .spans(let spans) = self { spans.map(\.text).joined() } else { "" }
  }

  /// The text without its middle, where what follows `start` would not be seen otherwise; the same cell where the usual
  /// cut shows it.
  fileprivate func cut(keepingFrom start: Int, to width: Int, ellipsis: Unicode.Scalar) -> TableCell {
    guard case .spans(let spans) = self, let role = spans.first?.role, width >= 12 else { return self }
    let text = text
    // The usual cut leaves width - 1 columns: six of them past the likeness tell rows apart.
    guard SafeText.width(of: String(text.prefix(start))) + 6 > width - 1 else { return self }
    let room = width * 2 / 3
    // A number alone says little: the words before it come with it, as far as there is room.
    var begin = start.wordStart(in: text)
    while begin > 1, SafeText.width(of: String(text.dropFirst(begin))) < min(room / 2, 8) {
      begin = (begin - 1).wordStart(in: text)
    }
    let end = text.dropFirst(begin)
    let tail = SafeText.truncated(String(end), to: room, ellipsis: ellipsis)
    let more = room - SafeText.width(of: tail)
    let head = SafeText.truncated(
      text, to: width - room + more, ellipsis: ellipsis)
    return .spans([Span(head + tail, role)])
  }
}

extension String {
  /// Letters with which both begin.
  fileprivate func commonPrefix(with other: String) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}

extension Int {
  /// Where the word begins that the letter of this place is in.
  fileprivate func wordStart(in text: String) -> Int {
    text.prefix(self).lastIndex(of: " ").map { text.distance(from: text.startIndex, to: $0) + 1 } ?? 0
  }
}
