import Cells
import Contract
import Domain

extension TopicKind {
  /// Projects in which money has done little: each with the decision that it asks for.
  static let efficiency = TopicKind(
    title: Label("Hiệu quả sử dụng vốn", "Efficiency", "Efficacité"),
    question: Label(
      "Tiền nào nằm im, và cần quyết định gì?", "Which money lies idle, and what must be decided?",
      "Quel argent dort, et que décider ?"),
    columns: [
      TopicColumn("project", Label("Dự án", "Project", "Projet"), .name),
      TopicColumn(
        "owner", Label("Chủ đầu tư", "Owner", "Porteur"), .text(minimum: 8, maximum: 16), priority: 3
      ) { _ in
        .strong
      },
      TopicColumn(
        "findings", Label("Tình trạng", "Finding", "Constat"), .text(minimum: 15, maximum: 44), priority: 1),
      TopicColumn("paid_of_total", Label("đã chi/TMĐT", "paid/total", "payé/total"), .rate, priority: 4),
      TopicColumn("physical", Label("khối lượng", "built", "réalisé"), .rate, priority: 4),
      TopicColumn("open_advances", Label("tạm ứng", "advances", "avances"), .money, priority: 5),
      TopicColumn(
        "oldest_advance", Label("từ", "since", "depuis"), .text(minimum: 7, maximum: 7), priority: 7),
      TopicColumn(
        "last_payment", Label("chi cuối", "last paid", "dernier p."), .text(minimum: 9, maximum: 10),
        priority: 6),
      TopicColumn("remaining", Label("chưa chi", "unpaid", "à payer"), .money, priority: 2) { _ in .strong },
      TopicColumn(
        "decision", Label("Đề nghị", "Decision", "Décision"), .text(minimum: 16, maximum: 40), priority: 8),
    ],
    rows: efficiencyRows)

  @Sendable private static func efficiencyRows(_ source: TopicSource) -> TopicRows {
    let context = source.context
    let portfolio = source.portfolio
    let physical = source.physicalProgress()
    let all = portfolio.projects.rows.map {
      Efficiency($0, physical: physical[$0.key], on: context.basis, portfolio)
    }
    let found = all.filter { !$0.findings.isEmpty }.sorted {
      let (a, b) = (max(0, $0.remaining ?? 0), max(0, $1.remaining ?? 0))
      return a == b ? $0.project < $1.project : a > b
    }
    return TopicRows(
      lines: EfficiencyWords(context).lines(found, reported: physical.count),
      rows: found.compactMap { efficiency in
        portfolio.projects[efficiency.project].map { EfficiencyWords(context).row(efficiency, $0) }
      })
  }
}

extension TopicSource {
  /// By project what its newest report by the day says of the work, 0 to 100 %.
  func physicalProgress() -> [Key<Project>: Rate] {
    let day = portfolio.asOf.day
    let keys = NamedTable.all[.projects]?.keys(in: portfolio) ?? [:]
    var newest: [Key<Project>: (day: Day, share: Rate)] = [:]
    records(.progress) { record, _ in
      if let code = record[ProgressTable.name(of: \.project)], let key = keys[code].map({ Key<Project>($0) }),
        let asOf = record[ProgressTable.name(of: \.asOf)].flatMap(Day.init(iso:)), asOf <= day,
        let percent = record[ProgressTable.name(of: \.physicalPercent)].flatMap(Double.init),
        0...100 ~= percent,
        newest[key].map({ $0.day <= asOf }) ?? true
      {
        newest[key] = (asOf, Rate(hundredths: Int((percent * 100).rounded())))
      }
      return !isCancelled()
    }
    return newest.mapValues(\.share)
  }
}

/// What is said of a project's efficiency.
private struct EfficiencyWords {
  let context: Context

  init(_ context: Context) { self.context = context }

  func row(_ efficiency: Efficiency, _ project: Project) -> TopicRow {
    let advances = efficiency.advances
    return TopicRow(
      code: project.code,
      cells: [
        .name(context.name(project.key)), context.value(of: project.owner),
        .text(efficiency.findings.map(said).joined(separator: ", ")), Value(efficiency.paidOfTotal),
        Value(efficiency.physical), advances.amount > 0 ? .money(advances.amount) : .none,
        advances.oldestMonth.map { .text(month($0)) } ?? .none,
        efficiency.lastMonth.map { .text(month($0)) } ?? .none, Value(efficiency.remaining),
        efficiency.findings.first.map { .text(decision($0)) } ?? .none,
      ], target: .project(project.key), standing: .behind)
  }

  /// How many projects, with how much money, and what each finding holds.
  func lines(_ found: [Efficiency], reported: Int) -> [Field] {
    func unpaid(_ rows: [Efficiency]) -> Dong { rows.reduce(0) { $0 &+ max(0, $1.remaining ?? 0) } }
    let answer = context.words.said(
      Label(
        "\(found.count) dự án cần quyết định", "\(found.count) projects need a decision",
        "\(found.count) projets demandent une décision"))
    let parts = Efficiency.Finding.allCases.compactMap { finding -> [Span]? in
      let rows = found.filter { $0.findings.contains(finding) }
      return rows.isEmpty ? nil : [Span(said(finding) + " ", .muted), Span("\(rows.count)", .strong)]
    }
    let unknown = context.words.said(
      Label(
        "không đơn vị nào báo cáo khối lượng (progress.csv)",
        "no unit has reported physical progress (progress.csv)",
        "aucune unité n’a déclaré d’avancement physique (progress.csv)"))
    return [
      Field(
        "",
        [
          Span(answer, .strong),
          Span(" · " + context.words.said(Label("chưa chi ", "unpaid ", "à payer ")), .muted),
        ]
          + [Span(context.money(unpaid(found)) + " " + context.words.unit(context.unit), .strong)]),
      Field("", parts: parts),
    ] + (reported == 0 ? [Field("", unknown, .warning)] : [])
  }

  /// `3/2025`
  private func month(_ number: Int) -> String { "\(number % 12 + 1)/\(number / 12)" }

  private func said(_ finding: Efficiency.Finding) -> String {
    let label =
      switch finding {
      case .paidNotAccepted: Label("chi đủ, chưa nghiệm thu", "paid, not accepted", "payé, non reçu")
      case .pastEnd: Label("quá hạn hoàn thành", "past its end", "terme dépassé")
      case .idlePlan: Label("kế hoạch nằm im", "idle plan", "crédit inutilisé")
      case .silent: Label("lâu không chi", "no payment for long", "sans paiement")
      case .oldAdvance: Label("tạm ứng lâu", "old advance", "avance ancienne")
      case .paidAheadOfWork: Label("chi vượt khối lượng", "paid ahead of work", "payé avant travaux")
      case .workAheadOfPaid: Label("có khối lượng chưa chi", "work not paid", "travaux non payés")
      }
    return context.words.said(label)
  }

  /// What the gravest finding asks the competent level for.
  private func decision(_ finding: Efficiency.Finding) -> String {
    let label =
      switch finding {
      case .paidNotAccepted: Label("nghiệm thu, quyết toán", "accept and settle", "réceptionner et solder")
      case .pastEnd: Label("gia hạn hoặc dừng", "extend or stop", "prolonger ou arrêter")
      case .idlePlan: Label("điều chuyển vốn", "re-allocate the plan", "réaffecter le crédit")
      case .silent: Label("đôn đốc, xem xét điều chuyển", "urge, or re-allocate", "relancer ou réaffecter")
      case .oldAdvance: Label("thu hồi tạm ứng", "recover the advance", "récupérer l’avance")
      case .paidAheadOfWork: Label("kiểm tra khối lượng", "inspect the work", "contrôler les travaux")
      case .workAheadOfPaid: Label("nghiệm thu, thanh toán", "accept and pay", "réceptionner et payer")
      }
    return context.words.said(label)
  }
}
