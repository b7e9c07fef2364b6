import Cells
import Contract
import Domain

extension ListKind {
  /// The rows of a topic: made from its columns alone.
  static func topic(_ topic: Topic) -> ListKind { ofTopics[topic] ?? ListKind(rowsOf: topic) }

  private static let ofTopics = Dictionary(
    uniqueKeysWithValues: Topic.allCases.map { ($0, ListKind(rowsOf: $0)) })

  private static let maker = ColumnMaker<TopicRow> { id, context in
    if case .topic(let row) = id { context.topic?[row.code] } else { nil }
  }

  private init(rowsOf topic: Topic) {
    self.init(
      columns: [ListKind.mark] + topic.kind.columns.enumerated().map { ListKind.column($1, at: $0) },
      inputs: [.topicRows],
      ids: { page, context in
        guard case .topic(topic, _) = page else { return [] }
        return context.topic?.rows.map { .topic(TopicRowID(code: $0.code, target: $0.target)) } ?? []
      },
      // What the columns show is all there is.
      search: .texts { _, _, _ in false })
  }

  private static let mark = ListColumn.picture(.standing) { id, context in
    let standing = maker.row(id, context)?.standing
    return .spans(standing.map { [$0.mark(context.glyphs)] } ?? [])
  }

  private static func column(_ column: TopicColumn, at place: Int) -> ListColumn {
    let (width, alignment) = look(of: column.form)
    let made = maker(
      column.id, { $0.words.said(column.title) }, width, priority: column.priority, alignment
    ) { row, _ in row.cells.indices.contains(place) ? row.cells[place] : .none }
    .drawn { value, id, context in
      let (text, role) = (value.written(context), column.role(value))
      return .spans(maker.row(id, context)?.spans(at: place, text, role) ?? [Span(text, role)])
    }
    .wanted { !column.isPrivate || !$0.isPublic }
    if case .name = column.form { return made.wishing(36) }
    return made
  }

  private static func look(of form: TopicColumn.Form) -> (Cells.Column.Width, Alignment) {
    switch form {
    case .name: (.flexible(minimum: 16, maximum: 70, weight: 6), .leading)
    case .text(let minimum, let maximum):
      (.flexible(minimum: minimum, maximum: maximum, weight: 2), .leading)
    case .money: (.fixed(10), .trailing)
    case .rate: (.fixed(8), .trailing)
    case .count: (.fixed(5), .trailing)
    case .number: (.fixed(10), .trailing)
    case .day: (.fixed(10), .trailing)
    }
  }
}

/// The identity of a topic's row, and where Enter leads from it.
public struct TopicRowID: Hashable, Sendable {
  let code: String
  let target: Page?
}
