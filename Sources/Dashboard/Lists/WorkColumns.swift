import Cells
import Domain

/// The columns that count late tasks and open obstacles.
struct WorkColumns: Sendable {
  let count: @Sendable (RowID, Context) -> WorkFigures.Count

  var overdue: ListColumn { column(.tasksOverdue, { $0.words.overdueShort }, .tasks, \.overdue) }
  var obstacles: ListColumn {
    column(.obstaclesOpen, { $0.words.obstaclesShort }, .obstacles, \.obstacles)
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
      return .text(count == 0 ? "·" : String(count), count == 0 ? .muted : .warning)
    }.largestFirst.redundant { if case .sector = $0 { true } else { false } }
  }
}
