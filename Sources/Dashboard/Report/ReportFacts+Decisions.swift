import Contract
import Document
import Domain

extension ReportFacts {
  /// V: what is asked of each level, and what was proposed and waits.
  func proposals(_ ahead: ReportAhead) -> [Document.Block] {
    let asked = Dictionary(grouping: portfolio.obstaclesForDecision, by: \.escalation)
    let levels = EscalationLevel.allCases.compactMap { level in
      asked[level].map { (level: level, obstacles: $0) }
    }
    let asks = levels.flatMap { level, obstacles in askBlocks(level, obstacles) }
    let waiting = portfolio.duties.proposals.filter { $0.isOpen(on: day) }
    let none = paragraph(
      "Không có vướng mắc nào cần cấp trên quyết định.", "No obstacle waits for a decision above the units.",
      "Aucun obstacle n’attend de décision au-dessus des unités.")
    return (asks.isEmpty ? [none] : asks) + ahead.reallocation
      + (waiting.isEmpty ? [] : [.table(waitingTable(waiting))])
  }

  private func askBlocks(_ level: EscalationLevel, _ obstacles: [Obstacle]) -> [Document.Block] {
    let held = obstacles.reduce(0) { $0 &+ ($1.blocked ?? 0) }
    return [
      .heading(.section, context.words.escalation(level)),
      paragraph(
        "Đề nghị quyết định \(obstacles.count) nội dung, đang giữ \(money(held)):",
        "Asked to decide on \(obstacles.count) matters that hold \(money(held)):",
        "Décision demandée sur \(obstacles.count) points qui retiennent \(money(held)) :"),
      .list(
        obstacles.prefix(5).map { obstacle in
          Document.Item(
            Document.Paragraph(
              "\(obstacle.description) (\(context.name(obstacle.agency))"
                + (obstacle.blocked.map { ", " + money($0) } ?? "") + ")"))
        }),
    ]
  }

  func waitingTable(_ proposals: [Proposal]) -> Document.Table {
    Document.Table(
      title: said("Đề xuất đang chờ quyết định", "Proposals that wait", "Propositions en attente"),
      sheet: said("Đề xuất", "Proposals", "Propositions"), unitLine: unitLine,
      columns: [
        Document.Column(said("Mã", "Code", "Code"), .centred),
        Document.Column(said("Nội dung", "Proposal", "Proposition")),
        Document.Column(said("Đơn vị", "Unit", "Unité")),
        Document.Column(said("Trình", "Since", "Depuis"), .day),
        Document.Column(said("Số vốn", "Amount", "Montant"), .money(unit)),
      ],
      rows: proposals.sorted { ($0.submitted ?? day, $0.code) < ($1.submitted ?? day, $1.code) }.map {
        proposal in
        Document.Row([
          .text(proposal.code), .text(proposal.content), .text(context.name(proposal.proposedBy)),
          proposal.submitted.map { .day($0) } ?? .missing, proposal.amount.map { .money($0) } ?? .missing,
        ])
      })
  }

  /// VI: what is due before the next report.
  var nextWeek: [Document.Block] {
    let next = source.exact.openDuties([.task, .directive, .request, .dossier, .milestone]).filter { item in
      item.due.map { $0 > day && $0 <= day + 7 } ?? false
    }.sorted { ($0.due ?? day, $0.kind.rawValue, $0.place) < ($1.due ?? day, $1.kind.rawValue, $1.place) }
    let names = DutyNames(source)
    guard !next.isEmpty else {
      return [
        paragraph(
          "Không có việc nào đến hạn đến ngày \(written(day + 7)).", "Nothing is due by \(written(day + 7)).",
          "Rien n’échoit d’ici au \(written(day + 7)).")
      ]
    }
    return [
      paragraph(
        "\(next.count) việc đến hạn đến ngày \(written(day + 7)), trong đó:",
        "\(next.count) matters are due by \(written(day + 7)), among them:",
        "\(next.count) échéances d’ici au \(written(day + 7)), dont :"),
      .table(
        Document.Table(
          sheet: said("Tuần tới", "Next week", "Semaine prochaine"),
          columns: [
            Document.Column(said("Hạn", "Due", "Échéance"), .day),
            Document.Column(said("Loại", "Kind", "Type"), .centred),
            Document.Column(said("Nội dung", "Matter", "Objet")),
            Document.Column(said("Đơn vị", "Unit", "Unité")),
          ],
          rows: next.prefix(15).map { item in
            Document.Row([
              item.due.map { .day($0) } ?? .missing, .text(context.words.said(item.kind.label)),
              .text(names.title(item)), .text(context.name(item.agency)),
            ])
          })),
    ]
  }

  /// All units, and all that is overdue.
  var annexes: [Document.Annex] {
    let units = Document.Annex(
      label: said("Phụ lục I", "Annex I", "Annexe I"),
      title: said("KẾT QUẢ THEO ĐƠN VỊ", "RESULTS BY UNIT", "RÉSULTATS PAR UNITÉ"), isLandscape: true,
      blocks: [.table(unitTable)])
    let overdue = portfolio.work.overdue.map { portfolio.assignments.rows[Int($0)] }
    let tasks = Document.Annex(
      label: said("Phụ lục II", "Annex II", "Annexe II"),
      title: said("NHIỆM VỤ QUÁ HẠN", "OVERDUE TASKS", "TÂCHES EN RETARD"), isLandscape: true,
      blocks: [.table(overdueTable(overdue, title: false))])
    let sources = Document.Annex(
      label: overdue.isEmpty
        ? said("Phụ lục II", "Annex II", "Annexe II") : said("Phụ lục III", "Annex III", "Annexe III"),
      title: said("NGUỒN SỐ LIỆU", "SOURCES", "SOURCES"), blocks: [.table(fileTable)])
    return (overdue.isEmpty ? [units] : [units, tasks]) + [sources]
  }

  /// The files as they were read, with their stamps.
  private var fileTable: Document.Table {
    Document.Table(
      sheet: said("Tệp", "Files", "Fichiers"),
      columns: [
        Document.Column(said("Tệp", "File", "Fichier")),
        Document.Column(said("Bản ghi", "Records", "Lignes"), .count),
        Document.Column(said("Không dùng được", "Not usable", "Inutilisables"), .count),
        Document.Column(said("Sửa lúc", "Modified", "Modifié"), .centred),
      ],
      rows: portfolio.files.sorted { $0.path < $1.path }.map { file in
        Document.Row([
          .text(file.path), .count(file.recordCount), .count(file.rejectedCount),
          file.modified.map { .text(context.numbers.moment($0)) } ?? .missing,
        ])
      })
  }

  private var unitTable: Document.Table {
    let units = portfolio.agencies.rows.filter { agency in
      let money = portfolio.money.measure(agency.key)
      return money.plan[basis] != 0 || money.paidOfPlan(on: basis) != 0
    }
    func row(_ name: String, _ now: MoneyMeasure, _ then: MoneyMeasure?, _ count: WorkFigures.Count)
      -> Document.Row
    {
      var row = self.row(name, now, then, basis)
      row.cells += [.count(count.overdue), .count(count.obstacles), .money(count.blocked)]
      return row
    }
    let work = said("Công việc", "Work", "Travail")
    return Document.Table(
      sheet: said("Đơn vị", "Units", "Unités"), unitLine: unitLine,
      columns: [Document.Column(said("Đơn vị", "Unit", "Unité"))] + paidColumns + [
        Document.Column(said("Quá hạn", "Overdue", "En retard"), group: work, .count),
        Document.Column(said("Vướng mắc", "Obstacles", "Obstacles"), group: work, .count),
        Document.Column(said("Vốn bị giữ", "Held", "Retenu"), group: work, .money(unit)),
      ],
      rows: units.map { agency in
        row(
          agency.name, portfolio.money.measure(agency.key), before?.money.measure(agency.key),
          portfolio.work.count(agency.key))
      },
      total: row(
        said("Tổng số", "Total", "Total"), portfolio.money.total, before?.money.total, portfolio.work.total),
      note: said(
        "Tỷ lệ tính trên kế hoạch Thành phố giao\(context.withCarriedOver); chỉ gồm đơn vị có kế hoạch hoặc đã chi.",
        "Rates are of the City's plan\(context.withCarriedOver); only units with a plan or payments.",
        "Taux sur le plan de la Ville\(context.withCarriedOver) ; unités dotées d’un plan ou de paiements."))
  }
}
