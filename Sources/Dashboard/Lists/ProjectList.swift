import Cells
import Domain

extension ListKind {
  private static let key = ColumnMaker<Key<Project>> { id, _ in id.projectKey }
  private static let project = ColumnMaker<Project> { id, context in
    id.projectKey.flatMap { context.portfolio.projects[$0] }
  }

  /// Projects of a sector, a unit or all.
  static let projects = ListKind(
    columns: [key.exported(.projectID) { .text($1.portfolio.projects.code(of: $0)) }]
      + moneyColumns(
        key, title: { $0.words.project }, width: 34, name: { $1.name($0) },
        MoneyColumns(
          measure: { id, context in id.projectKey.map { context.portfolio.measure($0) } ?? MoneyMeasure() },
          earlier: { id, context in id.projectKey.flatMap { context.earlier?.measure($0) } }))
      + [
        project(
          .ownerUnitID, { $0.words.owner }, .flexible(minimum: 8, maximum: 16, weight: 1), priority: 5
        ) { $1.value(of: $0.owner) }.amongTexts.looking(.muted).redundant {
          if case .agency = $0 { true } else { false }
        },
        project(.status, { $0.words.status }, .flexible(minimum: 8, maximum: 16, weight: 1), priority: 8) {
          .choice(code: $0.status.code, label: $1.words.projectStatus($0.status))
        }.looking(.muted),
      ],
    inputs: [.money, .work],
    ids: { page, context in
      let portfolio = context.portfolio
      let rows = portfolio.projects.rows.filter { project in
        switch page {
        case .sector(let sector): project.sector == sector
        case .agency(let agency): project.owner == agency
        default: true
        }
      }
      return byGap(rows.map(\.key), context) { portfolio.measure($0) }.map(RowID.project)
    },
    search: RowSearch { context, found in
      let projects = context.portfolio.projects
      let owners = FoundUnits(context, found)
      return { id in
        guard let key = id.projectKey else { return false }
        return found(context.name(key)) || found(projects.code(of: key))
          || projects.place(of: key).map { owners.holds(projects.rows[$0].owner) } ?? false
      }
    })
}

extension RowID {
  var projectKey: Key<Project>? { if case .project(let key) = self { key } else { nil } }
}
