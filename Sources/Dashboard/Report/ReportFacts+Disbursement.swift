import Contract
import Document
import Domain

extension ReportFacts {
  /// I: what was paid, of which plan, by whom.
  func disbursement(_ ahead: ReportAhead) -> [Document.Block] {
    if let lack = lackOfMoney { return lack }
    return [.heading(.section, said("Kết quả chung", "In all", "Ensemble")), wholeSentence] + ahead.yearEnd
      + (context.isPublic ? [] : [.table(denominators)]) + [.table(channels)]
      + [
        .heading(.section, said("Theo lĩnh vực", "By sector", "Par secteur")), .table(sectors),
        .chart(sectorChart),
      ]
      + bySource + curveChart + [
        .heading(
          .section,
          said(
            "Đơn vị trên và dưới mức bình quân", "Above and below average",
            "Au-dessus et au-dessous de la moyenne"))
      ] + aroundAverage
  }

  private var wholeSentence: Document.Block {
    let total = portfolio.money.total
    let (paid, plan) = (total.paidOfPlan(on: basis), total.plan[basis])
    let carried = context.withCarriedOver
    let gap = portfolio.gap(total, on: basis)
    let missing = portfolio.gapMoney(total, on: basis)
    var runs: [Document.Run] = [
      Document.Run(
        said(
          "Đến hết ngày \(written(day)), toàn Thành phố giải ngân ",
          "Up to \(written(day)) the City disbursed ",
          "Au \(written(day)), la Ville a décaissé ")), .bold(money(paid)),
      Document.Run(said(", đạt ", ", ", ", soit ")), .bold(percent(portfolio.rate(total, on: basis))),
      Document.Run(
        said(
          " kế hoạch Thành phố giao\(carried) (\(money(plan)))",
          " of the City's plan\(carried) (\(money(plan)))",
          " du plan de la Ville\(carried) (\(money(plan)))")),
    ]
    if let before {
      let then = before.money.total
      let more = paid &- then.paidOfPlan(on: basis)
      let change = zip2(portfolio.rate(total, on: basis), before.rate(then, on: basis)).map { $0 - $1 }
      let moved = change.map { points($0) } ?? "…"
      runs.append(
        Document.Run(
          said(
            "; \(more < 0 ? "giảm" : "tăng") \(money(abs(more))) (\(moved) điểm phần trăm) so với ngày \(written(lastDay))",
            "; \(money(abs(more))) \(more < 0 ? "less" : "more") (\(moved) points) than on \(written(lastDay))",
            " ; \(money(abs(more))) de \(more < 0 ? "moins" : "plus") (\(moved) points) qu’au \(written(lastDay))"
          )))
    }
    if let gap {
      let mark = percent(portfolio.benchmark)
      let isBehind = missing < 0
      runs.append(
        Document.Run(
          said(
            isBehind
              ? "; thấp hơn \(points(gap)) điểm so với mốc cùng ngày (\(mark)), tương ứng còn thiếu \(money(-missing))."
              : "; cao hơn \(points(gap)) điểm so với mốc cùng ngày (\(mark)).",
            isBehind
              ? "; \(points(gap)) points below the mark of the day (\(mark)), \(money(-missing)) short."
              : "; \(points(gap)) points above the mark of the day (\(mark)).",
            isBehind
              ? " ; \(points(gap)) points sous le repère du jour (\(mark)), il manque \(money(-missing))."
              : " ; \(points(gap)) points au-dessus du repère du jour (\(mark)).")))
    }
    return .paragraph(Document.Paragraph(runs))
  }

  private func zip2<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
    guard let a, let b else { return nil }
    return (a, b)
  }

  /// The rate on each plan that is used in public, each with what was paid of it.
  private var denominators: Document.Table {
    let now = DecidedFigures(source.exact).total
    let then = before.map { DecidedFigures($0).total }
    let rows = Denominator.published.compactMap { denominator -> Document.Row? in
      let money = now[denominator.basis]
      guard let rate = now.rate(of: denominator) else { return nil }
      let earlier = then?.rate(of: denominator)
      return Document.Row([
        .text(context.words.said(denominator.label)), .money(money.plan.amount(denominator.extent)),
        then.map { .money($0[denominator.basis].paid(of: denominator.extent)) } ?? .missing,
        .money(money.paid(of: denominator.extent)), .rate(rate),
        earlier.map { .rate(rate - $0) } ?? .missing,
      ])
    }
    return Document.Table(
      title: said(
        "Bảng 1. Tỷ lệ theo bốn mẫu số", "Table 1. Rates on four plans", "Tableau 1. Taux sur quatre plans"),
      sheet: said("Mẫu số", "Plans", "Plans"), unitLine: unitLine,
      columns: [Document.Column(said("Kế hoạch", "Plan", "Plan"))] + paidColumns, rows: rows)
  }

  /// Plan, paid then and now, rate, and what it moved by.
  var paidColumns: [Document.Column] {
    let paid = said("Đã giải ngân", "Disbursed", "Décaissé")
    return [
      Document.Column(said("Kế hoạch giao", "Plan", "Plan"), .money(unit)),
      Document.Column(said("đến ", "to ", "au ") + written(lastDay), group: paid, .money(unit)),
      Document.Column(said("đến ", "to ", "au ") + written(day), group: paid, .money(unit)),
      Document.Column(said("Tỷ lệ", "Rate", "Taux"), .rate(decimals: 1)),
      Document.Column(said("Tăng (điểm)", "Change (points)", "Écart (points)"), .points(decimals: 1)),
    ]
  }

  /// Investment capital of the City's plan and recurrent money of the estimate: no đồng is in both.
  private var channels: Document.Table {
    let rows = [
      row(
        said(
          "Vốn đầu tư công (Thành phố giao)", "Public investment (City's plan)",
          "Investissement (plan de la Ville)"),
        portfolio.money.total, before?.money.total, .cityAssigned),
      row(
        said("Chi thường xuyên (dự toán)", "Recurrent (estimate)", "Fonctionnement (estimation)"),
        portfolio.money.total, before?.money.total, .estimate),
    ]
    return Document.Table(
      title: said("Bảng 2. Theo kênh vốn", "Table 2. By channel", "Tableau 2. Par canal"),
      sheet: said("Kênh vốn", "Channels", "Canaux"), unitLine: unitLine,
      columns: [Document.Column(said("Kênh vốn", "Channel", "Canal"))] + paidColumns, rows: rows)
  }

  private var sectors: Document.Table {
    let rows = portfolio.sectors.rows.map { sector in
      row(
        context.name(sector.key), portfolio.money.measure(sector.key), before?.money.measure(sector.key),
        basis)
    }
    return Document.Table(
      title: said("Bảng 3. Theo lĩnh vực", "Table 3. By sector", "Tableau 3. Par secteur"),
      sheet: said("Lĩnh vực", "Sectors", "Secteurs"), unitLine: unitLine,
      columns: [Document.Column(said("Lĩnh vực", "Sector", "Secteur"))] + paidColumns, rows: rows,
      total: row(said("Tổng số", "Total", "Total"), portfolio.money.total, before?.money.total, basis),
      note: said(
        "Tỷ lệ tính trên kế hoạch Thành phố giao\(context.withCarriedOver) đến ngày báo cáo.",
        "Rates are of the City's plan\(context.withCarriedOver) as of the day of the report.",
        "Taux sur le plan de la Ville\(context.withCarriedOver) au jour du rapport."))
  }

  func row(_ name: String, _ now: MoneyMeasure, _ then: MoneyMeasure?, _ basis: PlanBasis) -> Document.Row {
    let rate = portfolio.rate(now, on: basis)
    let earlier = then.flatMap { before?.rate($0, on: basis) }
    return Document.Row([
      .text(name), .money(now.plan[basis]), then.map { .money($0.paidOfPlan(on: basis)) } ?? .missing,
      .money(now.paidOfPlan(on: basis)), rate.map { .rate($0) } ?? .missing,
      zip2(rate, earlier).map { .rate($0 - $1) } ?? .missing,
    ])
  }

  private var sectorChart: Document.Chart {
    let measured = portfolio.sectors.rows.compactMap { sector -> (String, Rate)? in
      portfolio.rate(portfolio.money.measure(sector.key), on: basis).map { (context.name(sector.key), $0) }
    }.sorted { $0.1 > $1.1 }
    let best = measured.first.map { "\($0.0) (\(percent($0.1)))" } ?? ""
    let worst = measured.last.map { "\($0.0) (\(percent($0.1)))" } ?? ""
    return Document.Chart(
      title: said(
        "Biểu đồ 1. Tỷ lệ giải ngân theo lĩnh vực", "Chart 1. Rates by sector",
        "Graphique 1. Taux par secteur"),
      alternative: said(
        "Cao nhất: \(best); thấp nhất: \(worst).", "Highest: \(best); lowest: \(worst).",
        "Plus haut : \(best) ; plus bas : \(worst)."),
      axis: "%", form: .rate(decimals: 1),
      shape: .bars(
        categories: measured.map(\.0),
        [
          Document.Bars(
            said("Đến ", "To ", "Au ") + written(day), values: measured.map { .rate($0.1) })
        ]))
  }

  /// What was paid by the ends of months, and the mark.
  private var curveChart: [Document.Block] {
    guard let curve = YearCurve(portfolio, on: basis) else { return [] }
    let unit = Document.Unit(self.unit.name, power: self.unit.power, decimals: 0)
    var marks: [Day: Document.Cell] = [:]
    for month in 1...13 {
      let year = portfolio.fiscalYear + (month > 12 ? 1 : 0)
      guard let end = Day.last(ofMonth: (month - 1) % 12 + 1, in: year) else { continue }
      marks[end] = .money(curve.expected(on: end))
    }
    let paid = Dictionary(curve.paid.map { ($0.day, Document.Cell.money($0.sum)) }) { _, last in last }
    let (now, due) = (curve.paid.last?.sum ?? 0, curve.expected(on: day))
    return [
      .chart(
        Document.Chart(
          title: said(
            "Biểu đồ 2. Giải ngân lũy kế năm \(portfolio.fiscalYear)",
            "Chart 2. Paid so far in \(portfolio.fiscalYear)",
            "Graphique 2. Cumul payé en \(portfolio.fiscalYear)"),
          alternative: said(
            "Lũy kế đến \(written(day)): \(money(now)); mốc cùng ngày: \(money(due)).",
            "Paid to \(written(day)): \(money(now)); mark of the day: \(money(due)).",
            "Payé au \(written(day)) : \(money(now)) ; repère du jour : \(money(due))."),
          axis: unit.name, form: .money(unit),
          shape: .lines([
            Document.Line(said("Đã giải ngân", "Paid", "Payé"), values: paid),
            Document.Line(
              said(
                "Mốc theo nhịp cả nước 2025", "Mark on the nation's path of 2025",
                "Repère, rythme national 2025"),
              values: marks),
          ])))
    ]
  }

  /// Two lists that add up to the units that have a plan, and say so.
  private var aroundAverage: [Document.Block] {
    let average = portfolio.rate(portfolio.money.total, on: basis)
    let rated = portfolio.agencies.rows.compactMap { agency -> (Agency, Rate)? in
      portfolio.rate(portfolio.money.measure(agency.key), on: basis).map { (agency, $0) }
    }.sorted { $0.1 == $1.1 ? $0.0.code < $1.0.code : $0.1 > $1.1 }
    guard let average, !rated.isEmpty else { return [] }
    let above = rated.filter { $0.1 >= average }
    let below = Array(rated.drop { $0.1 >= average }.reversed())
    func names(_ units: some Sequence<(Agency, Rate)>) -> String {
      units.map { "\($0.0.name) (\(percent($0.1)))" }.joined(separator: ", ")
    }
    return [
      paragraph(
        "Trong \(rated.count) đơn vị có kế hoạch, \(above.count) đơn vị đạt từ mức bình quân (\(percent(average))) trở lên và \(below.count) đơn vị thấp hơn.",
        "Of \(rated.count) units with a plan, \(above.count) are at the average (\(percent(average))) or above and \(below.count) below.",
        "Sur \(rated.count) unités dotées d’un plan, \(above.count) sont à la moyenne (\(percent(average))) ou au-dessus et \(below.count) au-dessous."
      ),
      .list([
        Document.Item(
          Document.Paragraph(
            said("Cao nhất: ", "Highest: ", "Les plus hauts : ") + names(above.prefix(5)))),
        Document.Item(
          Document.Paragraph(said("Thấp nhất: ", "Lowest: ", "Les plus bas : ") + names(below.prefix(10)))),
      ]),
    ]
  }
}
