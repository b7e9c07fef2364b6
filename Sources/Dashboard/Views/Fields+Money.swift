import Cells
import Contract
import Domain

extension Context {
  func sectorFields(_ key: Key<Sector>) -> [Field] {
    moneyNotes(portfolio.money.measure(key)) + [
      Field(words.whyNot, parts: reasonParts(portfolio.work.count(key)))
    ]
  }

  /// The money of a unit together with that of the units below it; nil where there are none.
  private func belowField(_ key: Key<Agency>) -> Field? {
    let below = portfolio.agencies(below: key)
    guard !below.isEmpty else { return nil }
    let measure = ([key] + below).reduce(into: MoneyMeasure()) { $0 += portfolio.money.measure($1) }
    let bases = PlanBasis.allCases.filter { measure.plan[$0] != 0 }
    let rates = bases.map { rateSpans(measure, $0, isMain: true) }
    let work = ([key] + below).map { portfolio.work.count($0) }
    let abolished = below.count(where: Successors(portfolio).isAbolished)
    let rest = [
      abolished == 0
        ? []
        : [
          Span(
            words.said(
              Label("\(abolished) đã giải thể", "\(abolished) abolished", "supprimées : \(abolished)")))
        ],
      amounts(measure),
      workSpans(
        tasks: work.reduce(0) { $0 + $1.open }, obstacles: work.reduce(0) { $0 + $1.obstacles }),
    ]
    return Field(
      words.pages.withBelow(below.count),
      parts: (rates.isEmpty ? [[Span(words.noPlan, .neutral)]] : rates) + rest)
  }

  /// Why not, who, when: after the promise and whether it is on track, which stand on top, the order in which a head of
  /// a unit is asked.
  func agencyFields(_ key: Key<Agency>, _ records: [Origin: Record]) -> [Field] {
    let why = Field(words.whyNot, parts: reasonParts(portfolio.work.count(key), and: dutyParts(key)))
    return successionFields(key) + (belowField(key).map { [$0] } ?? [])
      + moneyNotes(portfolio.money.measure(key)) + [why] + reportFields(records) + [
        personField(key), Field(words.when, nextSpans(key)), ageField(key),
      ]
  }

  func projectFields(_ key: Key<Project>, _ records: [Origin: Record]) -> [Field] {
    let measure = portfolio.measure(key)
    guard let project = portfolio.projects[key] else {
      return [absent(words.project, portfolio.projects.code(of: key), "projects.csv")]
    }
    let notes = moneyNotes(measure) + (statementNote(key).map { [$0] } ?? [])
    var fields =
      notes + [
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
    return fields + (record == nil ? [] : texts(record, of: ProjectsTable.self, \.notes))
  }

  /// What stands on top of a page, in an export.
  func headFields(_ money: HeadMoney) -> [Field] {
    [
      promiseField(money.measure, and: money.note),
      Field(words.onTrack, parts: standingParts(money.measure)),
    ]
  }

  /// The plan on each basis, and what must be reached today.
  private func promiseField(_ measure: MoneyMeasure, and more: [Span] = []) -> Field {
    if isMoneyUnknown, let lack = portfolio.moneyLack {
      return Field(words.promise, parts: [[Span(said(lack), .bad)], more])
    }
    let bases = PlanBasis.allCases.filter { measure.plan[$0] != 0 }
    guard !bases.isEmpty else { return Field(words.promise, parts: [[Span(words.noPlan, .neutral)], more]) }
    let plans = bases.map { basis in
      [
        Span(words.basisShort(basis) + " ", .text),
        Span(numbers.money(measure.plan[basis], in: unit), .strong),
      ]
    }
    let unitName = [Span(" " + words.unit(unit), .text)]
    let rest = [[Span(words.mustReach(numbers.percent(benchmark)), .muted)], more]
    // The unit stands once; where plans are left out, it stands with each that is there.
    return Field(
      words.promise, parts: [plans.joined(by: " · ") + unitName] + rest,
      orElse: plans.map { $0 + unitName } + rest)
  }

  /// The rate on each basis with its standing, and the money that is missing today.
  private func standingParts(_ measure: MoneyMeasure) -> [[Span]] {
    let standing = standing(measure)
    var parts = [[standing.mark(glyphs), Span(" " + words.standing(standing), standing.role)]]
    for shown in [basis] + PlanBasis.allCases.filter({ $0 != basis }) {
      guard let rate = rate(measure, on: shown) else { continue }
      let role = self.standing(of: rate).role
      var part = [Span(words.basisShort(shown) + " ", .text), Span(numbers.percent(rate), role)]
      if shown == basis {
        let money = numbers.signedMoney(gapMoney(measure), in: unit) + " " + words.unit(unit)
        part += [Span(" (" + money + ")", standing.role)]
      }
      parts.append(part)
    }
    if measure.carriedOver != 0 {
      parts.append([Span("\(words.carriedOver) \(numbers.money(measure.carriedOver, in: unit))", .muted)])
    }
    return parts
  }

  /// - Parameter more: what else stands in the way.
  private func reasonParts(_ count: WorkFigures.Count, and more: [[Span]] = []) -> [[Span]] {
    let lost = [ShownTable.obstacles, .tasks].compactMap { portfolio.lacks[$0] }
    var parts = lost.map { [Span(said($0), .bad)] }
    if count.obstacles > 0 {
      let blocked = numbers.money(count.blocked, in: unit) + " " + words.unit(unit)
      parts.append([Span(words.obstacleCount(count.obstacles, blocked), .strong)])
    }
    if count.overdue > 0 { parts.append([Span(words.overdueCount(count.overdue), .text)]) }
    parts += more
    return parts.isEmpty ? [[Span(words.nothingInTheWay, .good)]] : parts
  }

  /// Open obstacles of other units that this one must resolve, and that stand in the way of its own work: with
  /// those that it raised itself they are the rows of its page.
  private func dutyParts(_ key: Key<Agency>) -> [[Span]] {
    let duties = portfolio.duties(of: key)
    return [
      (duties.toResolve, words.resolvesForOthers), (duties.onOwnWork, words.pages.onOwnProjects),
    ].compactMap { count, said in
      count == 0 ? nil : [Span(said(count), .text)]
    }
  }

  /// The head of a unit and who is to be called; a telephone number that doesn't fit is left out whole.
  private func personField(_ key: Key<Agency>) -> Field {
    if isPublic { return Field(words.who, [Span(words.hiddenInPublic, .muted)]) }
    let head = portfolio.head(of: key).map { [Span(words.head + " ", .muted), Span($0.name, .strong)] }
    let focal = portfolio.focalPoints(of: key)
    guard !focal.isEmpty else {
      return Field(words.who, parts: [head ?? [], [Span("\(glyphs.bad) " + words.noFocalPoint, .bad)]])
    }
    let people = focal.map { person in
      ([Span(person.name, .strong)], [person.phone, person.email].compactMap { $0 })
    }
    let called = people.map { $0 + [Span($1.map { " " + $0 }.joined(), .muted)] }.joined(by: ", ")
    let smaller = people.flatMap { [$0] + $1.map { [Span($0, .muted)] } }
    let title = [Span(words.focalPoint + " ", .muted)]
    return Field(
      words.who, parts: [(head.map { $0 + [Span(" · ", .muted)] } ?? []) + title + called],
      orElse: [head ?? [], title + (smaller.first ?? [])] + smaller.dropFirst())
  }

  /// The next due day of the unit's open tasks.
  private func nextSpans(_ key: Key<Agency>) -> [Span] {
    guard let next = portfolio.nextDue(of: key).first, let due = next.due else {
      return [Span(words.nothingDue, .muted)]
    }
    return [
      Span(words.nextDue + " ", .muted), Span(numbers.day(due), .strong), Span("  " + next.title),
    ]
  }

  /// The newest file of the unit itself, or of the shared folder when it hands in none.
  private func ageField(_ key: Key<Agency>) -> Field {
    guard let newest = portfolio.newestFile(of: key), let modified = newest.modified else {
      return Field(words.dataAge, [Span("–", .muted)])
    }
    let age = aged(numbers.moment(modified), since: modified.day)
    return Field(words.dataAge, parts: [age, [Span(newest.path, .muted)]])
  }
}
