import Contract
import Document
import Domain

extension MinutesFacts {
  /// Rows of a table of decisions.
  private static let most = 5

  /// What lies at the competent levels, capital to be moved, and what must be reported up.
  var decisions: [Document.Block] {
    let parts: [(title: String, blocks: [Document.Block])] = [
      (
        facts.said("Vướng mắc theo cấp quyết định", "Obstacles, by level", "Obstacles, par niveau"), obstacles
      ),
      (
        facts.said("Điều chỉnh, điều chuyển vốn", "Capital to be moved", "Crédits à déplacer"), capital
      ),
      (
        facts.said("Việc phải báo cáo lên trên", "What must be reported up", "À faire remonter"), escalations
      ),
    ]
    return parts.flatMap { [.heading(.section, $0.title)] + $0.blocks }
  }

  private var none: Document.Block {
    facts.paragraph("Không có.", "None.", "Aucun.")
  }

  /// Behind the title of a table: how many there are, what they are about in money, and how many are named.
  private func extent(_ count: Int, _ amount: Dong? = nil) -> String {
    let sum = amount.map { ", " + facts.money($0) } ?? ""
    let named = min(count, MinutesFacts.most)
    guard named < count else { return " (\(count)\(sum))" }
    return facts.said(
      " (\(count)\(sum); nêu \(named))", " (\(count)\(sum); \(named) are named)",
      " (\(count)\(sum) ; \(named) cités)")
  }

  private var obstacles: [Document.Block] {
    if let lack = facts.lack(of: .obstacles) { return lack }
    let asking = portfolio.obstaclesForDecision
    guard !asking.isEmpty else { return [none] }
    return [
      .table(
        Document.Table(
          title: facts.said("Vướng mắc chờ quyết định", "Obstacles that wait", "Obstacles en attente")
            + extent(asking.count, asking.reduce(0) { $0 &+ ($1.blocked ?? 0) }),
          sheet: facts.said("Vướng mắc", "Obstacles", "Obstacles"), unitLine: facts.unitLine,
          columns: [
            Document.Column(facts.said("Mã", "Code", "Code"), .centred),
            Document.Column(facts.said("Đề nghị quyết định", "Decision asked for", "Décision demandée")),
            Document.Column(facts.said("Đơn vị", "Unit", "Unité")),
            Document.Column(facts.said("Cấp", "Level", "Niveau")),
            Document.Column(facts.said("Vốn bị giữ", "Money held", "Retenu"), .money(facts.unit)),
            Document.Column(facts.said("Hạn", "Due", "Échéance"), .day),
          ],
          rows: asking.prefix(MinutesFacts.most).map { obstacle in
            Document.Row([
              .text(obstacle.code), .text(asked(obstacle)), .text(context.shortName(obstacle.agency)),
              .text(context.words.escalation(obstacle.escalation)),
              obstacle.blocked.map { .money($0) } ?? .missing,
              obstacle.due.map { .day($0) } ?? .missing,
            ])
          }))
    ]
  }

  /// What the unit proposes, as the talk has it; else what stands in the way.
  private func asked(_ obstacle: Obstacle) -> String { proposed[obstacle.origin] ?? obstacle.description }

  /// What is proposed to be moved, and what waits for a decision already.
  private var capital: [Document.Block] {
    if let lack = facts.lackOfMoney { return lack }
    let waiting = portfolio.duties.proposals.filter { $0.isOpen(on: facts.day) }
    let proposed = moves.isEmpty ? [] : [table(of: moves)]
    let submitted = waiting.isEmpty ? [] : [table(of: waiting)]
    return proposed.isEmpty && submitted.isEmpty ? [none] : (proposed + submitted).map { .table($0) }
  }

  /// The largest of what was submitted.
  private func table(of waiting: [Proposal]) -> Document.Table {
    let largest = waiting.sorted { ($0.amount ?? 0, $1.code) > ($1.amount ?? 0, $0.code) }
    var table = facts.waitingTable(Array(largest.prefix(MinutesFacts.most)))
    table.title += extent(waiting.count)
    return table
  }

  private func table(of moves: [Reallocation.Line]) -> Document.Table {
    Document.Table(
      title: facts.said("Đề xuất điều chuyển", "Proposed moves", "Déplacements proposés")
        + extent(moves.count, moves.reduce(0) { $0 &+ $1.amount }),
      sheet: facts.said("Điều chuyển", "Moves", "Déplacements"), unitLine: facts.unitLine,
      columns: [
        Document.Column(facts.said("Từ dự án", "From", "De")),
        Document.Column(facts.said("Sang dự án", "To", "À")),
        Document.Column(facts.said("Số vốn", "Amount", "Montant"), .money(facts.unit)),
        Document.Column(facts.said("Chi thêm", "Gain", "Gain"), .money(facts.unit)),
      ],
      rows: moves.prefix(MinutesFacts.most).map { move in
        Document.Row([
          .text(named(move.from)), .text(named(move.to)), .money(facts.shown(move.amount)),
          .money(facts.shown(move.gain)),
        ])
      })
  }

  private func named(_ project: Key<Project>) -> String {
    portfolio.projects.code(of: project) + " " + context.name(project)
  }

  private var escalations: [Document.Block] {
    if source.isMissing(.reminders) { return facts.nothing(.reminders) }
    let kind = Topic.urging.kind
    let rows = (Topic.urging.rows(source)?.rows ?? []).filter { row in
      // A further reminder needs no decision.
      guard case .choice(let code, _) = row[kind.place("paper")] else { return false }
      return !code.hasPrefix("reminder")
    }
    guard !rows.isEmpty else { return [none] }
    var table = Document.Table(
      rows.prefix(MinutesFacts.most), of: kind, ["code", "matter", "unit", "days_late", "sent", "paper"],
      context, facts.unit)
    table.sheet = facts.said("Báo cáo lên trên", "Reported up", "À remonter")
    let most = source.exact.rules.mostReminders
    table.title =
      facts.said(
        "Đã nhắc quá \(most) lần", "Reminded more than \(most) times", "Relancés plus de \(most) fois")
      + extent(rows.count)
    return [.table(table)]
  }
}
