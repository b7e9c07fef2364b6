import Cells
import Domain

/// The columns that count late tasks and open obstacles.
struct WorkColumns: Sendable {
  let count: @Sendable (RowID, Context) -> WorkFigures.Count

  var both: [ListColumn] {
    [
      column(.tasksOverdue, { $0.words.overdueShort }, .tasks, \.overdue),
      column(.obstaclesOpen, { $0.words.obstaclesShort }, .obstacles, \.obstacles),
    ]
  }

  private func column(
    _ id: ColumnID, _ title: @escaping ListColumn.Title, _ table: ShownTable,
    _ number: @escaping @Sendable (WorkFigures.Count) -> Int
  ) -> ListColumn {
    ColumnMaker { count($0, $1) }(id, title, .fixed(7), priority: 5, .trailing) { count, context in
      context.isUnknown(table) ? .unknown : .integer(number(count))
    }.drawn { value, id, context in
      let count = number(count(id, context))
      if context.portfolio.lacks[table] != nil { return .text(context.counted(count, of: table), .warning) }
      return .text(count == 0 ? "·" : String(count), count == 0 ? .muted : .text)
    }.largestFirst.redundant { if case .sector = $0 { true } else { false } }
  }
}

extension WorkFigures.Count {
  /// The same figures where no row has them.
  func cells(_ context: Context) -> [ColumnID: Value] {
    [
      .tasksOverdue: context.isUnknown(.tasks) ? .unknown : .integer(overdue),
      .obstaclesOpen: context.isUnknown(.obstacles) ? .unknown : .integer(obstacles),
    ]
  }

  /// In a few words, without what there is none of; nil where there is nothing.
  func said(_ words: Strings) -> String? {
    let parts = [(overdue, words.overdueShort), (obstacles, words.obstaclesShort)].filter { $0.0 > 0 }
    return parts.isEmpty ? nil : parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
