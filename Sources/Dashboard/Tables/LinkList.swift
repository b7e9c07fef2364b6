import Cells
import Contract
import Domain

extension ListKind {
  /// What a record names: units, projects, people and other records.
  static let links = ListKind(
    columns: [
      ListColumn(
        id: .kind, title: { $0.words.said(RecordLinks.title) },
        width: .flexible(minimum: 10, maximum: 36, weight: 1),
        look: { value, _, context in
          .text(value.written(context), .muted)
        },
        value: { id, context in
          RecordLinks(context).column(of: id).map { .text(context.words.said($0.label.short)) } ?? .none
        }),
      ListColumn(
        id: .name, title: { $0.words.titleColumn }, width: .flexible(minimum: 16, maximum: 90, weight: 4),
        value: { id, context in
          guard case .link(_, let page) = id else { return .none }
          return .name(page.kind.title(context.words, context))
        }),
    ],
    inputs: [.tableRows],
    ids: { _, context in RecordLinks(context).ids },
    matches: { id, context, found in
      guard case .link(_, let page) = id else { return false }
      return found(page.kind.title(context.words, context))
    })
}

/// The codes of other tables in the record on the page.
struct RecordLinks {
  static let title = Label("Nhắc tới", "Names", "Renvoie à")

  private let columns: [ContractColumn]
  private let cells: [String?]
  private let portfolio: Portfolio

  init(_ context: Context) {
    portfolio = context.portfolio
    guard let row = context.tableRow else {
      (columns, cells) = ([], [])
      return
    }
    (columns, cells) = (Contract[row.id.table].columns, row.cells)
  }

  var ids: [RowID] {
    columns.indices.compactMap { place in
      guard let table = columns[place].reference, let code = cells[place] else { return nil }
      return .link(column: place, .named(code, of: table, in: portfolio))
    }
  }

  func column(of id: RowID) -> ContractColumn? {
    guard case .link(let place, _) = id, columns.indices.contains(place) else { return nil }
    return columns[place]
  }
}
