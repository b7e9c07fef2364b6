import Domain

// The same rows on several days.
extension MoneyCase {
  /// Random facts of 2025 and two days of it.
  static func onTwoDays(seed: UInt64) -> (facts: MoneyCase, then: Day, now: Day) {
    var facts = MoneyCase(seed: seed)
    facts.spreadDays(seed: seed)
    var random = SeededRandom(seed &+ 77)
    let days = [random.int(0...360), random.int(0...360)].sorted()
    return (facts, asOf + -days[1], asOf + -days[0])
  }

  /// Moves each row of the ledger to some day of its month.
  private mutating func spreadDays(seed: UInt64) {
    var random = SeededRandom(seed)
    for place in entries.indices { entries[place].dayOfMonth = random.int(1...28) }
  }

  /// All the facts as of a day.
  func portfolio(asOf day: Day) -> Portfolio {
    var facts = Dataset()
    facts.projects = projects
    facts.fundingSources = Register(rows: sources, codes: sources.map(\.code), key: \.key)
    facts.plans = plans
    facts.statements = statements
    let ledger = Ledger(asOf: day, entries)
    facts.take(ledger)
    return Portfolio(facts, asOf: Moment(closeOf: day), fiscalYear: 2025, ledger: ledger)
  }

  /// The case without the decisions after one day and without what was paid or stated after another.
  func known(plans planDay: Day, paid day: Day) -> MoneyCase {
    var known = self
    known.plans.removeAll { $0.decidedOn > planDay }
    known.statements.removeAll { $0.asOf > day }
    known.entries.removeAll { $0.day > day }
    return known
  }

  /// A project's measure from the rows themselves.
  func measure(_ project: Project) -> MoneyMeasure {
    var months: [Int: Dong] = [:]
    return measure(project, &months)
  }

  /// The same facts with the projects' keys in another order, as another reading may number them.
  func renumbered() -> MoneyCase {
    let count = projects.keyCount
    func key(_ key: Key<Project>) -> Key<Project> { Key(Int32(count - 1) - key.number) }
    var other = self
    other.projects = Register(
      rows: projects.rows.map {
        Project(
          key: key($0.key), code: $0.code, name: $0.name, owner: $0.owner, sector: $0.sector,
          origin: $0.origin)
      }, codes: projects.codes.reversed(), key: \.key)
    other.plans = plans.map {
      PlanEntry(
        project: key($0.project), fiscalYear: Int($0.fiscalYear), basis: $0.basis, kind: $0.kind,
        capitalYear: $0.capitalYear, amount: $0.amount, fundingSource: $0.fundingSource,
        decidedOn: $0.decidedOn, disburseBy: $0.disburseBy, origin: $0.origin)
    }
    other.statements = statements.map {
      Statement(
        project: key($0.project), fiscalYear: Int($0.fiscalYear), capitalYear: $0.capitalYear, asOf: $0.asOf,
        nature: $0.nature, source: $0.source, fundingSource: $0.fundingSource, disbursed: $0.disbursed,
        origin: $0.origin)
    }
    for place in entries.indices { other.entries[place].project = count - 1 - entries[place].project }
    return other
  }
}
