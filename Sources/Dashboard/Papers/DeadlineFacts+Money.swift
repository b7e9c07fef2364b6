import Contract
import Document
import Domain

extension DeadlineFacts {
  /// Summed by unit and day: on the plan in view, and beside it on the estimate, for no đồng is in both.
  var lapsing: [DayCalendar.Entry] {
    let bases = context.basis == .estimate ? [PlanBasis.estimate] : [context.basis, .estimate]
    return bases.flatMap { basis in
      let rows = Lapsing(portfolio, on: basis).rows.filter { $0.lapsing > 0 && source.isAbout($0.agency) }
      return Dictionary(grouping: rows) { Lapse(unit: source.successors.heir(of: $0.agency), day: $0.lapses) }
        .map { entry($0, $1, basis) }
    }
  }

  private struct Lapse: Hashable {
    let unit: Key<Agency>
    let day: Day
  }

  private func entry(_ lapse: Lapse, _ rows: [LapsingRow], _ basis: PlanBasis) -> DayCalendar.Entry {
    let sum = money(rows.reduce(0) { $0 &+ $1.lapsing })
    let kind = source.said("Vốn hết hạn", "Money lapses", "Crédits qui expirent")
    let most = rows.sorted { ($1.lapsing, $0.project) < ($0.lapsing, $1.project) }.prefix(3)
    let unit = portfolio.agencies.code(of: lapse.unit)
    return DayCalendar.Entry(
      id: id(.plans, basis.code, unit, lapse.day.iso), day: lapse.day,
      title: title("\(kind): \(sum) (\(context.shortName(lapse.unit)))"),
      lines: [
        source.said("Đơn vị: ", "Unit: ", "Unité : ") + context.name(lapse.unit),
        source.said("Chưa chi trên ", "Unpaid of the ", "Non payé sur ") + context.words.basis(basis) + ": "
          + sum
          + " (" + projects(Set(rows.map(\.project)).count) + ")",
      ] + most.map { "- " + context.name($0.project) + ": " + money($0.lapsing) } + [asOfLine],
      categories: [kind])
  }

  private func projects(_ count: Int) -> String {
    source.said(
      "\(count) dự án", count == 1 ? "1 project" : "\(count) projects",
      "\(count) projet\(count > 1 ? "s" : "")")
  }

  /// On the last day of a month, what is still to be paid of its promise.
  var promises: [DayCalendar.Entry] {
    guard !portfolio.isMoneyLost else { return [] }
    let units = Promises(portfolio, PaidTriangle(portfolio, on: context.basis)).level(.units)
    return units.flatMap { subject, promise -> [DayCalendar.Entry] in
      guard case .unit(let key) = subject, source.isAbout(key) else { return [] }
      return promise.ahead.filter { $0.promised > max(0, $0.paid) }.map { entry(key, $0) }
    }
  }

  private func entry(_ unit: Key<Agency>, _ month: Promise.Month) -> DayCalendar.Entry {
    let day = YearPlace(endOfMonth: month.month).day(in: month.fiscalYear)
    let kind = source.said("Cam kết giải ngân", "Promised payments", "Paiements promis")
    let name = "\(day.month < 10 ? "0" : "")\(day.month)/\(day.year)"
    let promised = money(month.promised)
    return DayCalendar.Entry(
      id: id(.targets, portfolio.agencies.code(of: unit), String(day.iso.prefix(7))), day: day,
      title: title("\(kind) \(name): \(promised) (\(context.shortName(unit)))"),
      lines: [
        source.said("Đơn vị: ", "Unit: ", "Unité : ") + context.name(unit),
        source.said("Đã giải ngân trong tháng: ", "Paid in the month so far: ", "Payé dans le mois : ")
          + money(month.paid), asOfLine,
      ], categories: [kind], isTentative: true)
  }
}
