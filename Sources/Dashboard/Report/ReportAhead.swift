import Contract
import Document
import Domain

/// The parts of a report that follow from forecasts, which are worked out once for all of them.
struct ReportAhead {
  let facts: ReportFacts
  private let report: ForecastReport

  init(_ facts: ReportFacts) { (self.facts, report) = (facts, facts.source.report) }

  /// Where the year ends; nothing where that can't be told.
  var yearEnd: [Document.Block] {
    guard let row = report.forecast.level(.total).rows.first, let end = row.ending else { return [] }
    let share = Rate(end.point, of: row.now.plan).map { facts.percent($0) } ?? "…"
    let deadline = facts.written(report.forecast.triangle.horizon)
    let point = facts.context.money(end.point)
    let band = end.band.map { band in
      facts.said(
        ", trong khoảng \(facts.context.money(band.lowerBound)) đến \(facts.money(band.upperBound))",
        ", between \(facts.context.money(band.lowerBound)) and \(facts.money(band.upperBound))",
        ", entre \(facts.context.money(band.lowerBound)) et \(facts.money(band.upperBound))")
    }
    return [
      facts.paragraph(
        "Ước đến \(deadline): \(point) \(facts.unit.name), đạt \(share) kế hoạch Thành phố giao\(facts.context.withCarriedOver)\(band ?? "") (theo các năm đã khóa sổ của thư mục).",
        "Expected by \(deadline): \(point) \(facts.unit.name), \(share) of the City's plan\(facts.context.withCarriedOver)\(band ?? "") (from the folder's closed years).",
        "Attendu au \(deadline) : \(point) \(facts.unit.name), \(share) du plan de la Ville\(facts.context.withCarriedOver)\(band ?? "") (d’après les années closes du dossier)."
      )
    ]
  }

  /// What lapses even in a good case, and who could pay it.
  var reallocation: [Document.Block] {
    let heading = Document.Block.heading(
      .section, facts.said("Điều chỉnh, thay thế", "Adjust or replace", "Ajuster ou remplacer"))
    guard let proposal = ReallocationProposal(facts.source, report), !proposal.found.lines.isEmpty else {
      return [
        heading,
        facts.paragraph(
          "Không có vốn nào cần điều chuyển, hoặc chưa đủ số liệu các năm trước để tính.",
          "No money has to be moved, or too few past years are known to tell.",
          "Aucun crédit à déplacer, ou trop peu d’années passées pour le dire."),
      ]
    }
    return [heading, moved(proposal)] + [.table(moves(proposal.found.lines))]
  }

  private func moved(_ proposal: ReallocationProposal) -> Document.Block {
    let found = proposal.found
    let amount = facts.money(found.lines.reduce(0) { $0 &+ $1.amount })
    let rest = facts.money(found.rests.reduce(0) { $0 &+ $1.amount })
    let (count, gain) = (found.lines.count, facts.money(found.gain))
    let deadline = facts.written(report.forecast.triangle.horizon)
    let ends = proposal.yearEnd.map { end in
      let rates = [end.before, end.after].map { facts.percent(Rate($0, of: end.plan)) }
      return facts.said(
        ", nâng tỷ lệ ước đến \(deadline) từ \(rates[0]) lên \(rates[1])",
        ", which lifts the rate expected by \(deadline) from \(rates[0]) to \(rates[1])",
        ", ce qui porte le taux attendu au \(deadline) de \(rates[0]) à \(rates[1])")
    }
    return facts.paragraph(
      "Đề xuất \(count) khoản điều chuyển, tổng số \(amount); ước giải ngân thêm \(gain)\(ends ?? ""). Còn \(rest) chưa có dự án nhận.",
      "\(count) moves are proposed, \(amount) in all; \(gain) more would be paid\(ends ?? ""). \(rest) finds no taker.",
      "\(count) transferts proposés, \(amount) en tout ; \(gain) de plus seraient payés\(ends ?? ""). \(rest) restent sans preneur."
    )
  }

  private func moves(_ lines: [Reallocation.Line]) -> Document.Table {
    func name(_ project: Key<Project>) -> Document.Cell {
      .text(facts.portfolio.projects[project]?.name ?? "")
    }
    return Document.Table(
      title: facts.said("Đề xuất điều chuyển vốn", "Money to move", "Crédits à déplacer"),
      sheet: facts.said("Điều chuyển", "Moves", "Transferts"), unitLine: facts.unitLine,
      columns: [
        Document.Column(facts.said("Từ dự án", "From", "De")),
        Document.Column(facts.said("Sang dự án", "To", "À")),
        Document.Column(facts.said("Nguồn vốn", "Source", "Source")),
        Document.Column(facts.said("Số vốn", "Amount", "Montant"), .money(facts.unit)),
        Document.Column(facts.said("Chi thêm", "Gain", "Gain"), .money(facts.unit)),
      ],
      rows: lines.sorted { ($1.amount, $0.from) < ($0.amount, $1.from) }.prefix(ReportFacts.named).map {
        line in
        Document.Row([
          name(line.from), name(line.to), .text(facts.portfolio.fundingSources[line.source]?.name ?? ""),
          .money(facts.shown(line.amount)), .money(facts.shown(line.gain)),
        ])
      },
      note: lines.count > ReportFacts.named
        ? facts.said(
          "\(ReportFacts.named) trong \(lines.count) dòng, lớn nhất trước.",
          "\(ReportFacts.named) of \(lines.count) lines, the largest first.",
          "\(ReportFacts.named) lignes sur \(lines.count), les plus grandes d’abord.") : "")
  }
}
