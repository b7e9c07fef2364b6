import Testing

@testable import DemoData

@Suite struct RulesTests {
  @Test func `what comes back is negative and what goes out is not`() {
    for row in demo.ledger {
      #expect((row.kind == .recovery || row.kind == .refund) == (row.amount < 0), "\(row)")
      #expect(row.amount % 1000 == 0 && row.amount != 0)
    }
  }

  @Test func `money moves and decisions are made on working days up to the day looked at`() {
    #expect(demo.ledger.map(\.date) == demo.ledger.map(\.date).sorted())
    #expect(demo.ledger.allSatisfy { $0.date.isWorking && $0.date <= asOf })
    #expect(demo.plans.allSatisfy { $0.decision.date.isWorking && $0.decision.date <= asOf })
  }

  @Test func `no project is paid beyond its plan on any day or beyond its total investment`() {
    let plans = Dictionary(grouping: demo.plans, by: \.project)
    let ledger = Dictionary(grouping: demo.ledger.filter(\.kind.countsAsDisbursed), by: \.project)
    for project in demo.projects {
      let rows = ledger[project.id] ?? []
      #expect(rows.reduce(0) { $0 + $1.amount } <= project.totalInvestment)
      for budget in project.budgets {
        var paid = 0
        let ofYear = rows.filter { $0.fiscalYear == budget.year && $0.isInvestment }
        for (row, next) in zip(ofYear, ofYear.dropFirst().map(Optional.init) + [nil]) {
          paid += row.amount
          guard row.date != next?.date else { continue }
          let allowed = [PlanBasis.central, .city].map { basis in
            (plans[project.id] ?? []).filter {
              $0.year == budget.year && $0.basis == basis && $0.decision.date <= row.date
            }.reduce(0) { $0 + $1.amount }
          }
          #expect(paid <= allowed.max() ?? 0, "\(project.id) \(budget.year) on \(row.date)")
        }
      }
    }
  }

  @Test func `capital is planned and paid from investment money, an estimate from recurrent money`() {
    for plan in demo.plans {
      let source = fundingSources.first { $0.id == plan.source }
      #expect((source?.budgetClass == "investment") == (plan.basis != .estimate), "\(plan)")
    }
    for project in demo.projects {
      let spent = demo.ledger.filter { $0.project == project.id && !$0.isInvestment }
      for budget in project.budgets {
        let sum = spent.filter { $0.fiscalYear == budget.year }.reduce(0) { $0 + $1.amount }
        #expect(
          sum <= Figures { $0.id == project.id }.plan(.estimate, budget.year), "\(project.id) \(budget.year)")
      }
    }
    #expect(demo.ledger.contains { !$0.isInvestment })
  }

  @Test func `what is stopped keeps no plan on any basis`() {
    for project in demo.projects where project.life == .cancelled {
      for basis in [PlanBasis.central, .city, .estimate] {
        #expect(Figures { $0.id == project.id }.plan(basis) == 0, "\(project.id) \(basis)")
      }
    }
  }

  @Test func `the two plans of a project are never the same amount`() {
    for project in demo.projects {
      for budget in project.budgets { #expect(budget.city != budget.central) }
    }
  }

  @Test func `statements never fall and their parts add up`() {
    for (before, after) in zip(demo.statements, demo.statements.dropFirst())
    where before.project == after.project && before.year == after.year {
      #expect(before.day < after.day && before.disbursed <= after.disbursed)
    }
    #expect(demo.statements.allSatisfy { (0...$0.disbursed).contains($0.outstandingAdvance) })
  }

  @Test func `tasks are dated, done and counted as their status says`() {
    let tasks = demo.tasks + demo.wardTasks.flatMap(\.tasks)
    for task in tasks {
      if let start = task.start, let due = task.due { #expect(start <= due, "\(task.id)") }
      #expect((task.status == .completed) == (task.completed != nil && !task.result.isEmpty), "\(task.id)")
      #expect((task.status == .cancelled) == (task.cancelled != nil), "\(task.id)")
      #expect((task.due == nil) == task.isRegular, "\(task.id)")
      if let original = task.originalDue, let due = task.due { #expect(original < due, "\(task.id)") }
    }
    #expect((45...60).contains(tasks.filter { $0.isOverdue(on: asOf) }.count))
    #expect(tasks.contains { $0.due == asOf && $0.status.isOpen })
    #expect(Set(tasks.map(\.title)).count == tasks.count)
  }

  @Test func `obstacles are resolved after they were raised and hold no more than is left to pay`() {
    let obstacles = demo.obstacles + demo.unitObstacles
    for obstacle in obstacles {
      #expect(obstacle.status.isOpen == (obstacle.resolved == nil && obstacle.resolution.isEmpty))
      if let resolved = obstacle.resolved { #expect(resolved >= obstacle.raised && resolved <= asOf) }
      if let closed = obstacle.closed, let resolved = obstacle.resolved { #expect(closed >= resolved) }
    }
    let open = obstacles.filter { $0.status.isOpen }
    #expect((60...80).contains(open.count))
    for (project, held) in Dictionary(grouping: open, by: \.project) {
      let figures = Figures { $0.id == project }
      #expect(
        held.reduce(0) { $0 + ($1.blocked ?? 0) } <= figures.plan(.city) - figures.disbursed(), "\(project)")
    }
  }
}
