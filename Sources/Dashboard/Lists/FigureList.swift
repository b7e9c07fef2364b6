import Cells
import Domain

extension ListKind {
  private static let row = ColumnMaker<FigureRow> { id, context in context.figure?[id] }

  /// The rows of which a figure is made, part by part, in each the newest first; what was left out stays with why.
  static let figure = ListKind(
    columns: [
      row.exported(.recordID) { row, _ in .text(row.code) },
      .picture(.standing) { id, context in
        .spans(row.row(id, context).map { [$0.counting.mark(context.glyphs)] } ?? [])
      },
      row(.part, { $0.language.figures.part }, .flexible(minimum: 9, maximum: 14, weight: 1), priority: 3) {
        .choice(code: $0.part.rawValue, label: $1.language.figures.partName($0.part))
      }.looking(.muted).wanted { $0.figureParts.count > 1 },
      row(.day, { $0.words.date }, .fixed(10)) { row, _ in Value(row.day) }.looking(.muted).largestFirst,
      row(.title, { $0.words.titleColumn }, .flexible(minimum: 14, maximum: 70, weight: 6)) {
        .name($1.name(of: $0))
      }.toldApart,
      row(.kind, { $0.words.kind }, .flexible(minimum: 9, maximum: 18, weight: 1), priority: 4) {
        $1.kind(of: $0)
      }.looking(.muted),
      row(.amount, { $0.words.amount + " " + $0.words.unit($0.unit) }, .fixed(10), .trailing) { row, _ in
        Value(change: row.amount)
      }.looking { _, id, context in row.row(id, context)?.counting == .counts ? .strong : .muted }
        .largestFirst.wanted { $0.figureParts != [.tasks] },
      row(.counted, { $0.language.counting.counted }, .flexible(minimum: 10, maximum: 16, weight: 1)) {
        .choice(code: $0.counting.rawValue, label: $1.language.counting.counting($0.counting))
      }.looking { value, _, _ in
        switch value {
        case .choice(Counting.counts.rawValue, _): .good
        case .choice(Counting.refused.rawValue, _): .bad
        default: .muted
        }
      },
      row(
        .place, \.placeTitle,
        // A place without its line is no place.
        .flexible(minimum: 21, maximum: 48, weight: 1), priority: 7
      ) { .text($1.place($0.origin, column: $0.column)) }.looking(.muted),
    ],
    inputs: [.figureRows, .work],
    ids: { page, context in
      guard case .figure(let figure) = page else { return [] }
      return context.rows(of: figure)?.ids ?? []
    },
    search: .texts { id, context, found in
      row.row(id, context).map {
        found(context.name(of: $0)) || found($0.code)
          || found(context.language.counting.counting($0.counting))
          || found(context.place($0.origin, column: $0.column))
      } ?? false
    })
}

extension Context {
  /// The rows of a figure, once they were collected for the basis in view.
  func rows(of figure: Figure) -> FigureSlice? {
    self.figure.flatMap { $0.question == .figure(figure, basis) ? $0 : nil }
  }

  /// Of the figure on the page.
  fileprivate var figureParts: [FigurePart] {
    if case .figure(let figure) = page { figure.measure.parts } else { [] }
  }

  /// What a row is about: the project that has the money, the task or the obstacle.
  fileprivate func name(of row: FigureRow) -> String {
    switch row.source {
    case .payment, .statement, .decision: row.project.map { name($0) } ?? ""
    case .obstacle(let key): portfolio.obstacles[key]?.description ?? portfolio.obstacles.code(of: key)
    case .task(let key): portfolio.assignments[key]?.title ?? portfolio.assignments.code(of: key)
    }
  }

  fileprivate func kind(of row: FigureRow) -> Value {
    switch row.source {
    case .payment(let kind): kind.map { .choice(code: $0.code, label: words.transactionKind($0)) } ?? .none
    case .statement: .choice(code: "statement", label: language.figures.statement)
    case .decision(let kind): .choice(code: kind.code, label: words.planEntry(kind))
    case .obstacle: .choice(code: "obstacle", label: words.obstacle)
    case .task: .choice(code: "task", label: words.task)
    }
  }
}
