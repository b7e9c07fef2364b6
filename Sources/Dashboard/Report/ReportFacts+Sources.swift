import Contract
import Document
import Domain

extension ReportFacts {
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
}
