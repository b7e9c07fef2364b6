import Cells
import Contract
public import Document
public import Domain

/// One unit on a page of paper: what its page on the screen answers, what must be done this week, and who is called.
public struct UnitSheet {
  public let document: Document

  /// Tables without which it is not whole.
  public static let sources: [ShownTable] = [
    .units, .projects, .plans, .transactions, .statements, .tasks, .obstacles,
  ]

  /// Rows of each table, so that it is one page where texts are no longer than usual.
  public static let rowsOfPage = 4

  /// Nil where the source is not about a unit.
  ///
  /// - Parameter rows: of each table at most.
  public init?(_ source: TopicSource, rows: Int = rowsOfPage) {
    guard case .unit(let unit) = source.subject else { return nil }
    let before = source.past(Moment(closeOf: source.exact.asOf.day + -7))
    let sheet = SheetFacts(unit: unit, facts: ReportFacts(source, before: before), most: max(1, rows))
    let facts = sheet.facts
    let names = facts.names(digest: source.exact.digest)
    let moment = facts.context.numbers.moment(source.exact.asOf)
    document = Document(
      language: facts.language, letterhead: nil,
      title: Document.Title(
        kind: facts.said("PHIẾU THEO DÕI ĐƠN VỊ", "UNIT SHEET", "FICHE DE L’UNITÉ"),
        subject: facts.context.name(unit),
        note: facts.said("Số liệu đến \(moment)", "Figures as of \(moment)", "Chiffres au \(moment)")
          + facts.syntheticNote),
      body: sheet.body + [
        .paragraph(
          Document.Paragraph([
            .italic(Wording<ReportKey>(language: facts.language).text(.source, names))
          ]))
      ], day: source.exact.asOf.day, setting: .sheet)
  }
}

/// What the parts of a sheet are written from.
struct SheetFacts {
  let unit: Key<Agency>
  let facts: ReportFacts
  /// Rows of a table.
  let most: Int

  var source: TopicSource { facts.source }
  var portfolio: Portfolio { facts.portfolio }
  var context: Context { facts.context }

  /// Question by question.
  var body: [Document.Block] {
    let money = facts.lackOfMoney
    let parts: [(title: String, blocks: [Document.Block])] = [
      (
        facts.said(
          "Đã giải ngân bao nhiêu so với kế hoạch?", "How much of the plan was paid?",
          "Quelle part du plan est payée ?"),
        money ?? paid
      ),
      (
        facts.said("Vì sao?", "Why?", "Pourquoi ?"),
        money == nil ? reasons : []
      ),
      (
        facts.said("Việc nào quá hạn?", "Which tasks are overdue?", "Quelles tâches sont en retard ?"),
        overdue
      ),
      (
        facts.said(
          "Vướng mắc nào chưa gỡ?", "Which obstacles stand open?", "Quels obstacles restent ouverts ?"),
        obstacles
      ),
      (
        facts.said("Vốn nào hết hạn tới đây?", "Which money lapses next?", "Quels crédits expirent ?"),
        money == nil ? lapsing : []
      ),
      (
        facts.said("Cuối năm về đâu?", "Where does the year end?", "Où finira l’année ?"),
        money == nil ? yearEnd : []
      ),
      (
        facts.said(
          "Tuần này phải làm gì?", "What must be done this week?", "Que faut-il faire cette semaine ?"), week
      ),
      (facts.said("Gọi ai?", "Who is called?", "Qui appeler ?"), people),
    ]
    return succession
      + parts.filter { !$0.blocks.isEmpty }.flatMap { [.heading(.section, $0.title)] + $0.blocks }
  }

  /// What became of an abolished unit, and what this one took over, which is not counted as its own.
  private var succession: [Document.Block] {
    context.successionFields(unit).map { field in
      .paragraph(
        Document.Paragraph([
          .bold(field.label + ": "), Document.Run(field.spans.map(\.text).joined()),
        ]))
    }
  }

  /// Below a table that is cut short.
  func rest(of count: Int) -> String {
    let rest = count - most
    return rest <= 0
      ? ""
      : facts.said(
        "Còn \(rest) dòng không nêu ở đây.", "\(rest) more are not listed.",
        "\(rest) autres ne sont pas citées.")
  }

  func paragraph(_ text: String) -> Document.Block { .paragraph(Document.Paragraph(text)) }
}
