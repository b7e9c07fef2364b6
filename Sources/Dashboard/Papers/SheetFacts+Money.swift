import Cells
import Contract
import Document
import Domain

extension SheetFacts {
  private var measure: MoneyMeasure { portfolio.money.measure(unit) }
  private var then: MoneyMeasure? { facts.before?.money.measure(unit) }

  /// Paid of every plan that the unit has, where it should be today, and what the week brought.
  var paid: [Document.Block] {
    let bases = PlanBasis.allCases.filter { measure.plan[$0] != 0 }
    guard !bases.isEmpty else {
      return [paragraph(context.words.noPlan.capitalisedFirst + ".")] + withoutPlan + change
    }
    let table = Document.Table(
      sheet: facts.said("Giải ngân", "Paid", "Payé"),
      columns: [Document.Column(facts.said("Tính trên", "Of the", "Sur"))] + facts.paidColumns,
      rows: bases.map { facts.row(context.words.basis($0).capitalisedFirst, measure, then, $0) })
    return [.table(table)] + mark + withoutPlan + change
  }

  private var withoutPlan: [Document.Block] {
    let parts = context.paidWithoutPlanSpans(measure).map { $0.map(\.text).joined() }
    return parts.isEmpty
      ? []
      : [
        paragraph(
          context.words.pages.paidWithoutLabel + facts.colon + parts.joined(separator: facts.semicolon) + ".")
      ]
  }

  /// The mark of the day, and how far from it: in points, money and days.
  private var mark: [Document.Block] {
    guard let gap = portfolio.gap(measure, on: facts.basis) else { return [] }
    let (basis, day) = (context.words.basis(facts.basis), facts.written(facts.day))
    let (share, points) = (facts.percent(portfolio.benchmark), facts.points(gap))
    let money = portfolio.gapMoney(measure, on: facts.basis)
    let amount = facts.money(abs(money))
    guard money < 0 else {
      return [
        facts.paragraph(
          "Mốc \(day) là \(share) \(basis): cao hơn \(points) điểm, vượt \(amount).",
          "The mark of \(day) is \(share) of the \(basis): \(points) points above it, \(amount) ahead.",
          "Le repère du \(day) est \(share) du \(basis) : \(points) points au-dessus, \(amount) d’avance.")
      ]
    }
    let late = daysBehind.map { days in
      facts.said(", chậm \(days) ngày", ", \(days) days behind", ", \(days) jours de retard")
    }
    return [
      facts.paragraph(
        "Mốc \(day) là \(share) \(basis): thấp hơn \(points) điểm, thiếu \(amount)\(late ?? "").",
        "The mark of \(day) is \(share) of the \(basis): \(points) points below it, \(amount) short\(late ?? "").",
        "Le repère du \(day) est \(share) du \(basis) : \(points) points au-dessous, il manque \(amount)\(late ?? "")."
      )
    ]
  }

  /// Days since the nation's path stood where the unit stands; nil where it is not behind.
  private var daysBehind: Int? {
    let (exact, year) = (source.exact, source.exact.fiscalYear)
    let own = exact.money.measure(unit)
    let path = PaidPath.nation2025(year, exact.rules.profile)
    let mark = path.flatMap { Mark(exact.rules.target, by: PlanEntry.usualDeadline(of: year), on: $0) }
    let reading = mark?.reading(
      paid: own.paidOfPlan(on: facts.basis), of: own.plan[facts.basis], on: facts.day, rules: exact.rules)
    return reading.flatMap { $0.daysBehind > 0 ? $0.daysBehind : nil }
  }

  /// What is different from a week before; the table above has the rates.
  private var change: [Document.Block] {
    let day = facts.written(facts.lastDay)
    let paid = then.map { MoneySince($0, measure, on: facts.basis).disbursed }
    let work = portfolio.workSince(facts.lastDay)
    func own(_ tasks: [Assignment]) -> Int { tasks.count { $0.lead == unit } }
    func own(_ obstacles: [Obstacle]) -> Int { obstacles.count { $0.agency == unit } }
    let (done, late) = (own(work.completed), own(work.newlyOverdue))
    let (raised, resolved) = (own(work.raised), own(work.resolved))
    let money = paid.map {
      context.numbers.signedMoney(facts.shown($0), in: context.unit) + " " + facts.unit.name
    }
    return [
      facts.paragraph(
        "Từ ngày \(day): \(money.map { "giải ngân \($0); " } ?? "")nhiệm vụ: xong \(done), mới quá hạn \(late); vướng mắc: mới \(raised), đã gỡ \(resolved).",
        "Since \(day): \(money.map { "paid \($0); " } ?? "")tasks completed \(done), newly overdue \(late); obstacles raised \(raised), resolved \(resolved).",
        "Depuis le \(day) : \(money.map { "payé \($0) ; " } ?? "")tâches achevées \(done), nouvellement en retard \(late) ; obstacles signalés \(raised), levés \(resolved)."
      )
    ]
  }

  /// Day by day.
  var lapsing: [Document.Block] {
    let own = Lapsing(source.exact, on: facts.basis).rows.filter { $0.agency == unit && $0.lapsing > 0 }
    guard !own.isEmpty else {
      return [
        facts.paragraph(
          "Không còn vốn nào có thể chi: hết hạn hoặc đã chi hết.",
          "No capital can still be paid: it lapsed or is paid.",
          "Aucun crédit à payer : expiré ou payé.")
      ]
    }
    let days = Dictionary(grouping: own, by: \.lapses).sorted { $0.key < $1.key }
    let lines = days.prefix(most).map { day, rows in
      let amount = facts.money(rows.reduce(0) { $0 &+ $1.lapsing })
      let (written, left, count) = (facts.written(day), day - facts.day, Set(rows.map(\.project)).count)
      return facts.said(
        "\(written), còn \(left) ngày: \(amount) chưa chi, ở \(count) dự án",
        "\(written), \(left) days left: \(amount) unpaid, in \(count) projects",
        "\(written), reste \(left) jours : \(amount) non payés, dans \(count) projets")
    }
    return [paragraph(lines.joined(separator: facts.semicolon) + ".")]
  }

  /// The end that is forecast with its band, or why there is none, and what is needed a week.
  var yearEnd: [Document.Block] {
    let report = source.report
    let level = report.forecast.level(.units)
    guard let row = level[.unit(unit)] else { return [] }
    let needed = weekly(row, report)
    guard let ending = row.ending else {
      return [paragraph((report.belief(level).prefix(1) + [needed]).joined(separator: " "))]
    }
    let day = facts.written(report.forecast.triangle.horizon)
    let (end, share) = (facts.money(ending.point), facts.percent(Rate(ending.point, of: row.now.plan)))
    let band = ending.band.map { band in
      let held = context.numbers.percent(portfolio.rules.bandShare, decimals: 0)
      let (low, high) = (context.money(band.lowerBound), facts.money(band.upperBound))
      return facts.said(
        " (khoảng \(held): \(low)–\(high))", " (\(held) band: \(low)–\(high))",
        " (marge à \(held) : \(low)–\(high))")
    }
    let short = ending.short(of: row.goal(report.target))
    let dots =
      short.of > 0 ? report.words.dots(short, context.numbers.percent(report.target, decimals: 0)) : ""
    let said = facts.said(
      "Dự báo đến \(day): \(end)\(band ?? ""), đạt \(share) kế hoạch.",
      "Forecast by \(day): \(end)\(band ?? ""), \(share) of the plan.",
      "Prévu au \(day) : \(end)\(band ?? ""), soit \(share) du plan.")
    return [paragraph([said, dots, needed].filter { !$0.isEmpty }.joined(separator: " "))]
  }

  private func weekly(_ row: YearEnd, _ report: ForecastReport) -> String {
    let weekly = report.weekly(row)
    return report.words.weekly(
      facts.money(row.needed(report.target)), facts.money(weekly.perWeek), weekly.lastWeeks.map(facts.money))
  }
}
