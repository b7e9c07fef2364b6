import Cells
import Contract
import Domain

extension TopicKind {
  /// Each component of digital infrastructure with its milestones and its money, what is late or paid ahead first.
  static let assets = TopicKind(
    title: Label(
      "Hạ tầng số: mốc và tiền", "Components: milestones and money", "Composants : jalons et argent"),
    question: Label(
      "Hạ tầng nào trễ mốc hoặc chi trước mốc?", "Which components miss milestones or are paid ahead?",
      "Quels composants ratent leurs jalons ou sont payés d’avance ?"),
    columns: [
      TopicColumn("component", Label("Hạ tầng", "Component", "Composant"), .text(minimum: 22, maximum: 64)),
      TopicColumn("unit", Label("Đơn vị", "Unit", "Unité"), .text(minimum: 8, maximum: 16)) { _ in .strong },
      TopicColumn(
        "person", Label("Đầu mối", "Contact", "Contact"), .text(minimum: 14, maximum: 24), priority: 7,
        isPrivate: true),
      TopicColumn("kind", Label("Loại", "Kind", "Type"), .text(minimum: 10, maximum: 26), priority: 6),
      TopicColumn(
        "sector", Label("Lĩnh vực", "Sector", "Secteur"), .text(minimum: 8, maximum: 22), priority: 7),
      TopicColumn("state", Label("Trạng thái", "State", "État"), .text(minimum: 9, maximum: 15), priority: 4),
      TopicColumn("planned_on", Label("Dự kiến", "Planned", "Prévu"), .day, priority: 5),
      TopicColumn("days_late", Label("trễ", "late", "tard"), .count) { _ in .strong },
      TopicColumn("paid", Label("đã chi", "paid", "payé"), .rate),
      TopicColumn("milestones", Label("mốc", "milest.", "jalons"), .rate),
      TopicColumn("lead", Label("chênh", "diff.", "écart"), .rate, priority: 3),
      TopicColumn("milestones_late", Label("m.trễ", "m.lt", "j.ret"), .count, priority: 5),
      TopicColumn(
        "findings", Label("Vấn đề", "Finding", "Constat"), .text(minimum: 16, maximum: 60), priority: 1),
      TopicColumn(
        "project", Label("Dự án", "Project", "Projet"), .text(minimum: 12, maximum: 44), priority: 8),
    ],
    needs: [.digitalAssets], alsoFrom: [.milestones, .projects, .plans, .transactions, .statements],
    rows: { AssetWords($0).rows })
}

/// What is said of components.
private struct AssetWords {
  let source: TopicSource
  let components: [ComponentProgress]

  init(_ source: TopicSource) {
    self.source = source
    components = source.componentProgress()
  }

  var rows: TopicRows {
    let all = components.sorted {
      (gravity($0), -$0.daysLate, -($0.lead?.hundredths ?? 0)) < (
        gravity($1), -$1.daysLate, -($1.lead?.hundredths ?? 0)
      )
    }
    let milestones = MilestoneCount(source.milestones(of: components), at: source.exact.asOf)
    return TopicRows(
      lines: [answer] + [source.onTime(milestones), rule].compactMap(\.self), rows: all.map(row))
  }

  private func gravity(_ component: ComponentProgress) -> Int {
    component.findings.first.flatMap(ComponentProgress.Finding.allCases.firstIndex) ?? .max
  }

  private func row(_ component: ComponentProgress) -> TopicRow {
    let (context, portfolio) = (source.context, source.exact)
    let asset = portfolio.duties.assets[component.asset]
    let state = asset.map {
      $0.status(on: portfolio.asOf.day)?.label ?? Label("chưa vận hành", "not in service", "pas en service")
    }
    return TopicRow(
      code: asset?.code ?? component.project.map { portfolio.projects.code(of: $0) } ?? "",
      cells: [
        .name(source.name(of: component)), source.actor(component.owner), source.person(of: component.owner),
        asset.map { .choice(code: $0.kind.code, label: context.words.said($0.kind.label)) } ?? .none,
        component.sector.map { .choice(code: portfolio.sectors.code(of: $0), label: context.name($0)) }
          ?? .none,
        state.map { .text(context.words.said($0)) } ?? .none, Value(asset?.plannedInService),
        asset == nil ? .none : .integer(component.daysLate), Value(component.paid),
        Value(component.milestones.metShare), Value(points: component.lead),
        .integer(component.milestones.late),
        .text(findings(component).map(said).joined(separator: "; ")),
        component.project.map { .name(context.name($0)) } ?? .none,
      ],
      target: component.project.map { .project($0) }
        ?? asset.map { .record(RecordID(.digitalAssets, $0.code, at: $0.origin)) },
      standing: standing(component))
  }

  /// Without what follows from another.
  private func findings(_ component: ComponentProgress) -> [ComponentProgress.Finding] {
    let all = component.findings
    return all.contains(.paidNotServing) ? all.filter { $0 != .late } : all
  }

  private func standing(_ component: ComponentProgress) -> Standing {
    switch component.findings.first {
    case .paidNotServing, .paidAhead, .late: .farBehind
    case .lateMilestones, .milestonesAhead: .behind
    case nil: .onTrack
    }
  }

  private var answer: Field {
    if components.isEmpty { return source.nothing }
    let found = components.filter { $0.findings.contains { $0 != .milestonesAhead } }
    let (many, all) = (found.count, components.count)
    let units = Counts(found.map { source.actorName($0.owner) })
    let grave = components.filter { $0.findings.contains(.paidNotServing) }.max { $0.daysLate < $1.daysLate }
    return source.line(
      [
        source.spans(
          "\(many)/\(all) hạ tầng trễ hoặc chi trước mốc", "\(many) of \(all) late or paid ahead",
          "\(many) sur \(all) en retard ou payés d’avance", .strong)
      ] + (units.isEmpty ? [] : [[Span(units.text(most: 2), .strong)]])
        + (grave.map { [source.paidAgainst($0)] } ?? []))
  }

  /// Each rate with what it is of.
  private var rule: Field? {
    let ofPlan = components.count(where: \.isPaidOfPlan)
    return source.line(
      [
        source.spans(
          "đã chi: trên tổng mức đầu tư", "paid: of total investment", "payé : sur l’investissement total",
          .muted)
      ]
        + (ofPlan > 0
          ? [
            source.spans(
              "\(ofPlan) dự án trên kế hoạch năm", "\(ofPlan) of the year's plan",
              "\(ofPlan) sur le plan de l’année",
              .muted)
          ] : []) + [
          source.spans(
            "mốc: đạt theo trọng số", "milestones: met, by weight", "jalons : atteints, pondérés", .muted)
        ])
  }

  private func said(_ finding: ComponentProgress.Finding) -> String {
    let label =
      switch finding {
      case .paidNotServing: Label("chi gần đủ, chưa vận hành", "paid, not serving", "payé, pas en service")
      case .paidAhead: Label("chi trước mốc", "paid ahead", "payé d’avance")
      case .late: Label("trễ vận hành", "late", "en retard")
      case .lateMilestones: Label("mốc trễ", "milestones late", "jalons en retard")
      case .milestonesAhead: Label("đạt mốc, chưa chi", "milestones not paid", "jalons non payés")
      }
    return source.context.words.said(label)
  }
}

extension TopicSource {
  func componentProgress() -> [ComponentProgress] {
    exact.componentProgress().filter {
      if case .sector(let key) = subject { return $0.sector == key }
      return isAbout(
        $0.owner, $0.project.flatMap { exact.projects[$0]?.owner }, project: $0.project,
        people: [contactKey($0.owner)])
    }
  }

  /// Of the components and projects in view, each once.
  func milestones(of components: [ComponentProgress]) -> [Milestone] {
    let (assets, projects) = (Set(components.compactMap(\.asset)), Set(components.compactMap(\.project)))
    return exact.duties.milestones.rows.filter { milestone in
      projects.contains(milestone.project) || milestone.asset.map(assets.contains) ?? false
    }
  }

  func name(of component: ComponentProgress) -> String {
    exact.duties.assets[component.asset]?.name ?? component.project.map { context.name($0) } ?? ""
  }

  /// The rate names what it is of.
  func onTime(_ count: MilestoneCount) -> Field? {
    guard let rate = count.onTimeRate else { return nil }
    let (percent, onTime, due, late) = (context.numbers.percent(rate), count.onTime, count.due, count.late)
    let undated = count.undated
    return line(
      [
        spans("mốc đạt đúng hạn ", "milestones on time ", "jalons à temps ") + [Span(percent, .strong)]
          + spans(
            " (\(onTime)/\(due) đến hạn)", " (\(onTime) of \(due) due)", " (\(onTime) sur \(due) échus)"),
        spans("\(late) mốc trễ", "\(late) late", "\(late) en retard"),
      ]
        + (undated > 0
          ? [spans("\(undated) không ghi ngày đạt", "\(undated) undated", "\(undated) sans date", .warning)]
          : []))
  }

  /// The component that is late longest.
  func latest(_ component: ComponentProgress) -> [Span] {
    let days = component.daysLate
    return spans("lâu nhất ", "longest ", "le plus long ", .muted) + [
      Span(actorName(component.owner), .strong)
    ]
      + spans(": \(days) ngày", ": \(days) days", " : \(days) jours")
  }

  /// `Sở KH&CN: chi 86,0 %, mốc 25,0 %`
  func paidAgainst(_ component: ComponentProgress) -> [Span] {
    let paid = component.paid.map { context.numbers.percent($0) } ?? "?"
    let met = component.milestones.metShare.map { context.numbers.percent($0) } ?? "?"
    return [Span(actorName(component.owner), .strong)]
      + spans(
        ": chi \(paid), mốc \(met)", ": paid \(paid), milestones \(met)", " : payé \(paid), jalons \(met)")
  }
}

extension Portfolio {
  /// Of its component, else of its project.
  func sector(of milestone: Milestone) -> Key<Sector>? {
    duties.assets[milestone.asset].flatMap { sector(of: $0) } ?? projects[milestone.project]?.sector
  }
}
