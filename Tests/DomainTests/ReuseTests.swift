import Domain
import Testing

/// Figures that are taken over from an earlier portfolio are those that would be worked out anew.
@Suite struct ReuseTests {
  private static func facts(_ seed: UInt64) -> Dataset {
    let facts = MoneyCase(seed: seed)
    var random = SeededRandom(seed &+ 5)
    var dataset = facts.portfolio(asOf: MoneyCase.asOf).dataset
    dataset.agencies = Register(rows: [], codes: (0..<MoneyCase.agencyCount).map { "A\($0)" }, key: \.key)
    dataset.sectors = Register(rows: [], codes: (0..<MoneyCase.sectorCount).map { "S\($0)" }, key: \.key)
    dataset.assignments = Register(
      (0..<12).map { Assignment($0, due: MoneyCase.asOf + random.int(-20...20)) })
    dataset.reminders = (0..<9).map { line in
      Reminder(
        assignment: random.key(below: 12), agency: Key(0), sent: MoneyCase.asOf + random.int(-20...20),
        origin: .line(line + 2))
    }
    return dataset
  }

  private static func said(_ portfolio: Portfolio) -> [String] {
    let money = portfolio.money
    var lines = ["\(portfolio.fiscalYears) \(portfolio.deadline) \(money.total)"]
    lines += (money.bySector + money.byAgency).map { "\($0)" }
    lines += money.byMonth.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    lines += portfolio.projects.rows.map { "\(portfolio.measure($0.key))" }
    lines += [
      "\(portfolio.otherPlanYear?.fiscalYear ?? 0) \(portfolio.otherPlanYear?.total ?? MoneyMeasure())",
      "\(portfolio.ledger.rowCount) \(portfolio.ledger.laterRowCount)",
    ]
    let work = portfolio.work
    lines += ["\(work.overdue) \(work.dueSoon) \(work.openObstacles) \(work.total) \(work.byAgency)"]
    lines += AssignmentClass.allCases.map { "\($0) \(work.classes[$0] ?? 0)" }
    return lines
      + portfolio.assignmentReminders.sorted { $0.key < $1.key }.map { "\($0.key.index) \($0.value)" }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `reused figures are those worked out anew`(_ seed: UInt64) {
    var random = SeededRandom(seed)
    var facts = Self.facts(seed)
    var rules = Rules.standard
    var moment = Moment(closeOf: MoneyCase.asOf)
    var year = 2025
    var portfolio = Portfolio(facts, asOf: moment, fiscalYear: year)
    for step in 0..<60 {
      let other = Self.facts(seed &* 1000 &+ UInt64(step))
      switch random.int(0...9) {
      case 0: facts.plans = other.plans
      case 1: facts.statements = other.statements
      case 2: facts.take(Ledger(other.book, days: other.ledgerDays, asOf: moment.day))
      case 3: facts.projects = other.projects
      case 4: facts.assignments = other.assignments
      case 5: facts.reminders = other.reminders
      case 6: moment = Moment(day: MoneyCase.asOf + random.int(-60...30), minute: random.int(0...1439))
      case 7: moment = Moment(day: moment.day, minute: random.int(0...1439))
      case 8: year = random.int(2025...2026)
      default: rules.daysOfWarning = random.int(1...15)
      }
      portfolio = Portfolio(facts, asOf: moment, fiscalYear: year, rules: rules, reusing: portfolio)
      let fresh = Portfolio(facts, asOf: moment, fiscalYear: year, rules: rules)
      #expect(Self.said(portfolio) == Self.said(fresh), "step \(step)")
    }
  }

  @Test func `what did not change is not worked out again`() {
    var facts = Self.facts(1)
    let moment = Moment(day: MoneyCase.asOf, minute: 600)
    let first = Portfolio(facts, asOf: moment, fiscalYear: 2025)
    facts.reminders = []
    let reminded = Portfolio(facts, asOf: moment, fiscalYear: 2025, reusing: first)
    #expect(reminded.moneyRevision == first.moneyRevision && reminded.workRevision == first.workRevision)
    #expect(reminded.assignmentReminders.isEmpty && !first.assignmentReminders.isEmpty)
    facts.assignments = Register([Assignment()])
    let worked = Portfolio(facts, asOf: moment, fiscalYear: 2025, reusing: reminded)
    #expect(worked.moneyRevision == first.moneyRevision && worked.workRevision != first.workRevision)
    let later = Portfolio(facts, asOf: Moment(closeOf: moment.day), fiscalYear: 2025, reusing: worked)
    #expect(later.workRevision == worked.workRevision)
    let night = Portfolio(facts, asOf: moment.nextTurn, fiscalYear: 2025, reusing: later)
    #expect(night.moneyRevision == first.moneyRevision && night.workRevision != worked.workRevision)
  }

  @Test func `two moments of one dataset are compared without a change to it`() {
    let facts = Self.facts(3)
    let now = Portfolio(facts, asOf: Moment(closeOf: MoneyCase.asOf), fiscalYear: 2025)
    let then = now.moved(to: Moment(closeOf: MoneyCase.asOf + -90))
    #expect(Dataset.Table.allCases.allSatisfy { then.dataset[$0] == now.dataset[$0] })
    let bridge = RateBridge(from: then, to: now, on: .cityAssigned)
    #expect(bridge?.paidAfter == now.money.total.paidOfPlan(on: .cityAssigned))
    #expect(bridge?.paidBefore == then.money.total.paidOfPlan(on: .cityAssigned))
  }
}
