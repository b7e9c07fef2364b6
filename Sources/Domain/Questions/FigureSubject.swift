// What belongs to the subject of a figure: as the sums of money and of work have it.
extension Figure.Subject {
  func holds(_ project: Project) -> Bool {
    switch self {
    case .city: true
    case .sector(let sector): project.sector == sector
    case .unit(let unit): project.owner == unit
    case .unitIn(let unit, let sector): project.owner == unit && project.sector == sector
    case .project(let key): project.key == key
    }
  }

  func holds(_ task: Assignment, _ portfolio: Portfolio) -> Bool {
    switch self {
    case .city: true
    case .sector(let sector): portfolio.sector(of: task) == sector
    case .unit(let unit): task.lead == unit
    case .unitIn(let unit, let sector): task.lead == unit && portfolio.sector(of: task) == sector
    case .project(let project): task.project == project
    }
  }

  /// A unit has the obstacles that it raised.
  func holds(_ obstacle: Obstacle, _ portfolio: Portfolio) -> Bool {
    switch self {
    case .city: true
    case .sector(let sector): portfolio.sector(of: obstacle) == sector
    case .unit(let unit): obstacle.agency == unit
    case .unitIn(let unit, let sector): obstacle.agency == unit && portfolio.sector(of: obstacle) == sector
    case .project(let project): portfolio.project(of: obstacle) == project
    }
  }
}

extension Portfolio {
  /// The money of a figure's subject.
  public func measure(_ subject: Figure.Subject) -> MoneyMeasure {
    switch subject {
    case .city: money.total
    case .sector(let key): money.measure(key)
    case .unit(let key): money.measure(key)
    case .unitIn(let unit, let sector): moneyByAgency(in: sector)[unit] ?? MoneyMeasure()
    case .project(let key): projects[key] == nil ? MoneyMeasure() : measure(key)
    }
  }

  /// What a figure's subject has to do.
  public func count(_ subject: Figure.Subject) -> WorkFigures.Count {
    switch subject {
    case .city: work.total
    case .sector(let key): work.count(key)
    case .unit(let key): work.count(key)
    case .unitIn, .project: counted(subject)
    }
  }

  /// The same of a subject of which no count is kept.
  private func counted(_ subject: Figure.Subject) -> WorkFigures.Count {
    var count = WorkFigures.Count()
    let tasks = assignments.rows
    for place in tasks.indices where tasks[place].isOpen(on: asOf.day) && subject.holds(tasks[place], self) {
      count.open += 1
      if classified(tasks[place]) == .overdue { count.overdue += 1 }
    }
    for place in work.openObstacles where subject.holds(obstacles.rows[Int(place)], self) {
      count.obstacles += 1
      count.blocked &+= obstacles.rows[Int(place)].blocked ?? 0
    }
    return count
  }

  /// What the rows of a part that count must add up to, in đồng, or be in number.
  public func amount(of figure: Figure, _ part: FigurePart, on basis: PlanBasis) -> Dong {
    let subject = figure.subject
    switch part {
    case .paid:
      let measure = measure(subject)
      return figure.measure.isOfPlanOnly ? measure.paidOfPlan(on: basis) : measure.disbursed(on: basis)
    case .plan: return measure(subject).plan[basis]
    case .advances: return advances(subject)
    case .obstacles:
      let count = count(subject)
      return figure.measure.isCount ? Dong(count.obstacles) : count.blocked
    case .tasks: return Dong(count(subject).overdue)
    }
  }

  private func advances(_ subject: Figure.Subject) -> Dong {
    guard let year = ledger[fiscalYear] else { return 0 }
    return projects.rows.reduce(0) { sum, project in
      subject.holds(project) ? sum &+ year.outstandingAdvance(project.key) : sum
    }
  }
}
