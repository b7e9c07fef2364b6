/// What is likely to go wrong within four weeks, by written rules, with how often each was right before.
public struct RiskAhead: Sendable {
  public enum Subject: Hashable, Sendable {
    case task(Key<Assignment>)
    case unit(Key<Agency>)
    case obstacle(Key<Obstacle>)
  }

  public struct Flag: Sendable {
    public let subject: Subject
    /// Those that are worth a flag, the surest first.
    public let rules: [RiskRule]
    /// How often the surest of them was right; nil where none has a past.
    public let record: HitCount?
    /// Money that hangs on it in đồng, 0 where none is known.
    public let weight: Dong
    /// When it will be seen; nil where no day is set.
    public let due: Day?
  }

  public let record: RiskRecord
  /// The likeliest first, then what most money hangs on. All of them: a page shows as many as ``Rules/alarmBudget``.
  public let flags: [Flag]

  /// - Parameters:
  ///   - basis: of the plan by which money weighs.
  ///   - movers: of the level of units; nil where no year's end is forecast.
  public init(_ portfolio: Portfolio, on basis: PlanBasis, _ movers: Movers?) {
    let record = RiskRecord(portfolio, movers)
    let search = RiskSearch(portfolio: portfolio, record: record, basis: basis, movers: movers)
    self.record = record
    flags = (search.tasks + search.units + search.obstacles).sorted { a, b in
      let (left, right) = (a.record?.rate?.hundredths ?? -1, b.record?.rate?.hundredths ?? -1)
      return (left, a.weight, a.rules.count) > (right, b.weight, b.rules.count)
    }
  }
}

/// What the rules find on the day.
private struct RiskSearch {
  let portfolio: Portfolio
  let record: RiskRecord
  let basis: PlanBasis
  let movers: Movers?

  private func flag(_ subject: RiskAhead.Subject, _ rules: [RiskRule], _ weight: Dong, _ due: Day?)
    -> RiskAhead.Flag?
  {
    let rate = { (rule: RiskRule) in record.count(rule)?.rate?.hundredths ?? -1 }
    let worth = rules.filter(record.isWorthAFlag).sorted { rate($0) > rate($1) }
    guard let best = worth.first else { return nil }
    return RiskAhead.Flag(
      subject: subject, rules: worth, record: record.count(best), weight: max(0, weight), due: due)
  }

  var tasks: [RiskAhead.Flag] {
    let now = portfolio.asOf
    // What is due today is not late before its end.
    let today = RiskDay(portfolio, on: now.minute > Moment.closingMinute ? now.day : now.day + -1)
    return portfolio.assignments.rows.compactMap { task in
      guard !task.isRegular, task.isOpen(on: now.day), let due = task.due, Moment(closeOf: due) >= now,
        due - now.day <= RiskLimits.horizon
      else { return nil }
      let rules =
        today.rules(of: task) + task.presentRules(at: now, tolerance: portfolio.rules.workTolerance)
      return flag(.task(task.key), rules, portfolio.atStake(task, on: basis) ?? 0, task.due)
    }
  }

  var units: [RiskAhead.Flag] {
    let now = portfolio.asOf
    let today = RiskDay(portfolio, on: now.day)
    let weeks = HandInWeeks(portfolio.duties.submissions)
    let newest = weeks.all.lastIndex { $0.end <= now.day }
    let next = weeks.all.first { Moment(closeOf: $0.due) >= now }?.due
    let short = (movers?.movers ?? []).filter(\.isFlagged)
    let lacks = Dictionary(short.map { ($0.subject, $0.shortfall) }) { first, _ in first }
    let reporting = FocalPointCover(portfolio).units
    let dutiful = reporting.compactMap { unit -> RiskAhead.Flag? in
      let silence = newest.flatMap { place in
        portfolio.agencies[unit.agency].map { weeks.silence(of: $0, through: place, at: now) }
      }
      let lack = lacks[.unit(unit.agency)] ?? belowMark(unit.agency)
      let rules = today.rules(of: unit, silentWeeks: silence ?? 0)
      let ofMoney: [RiskRule] = lack == nil ? [] : [movers == nil ? .belowMark : .belowTarget]
      return flag(.unit(unit.agency), rules + ofMoney, lack ?? 0, next)
    }
    let known = Set(reporting.map { ForecastSubject.unit($0.agency) })
    let others = short.compactMap { mover -> RiskAhead.Flag? in
      guard case .unit(let key) = mover.subject, !known.contains(mover.subject) else { return nil }
      return flag(.unit(key), [.belowTarget], mover.shortfall, nil)
    }
    return dutiful + others
  }

  /// What is missing today of a unit that stands far behind, in đồng; nil of others, and where ends are forecast.
  private func belowMark(_ key: Key<Agency>) -> Dong? {
    let measure = portfolio.money.measure(key)
    guard movers == nil, portfolio.standing(measure, on: basis) == .farBehind else { return nil }
    return DongRange.difference(0, portfolio.gapMoney(measure, on: basis))
  }

  var obstacles: [RiskAhead.Flag] {
    let day = portfolio.asOf.day
    let today = RiskDay(portfolio, on: day)
    let proposed = Set(
      portfolio.duties.proposals.filter { $0.submitted.map { $0 <= day } ?? false }.compactMap(\.obstacle))
    return portfolio.work.openObstacles.compactMap { place in
      let obstacle = portfolio.obstacles.rows[Int(place)]
      let rules =
        today.rules(of: obstacle)
        + obstacle.presentRules(on: day, isProposed: proposed.contains(obstacle.key))
      return flag(.obstacle(obstacle.key), rules, obstacle.blocked ?? 0, obstacle.due)
    }
  }
}
