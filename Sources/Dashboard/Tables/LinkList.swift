import Cells
import Contract
import Domain

extension ListKind {
  /// What a record names: units, projects, people and other records; at last the record itself, where the page is not it.
  static let links = ListKind(
    columns: [
      ListColumn(
        id: .kind, title: { $0.words.said(RecordLinks.title) },
        width: .flexible(minimum: 10, maximum: 36, weight: 1),
        look: { value, _, context in
          .text(value.written(context), .muted)
        },
        value: { id, context in
          guard case .link(let column, let page) = id else { return .none }
          if case .figure = context.page { return .text(context.linkKind(page)) }
          let label = RecordLinks(context).label(of: column)
          return .text(label.map { context.words.said($0.short) } ?? context.language.problemPage.itsRecord)
        }),
      ListColumn(
        id: .name, title: { $0.words.titleColumn }, width: .flexible(minimum: 16, maximum: 90, weight: 4),
        value: { id, context in
          guard case .link(_, let page) = id else { return .none }
          return .name(context.linkName(page))
        }),
    ],
    inputs: [.tableRows, .texts],
    ids: { page, context in
      if case .figure(let figure) = page { return context.wholes(of: figure) }
      return RecordLinks(context).ids
    },
    search: .texts { id, context, found in
      guard case .link(_, let page) = id else { return false }
      return found(context.linkName(page))
    })
}

/// The codes of other tables in the record on the page.
struct RecordLinks {
  static let title = Label("Nhắc tới", "Names", "Renvoie à")

  /// In the place of a column: the record itself.
  private static let own = -1

  private let columns: [ContractColumn]
  private let cells: [String?]
  private let record: RecordID?
  private let portfolio: Portfolio

  init(_ context: Context) {
    portfolio = context.portfolio
    guard let row = context.namingRow else {
      (columns, cells, record) = ([], [], nil)
      return
    }
    (columns, cells) = (Contract[row.table].columns, row.cells)
    record = row.record
  }

  var ids: [RowID] {
    let named = columns.indices.flatMap { place -> [RowID] in
      guard let table = columns[place].reference, let cell = cells[place] else { return [] }
      let codes =
        if case .codes = columns[place].kind { cell.split(separator: "|").map(String.init) } else { [cell] }
      return codes.map { .link(column: place, .named($0, of: table, in: portfolio)) }
    }
    return named + (record.map { [.link(column: RecordLinks.own, .record($0))] } ?? [])
  }

  /// Nil for the record itself.
  func label(of column: Int) -> Label? { columns.indices.contains(column) ? columns[column].label : nil }
}

extension Context {
  /// A page by its name; a person by the person's, once it is not hidden.
  fileprivate func linkName(_ page: Page) -> String {
    if case .record(let id) = page, let named = NamedTable.all[id.table], named.page == nil,
      let key = named.codes(portfolio).firstIndex(of: id.code)
    {
      return named.name(Int32(key), self)
    }
    return page.kind.title(words, self)
  }

  /// The record whose names the page lists, by the columns of its table; the record has a page of its own where this is
  /// not it.
  var namingRow: (table: TableName, cells: [String?], record: RecordID?)? {
    switch page {
    case .record: tableRow.map { ($0.id.table, $0.cells, nil) }
    case .assignment(let key):
      row(.tasks, portfolio.assignments.code(of: key), portfolio.assignments[key]?.origin)
    case .obstacle(let key):
      row(.obstacles, portfolio.obstacles.code(of: key), portfolio.obstacles[key]?.origin)
    case .problem(let problem):
      table(of: problem).flatMap { table in
        row(of: problem).map { row in
          let cells = cells(of: row.record, table, row.origin)
          let code = Contract[table].key.compactMap { cells[$0] }.joined(separator: "/")
          return (table, cells, RecordID(table, code, at: row.origin))
        }
      }
    case .overview, .sector, .agency, .project, .units, .projects, .tasks, .obstacles, .problems, .files,
      .log, .changes, .table, .topic, .figure, .meeting:
      nil
    }
  }

  private func row(_ table: TableName, _ code: String, _ origin: Origin?)
    -> (table: TableName, cells: [String?], record: RecordID?)?
  {
    guard let origin, let record = records[origin] else { return nil }
    return (table, cells(of: record, table, origin), RecordID(table, code, at: origin))
  }

  /// By the columns of the contract; a unit's folder says whose rows its files hold.
  private func cells(of record: Record, _ table: TableName, _ origin: Origin) -> [String?] {
    let folder =
      portfolio.files.indices.contains(Int(origin.file)) ? portfolio.files[Int(origin.file)].agency : nil
    return Contract[table].columns.map { record[$0.name] ?? ($0.isOwner ? folder : nil) }
  }
}
