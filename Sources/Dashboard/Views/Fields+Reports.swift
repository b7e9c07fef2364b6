import Cells
import Contract
import Domain

/// Why a unit's money is behind, in its own words.
extension Context {
  /// Lines that ``reportFields(_:)`` takes.
  var reportRows: Int { reportFields([:]).count }

  /// Of the projects that miss most: what is missing, the unit's rating, what is built beside what is paid, where it thinks
  /// that the year ends, and the reason that it writes.
  func reportFields(_ records: [Origin: Record]) -> [Field] {
    guard let reports = unitReports, reports.missing > 0 else { return [] }
    let label = words.said(Label("Đơn vị nói", "The unit says", "L’unité dit"))
    guard !reports.rows.isEmpty else {
      let silence = Label(
        "chưa báo cáo gì về \(reports.missing) dự án đang thiếu",
        "has reported nothing of \(reports.missing) projects that are behind",
        "n’a rien déclaré de \(reports.missing) projets en retard")
      return [Field(label, words.said(silence), .warning)]
    }
    return reports.rows.prefix(UnitSlice.limit).enumerated().flatMap { place, row in
      [Field(place == 0 ? label : "", parts: parts(row))] + reason(row.report, records)
    }
  }

  /// The project and what it misses, the rating, what is built beside what is paid, the unit's own estimate, and the day.
  func parts(_ row: UnitReports.Row) -> [[Span]] {
    let measure = portfolio.measure(row.report.project)
    let missing = moneyWords.misses(numbers.money(row.missing, in: unit) + " " + words.unit(unit))
    let built = row.report.physical.map {
      let paid = measure.rate(on: basis).map { numbers.percent($0) } ?? "–"
      let built = numbers.percent($0)
      return Label(
        "xây \(built), chi \(paid)", "built \(built), paid \(paid)", "réalisé \(built), payé \(paid)")
    }
    let estimate = row.report.yearEndEstimate.map {
      let share = Rate($0, of: measure.plan[basis]).map { " (" + numbers.percent($0) + ")" } ?? ""
      let amount = numbers.money($0, in: unit) + " " + words.unit(unit) + share
      return Label(
        "tự ước cả năm \(amount)", "expects \(amount) by year end", "attend \(amount) en fin d’année")
    }
    return [
      [Span(portfolio.projects.code(of: row.report.project), .strong), Span(" " + missing, .text)],
      row.report.rating.map { [Span(words.said($0.label), $0.role)] } ?? [],
      built.map { [Span(words.said($0), .text)] } ?? [],
      estimate.map { [Span(words.said($0), .text)] } ?? [],
      [Span(numbers.day(row.report.asOf), portfolio.isOld(row.report.asOf) ? .warning : .muted)],
    ]
  }

  private func reason(_ report: ProgressReport, _ records: [Origin: Record]) -> [Field] {
    guard report.hasNarrative, !isPublic else { return [] }
    guard let record = records[report.origin] else { return [Field("", [Span(words.reading, .muted)])] }
    return [Field("", [Span(record[ProgressTable.name(of: \.narrative)] ?? "–", .text)])]
  }
}

extension ProgressRating {
  fileprivate var role: Role {
    switch self {
    case .onTrack: .good
    case .atRisk: .warning
    case .offTrack: .bad
    }
  }
}
