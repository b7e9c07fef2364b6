import Cells
import Contract
import Domain

extension TopicKind {
  /// Plans as they were decided, and the rates on each of them.
  static let plans = TopicKind(
    title: Label("Kế hoạch theo quyết định", "Plans as decided", "Plans décidés"),
    question: Label(
      "Kế hoạch đã đổi thế nào, và tỷ lệ nào là của mẫu số nào?",
      "How did the plan change, and which rate is of which plan?",
      "Comment le plan a-t-il changé, et quel taux est de quel plan ?"),
    columns: [
      TopicColumn("subject", Label("Đơn vị, lĩnh vực", "Unit, sector", "Unité, secteur"), .name),
      TopicColumn("first", Label("giao đầu năm", "first", "initial"), .money, priority: 3),
      TopicColumn("added", Label("bổ sung", "added", "ajouté"), .money, priority: 4),
      TopicColumn("late", Label("sau 30/9", "late", "tardif"), .money, priority: 5),
      TopicColumn("cut", Label("cắt giảm", "cut", "réduit"), .money, priority: 4),
      TopicColumn("in_force", Label("đang có", "in force", "en vigueur"), .money) { _ in .strong },
      TopicColumn("carried_over", Label("kéo dài", "carried over", "reporté"), .money, priority: 6),
      TopicColumn("paid", Label("đã chi", "paid", "payé"), .money, priority: 1),
      TopicColumn("rate", Label("% đang có", "% in force", "% vigueur"), .rate) { _ in .strong },
      TopicColumn("rate_first", Label("% đầu năm", "% first", "% initial"), .rate, priority: 1),
      TopicColumn(
        "rate_carried", Label("% cả kéo dài", "% with carried", "% avec report"), .rate, priority: 7),
      TopicColumn(
        "rate_without_late", Label("% trừ vốn muộn", "% without late", "% sans tardif"), .rate, priority: 2),
    ],
    rows: planRows)

  @Sendable private static func planRows(_ source: TopicSource) -> TopicRows {
    let (context, portfolio) = (source.context, source.exact)
    let figures = DecidedFigures(portfolio)
    let said = context.words.said
    let rates = Denominator.published.compactMap { denominator -> [Span]? in
      figures.total.rate(of: denominator).map {
        [Span(said(denominator.label) + " ", .muted), Span(context.numbers.percent($0), .strong)]
      }
    }
    func row(_ code: String, _ name: Value, _ money: DecidedMoney, _ target: Page?) -> TopicRow? {
      guard money.plan != DecidedPlan() || money.paid != 0 else { return nil }
      let plan = money.plan
      return TopicRow(
        code: code,
        cells: [
          name, .money(plan[.first]), .money(plan[.added] &+ plan[.addedForResolution57]),
          .money(plan[.late]),
          .change(plan[.cut]), .money(plan.inForce), .money(plan[.carriedOver]), .money(money.paid),
          Value(money.rate(of: .inForce)), Value(money.rate(of: .first)),
          Value(money.rate(of: .withCarriedOver)),
          Value(money.rate(of: .withoutLate)),
        ], target: target)
    }
    let sectors = portfolio.sectors.rows.compactMap {
      row(
        "sector/" + $0.code, .choice(code: $0.code, label: context.name($0.key)),
        figures[$0.key][context.basis], .sector($0.key))
    }
    let units = portfolio.agencies.rows.compactMap {
      row("unit/" + $0.code, context.value(of: $0.key), figures[$0.key][context.basis], .agency($0.key))
    }
    let all = row("total", .text(said(Label("toàn bộ", "all", "tout"))), figures.total[context.basis], nil)
    let basis = Label(
      "cột tiền và tỷ lệ: \(context.words.basis(context.basis)); đã chi là của vốn năm nay, trừ cột “cả kéo dài”",
      "amounts and rates: \(context.words.basis(context.basis)); paid is of the year's own capital but in “with carried”",
      "montants et taux : \(context.words.basis(context.basis)) ; payé sur les crédits de l’année, sauf « avec report »"
    )
    return TopicRows(
      lines: [Field("", parts: rates), Field("", said(basis), .muted)],
      rows: (all.map { [$0] } ?? []) + sectors + units)
  }
}

extension Denominator {
  /// What it is called where a rate names it.
  var label: Label {
    switch self {
    case .primeMinister: Label("Thủ tướng giao", "Prime Minister's plan", "plan du Premier ministre")
    case .city: Label("Thành phố giao", "City's plan", "plan de la Ville")
    case .withCarriedOver: Label("Thành phố, cả kéo dài", "City's with carried over", "Ville avec reports")
    case .withoutLate:
      Label("Thủ tướng, trừ vốn muộn", "Prime Minister's without late", "Premier ministre sans tardif")
    default: Label("dự toán", "estimate", "estimation")
    }
  }
}
