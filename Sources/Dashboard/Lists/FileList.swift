import Cells
import Contract
import Domain

extension ListKind {
  private static let column = ColumnMaker<SourceFile> { id, context in
    guard case .file(let path, _) = id else { return nil }
    return context.portfolio.files.first { $0.path == path }
  }

  /// The files of the folder and how old they are.
  static let files = ListKind(
    columns: [
      column(.file, { $0.words.files }, .flexible(minimum: 16, maximum: 60, weight: 3)) { file, _ in
        .text(file.title)
      },
      column(.records, { $0.words.records }, .fixed(12), .trailing) { file, _ in .integer(file.recordCount) },
      column(.rejected, { $0.words.rejected }, .fixed(10), priority: 2, .trailing) { file, _ in
        .integer(file.rejectedCount)
      },
      column(.form, { $0.words.fileForm }, .flexible(minimum: 6, maximum: 24, weight: 1), priority: 2) {
        file, _ in
        .text(file.form ?? "CSV")
      }.wanted { context in context.portfolio.files.contains { $0.form != nil } },
      column(.changed, { $0.words.changed }, .fixed(16), priority: 1, .trailing) { file, _ in
        file.modified.map(Value.moment) ?? .none
      },
      column(.state, { $0.words.status }, .flexible(minimum: 10, maximum: 40, weight: 2), priority: 3) {
        .choice(code: $0.state.code, label: $1.said($0.state))
      },
    ].map { column in
      column.drawn { value, id, context in
        .text(
          value == .integer(0) && column.id == .rejected ? "·" : value.written(context), role(id, context))
      }
    },
    inputs: [.files],
    ids: { _, context in context.portfolio.files.map { .file($0.path, TableName(rawValue: $0.table)) } },
    search: .texts { id, context, found in column.row(id, context).map { found($0.title) } ?? false })

  @Sendable private static func role(_ id: RowID, _ context: Context) -> Role {
    column.row(id, context)?.state == .current ? .text : .warning
  }
}

extension SourceFile.State {
  fileprivate var code: String {
    switch self {
    case .current: "current"
    case .settling: "being_written"
    case .stale: "stale"
    case .unreadable: "unreadable"
    }
  }
}

extension Context {
  fileprivate func said(_ state: SourceFile.State) -> String {
    switch state {
    case .current: words.current
    case .settling: words.settling
    case .stale(let since): words.fileStale(numbers.moment(since))
    case .unreadable: words.pages.notRead
    }
  }
}
