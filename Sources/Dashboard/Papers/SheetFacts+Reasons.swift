import Cells
import Contract
import Document
import Domain

extension SheetFacts {
  /// What the unit itself says of its projects that are behind.
  func reasons(_ reports: UnitReports) -> [Document.Block] {
    guard reports.missing > 0 else {
      return [
        facts.paragraph(
          "Không dự án nào thiếu so với mốc.", "No project is behind its mark.",
          "Aucun projet n’est sous le repère.")
      ]
    }
    let missing = facts.money(reports.missingMoney)
    let count = facts.paragraph(
      "\(reports.missing) dự án thiếu \(missing) so với mốc; đơn vị đã báo cáo về \(reports.rows.count) dự án.",
      "\(reports.missing) projects miss \(missing); the unit has reported on \(reports.rows.count).",
      "\(reports.missing) projets manquent de \(missing) ; l’unité a rendu compte de \(reports.rows.count).")
    if source.isMissing(.progress) { return [count] + facts.nothing(.progress) }
    guard !reports.rows.isEmpty else { return [count] }
    let texts = narratives(of: reports.rows.prefix(most).map(\.report))
    return [
      count,
      .table(
        Document.Table(
          sheet: facts.said("Vì sao", "Why", "Pourquoi"), columns: reasonColumns,
          rows: reports.rows.prefix(most).map { reasonRow($0, texts[$0.report.origin]) })),
    ]
  }

  private var reasonColumns: [Document.Column] {
    [
      Document.Column(facts.said("Dự án", "Project", "Projet")),
      Document.Column(facts.said("Thiếu", "Missing", "Manque"), .money(facts.unit)),
      Document.Column(facts.said("Đơn vị nói", "The unit says", "L’unité dit")),
    ]
  }

  private func reasonRow(_ row: UnitReports.Row, _ text: String?) -> Document.Row {
    // What is missing has a column of its own; of when it is, is told where that is long ago.
    let own = context.parts(row).dropFirst()
    let parts = (portfolio.isOld(row.report.asOf) ? own : own.dropLast()).map { $0.map(\.text).joined() }
      .filter { !$0.isEmpty }
    let said = facts.onPaper(parts.joined(separator: facts.semicolon)).capitalisedFirst
    return Document.Row([
      .text(context.name(row.report.project)), .money(row.missing),
      .text(said + (text.map { ". " + $0 } ?? "")),
    ])
  }

  private func narratives(of reports: [ProgressReport]) -> [Origin: String] {
    let wanted = Set(reports.filter(\.hasNarrative).map(\.origin))
    return source.texts(of: .progress, at: wanted, ProgressTable.name(of: \.narrative))
  }
}
