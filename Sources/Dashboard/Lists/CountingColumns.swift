import Cells
import Domain

/// The columns that payments and decisions share: the year with what counts of it, and whether a row counts.
struct CountingColumns<Row: Sendable>: Sendable {
  let column: ColumnMaker<Row>
  let year: @Sendable (Row) -> Int
  let counting: @Sendable (Row, Context) -> Counting
  /// What counts of the year, of which the row is one.
  let total: @Sendable (Row, Context) -> Dong
  /// What belongs together beside the year.
  var group: @Sendable (Row) -> Int = { _ in 0 }

  /// The year stands once for the rows of it that are seen beside each other, with what counts of it.
  var yearTotal: ListColumn {
    column(
      .fiscalYear, { $0.language.counting.yearTotal }, .flexible(minimum: 14, maximum: 18, weight: 1)
    ) { row, _ in .year(year(row)) }.drawnTogether { cells, rows, width, context in
      var before: (Int, Int)?
      return zip(cells, rows).map { cell, id in
        guard let row = column.row(id, context) else { return cell }
        let own = (year(row), group(row))
        defer { before = own }
        if let before, before == own { return .empty }
        let isShown = own.0 == context.portfolio.fiscalYear
        let text = "\(own.0) Σ \(context.numbers.money(total(row, context), in: context.unit))"
        return .text(
          SafeText.width(of: text) <= width ? text : "\(own.0)", isShown ? .strong : .muted)
      }
    }.largestFirst
  }

  /// The same as a mark, where there is no room for the word.
  var mark: ListColumn {
    .picture(.standing) { id, context in
      guard let row = column.row(id, context) else { return .empty }
      return .spans([counting(row, context).mark(context.glyphs)])
    }
  }

  var counts: ListColumn {
    column(
      .counted, { $0.language.counting.counted }, .flexible(minimum: 10, maximum: 14, weight: 1), priority: 4
    ) { row, context in
      let counting = counting(row, context)
      return .choice(code: counting.rawValue, label: context.language.counting.counting(counting))
    }.looking { value, _, _ in
      switch value {
      case .choice(Counting.counts.rawValue, _): .good
      case .choice(Counting.refused.rawValue, _): .bad
      default: .muted
      }
    }
  }

  /// An amount that counts is seen before one that does not.
  func amount(_ amount: @escaping @Sendable (Row) -> Dong) -> ListColumn {
    column(.amount, { $0.words.amount + " " + $0.words.unit($0.unit) }, .fixed(10), .trailing) { row, _ in
      .change(amount(row))
    }.looking { _, id, context in
      column.row(id, context).map { counting($0, context) } == .counts ? .strong : .muted
    }.largestFirst
  }

  func fundingSource(_ code: @escaping @Sendable (Row, Context) -> String?) -> ListColumn {
    column(
      .fundingSourceID, { $0.language.counting.fundingSource },
      .flexible(minimum: 10, maximum: 24, weight: 1),
      priority: 5
    ) { row, context in
      guard let code = code(row, context) else { return .none }
      let sources = context.portfolio.fundingSources
      let name = sources.key(of: code).flatMap { sources[$0]?.name }
      return .choice(code: code, label: name ?? code)
    }.looking(.muted)
  }
}

extension Counting {
  func mark(_ glyphs: GlyphSet) -> Span {
    switch self {
    case .counts: Span(String(Character(glyphs.done)), .good)
    case .refused: Span(String(Character(glyphs.late)), .bad)
    case .otherYear, .afterDay, .notPaid, .otherSource, .otherChannel, .withoutPlan, .replaced, .notActual,
      .notDue:
      Span(String(Character(glyphs.neutral)), .muted)
    }
  }
}
