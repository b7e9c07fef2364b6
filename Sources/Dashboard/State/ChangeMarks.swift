import Cells
import Contract
import Domain

/// Cells that newer figures changed, until the reader has seen them: by record and column, so that filters, orders and
/// other pages keep them.
struct ChangeMarks: Sendable {
  /// Rows that have some, at most: where more changed, single marks say nothing.
  private static let limit = 8_000

  private var columns: [RowID: Set<ColumnID>] = [:]

  var isEmpty: Bool { columns.isEmpty }

  subscript(row: RowID) -> Set<ColumnID> { columns[row] ?? [] }

  mutating func add(_ changed: some Sequence<ColumnID>, of row: RowID) {
    let changed = Set(changed)
    guard !changed.isEmpty, columns.count < ChangeMarks.limit || columns[row] != nil else { return }
    columns[row, default: []].formUnion(changed)
  }

  mutating func remove(_ seen: some Sequence<ColumnID>, of row: RowID) {
    guard var left = columns[row] else { return }
    left.subtract(seen)
    columns[row] = left.isEmpty ? nil : left
  }

  mutating func remove(_ row: RowID) { columns[row] = nil }
}

extension State {
  /// Marks what an arrival changed in lists: looks only at its records and at the units and sectors that they belong to.
  mutating func mark(_ arrival: Arrival, after before: Context) {
    // A unit's row on a sector's page is marked by all that it has.
    let before = before.at(.overview)
    guard let after = context?.at(.overview), before.isComparable(with: after) else { return }
    for (kind, rows) in arrival.rows(before.portfolio, after.portfolio) {
      let columns = kind.columns.filter { $0.use == .everywhere && !$0.inputs.contains(.comparison) }
      for row in rows where row.isThere(in: after.portfolio) {
        let isNew = !row.isThere(in: before.portfolio)
        let changed = columns.filter {
          isNew ? $0.isTitle : $0.value(row, before) != $0.value(row, after)
        }
        marks.add(changed.map(\.id), of: row)
      }
    }
    // A public screen tells them in other words.
    guard !isPublic else { return }
    for problem in arrival.problems.new { marks.add([.rule], of: .problem(problem)) }
  }

  /// The reader has gone on: what was on the screen is no news any more.
  mutating func seeChanges() {
    guard !marks.isEmpty else { return }
    if place.page == .meeting {
      let rows = talk.page.flatMap { page in talk.content?.rows[page.item]?[page.rows] } ?? []
      for row in rows.compactMap(\.id) { marks.remove(row) }
      return
    }
    guard let context else { return }
    let layout = layout
    for panel in place.page.panels {
      guard let area = layout.panels[panel], let source = panel.list, let content = contents[panel] else {
        continue
      }
      let count = layout.listRows(panel)
      let rows = content.ids.dropFirst(place[panel].top).prefix(count)
      guard rows.contains(where: { !marks[$0].isEmpty }) else { continue }
      let shown = source.shown(on: place.page, context)
      let table = listTable(self, panel, source, content, context.showing(content), rows: count)
      let seen = table.layout(width: area.width - 2).map { shown[$0.column].id }
      for row in rows { marks.remove(seen, of: row) }
    }
  }
}

extension Context {
  /// Whether differences between two are news, and not another day, plan or language.
  fileprivate func isComparable(with other: Context) -> Bool {
    portfolio.isWhole && other.portfolio.isWhole
      && portfolio.asOf.day == other.portfolio.asOf.day
      && portfolio.fiscalYear == other.portfolio.fiscalYear && portfolio.scope == other.portfolio.scope
  }
}

extension Arrival {
  /// The rows of lists that may say something else: its records, and the units and sectors that these belong to.
  fileprivate func rows(_ then: Portfolio, _ now: Portfolio) -> [(ListKind, [RowID])] {
    var agencies: Set<Key<Agency>> = []
    var sectors: Set<Key<Sector>> = []
    for portfolio in [then, now] {
      let known = portfolio.projects
      var owners = Array(projects.keys)
      for task in tasks.keys.compactMap({ portfolio.assignments[$0] }) {
        agencies.insert(task.lead)
        if let project = task.project { owners.append(project) }
      }
      for obstacle in obstacles.keys.compactMap({ portfolio.obstacles[$0] }) {
        agencies.insert(obstacle.agency)
        if let project = portfolio.project(of: obstacle) { owners.append(project) }
      }
      for project in owners.compactMap({ known[$0] }) {
        agencies.insert(project.owner)
        sectors.insert(project.sector)
      }
    }
    return [
      (.projects, projects.keys.map(RowID.project)), (.tasks, tasks.keys.map(RowID.assignment)),
      (.obstacles, obstacles.keys.map(RowID.obstacle)), (.units, agencies.map(RowID.agency)),
      (.sectors, sectors.map(RowID.sector)),
      (.files, files.map { .file($0.path, TableName(rawValue: $0.table)) }),
    ]
  }
}

extension RowID {
  /// Whether a portfolio has the record that the row is of.
  fileprivate func isThere(in portfolio: Portfolio) -> Bool {
    switch self {
    case .project(let key): portfolio.projects.place(of: key) != nil
    case .assignment(let key): portfolio.assignments.place(of: key) != nil
    case .obstacle(let key): portfolio.obstacles.place(of: key) != nil
    case .file(let path, _): portfolio.files.contains { $0.path == path }
    case .sector, .agency, .plan, .transaction, .problem, .event, .record, .topic, .link, .log: true
    }
  }
}

extension ListColumn {
  /// Whether it says which record it is: of a new one, the only cell that is marked.
  fileprivate var isTitle: Bool { [.name, .title, .description, .file].contains(id) }
}
