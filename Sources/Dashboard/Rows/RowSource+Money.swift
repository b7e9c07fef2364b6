import Cells
import Domain

extension RowSource {
  /// Sectors, the furthest behind first.
  static let sectors = RowSource(
    columns: moneyList(
      title: { $0.words.sector }, name: { id, context in id.sectorKey.map(context.name) ?? "" },
      MoneyColumns(
        measure: { id, context in
          id.sectorKey.map { context.portfolio.money.measure($0) } ?? MoneyMeasure()
        }, earlier: { id, context in id.sectorKey.flatMap { context.earlier?.money.measure($0) } }),
      WorkColumns { id, context in
        id.sectorKey.map { context.portfolio.work.count($0) } ?? WorkFigures.Count()
      }) + [.sectorTrend],
    ids: { _, context in
      let portfolio = context.portfolio
      return byGap(portfolio.sectorParts, context) { portfolio.money.measure($0) }.map(RowID.sector)
    },
    matches: { id, context, found in
      guard let key = id.sectorKey else { return false }
      return found(context.name(key)) || found(context.portfolio.sectors.code(of: key))
        || found(context.portfolio.sectors[key]?.name ?? "")
    },
    followsMoney: true)

  /// Units: on a sector's page those with projects in it; else all, also those that only other tables name.
  static let agencies = RowSource(
    columns: moneyList(
      title: { $0.words.unitWord }, name: { id, context in id.agencyKey.map(context.name) ?? "" },
      MoneyColumns(
        measure: { id, context in id.agencyKey.map(context.money) ?? MoneyMeasure() },
        earlier: { id, context in id.agencyKey.flatMap(context.earlierMoney) }),
      WorkColumns { id, context in
        id.agencyKey.map { context.portfolio.work.count($0) } ?? WorkFigures.Count()
      }, nameWidth: 24),
    ids: { page, context in
      let portfolio = context.portfolio
      let keys: [Key<Agency>]
      if case .sector(let sector) = page {
        keys = portfolio.agencies(of: sector)
      } else {
        keys = portfolio.agencyParts
      }
      return byGap(keys, context) { context.money($0) }.map(RowID.agency)
    },
    matches: { id, context, found in
      guard let key = id.agencyKey else { return false }
      return found(context.name(key)) || found(context.portfolio.agencies.code(of: key))
        || found(context.portfolio.agencies[key]?.shortName ?? "")
    },
    followsMoney: true)

  /// Projects of a sector, a unit or all.
  static let projects = RowSource(
    columns: moneyList(
      title: { $0.words.project }, name: { id, context in id.projectKey.map(context.name) ?? "" },
      MoneyColumns(
        measure: { id, context in id.projectKey.map { context.portfolio.measure($0) } ?? MoneyMeasure() },
        earlier: { id, context in id.projectKey.flatMap { context.earlier?.measure($0) } }),
      nil, nameWidth: 34)
      + [
        ListColumn(
          title: { $0.words.owner }, width: .flexible(minimum: 8, maximum: 16, weight: 1), priority: 5,
          cell: { id, context in .text(context.owner(id).map(context.shortName) ?? "", .muted) },
          order: { id, context in .name(context.owner(id).map(context.shortName) ?? "") },
          isRedundant: { if case .agency = $0 { true } else { false } }),
        ListColumn(
          title: { $0.words.status }, width: .flexible(minimum: 8, maximum: 16, weight: 1), priority: 8,
          cell: { id, context in
            .text(
              id.projectKey.flatMap { context.portfolio.projects[$0] }.map {
                context.words.projectStatus($0.status)
              } ?? "", .muted)
          },
          order: { id, context in
            .text(
              id.projectKey.flatMap { context.portfolio.projects[$0] }.map {
                context.words.projectStatus($0.status)
              } ?? "")
          }),
      ],
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
    matches: { id, context, found in
      guard let key = id.projectKey else { return false }
      return found(context.name(key)) || found(context.portfolio.projects.code(of: key))
        || found(context.owner(id).map(context.name) ?? "")
    },
    followsMoney: true)

  /// The furthest behind in money first; those without a plan last.
  private static func byGap<Row>(
    _ keys: [Key<Row>], _ context: Context, _ measure: (Key<Row>) -> MoneyMeasure
  ) -> [Key<Row>] {
    let keyed = keys.map { key in
      let measure = measure(key)
      return (hasPlan: measure.plan[context.basis] > 0, gap: context.gapMoney(measure), key: key)
    }
    return keyed.sorted { a, b in
      if a.hasPlan != b.hasPlan { return a.hasPlan }
      return a.gap == b.gap ? a.key < b.key : a.gap < b.gap
    }.map(\.key)
  }

  private static func moneyList(
    title: @escaping @Sendable (Context) -> String, name: @escaping @Sendable (RowID, Context) -> String,
    _ money: MoneyColumns, _ work: WorkColumns?, nameWidth: Int = 14
  ) -> [ListColumn] {
    [
      money.mark,
      ListColumn(
        title: title, width: .flexible(minimum: nameWidth, maximum: 60, weight: 6),
        cell: { id, context in .text(name(id, context)) },
        order: { id, context in .name(name(id, context)) }),
      money.bar, money.rate, money.gap, money.change, money.gapMoney, money.changePaid, money.plan,
      money.disbursed,
    ] + (work.map { [$0.overdue, $0.obstacles] } ?? [])
  }
}

extension RowID {
  var sectorKey: Key<Sector>? { if case .sector(let key) = self { key } else { nil } }
  var agencyKey: Key<Agency>? { if case .agency(let key) = self { key } else { nil } }
  var projectKey: Key<Project>? { if case .project(let key) = self { key } else { nil } }
  var assignmentKey: Key<Assignment>? { if case .assignment(let key) = self { key } else { nil } }
  var obstacleKey: Key<Obstacle>? { if case .obstacle(let key) = self { key } else { nil } }
}

extension Context {
  fileprivate func owner(_ id: RowID) -> Key<Agency>? {
    id.projectKey.flatMap { portfolio.projects[$0]?.owner }
  }
}

extension Portfolio {
  /// Units that own projects of a sector, by key.
  func agencies(of sector: Key<Sector>) -> [Key<Agency>] {
    var found = Set<Key<Agency>>()
    for project in projects.rows where project.sector == sector { found.insert(project.owner) }
    return found.sorted()
  }
}
