import Cells
import Contract
import Domain

extension TopicKind {
  /// How the year's payments pile up at its end.
  static let pileUp = TopicKind(
    title: Label("Dồn cuối năm", "Year-end pile-up", "Entassement de fin d’année"),
    question: Label(
      "Bao nhiêu dồn vào tháng 12, và Kho bạc chịu được không?",
      "How much is left to December, and can it be paid?",
      "Combien reste pour décembre, et peut-on le payer ?"),
    columns: [
      TopicColumn("subject", Label("Đơn vị, lĩnh vực", "Unit, sector", "Unité, secteur"), .name),
      TopicColumn("year", Label("năm", "year", "année"), .text(minimum: 9, maximum: 9)),
      TopicColumn("december", Label("tháng 12", "December", "décembre"), .rate),
      TopicColumn("five_weeks", Label("5 tuần cuối", "last 5 weeks", "5 sem."), .rate, priority: 3),
      TopicColumn("january", Label("tháng 1", "January", "janvier"), .rate, priority: 2),
      TopicColumn("index", Label("B", "B", "B"), .count, priority: 1) { _ in .strong },
      TopicColumn("per_week", Label("mỗi tuần T12", "a week in Dec.", "par sem. déc."), .money, priority: 2),
      TopicColumn(
        "december_tasks", Label("việc đến hạn T12", "due in Dec.", "tâches déc."), .count, priority: 4),
    ],
    alsoFrom: [.tasks],
    hasNoLook: true, rows: pileUpRows)

  @Sendable private static func pileUpRows(_ source: TopicSource) -> TopicRows {
    let report = source.report
    let tasks = source.exact.decemberTasks()
    func rows(_ level: ForecastLevel) -> [TopicRow] {
      report.forecast.level(level).pileUps().flatMap { subject, pileUp in
        pileUp.years.reversed().map { PileUpRow(subject, $0, tasks.byUnit, report).row }
      }
    }
    let said = source.context.words.said
    let numbers = source.context.numbers
    let references = PileUp.references.map { name, index in
      said(PileUpRow.said(name)) + " " + Value(times: index).written(source.context)
    }
    let answer = report.forecast.level(.total).pileUps().first?.pileUp.years.last
    let lead = answer.map { year in
      PileUpRow.year(year, said) + ": " + said(Label("tháng 12 ", "December ", "décembre "))
        + (year.lastMonthShare.map { numbers.percent($0) } ?? "–") + " · B = "
        + Value(times: year.index).written(source.context)
    }
    return TopicRows(
      lines: [
        Field("", lead ?? report.reasons.first ?? "", .strong),
        Field("", said(PileUpRow.meaning) + ": " + references.joined(separator: " · "), .muted),
        Field(
          "",
          said(
            Label(
              "\(tasks.total.due.hits)/\(tasks.total.due.of) nhiệm vụ đang mở đến hạn trong tháng 12",
              "\(tasks.total.due.hits) of \(tasks.total.due.of) open tasks fall due in December",
              "\(tasks.total.due.hits) tâches ouvertes sur \(tasks.total.due.of) échoient en décembre"))),
      ], rows: rows(.total) + rows(.sectors) + rows(.units))
  }
}

private struct PileUpRow {
  let row: TopicRow

  init(
    _ subject: ForecastSubject, _ year: PileUp.Year, _ tasks: [Key<Agency>: DecemberTasks],
    _ report: ForecastReport
  ) {
    let due: DecemberTasks? = if case .unit(let key) = subject, year.isForecast { tasks[key] } else { nil }
    row = TopicRow(
      code: "\(subject.level.rawValue)/\(report.code(subject))/\(year.fiscalYear)",
      cells: [
        report.value(subject), .text(PileUpRow.year(year, report.language.strings.said)),
        Value(year.lastMonthShare),
        Value(year.lastFiveWeeksShare), Value(year.januaryShare), Value(times: year.index),
        .money(year.perWeek),
        Value(due?.due.hits),
      ], target: report.page(subject), standing: PileUpRow.standing(year))
  }

  /// `2026 d.b.`: what is only forecast says so.
  static func year(_ year: PileUp.Year, _ said: (Label) -> String) -> String {
    "\(year.fiscalYear)" + (year.isForecast ? " " + said(Label("d.b.", "fcst", "prév.")) : "")
  }

  /// Above the nation's 2025 is far behind, above India's cap behind.
  private static func standing(_ year: PileUp.Year) -> Standing {
    guard let index = year.index else { return .unknown }
    let cap = PileUp.references.first { $0.name == .indiaCap }?.index ?? index
    let nation = PileUp.references.first { $0.name == .vietnam2025 }?.index ?? index
    return index > nation ? .farBehind : index > cap ? .behind : .onTrack
  }

  static let meaning = Label(
    "B là tháng 12 trên bình quân các tháng trước", "B is December over the mean of the months before",
    "B est décembre sur la moyenne des mois d’avant")

  static func said(_ reference: PileUp.Reference) -> Label {
    switch reference {
    case .ebrd: Label("các nước EBRD", "EBRD countries", "pays de la BERD")
    case .indiaCap: Label("trần của Ấn Độ", "India’s cap", "plafond indien")
    case .vietnam2025: Label("cả nước 2025", "Vietnam 2025", "Viet Nam 2025")
    }
  }
}
