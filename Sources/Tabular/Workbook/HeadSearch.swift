/// Looks for the head of a table among the first rows of a sheet.
struct HeadSearch {
  /// Rows with something in them: titles, units and notes above a table are few.
  private static let most = 40

  struct Line {
    let row: Int
    let texts: [Int: String]
  }

  let naming: TableNaming
  private(set) var lines: [Line] = []

  init(_ naming: TableNaming) { self.naming = naming }

  var isOver: Bool { lines.count >= HeadSearch.most }

  /// Takes the next row and says whether it is a head by itself.
  mutating func take(_ row: Workbook.Row) -> SheetHead? {
    var texts: [Int: String] = [:]
    for cell in row.cells where cell.column <= SheetHead.widest {
      let text = HeadSearch.clean(row.text(of: cell))
      if !text.isEmpty { texts[cell.column] = text }
    }
    lines.append(Line(row: row.number, texts: texts))
    let head = SheetHead(texts.mapValues { [$0] }, row: row.number, naming)
    return head.isWhole(naming) ? head : nil
  }

  /// The head when no row was one by itself: of two rows, else the row that names the most, else the first one.
  func head(_ merges: [Workbook.Merge]) -> SheetHead? {
    let pairs = lines.compactMap { pair($0, merges) }
    if let whole = pairs.first(where: { $0.isWhole(naming) }) { return whole }
    let single = lines.map { SheetHead($0.texts.mapValues { [$0] }, row: $0.row, naming) }
    let likely = (single + pairs).filter { $0.isLikely(naming) }
    return likely.max { $0.named.count < $1.named.count } ?? single.first
  }

  /// A head that was found, with the row below it where merged cells join the two and more columns are named so.
  func widened(_ head: SheetHead, _ merges: [Workbook.Merge]) -> SheetHead? {
    guard let line = lines.first(where: { $0.row == head.row }), let pair = pair(line, merges),
      pair.named.count > head.named.count
    else { return nil }
    return pair
  }

  /// A row and the one below it as one head; nil where no merged cell joins columns or rows of it.
  private func pair(_ upper: Line, _ merges: [Workbook.Merge]) -> SheetHead? {
    let rows = upper.row...(upper.row + 1)
    let own = merges.filter { $0.rows.lowerBound == upper.row && rows.contains($0.rows.upperBound) }
    guard own.contains(where: { $0.rows.count == 2 || $0.columns.count > 1 }) else { return nil }
    let lower = lines.first { $0.row == rows.upperBound }?.texts ?? [:]
    var above = upper.texts
    var joined: Set<Int> = []
    for merge in own {
      guard let text = upper.texts[merge.columns.lowerBound], merge.columns.lowerBound <= SheetHead.widest
      else { continue }
      for column in merge.columns.clamped(to: 1...SheetHead.widest) {
        above[column] = text
        if merge.rows.count == 2 { joined.insert(column) }
      }
    }
    var texts: [Int: [String]] = [:]
    for column in Set(above.keys).union(lower.keys) {
      switch (above[column], joined.contains(column) ? nil : lower[column]) {
      case (let upper?, let lower?): texts[column] = ["\(upper) / \(lower)", "\(upper) \(lower)", lower]
      case (let only?, nil), (nil, let only?): texts[column] = [only]
      case (nil, nil): break
      }
    }
    return SheetHead(texts, row: rows.upperBound, naming)
  }

  /// A title on one line, without blanks around it.
  private static func clean(_ text: String) -> String {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
