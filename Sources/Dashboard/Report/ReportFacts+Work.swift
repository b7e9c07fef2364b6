import Contract
import Document
import Domain

extension ReportFacts {
  /// What is different from the last report, before all else.
  var changes: [Document.Block] {
    guard let before else { return [] }
    let work = portfolio.workSince(lastDay)
    let paid = portfolio.moneySince(before, on: basis).disbursed
    let items = [
      said(
        "Giải ngân trong tuần: \(money(paid)).", "Disbursed in the week: \(money(paid)).",
        "Décaissé dans la semaine : \(money(paid))."),
      said(
        "Nhiệm vụ: \(work.completed.count) hoàn thành, \(work.newlyOverdue.count) mới quá hạn.",
        "Tasks: \(work.completed.count) completed, \(work.newlyOverdue.count) newly overdue.",
        "Tâches : \(work.completed.count) achevées, \(work.newlyOverdue.count) nouvellement en retard."),
      said(
        "Vướng mắc: \(work.raised.count) phát sinh, \(work.resolved.count) đã tháo gỡ.",
        "Obstacles: \(work.raised.count) raised, \(work.resolved.count) resolved.",
        "Obstacles : \(work.raised.count) signalés, \(work.resolved.count) levés."),
    ]
    return [
      paragraph("Thay đổi so với báo cáo trước:", "Since the last report:", "Depuis le dernier rapport :"),
      .list(items.map { Document.Item(Document.Paragraph($0)) }),
    ]
  }

  /// II: tasks by their classes, what is overdue, and directives.
  var tasks: [Document.Block] {
    if let lack = lack(of: .tasks) { return lack }
    let classes = portfolio.work.classes
    let counted = AssignmentClass.allCases.filter { $0 != .cancelled }
    let total = counted.reduce(0) { $0 + (classes[$1] ?? 0) }
    let parts = counted.compactMap { kind -> String? in
      classes[kind].map { "\(context.words.assignmentClass(kind).lowercased()) \($0)" }
    }
    let overdue = portfolio.work.overdue.prefix(ReportFacts.named).map { portfolio.assignments.rows[Int($0)] }
    return [
      paragraph(
        "Tổng số \(total) nhiệm vụ: \(parts.joined(separator: ", ")).",
        "\(total) tasks in all: \(parts.joined(separator: ", ")).",
        "\(total) tâches en tout : \(parts.joined(separator: ", ")).")
    ] + (overdue.isEmpty ? [] : [.table(overdueTable(overdue))]) + directives
  }

  /// Rows that the body names; the annex has all.
  static let named = 10

  /// Who is named for an overdue task.
  enum NamedForTask {
    case lead
    /// On a public paper nobody.
    case person
  }

  func overdueTable(_ tasks: [Assignment], title: Bool = true, by named: NamedForTask = .lead)
    -> Document.Table
  {
    let names: (title: String, of: (Assignment) -> Document.Cell)? =
      switch named {
      case .lead: (said("Chủ trì", "Lead", "Pilote"), { .text(context.name($0.lead)) })
      case .person where context.isPublic: nil
      case .person:
        (
          said("Người", "Person", "Personne"),
          { context.name($0.responsible ?? $0.accountable).map { .text($0) } ?? .missing }
        )
      }
    return Document.Table(
      title: title ? said("Nhiệm vụ quá hạn lâu nhất", "Longest overdue", "Les plus en retard") : "",
      sheet: said("Quá hạn", "Overdue", "En retard"),
      columns: [
        Document.Column(said("Nhiệm vụ", "Task", "Tâche"))
      ] + (names.map { [Document.Column($0.title)] } ?? []) + [
        Document.Column(said("Hạn", "Due", "Échéance"), .day),
        Document.Column(said("Quá hạn (ngày)", "Days late", "Retard (jours)"), .count),
      ],
      rows: tasks.map { task in
        Document.Row(
          [.text(task.title)] + (names.map { [$0.of(task)] } ?? []) + [
            task.due.map { .day($0) } ?? .missing, .count(task.daysLate(at: portfolio.asOf)),
          ])
      })
  }

  private var directives: [Document.Block] {
    let given = portfolio.duties.directives.rows.filter { $0.issued <= day && $0.status != .cancelled }
    guard !given.isEmpty else { return nothing(.directives) }
    let done = given.count { $0.isCompleted(on: day) }
    let late = given.filter { directive in
      directive.isOpen(on: day) && directive.due.map { portfolio.asOf > Moment(closeOf: $0) } ?? false
    }
    let units = Dictionary(grouping: late, by: \.lead).map {
      (name: context.name($0.key), count: $0.value.count)
    }
    .sorted { ($1.count, $0.name) < ($0.count, $1.name) }.prefix(5)
    .map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
    let going = given.count - done - late.count
    return [
      paragraph(
        "Kết luận, chỉ đạo: \(given.count) nội dung, đã hoàn thành \(done), đang thực hiện \(going), quá hạn \(late.count)\(units.isEmpty ? "" : "; quá hạn nhiều nhất: " + units).",
        "Directives: \(given.count) points, \(done) done, \(going) going on, \(late.count) late\(units.isEmpty ? "" : "; most of them: " + units).",
        "Directives : \(given.count) points, \(done) achevés, \(going) en cours, \(late.count) en retard\(units.isEmpty ? "" : " ; surtout : " + units)."
      )
    ]
  }

  /// III: components by state, and milestones due by the day.
  var infrastructure: [Document.Block] {
    let assets = portfolio.duties.assets.rows
    guard !assets.isEmpty else { return nothing(.digitalAssets) }
    let operating = assets.count { $0.isOperating(on: day) }
    let late = assets.filter { !$0.isOperating(on: day) && ($0.plannedInService.map { $0 < day } ?? false) }
    let due = portfolio.duties.milestones.rows.filter { $0.due <= day }
    let met = due.count { $0.isMet(on: day) }
    let share = Rate(Int64(met), of: Int64(due.count)).map { percent($0) } ?? "…"
    return [
      paragraph(
        "\(operating) trên \(assets.count) thành phần hạ tầng số đã vận hành; \(late.count) thành phần quá ngày dự kiến vận hành. \(met) trên \(due.count) mốc đến hạn đã đạt (\(share)).",
        "\(operating) of \(assets.count) components are in service; \(late.count) are past their planned day. \(met) of \(due.count) milestones due were met (\(share)).",
        "\(operating) composantes sur \(assets.count) en service ; \(late.count) ont dépassé la date prévue. \(met) jalons sur \(due.count) échus sont atteints (\(share))."
      )
    ] + (late.isEmpty ? [] : [.table(lateAssets(Array(late.prefix(ReportFacts.named))))])
  }

  private func lateAssets(_ assets: [DigitalAsset]) -> Document.Table {
    Document.Table(
      title: said("Thành phần chậm vận hành", "Components past their day", "Composantes en retard"),
      sheet: said("Hạ tầng số", "Infrastructure", "Infrastructure"),
      columns: [
        Document.Column(said("Thành phần", "Component", "Composante")),
        Document.Column(said("Đơn vị", "Unit", "Unité")),
        Document.Column(said("Dự kiến", "Planned", "Prévue"), .day),
      ],
      rows: assets.map { asset in
        Document.Row([
          .text(asset.name), .text(context.name(asset.owner)),
          asset.plannedInService.map { .day($0) } ?? .missing,
        ])
      })
  }

  /// IV: what stands in the way, what it holds, and at which level it lies.
  var obstacles: [Document.Block] {
    if let lack = lack(of: .obstacles) { return lack }
    let work = portfolio.workSince(lastDay)
    let open = portfolio.work.openObstacles.map { portfolio.obstacles.rows[Int($0)] }
    let held = portfolio.work.total.blocked
    return [
      paragraph(
        "Đang mở \(open.count) vướng mắc, giữ \(money(held)); trong tuần phát sinh \(work.raised.count), tháo gỡ \(work.resolved.count).",
        "\(open.count) obstacles stand open and hold \(money(held)); \(work.raised.count) were raised and \(work.resolved.count) resolved in the week.",
        "\(open.count) obstacles ouverts retiennent \(money(held)) ; \(work.raised.count) signalés et \(work.resolved.count) levés dans la semaine."
      )
    ] + (open.isEmpty ? [] : [.table(levels(open)), .table(gravest(Array(open.prefix(ReportFacts.named))))])
  }

  private func levels(_ open: [Obstacle]) -> Document.Table {
    let byLevel = Dictionary(grouping: open, by: \.escalation)
    func sum(_ rows: [Obstacle]) -> Dong { rows.reduce(0) { $0 &+ ($1.blocked ?? 0) } }
    return Document.Table(
      title: said("Theo cấp xử lý", "By competent level", "Par niveau compétent"),
      sheet: said("Cấp xử lý", "Levels", "Niveaux"), unitLine: unitLine,
      columns: [
        Document.Column(said("Cấp xử lý", "Level", "Niveau")),
        Document.Column(said("Số vướng mắc", "Obstacles", "Obstacles"), .count),
        Document.Column(said("Vốn bị giữ", "Money held", "Montant retenu"), .money(unit)),
      ],
      rows: EscalationLevel.allCases.compactMap { level in
        byLevel[level].map {
          Document.Row([.text(context.words.escalation(level)), .count($0.count), .money(sum($0))])
        }
      },
      total: Document.Row([
        .text(said("Tổng số", "Total", "Total")), .count(open.count), .money(portfolio.work.total.blocked),
      ]))
  }

  func gravest(_ obstacles: [Obstacle], hasAge: Bool = false) -> Document.Table {
    Document.Table(
      title: said("Vướng mắc giữ nhiều vốn nhất", "Those that hold most", "Ceux qui retiennent le plus"),
      sheet: said("Vướng mắc", "Obstacles", "Obstacles"), unitLine: unitLine,
      columns: [
        Document.Column(said("Nội dung", "Obstacle", "Obstacle")),
        Document.Column(said("Phải xử lý", "Must act", "Doit agir")),
        Document.Column(said("Cấp", "Level", "Niveau")),
        Document.Column(said("Vốn bị giữ", "Money held", "Retenu"), .money(unit)),
      ] + (hasAge ? [Document.Column(said("Đã (ngày)", "Days", "Jours"), .count)] : []),
      rows: obstacles.map { obstacle in
        Document.Row(
          [
            .text(obstacle.description), .text(context.name(obstacle.responsibleAgency ?? obstacle.agency)),
            .text(context.words.escalation(obstacle.escalation)),
            obstacle.blocked.map { .money($0) } ?? .missing,
          ] + (hasAge ? [.count(obstacle.age(on: day))] : []))
      })
  }
}
