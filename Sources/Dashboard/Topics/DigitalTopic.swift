import Cells
import Contract
import Domain

extension TopicKind {
  /// The components of digital infrastructure by sector and kind.
  static let digital = TopicKind(
    title: Label("Hạ tầng số theo lĩnh vực", "Digital infrastructure", "Infrastructure numérique"),
    question: Label(
      "Hạ tầng số nào đã vận hành, cái nào trễ, chi trước mốc?",
      "Which digital infrastructure serves, which is late or paid ahead?",
      "Quelle infrastructure sert, laquelle tarde ou est payée d’avance ?"),
    columns: [
      TopicColumn("sector", Label("Lĩnh vực", "Sector", "Secteur"), .text(minimum: 12, maximum: 44))
    ]
      + AssetKind.allCases.map { kind in
        TopicColumn(
          kind.rawValue, shortName(kind), .text(minimum: 5, maximum: 7), priority: kind == .other ? 3 : 0,
          role: stateRole)
      } + [
        TopicColumn(
          "operating", Label("cộng", "all", "total"), .text(minimum: 5, maximum: 7), priority: 1,
          role: stateRole),
        TopicColumn("late", Label("trễ", "late", "tard"), .count, priority: 1) { _ in .strong },
        TopicColumn("milestones_on_time", Label("mốc đ.hạn", "on time", "à temps"), .rate, priority: 4),
        TopicColumn("milestones_due", Label("đ.hạn", "due", "dus"), .count, priority: 5) { _ in .muted },
        TopicColumn(
          "latest_unit", Label("Trễ nhất", "Latest at", "Plus tardif"), .text(minimum: 8, maximum: 16),
          priority: 2),
      ],
    needs: [.digitalAssets], alsoFrom: [.milestones, .projects, .plans, .transactions, .statements],
    hasNoLook: true,
    rows: { DigitalWords($0).rows })

  private static func shortName(_ kind: AssetKind) -> Label {
    switch kind {
    case .dataCenter: Label("TTDL", "DC", "CD")
    case .network: Label("Mạng", "Net", "Rés.")
    case .sharedDatabase: Label("CSDL", "DB", "BDD")
    case .sharedPlatform: Label("N.tảng", "Platf", "Platf")
    case .operationCenter: Label("Đ.hành", "OpCtr", "Opér.")
    case .monitoringSystem: Label("G.sát", "Monit", "Surv.")
    case .aiApplication: Label("AI", "AI", "IA")
    case .security: Label("ATTT", "Secur", "Sécu.")
    case .other: Label("khác", "other", "autre")
    }
  }

  /// By the mark that the text begins with.
  @Sendable private static func stateRole(_ value: Value) -> Role {
    guard case .choice(_, let label) = value, let mark = label.first else { return .muted }
    return Standing.allCases.first { $0.mark(.unicode).text == String(mark) }?.role ?? .text
  }
}

/// What is said of the components by sector.
private struct DigitalWords {
  let source: TopicSource
  let assets: [DigitalAsset]
  let components: [ComponentProgress]
  let milestones: MilestoneCount
  private let bySector: [Key<Sector>?: MilestoneCount]

  init(_ source: TopicSource) {
    self.source = source
    components = source.componentProgress()
    let own = Set(components.compactMap(\.asset))
    assets = source.exact.duties.assets.rows.filter { own.contains($0.key) }
    let rows = source.milestones(of: components)
    milestones = MilestoneCount(rows, at: source.exact.asOf)
    bySector = Dictionary(grouping: rows) { source.exact.sector(of: $0) }
      .mapValues { MilestoneCount($0, at: source.exact.asOf) }
  }

  var rows: TopicRows {
    let grid = InfrastructureGrid(assets, source.exact)
    let order = source.exact.sectors.rows.map { Optional($0.key) }
    let unlisted = grid.bySector.keys.filter { !order.contains($0) }
      .sorted { ($0?.index ?? .max) < ($1?.index ?? .max) }
    let sectors = (order + unlisted).filter { grid.bySector[$0] != nil }
    let total = row(nil, grid.total, milestones, of: components) { grid.byKind[$0] ?? .init() }
    return TopicRows(
      lines: [answer(grid.total)] + [source.onTime(milestones), money, legend].compactMap(\.self),
      rows: grid.total.all == 0
        ? []
        : [total]
          + sectors.map { sector in
            row(
              .some(sector), grid.bySector[sector] ?? .init(), bySector[sector] ?? .init(),
              of: components.filter { $0.sector == sector }
            ) { grid[sector, $0] }
          })
  }

  /// - Parameter sector: nil of all; nothing in it of components without one.
  private func row(
    _ sector: Key<Sector>??, _ cell: InfrastructureGrid.Cell, _ milestones: MilestoneCount,
    of components: [ComponentProgress], _ of: (AssetKind) -> InfrastructureGrid.Cell
  ) -> TopicRow {
    let (code, name) = name(sector)
    let latest = components.filter { $0.daysLate > 0 }.max { $0.daysLate < $1.daysLate }
    // A sector of a unit has no page of its own.
    let target: TopicSubject =
      if source.subject == .all, case .some(.some(let key)) = sector { .sector(key) } else { source.subject }
    return TopicRow(
      code: code,
      cells: [.choice(code: code, label: name)] + AssetKind.allCases.map { value(of($0)) } + [
        value(cell), .integer(cell.late), Value(milestones.onTimeRate), .integer(milestones.due),
        source.actor(latest?.owner),
      ], target: .topic(.assets, of: target), standing: cell.standing)
  }

  private func name(_ sector: Key<Sector>??) -> (String, String) {
    let words = source.context.words
    return switch sector {
    case nil: ("total", words.said(Label("Toàn bộ", "All", "Tous")))
    case .some(nil): ("", words.said(Label("không thuộc lĩnh vực nào", "no sector", "sans secteur")))
    case .some(.some(let key)): (source.exact.sectors.code(of: key), source.context.name(key))
    }
  }

  private func value(_ cell: InfrastructureGrid.Cell) -> Value {
    guard let standing = cell.standing else { return .none }
    let text = "\(cell.operating)/\(cell.all)"
    return .choice(code: text, label: standing.mark(source.context.glyphs).text + text)
  }

  private func answer(_ cell: InfrastructureGrid.Cell) -> Field {
    if cell.all == 0 { return source.nothing }
    let (all, operating, late) = (cell.all, cell.operating, cell.late)
    let latest = components.filter { $0.daysLate > 0 }.max { $0.daysLate < $1.daysLate }
    return source.line(
      [
        source.spans(
          "\(operating)/\(all) hạ tầng số đang vận hành", "\(operating) of \(all) components serve",
          "\(operating) composants sur \(all) servent", .strong)
      ]
        + (late > 0
          ? [source.spans("\(late) trễ hạn", "\(late) late", "\(late) en retard", .strong)] : [])
        + (latest.map { [source.latest($0)] } ?? []))
  }

  /// What was paid before its milestones, and what is paid and does not serve.
  private var money: Field? {
    if source.exact.isMoneyLost { return nil }
    let ahead = components.filter { $0.findings.contains(.paidAhead) }
    let idle = components.filter { $0.findings.contains(.paidNotServing) }
    let worst = ahead.max { ($0.lead?.hundredths ?? 0) < ($1.lead?.hundredths ?? 0) }
    let (many, unserved) = (ahead.count, idle.count)
    let unserving = source.spans(
      "chi gần đủ chưa vận hành \(unserved)", "\(unserved) paid, not serving", "\(unserved) payés, inactifs")
    return source.line([
      source.spans("chi trước mốc \(many)", "\(many) paid ahead", "\(many) payés d’avance"),
      unserved > 0 ? unserving : [], worst.map { source.paidAgainst($0) } ?? [],
    ])
  }

  private var legend: Field? {
    func mark(_ standing: Standing) -> Span { standing.mark(source.context.glyphs) }
    return source.line([
      source.spans("vận hành/tất cả", "serving/all", "en service/tous", .muted),
      [mark(.onTrack)] + source.spans(" đủ", " all", " tous", .muted),
      [mark(.behind)] + source.spans(" một phần", " some", " en partie", .muted),
      [mark(.unknown)] + source.spans(" chưa", " none yet", " aucun", .muted),
      [mark(.farBehind)] + source.spans(" có cái trễ hạn", " some late", " retard", .muted),
    ])
  }
}
