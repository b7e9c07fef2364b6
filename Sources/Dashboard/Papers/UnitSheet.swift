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
  public static let rowsOfPage = 3

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
          + ". " + facts.unitLine + facts.syntheticNote.replacing("\n", with: " ")),
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
    let duties = duties
    return succession + money + work + ending
      + part(
        facts.said(
          "Tuần này phải làm gì?", "What must be done this week?", "Que faut-il faire cette semaine ?"),
        of: duties.due.count, week(duties))
      + part(facts.said("Gọi ai?", "Who is called?", "Qui appeler ?"), people)
  }

  private var money: [Document.Block] {
    let question = facts.said(
      "Đã giải ngân bao nhiêu so với kế hoạch?", "How much of the plan was paid?",
      "Quelle part du plan est payée ?")
    if let lack = facts.lackOfMoney { return part(question, lack) }
    let reports = UnitReports(portfolio, of: unit, on: facts.basis)
    return part(question, paid)
      + part(facts.said("Vì sao?", "Why?", "Pourquoi ?"), of: reports.rows.count, reasons(reports))
  }

  private var work: [Document.Block] {
    let (tasks, obstacles) = (overdueTasks, openObstacles)
    return part(
      facts.said("Việc nào quá hạn?", "Which tasks are overdue?", "Quelles tâches sont en retard ?"),
      of: tasks.count, overdue(tasks))
      + part(
        facts.said(
          "Vướng mắc nào chưa gỡ?", "Which obstacles stand open?", "Quels obstacles restent ouverts ?"),
        of: obstacles.count, standing(obstacles))
  }

  private var ending: [Document.Block] {
    guard facts.lackOfMoney == nil else { return [] }
    return part(
      facts.said("Vốn nào hết hạn tới đây?", "Which money lapses next?", "Quels crédits expirent ?"), lapsing)
      + part(facts.said("Cuối năm về đâu?", "Where does the year end?", "Où finira l’année ?"), yearEnd)
  }

  private func part(_ question: String, of count: Int = 0, _ blocks: [Document.Block]) -> [Document.Block] {
    blocks.isEmpty ? [] : [.heading(.section, question + self.count(count))] + blocks
  }

  /// What became of an abolished unit, and what this one took over, which is not counted as its own.
  private var succession: [Document.Block] {
    context.successionFields(unit).map { field in
      .paragraph(
        Document.Paragraph([
          .bold(field.label + facts.colon), Document.Run(field.spans.map(\.text).joined()),
        ]))
    }
  }

  /// Beside a question: how many there are, and how many of them are named.
  private func count(_ count: Int) -> String {
    count == 0
      ? ""
      : count <= most
        ? " (\(count))"
        : facts.said(" (nêu \(most) trong \(count))", " (\(most) of \(count))", " (\(most) sur \(count))")
  }

  func paragraph(_ text: String) -> Document.Block { .paragraph(Document.Paragraph(text)) }
}
