import Cells
import Domain

extension Context {
  func sectorFields(_ key: Key<Sector>) -> [Field] {
    let measure = portfolio.money.measure(key)
    let count = portfolio.work.count(key)
    return [
      Field(words.promise, promiseSpans(measure)),
      Field(words.onTrack, standingSpans(measure), bar: bar(measure)),
    ] + moneyNotes(measure) + [
      Field(words.whyNot, reasonSpans(count))
    ]
  }

  /// The money of a unit together with that of the units below it; nil where there are none.
  private func belowField(_ key: Key<Agency>) -> Field? {
    let below = portfolio.agencies(below: key)
    guard !below.isEmpty else { return nil }
    let measure = ([key] + below).reduce(into: MoneyMeasure()) { $0 += portfolio.money.measure($1) }
    let bases = PlanBasis.allCases.filter { measure.plan[$0] != 0 }
    let rates = bases.map { rateSpans(measure, $0, isMain: true) }
    return Field(
      words.pages.withBelow(below.count),
      rates.isEmpty ? [Span(words.noPlan, .neutral)] : Array(rates.joined(separator: [Span(" · ", .muted)])))
  }

  /// Promise, on track?, why not, who, when: the order in which a head of a unit is asked.
  func agencyFields(_ key: Key<Agency>) -> [Field] {
    let measure = portfolio.money.measure(key)
    let below = belowField(key)
    let ownOnly = Span(" · " + words.pages.ownOnly, .muted)
    return [
      Field(words.promise, promiseSpans(measure) + (below == nil ? [] : [ownOnly])),
      Field(words.onTrack, standingSpans(measure), bar: bar(measure)),
    ] + (below.map { [$0] } ?? []) + moneyNotes(measure) + [
      Field(words.whyNot, reasonSpans(portfolio.work.count(key), and: dutySpans(key))),
      Field(words.who, personSpans(key)),
      Field(words.when, nextSpans(key)),
      Field(words.dataAge, ageSpans(key)),
    ]
  }

  func projectFields(_ key: Key<Project>, _ records: [Origin: Record]) -> [Field] {
    let measure = portfolio.measure(key)
    guard let project = portfolio.projects[key] else {
      return [Field(words.project, words.notInTable(portfolio.projects.code(of: key), "projects.csv"), .bad)]
    }
    let notes = moneyNotes(measure) + (statementNote(key).map { [$0] } ?? [])
    var fields =
      [
        Field(words.promise, promiseSpans(measure)),
        Field(words.onTrack, standingSpans(measure), bar: bar(measure)),
      ] + notes + [
        Field(
          words.owner,
          [
            Span(name(project.owner), .strong), Span(" · " + name(project.sector), .text),
            Span(" · " + words.projectStatus(project.status), .muted),
          ]),
        Field(
          words.responsible, name(project.responsible) ?? words.noPerson,
          project.responsible == nil ? .warning : .text),
      ]
    if let total = project.totalInvestment {
      fields.append(
        Field(words.totalInvestment, [Span(numbers.money(total, in: unit) + " " + words.unit(unit))]))
    }
    let record = records[project.origin]
    fields.append(
      Field(words.code, [Span(project.code, .strong), Span("  " + place(project.origin), .muted)]))
    if let notes = record?["notes"] { fields.append(Field(words.column("notes"), notes)) }
    return fields
  }

  /// The plan on each basis, and what must be reached today.
  private func promiseSpans(_ measure: MoneyMeasure) -> [Span] {
    if isMoneyUnknown, let lack = portfolio.moneyLack { return [Span(said(lack), .bad)] }
    let bases = PlanBasis.allCases.filter { measure.plan[$0] != 0 }
    guard !bases.isEmpty else { return [Span(words.noPlan, .neutral)] }
    var spans: [Span] = []
    for basis in bases {
      if !spans.isEmpty { spans.append(Span(" · ", .muted)) }
      spans.append(Span(words.basisShort(basis) + " ", .text))
      spans.append(Span(numbers.money(measure.plan[basis], in: unit), .strong))
    }
    return spans + [
      Span(" " + words.unit(unit), .text), Span(" · " + words.mustReach(numbers.percent(benchmark)), .muted),
    ]
  }

  /// The rate on each basis with its standing, and the money that is missing today.
  private func standingSpans(_ measure: MoneyMeasure) -> [Span] {
    let standing = standing(measure)
    var spans = [standing.mark(glyphs), Span(" " + words.standing(standing), standing.role)]
    let bases = [basis] + PlanBasis.allCases.filter { $0 != basis }
    for shown in bases {
      guard let rate = rate(measure, on: shown) else { continue }
      spans.append(Span(" · " + words.basisShort(shown) + " ", .text))
      spans.append(Span(numbers.percent(rate), Standing(rate: rate, benchmark: benchmark).role))
      guard shown == basis else { continue }
      let money = numbers.signedMoney(gapMoney(measure), in: unit) + " " + words.unit(unit)
      spans.append(Span(" (" + money + ")", standing.role))
    }
    if measure.carriedOver != 0 {
      spans.append(Span(" · \(words.carriedOver) \(numbers.money(measure.carriedOver, in: unit))", .muted))
    }
    return spans
  }

  private func bar(_ measure: MoneyMeasure) -> Bar {
    Bar(
      fraction: rate(measure)?.fraction, tick: benchmark.fraction, role: standing(measure).barRole,
      glyphs: glyphs)
  }

  /// - Parameter more: what else stands in the way.
  private func reasonSpans(_ count: WorkFigures.Count, and more: [Span] = []) -> [Span] {
    let lost = [ShownTable.obstacles, .tasks].compactMap { portfolio.lacks[$0] }
    var spans = Array(lost.map { [Span(said($0), .bad)] }.joined(separator: [Span(" · ", .muted)]))
    guard count.overdue > 0 || count.obstacles > 0 else {
      if lost.isEmpty, more.isEmpty { return [Span(words.nothingInTheWay, .good)] }
      return spans.isEmpty ? Array(more.dropFirst()) : spans + more
    }
    if count.obstacles > 0 {
      if !spans.isEmpty { spans.append(Span(" · ", .muted)) }
      let blocked = numbers.money(count.blocked, in: unit) + " " + words.unit(unit)
      spans.append(Span(words.obstacleCount(count.obstacles, blocked), .bad))
    }
    if count.overdue > 0 {
      if !spans.isEmpty { spans.append(Span(" · ", .muted)) }
      spans.append(Span(words.overdueCount(count.overdue), .warning))
    }
    return spans + more
  }

  /// Open obstacles of other units that this one must resolve, and that stand in the way of its own work: with
  /// those that it raised itself they are the rows of its page.
  private func dutySpans(_ key: Key<Agency>) -> [Span] {
    let others = portfolio.work.openObstacles.lazy.map { portfolio.obstacles.rows[Int($0)] }
      .filter { $0.agency != key && portfolio.concerns($0, key) }
    let (duties, onOwn) = (
      others.count { $0.responsibleAgency == key }, others.count { $0.responsibleAgency != key }
    )
    return [(duties, words.resolvesForOthers), (onOwn, words.pages.onOwnProjects)].flatMap { count, said in
      count == 0 ? [] : [Span(" · ", .muted), Span(said(count), .warning)]
    }
  }

  private func personSpans(_ key: Key<Agency>) -> [Span] {
    if isPublic { return [Span(words.hiddenInPublic, .muted)] }
    var spans: [Span] = []
    if let head = portfolio.head(of: key) {
      spans += [Span(words.head + " ", .muted), Span(head.name, .strong), Span(" · ", .muted)]
    }
    let focal = portfolio.focalPoints(of: key)
    guard !focal.isEmpty else { return spans + [Span("\(glyphs.bad) " + words.noFocalPoint, .bad)] }
    spans.append(Span(words.focalPoint + " ", .muted))
    for (number, person) in focal.enumerated() {
      if number > 0 { spans.append(Span(", ", .muted)) }
      spans.append(Span(person.name, .strong))
      spans.append(Span([person.phone, person.email].compactMap { $0 }.map { " " + $0 }.joined(), .muted))
    }
    return spans
  }

  /// The next due day of the unit's open tasks.
  private func nextSpans(_ key: Key<Agency>) -> [Span] {
    let open = portfolio.assignments.rows.filter {
      $0.lead == key && !$0.isRegular && $0.due.map { $0 >= portfolio.asOf.day } ?? false
        && $0.isOpen(on: portfolio.asOf.day)
    }
    guard
      let next = open.min(by: {
        ($0.due ?? portfolio.asOf.day, $0.code) < ($1.due ?? portfolio.asOf.day, $1.code)
      }),
      let due = next.due
    else { return [Span(words.nothingDue, .muted)] }
    return [Span(words.nextDue + " ", .muted), Span(numbers.day(due), .strong), Span("  " + next.title)]
  }

  /// The newest file of the unit itself, or of the shared folder when it hands in none.
  private func ageSpans(_ key: Key<Agency>) -> [Span] {
    let code = portfolio.agencies.code(of: key)
    let own = portfolio.files.filter { $0.agency == code }
    let files = own.isEmpty ? portfolio.files.filter { $0.agency == nil } : own
    guard let newest = files.max(by: { ($0.modified?.minutes ?? 0) < ($1.modified?.minutes ?? 0) }),
      let modified = newest.modified
    else { return [Span("–", .muted)] }
    return [
      Span(words.ago(now.minutes - modified.minutes), .text),
      Span("  \(newest.path) \(numbers.moment(modified))", .muted),
    ]
  }
}
