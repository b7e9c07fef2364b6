import Cells
import Contract
import Domain

extension Context {
  /// What a page of the talk has found, the whole sentence first, then shorter ones; none where nothing can be told.
  func findings(_ item: MeetingItem, _ rows: [MeetingRow], _ meeting: Meeting?) -> [String] {
    switch item {
    case .headline: verdict
    case .curve: curveFinding
    case .sectors: sectorFindings
    case .units: unitFinding(rows.count)
    case .overdue: overdueFinding(meeting)
    case .obstacles: held(words.talk.obstacles, Array(portfolio.work.openObstacles.prefix(rows.count)))
    case .decisions: decisionFinding
    case .duties: dutyFindings
    case .changes: changeFinding(meeting)
    }
  }

  private func amount(_ amount: Dong) -> String { numbers.money(amount, in: unit) + " " + words.unit(unit) }

  /// Without its sign.
  private func points(_ gap: Rate) -> String {
    numbers.points(gap).filter { !["−", "+"].contains($0) }
  }

  private var verdict: [String] {
    let total = portfolio.money.total
    guard let gap = gap(total) else { return [] }
    let missing = gapMoney(total)
    guard missing < 0, standing(total) != .onTrack else { return [words.talk.onTrack(points(gap))] }
    return [
      words.talk.behind(points(gap), amount(-missing)), words.talk.behindShort(points(gap)),
    ]
  }

  private var curveFinding: [String] {
    let total = portfolio.money.total
    guard gap(total) != nil else { return [] }
    let paid = total.paidOfPlan(on: basis)
    return [words.talk.curve(amount(paid), amount(paid &- gapMoney(total)))]
  }

  /// How many sectors are behind, and the few that miss two thirds of it.
  private var sectorFindings: [String] {
    let measures = ListKind.sectors.ids(.overview, self).compactMap(\.sectorKey)
      .map { portfolio.money.measure($0) }.filter { $0.plan[basis] > 0 }
    guard !measures.isEmpty, !isMoneyUnknown, !isCounting else { return [] }
    let behind = measures.count { standing($0) != .onTrack }
    let count = words.talk.sectors(behind, measures.count)
    let missing = measures.map { max(0, -gapMoney($0)) }.sorted(by: >)
    let whole = missing.reduce(0, &+)
    var (few, sum): (Int, Dong) = (0, 0)
    while few < missing.count, sum < whole / 3 * 2 { (few, sum) = (few + 1, sum &+ missing[few]) }
    guard behind > 0, few > 0, few < behind, let share = Rate(sum, of: whole) else { return [count] }
    return [count + words.talk.few(few, numbers.percent(share, decimals: 0)), count]
  }

  private func unitFinding(_ count: Int) -> [String] {
    let missing = ListKind.units.ids(.units, self).compactMap(\.agencyKey).map { portfolio.money.measure($0) }
      .filter { standing($0) != .onTrack && $0.plan[basis] > 0 }.prefix(count)
      .reduce(0) { $0 &+ max(0, -gapMoney($1)) }
    return missing > 0 ? [words.talk.units(count, amount(missing))] : []
  }

  private func overdueFinding(_ meeting: Meeting?) -> [String] {
    guard let meeting, portfolio.lacks[.tasks] == nil else { return [] }
    let new = portfolio.newlyOverdue(since: meeting.since).count
    return [words.talk.overdue(new, portfolio.work.total.overdue)]
  }

  private func held(
    _ sentence: (Int, String, String) -> String, _ places: [Int32]
  ) -> [String] {
    guard portfolio.lacks[.obstacles] == nil, !places.isEmpty else { return [] }
    let held = places.reduce(0) { $0 &+ (portfolio.obstacles.rows[Int($1)].blocked ?? 0) }
    return [sentence(places.count, amount(held), amount(portfolio.work.total.blocked))]
  }

  private var decisionFinding: [String] {
    let asking = portfolio.obstaclesForDecision
    guard portfolio.lacks[.obstacles] == nil, !asking.isEmpty else { return [] }
    return [words.talk.decisions(asking.count, amount(asking.reduce(0) { $0 &+ ($1.blocked ?? 0) }))]
  }

  /// Of each kind how much is late; the first of them where not all fit.
  private var dutyFindings: [String] {
    let parts = portfolio.attention.late.map { "\($1) \(words.said($0.label))" }
    let late = words.said(Label("trễ hạn", "late", "en retard"))
    return (0..<parts.count).reversed().map { late + ": " + parts[...$0].joined(separator: ", ") }
  }

  private func changeFinding(_ meeting: Meeting?) -> [String] {
    guard let meeting, let baseline = meeting.baseline, !isMoneyUnknown else { return [] }
    let paid = portfolio.moneySince(baseline, on: basis).disbursed
    let sum = numbers.signedMoney(paid, in: unit) + " " + words.unit(unit)
    return [words.talk.changes(sum, numbers.day(meeting.since))]
  }
}
