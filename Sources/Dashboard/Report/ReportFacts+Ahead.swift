import Cells
import Contract
import Document
import Domain

// What follows from forecasts, in the words of the pages that show them.
extension ReportFacts {
  /// Where the year ends; nothing where that can't be told.
  var yearEnd: [Document.Block] {
    guard let row = report.forecast.level(.total).rows.first, let end = row.ending else { return [] }
    let share = Rate(end.point, of: row.now.plan).map { percent($0) } ?? "…"
    let deadline = written(PlanEntry.usualDeadline(of: portfolio.fiscalYear))
    let point = context.money(end.point)
    let band = end.band.map { band in
      said(
        ", trong khoảng \(context.money(band.lowerBound)) đến \(money(band.upperBound))",
        ", between \(context.money(band.lowerBound)) and \(money(band.upperBound))",
        ", entre \(context.money(band.lowerBound)) et \(money(band.upperBound))")
    }
    return [
      paragraph(
        "Ước đến \(deadline): \(point) \(unit.name), đạt \(share) kế hoạch Thành phố giao\(context.withCarriedOver)\(band ?? "") (theo các năm đã khóa sổ của thư mục).",
        "Expected by \(deadline): \(point) \(unit.name), \(share) of the City's plan\(context.withCarriedOver)\(band ?? "") (from the folder's closed years).",
        "Attendu au \(deadline) : \(point) \(unit.name), \(share) du plan de la Ville\(context.withCarriedOver)\(band ?? "") (d’après les années closes du dossier)."
      )
    ]
  }

  /// What lapses even in a good case, and who could pay it.
  var reallocation: [Document.Block] {
    let heading = Document.Block.heading(
      .section, said("Điều chỉnh, thay thế", "Adjust or replace", "Ajuster ou remplacer"))
    guard let proposal = ReallocationProposal(source, report), !proposal.found.lines.isEmpty else {
      return [
        heading,
        paragraph(
          "Không có vốn nào cần điều chuyển, hoặc chưa đủ số liệu các năm trước để tính.",
          "No money has to be moved, or too few past years are known to tell.",
          "Aucun crédit à déplacer, ou trop peu d’années passées pour le dire."),
      ]
    }
    return [heading, moved(proposal)] + [.table(moves(proposal.found.lines))]
  }

  private func moved(_ proposal: ReallocationProposal) -> Document.Block {
    let found = proposal.found
    let amount = money(found.lines.reduce(0) { $0 &+ $1.amount })
    let rest = money(found.rests.reduce(0) { $0 &+ $1.amount })
    let (count, gain) = (found.lines.count, money(found.gain))
    let deadline = written(proposal.report.forecast.triangle.horizon)
    let ends = proposal.yearEnd.map { end in
      let rates = [end.before, end.after].map { percent(Rate($0, of: end.plan)) }
      return said(
        ", nâng tỷ lệ ước đến \(deadline) từ \(rates[0]) lên \(rates[1])",
        ", which lifts the rate expected by \(deadline) from \(rates[0]) to \(rates[1])",
        ", ce qui porte le taux attendu au \(deadline) de \(rates[0]) à \(rates[1])")
    }
    return paragraph(
      "Đề xuất \(count) khoản điều chuyển, tổng số \(amount); ước giải ngân thêm \(gain)\(ends ?? ""). Còn \(rest) chưa có dự án nhận.",
      "\(count) moves are proposed, \(amount) in all; \(gain) more would be paid\(ends ?? ""). \(rest) finds no taker.",
      "\(count) transferts proposés, \(amount) en tout ; \(gain) de plus seraient payés\(ends ?? ""). \(rest) restent sans preneur."
    )
  }

  private func moves(_ lines: [Reallocation.Line]) -> Document.Table {
    func name(_ project: Key<Project>) -> Document.Cell { .text(portfolio.projects[project]?.name ?? "") }
    return Document.Table(
      title: said("Đề xuất điều chuyển vốn", "Money to move", "Crédits à déplacer"),
      sheet: said("Điều chuyển", "Moves", "Transferts"), unitLine: unitLine,
      columns: [
        Document.Column(said("Từ dự án", "From", "De")), Document.Column(said("Sang dự án", "To", "À")),
        Document.Column(said("Nguồn vốn", "Source", "Source")),
        Document.Column(said("Số vốn", "Amount", "Montant"), .money(unit)),
        Document.Column(said("Chi thêm", "Gain", "Gain"), .money(unit)),
      ],
      rows: lines.sorted { ($1.amount, $0.from) < ($0.amount, $1.from) }.prefix(ReportFacts.named).map {
        line in
        Document.Row([
          name(line.from), name(line.to), .text(portfolio.fundingSources[line.source]?.name ?? ""),
          .money(shown(line.amount)), .money(shown(line.gain)),
        ])
      },
      note: lines.count > ReportFacts.named
        ? said(
          "\(ReportFacts.named) trong \(lines.count) dòng, lớn nhất trước.",
          "\(ReportFacts.named) of \(lines.count) lines, the largest first.",
          "\(ReportFacts.named) lignes sur \(lines.count), les plus grandes d’abord.") : "")
  }

  /// By funding source; nothing where the ledger can't be added up.
  var bySource: [Document.Block] {
    var figures = FundingFigures(source.exact)
    guard source.payments(&figures, { _ in }) else { return [] }
    let rows = source.exact.fundingSources.rows.compactMap { funding -> Document.Row? in
      let money = figures[funding.key]
      let channel: PlanBasis = funding.budgetClass.channel == .investment ? basis : .estimate
      guard money.plan[channel] != 0 || money.paidOfPlan[channel] != 0 else { return nil }
      return Document.Row([
        .text(funding.name), .money(shown(money.plan[channel])), .money(shown(money.paidOfPlan[channel])),
        money.rate(on: channel).map { .rate($0) } ?? .missing,
      ])
    }
    guard !rows.isEmpty else { return [] }
    let table = Document.Table(
      title: said("Theo nguồn vốn", "By funding source", "Par source de crédit"),
      sheet: said("Nguồn vốn", "Sources", "Sources"), unitLine: unitLine,
      columns: [
        Document.Column(said("Nguồn vốn", "Source", "Source")),
        Document.Column(said("Kế hoạch", "Plan", "Plan"), .money(unit)),
        Document.Column(said("Đã giải ngân", "Disbursed", "Décaissé"), .money(unit)),
        Document.Column(said("Tỷ lệ", "Rate", "Taux"), .rate(decimals: 1)),
      ], rows: rows,
      note: said(
        "Vốn đầu tư: trên kế hoạch Thành phố giao; chi thường xuyên: trên dự toán.",
        "Investment: of the City's plan; recurrent: of the estimate.",
        "Investissement : sur le plan de la Ville ; fonctionnement : sur l’estimation."))
    return [
      .heading(.section, said("Theo nguồn vốn", "By funding source", "Par source de crédit")), .table(table),
    ]
  }

  private var report: ForecastReport { source.report }
}
