import Cells
import Domain

extension MeetingRow {
  /// At most so many rows of an item that only shows the worst.
  static let worst = 10
  /// At most so many of each kind of change by name.
  static let named = 3
}

extension Context {
  var sectorRows: [MeetingRow] {
    ListKind.sectors.ids(.overview, self).compactMap(\.sectorKey).map { key in
      moneyRow(.sector(key), name(key), portfolio.money.measure(key))
    }
  }

  /// Units with a plan, furthest behind in money first.
  var worstUnitRows: [MeetingRow] {
    ListKind.units.ids(.units, self).compactMap(\.agencyKey)
      .filter {
        standing(portfolio.money.measure($0)) != .onTrack && portfolio.money.measure($0).plan[basis] > 0
      }
      .prefix(MeetingRow.worst).map { key in
        let count = portfolio.work.count(key)
        var row = moneyRow(.agency(key), name(key), portfolio.money.measure(key))
        row.detail = [
          [Span(words.overdueCount(count.overdue), .muted)],
          [
            Span(
              words.obstacleCount(
                count.obstacles, numbers.money(count.blocked, in: unit) + " " + words.unit(unit)), .muted)
          ],
        ]
        return row
      }
  }

  private func moneyRow(_ id: RowID, _ name: String, _ measure: MoneyMeasure) -> MeetingRow {
    let standing = standing(measure)
    let rate = rate(measure)
    var figure: [Span] = []
    if let gap = gap(measure) {
      figure.append(Span(numbers.points(gap) + " " + words.points, standing.role))
    }
    if measure.plan[basis] > 0, !isMoneyUnknown {
      figure.append(Span(numbers.signedMoney(gapMoney(measure), in: unit) + " " + words.unit(unit), .text))
    }
    figure.append(
      Span(rate.map { numbers.percent($0) } ?? (isMoneyUnknown ? "?" : words.noPlan), standing.role))
    return MeetingRow(
      id: id, lead: [standing.mark(glyphs), Span(" " + name, .strong)], figure: figure,
      bar: Bar(
        fraction: rate?.fraction, tick: benchmark.fraction, role: standing.barRole, glyphs: glyphs))
  }

  /// Tasks that became overdue since the day; most money waiting first.
  func newlyOverdueRows(since meeting: Meeting?) -> [MeetingRow] {
    guard let meeting else { return [] }
    return portfolio.newlyOverdue(since: meeting.since).sorted {
      (atStake($0) ?? 0, $1.code) > (atStake($1) ?? 0, $0.code)
    }.prefix(MeetingRow.worst).map {
      task in
      let stake = atStake(task).map {
        words.remainingShort + " " + numbers.money($0, in: unit) + " " + words.unit(unit)
      }
      return MeetingRow(
        id: .assignment(task.key), lead: [Span(glyphs.badText, .bad), Span(" "), Span(task.title, .strong)],
        figure: [Span(words.daysShort(task.daysLate(at: portfolio.asOf)), .bad)],
        detail: [[Span(name(task.lead), .text)], stake.map { [Span($0, .muted)] } ?? []])
    }
  }

  /// What holds most money, and who must act.
  var obstacleRows: [MeetingRow] {
    portfolio.work.openObstacles.prefix(MeetingRow.worst).map { portfolio.obstacles.rows[Int($0)] }.map {
      obstacle in
      let actor = obstacle.responsibleAgency.map { name($0) } ?? words.noPerson
      let due = obstacle.due.map { [Span(words.answerBy.lowercased() + " " + numbers.day($0), .muted)] }
      return MeetingRow(
        id: .obstacle(obstacle.key),
        lead: [
          Span(glyphs.badText, .bad), Span(" "), Span(words.obstacleCategory(obstacle.category), .warning),
          Span(" · ", .muted),
          Span(obstacle.description, .strong),
        ],
        figure: [
          Span(obstacle.blocked.map { numbers.money($0, in: unit) + " " + words.unit(unit) } ?? "–", .bad)
        ],
        detail: [
          [Span(words.responsibleUnit + ": ", .muted), Span(actor, .text)], due ?? [],
          [Span(words.escalation(obstacle.escalation), .muted)],
        ])
    }
  }

  func decisionRows(_ records: [Origin: Record]) -> [MeetingRow] {
    portfolio.obstaclesForDecision.prefix(MeetingRow.worst).map { obstacle in
      let proposal = records[obstacle.origin]?["proposed_solution"]
      return MeetingRow(
        id: .obstacle(obstacle.key),
        lead: [
          Span(words.escalation(obstacle.escalation) + ": ", .accent),
          Span(proposal ?? obstacle.description, .strong),
        ],
        figure: [
          Span(obstacle.blocked.map { numbers.money($0, in: unit) + " " + words.unit(unit) } ?? "", .warning)
        ],
        detail: [[Span(name(obstacle.agency), .text)]],
        text: proposal == nil ? [] : [Span(obstacle.description, .muted)])
    }
  }

  /// What is different from the day of the last meeting.
  func changeRows(since meeting: Meeting?) -> [MeetingRow] {
    guard let meeting else { return [] }
    var rows: [MeetingRow] = []
    if isMoneyUnknown {
      rows.append(change(words.disbursed, "?", words.unit(unit), .warning))
    } else if let baseline = meeting.baseline {
      let money = portfolio.moneySince(baseline, on: basis)
      rows.append(
        change(words.disbursed, numbers.signedMoney(money.disbursed, in: unit), words.unit(unit), .good))
      if money.planned != 0 {
        rows.append(
          change(words.plan, numbers.signedMoney(money.planned, in: unit), words.unit(unit), .warning))
      }
    }
    let work = portfolio.workSince(meeting.since)
    rows += changed(words.newlyOverdue, work.newlyOverdue, work.newlyOverdue.isEmpty ? .good : .bad)
    rows += changed(words.tasksCompleted, work.completed, .good)
    rows += changed(words.obstaclesResolved, work.resolved, .good)
    rows += changed(words.obstaclesRaised, work.raised, work.raised.isEmpty ? .good : .warning)
    return rows
  }

  /// How many tasks, and by name those for which most money waits.
  private func changed(_ label: String, _ tasks: [Assignment], _ role: Role) -> [MeetingRow] {
    let named = tasks.map { (task: $0, stake: atStake($0) ?? 0) }
      .sorted { ($0.stake, $1.task.code) > ($1.stake, $0.task.code) }.prefix(MeetingRow.named)
    return [change(label, counted(tasks.count, of: .tasks), "", role)]
      + named.map { namedRow(.assignment($0.task.key), $0.task.lead, $0.task.title, $0.stake) }
  }

  /// The same of obstacles, by what they hold.
  private func changed(_ label: String, _ obstacles: [Obstacle], _ role: Role) -> [MeetingRow] {
    let named = obstacles.sorted { ($0.blocked ?? 0, $1.code) > ($1.blocked ?? 0, $0.code) }
      .prefix(MeetingRow.named)
    return [change(label, counted(obstacles.count, of: .obstacles), "", role)]
      + named.map { namedRow(.obstacle($0.key), $0.agency, $0.description, $0.blocked ?? 0) }
  }

  private func namedRow(_ id: RowID, _ agency: Key<Agency>, _ title: String, _ amount: Dong) -> MeetingRow {
    MeetingRow(
      id: id,
      lead: [Span("  " + shortName(agency), .strong), Span(" · ", .muted), Span(title, .text)],
      figure: [
        Span(amount == 0 ? "" : numbers.money(amount, in: unit) + " " + words.unit(unit), .muted)
      ])
  }

  /// In the place of an item's rows: that their table could not be read.
  func lackRow(of table: ShownTable) -> [MeetingRow] {
    guard let lack = portfolio.lacks[table], !lack.isPartial else { return [] }
    return [
      MeetingRow(
        id: nil, lead: [Span(glyphs.badText, .bad), Span(" "), Span(said(lack), .strong)],
        figure: [Span("?", .warning)])
    ]
  }

  private func change(_ label: String, _ figure: String, _ unit: String, _ role: Role) -> MeetingRow {
    MeetingRow(id: nil, lead: [Span(label, .strong)], figure: [Span(figure, role)], unit: unit)
  }
}

extension GlyphSet {
  var badText: String { String(Character(bad)) }
}
