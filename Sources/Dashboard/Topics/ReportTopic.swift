import Cells
import Contract
import Document
import Domain

extension TopicKind {
  /// The weekly report line by line, as it would be written now.
  static let report = TopicKind(
    title: Label("Báo cáo tuần", "Weekly report", "Rapport hebdomadaire"),
    question: Label(
      "Báo cáo tuần này sẽ viết những gì?", "What will this week's report say?",
      "Que dira le rapport de cette semaine ?"),
    columns: [TopicColumn("line", Label("Dự thảo", "Draft", "Projet"), .text(minimum: 20, maximum: 72))],
    hasNoLook: true, isPaper: true, rows: reportRows)

  /// Columns of a line: what a screen of 80 shows whole.
  private static let width = 72

  @Sendable private static func reportRows(_ source: TopicSource) -> TopicRows {
    let context = source.context
    let report = WeeklyReport(source)
    let text = report.document.text(width: width)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let (week, day) = (source.exact.asOf.day.week, context.numbers.day(source.exact.asOf.day))
    let head = Label(
      "Dự thảo báo cáo tuần \(week), số liệu đến \(day)", "Draft of week \(week), figures to \(day)",
      "Projet de la semaine \(week), chiffres au \(day)")
    let key = Action.save.keyLabel(context.words)
    let hint = Label(
      "\(key): ghi ra .docx .xlsx .md .txt", "\(key): write .docx .xlsx .md .txt",
      "\(key) : écrire .docx .xlsx .md .txt")
    return TopicRows(
      lines: [source.line([[Span(source.said(head), .strong)], [Span(source.said(hint), .accent)]])],
      rows: lines.enumerated().map { place, line in
        TopicRow(code: String(place + 1), cells: [.name(String(line))], target: nil)
      })
  }
}
