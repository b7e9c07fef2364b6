import Cells
import Domain

extension ListKind {
  private static let unit = ColumnMaker<Key<Agency>> { id, _ in id.agencyKey }
  private static let unitWork = WorkColumns { id, context in
    id.agencyKey.map { context.portfolio.work.count($0) } ?? WorkFigures.Count()
  }

  /// Units: on a sector's page those with projects in it; else all, also those that only other tables name.
  static let units = ListKind(
    columns: [unit.exported(.unitID) { .text($1.portfolio.agencies.code(of: $0)) }]
      + moneyColumns(
        unit, title: { $0.words.unitWord }, width: 24, name: { $1.name($0) },
        MoneyColumns(
          measure: { id, context in id.agencyKey.map(context.money) ?? MoneyMeasure() },
          earlier: { id, context in id.agencyKey.flatMap(context.earlierMoney) }))
      + unitWork.both,
    inputs: [.money, .work],
    ids: { page, context in
      let isOfSector = if case .sector = page { true } else { false }
      let keys = isOfSector ? Array(context.agencyMoney.keys) : context.portfolio.agencyParts
      return byGap(keys, context) { context.money($0) }.map(RowID.agency)
    },
    search: .texts { id, context, found in
      guard let key = id.agencyKey else { return false }
      return found(context.name(key)) || found(context.portfolio.agencies.code(of: key))
        || found(context.portfolio.agencies[key]?.shortName ?? "")
    })
}

extension RowID {
  var agencyKey: Key<Agency>? { if case .agency(let key) = self { key } else { nil } }
}
