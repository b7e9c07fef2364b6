import Cells
import Domain

extension ListKind {
  private static let sector = ColumnMaker<Key<Sector>> { id, _ in id.sectorKey }
  private static let sectorWork = WorkColumns { id, context in
    id.sectorKey.map { context.portfolio.work.count($0) } ?? WorkFigures.Count()
  }

  /// Sectors, the furthest behind first.
  static let sectors = ListKind(
    columns: [sector.exported(.sectorID) { .text($1.portfolio.sectors.code(of: $0)) }]
      + moneyColumns(
        sector, title: { $0.words.sector }, name: { $1.name($0) },
        MoneyColumns(
          measure: { id, context in
            id.sectorKey.map { context.portfolio.money.measure($0) } ?? MoneyMeasure()
          }, earlier: { id, context in id.sectorKey.flatMap { context.earlier?.money.measure($0) } }))
      + sectorWork.both + [.sectorTrend],
    inputs: [.money, .work],
    ids: { _, context in
      let portfolio = context.portfolio
      return byGap(portfolio.sectorParts, context) { portfolio.money.measure($0) }.map(RowID.sector)
    },
    search: .texts { id, context, found in
      guard let key = id.sectorKey else { return false }
      return found(context.name(key)) || found(context.portfolio.sectors.code(of: key))
        || found(context.portfolio.sectors[key]?.name ?? "")
    },
    rest: { context in
      let outside = context.portfolio.work.withoutSector
      guard outside.said(context.words) != nil else { return [] }
      return [outside.cells(context).merging([.name: .text(context.words.pages.withoutSector)]) { $1 }]
    })
}

extension RowID {
  var sectorKey: Key<Sector>? { if case .sector(let key) = self { key } else { nil } }
}
