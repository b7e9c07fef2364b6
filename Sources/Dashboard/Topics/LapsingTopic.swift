import Cells
import Contract
import Domain

extension TopicKind {
  /// Money by the day on which it lapses.
  static let lapsing = TopicKind(
    title: Label("Vốn sắp hết hạn", "Money that lapses", "Crédits qui expirent"),
    question: Label(
      "Vốn nào hết hạn trước, và vướng ở đâu?", "Which money lapses next, and what holds it up?",
      "Quels crédits expirent d’abord, et qu’est-ce qui les retient ?"),
    columns: [
      TopicColumn("lapses", Label("Hết hạn", "Lapses", "Expire"), .day) { _ in .strong },
      TopicColumn("days_left", Label("còn ngày", "days", "jours"), .count),
      TopicColumn("lapsing", Label("chưa chi", "unpaid", "à payer"), .money) { _ in .strong },
      TopicColumn("amount", Label("trên", "of", "sur"), .money, priority: 6) { _ in .muted },
      TopicColumn("year", Label("KH", "plan", "plan"), .count, priority: 5),
      TopicColumn("capital", Label("Vốn", "Capital", "Crédit"), .text(minimum: 7, maximum: 10), priority: 4),
      TopicColumn("unit", Label("Đơn vị", "Unit", "Unité"), .text(minimum: 8, maximum: 16), priority: 1),
      TopicColumn("project", Label("Dự án", "Project", "Projet"), .name),
      TopicColumn(
        "holds", Label("Vướng ở", "Held by", "Retenu par"), .text(minimum: 14, maximum: 40), priority: 3),
    ],
    alsoFrom: [.obstacles, .tasks],
    rows: lapsingRows)

  @Sendable private static func lapsingRows(_ source: TopicSource) -> TopicRows {
    let context = source.context
    let lapsing = Lapsing(source.exact, on: context.basis)
    let said = context.words.said
    let unit = " " + context.words.unit(context.unit)
    let lines = lapsing.years.map { year in
      let (amount, later) = (context.money(year.unpaid) + unit, context.money(year.unpaidLater) + unit)
      let day = context.numbers.day(year.lapses)
      let first = Label(
        "KH \(year.fiscalYear): \(amount) hết hạn \(day), còn \(year.daysLeft) ngày",
        "Plan \(year.fiscalYear): \(amount) lapses on \(day), \(year.daysLeft) days left",
        "Plan \(year.fiscalYear) : \(amount) expire le \(day), reste \(year.daysLeft) jours")
      let rest = Label("; sau đó \(later)", "; later \(later)", " ; ensuite \(later)")
      return Field("", said(first) + (year.unpaidLater > 0 ? said(rest) : ""), .strong)
    }
    let none = Label(
      "Không còn vốn nào có thể chi: hết hạn hoặc đã chi hết",
      "No capital can still be paid: it lapsed or is paid",
      "Aucun crédit à payer : expiré ou payé")
    return TopicRows(
      lines: lines.isEmpty ? [Field("", said(none))] : lines,
      rows: lapsing.rows.map { row($0, context) })
  }

  private static func row(_ row: LapsingRow, _ context: Context) -> TopicRow {
    let portfolio = context.portfolio
    let code = portfolio.projects.code(of: row.project)
    let held =
      row.obstacle.flatMap { portfolio.obstacles[$0]?.description }
      ?? row.task.flatMap { portfolio.assignments[$0]?.title }
    return TopicRow(
      code: "\(code)/\(row.fiscalYear)/\(row.capitalYear.code)/\(row.lapses.iso)",
      cells: [
        .day(row.lapses), .integer(row.daysLeft), .money(row.lapsing), .money(row.amount),
        .year(row.fiscalYear),
        .choice(code: row.capitalYear.code, label: context.words.said(said(row.capitalYear))),
        context.value(of: row.agency), .name(context.name(row.project)), held.map { .text($0) } ?? .none,
      ], target: .project(row.project), standing: standing(row, portfolio.rules))
  }

  /// Within a month is far behind, within a quarter behind: what takes a procedure takes weeks.
  private static func standing(_ row: LapsingRow, _ rules: Rules) -> Standing {
    row.lapsing <= 0
      ? .onTrack : row.daysLeft <= rules.longOverdue ? .farBehind : row.daysLeft <= 90 ? .behind : .unknown
  }

  private static func said(_ capital: CapitalYear) -> Label {
    switch capital {
    case .current: Label("năm nay", "current", "courant")
    case .carriedOver: Label("kéo dài", "carried over", "reporté")
    }
  }
}
