import Testing

@testable import DemoData

@Suite struct DutyStoriesTests {
  let duties = demo.duties

  @Test func `12, a directive is forgotten`() throws {
    let directive = try #require(duties.directives.first { $0.id == Story.forgottenDirective })
    #expect(directive.isOverdue(on: asOf))
    #expect(directive.due.map { asOf - $0 > 150 } ?? false)
    let updates = duties.updates.filter { $0.directive == directive.id }
    #expect(updates.count == 1 && asOf - updates[0].reported > 200)
    #expect(!demo.tasks.contains { $0.directive == directive.id })
    #expect(!demo.reminders.contains { $0.directive == directive.id })
  }

  @Test func `13, everyone waits for one unit`() {
    func leads(_ counts: [String: Int]) -> Bool {
      let others = counts.filter { $0.key != Story.awaitedUnit }.values.max() ?? 0
      return counts[Story.awaitedUnit, default: 0] > others
    }
    let late = duties.requests.filter { $0.isOverdue(on: asOf) }
    #expect(leads(Dictionary(grouping: late, by: \.to).mapValues(\.count)))
    #expect(late.filter { $0.to == Story.awaitedUnit }.count * 2 > late.count)
    let open = demo.obstacles.filter { $0.status.isOpen }
    #expect(leads(Dictionary(grouping: open, by: \.responsibleUnit).mapValues(\.count)))
    let supported = demo.tasks.filter { $0.status.isOpen && $0.supporting.contains(Story.awaitedUnit) }
    #expect(supported.count > 25)
  }

  @Test func `14, the same work is given twice, by two committees at first`() throws {
    func tasks(_ pair: [String]) throws -> [Assignment] {
      try pair.map { id in try #require(demo.tasks.first { $0.id == id }) }
    }
    func issuer(_ task: Assignment) -> String? {
      duties.directives.first { $0.id == task.directive }?.document.issuer
    }
    #expect(Story.overlaps.count == 5 && Story.hardNegatives.count == 2)
    for pair in Story.overlaps {
      let tasks = try tasks(pair)
      #expect(tasks[0].lead != tasks[1].lead && tasks[0].directive != tasks[1].directive, "\(pair)")
      #expect(tasks.allSatisfy { $0.status.isOpen && $0.due != nil && $0.directive != nil }, "\(pair)")
    }
    let first = try tasks(Story.overlaps[0]).compactMap(issuer)
    #expect(first.count == 2 && first.allSatisfy { $0.hasPrefix("Ban Chỉ đạo") } && first[0] != first[1])
    for pair in Story.hardNegatives {
      let titles = try tasks(pair).map(\.title)
      #expect(titles[0].replacing("đợt 1", with: "đợt 2") == titles[1])
    }
  }

  @Test func `15, a data centre is paid and not in service`() throws {
    let asset = try #require(digitalAssets.first { $0.id == Story.paidAsset })
    #expect(asset.kind == "data_center" && asset.inService == nil && asset.project == Story.paidProject)
    #expect(asset.planned.map { $0 < asOf - 90 } ?? false)
    let figures = Figures { $0.id == Story.paidProject }
    let plans = [2025, 2026].reduce(0) { $0 + figures.plan(.city, $1) }
    let paid = [2025, 2026].reduce(0) { $0 + figures.disbursed($1) }
    #expect((80...90).contains(paid * 100 / plans))
    let milestones = duties.milestones.filter { $0.asset == asset.id }
    #expect(milestones.filter { $0.met != nil }.reduce(0) { $0 + $1.weight } == 25)
    #expect(milestones.filter { $0.status == .notMet }.count == 3)
  }

  @Test func `16, one dossier was returned four times and is with its sender again`() {
    let steps = duties.steps.filter { $0.dossier == Story.returnedDossier }
    #expect(steps.map(\.returns).max() == 4)
    #expect(steps.contains { $0.returns == 4 && $0.status == .returned })
    let others = Dictionary(
      grouping: duties.steps.filter { $0.dossier != Story.returnedDossier }, by: \.dossier)
    #expect(others.values.allSatisfy { $0.reduce(0) { $0 + $1.returns } < 4 })
  }

  @Test func `17, one department never hands in, one ward no longer, and the week is in all states`() {
    let byUnit = Dictionary(grouping: duties.submissions, by: \.unit)
    let never = byUnit.filter { $0.value.allSatisfy { $0.received == nil } }.map(\.key)
    #expect(never == [Story.silentDepartment])
    let ward = byUnit[Story.silentWard] ?? []
    #expect(ward.suffix(6).allSatisfy { $0.received == nil } && ward.contains { $0.received != nil })
    let week = duties.submissions.filter { $0.periodEnd == reportDays.last }
    #expect(week.filter { $0.status == .accepted }.count > 50)
    #expect(week.filter { $0.status == .received }.count > 20)
    let returned = week.filter { $0.status == .returned }
    #expect(Set(returned.map(\.unit)) == Set(Story.returnedThisWeek))
    #expect(returned.allSatisfy { !$0.notes.isEmpty })
    #expect(week.filter(\.isLate).count > 4 && week.filter { $0.received == nil }.count > 6)
  }

  @Test func `18, a focal point came two weeks ago and the work is still the other's`() throws {
    let staff = demo.people.filter { $0.unit == "SNNMT" && $0.isFocalPoint }
    try #require(staff.count == 2)
    #expect(staff[0].to == Day(2026, 11, 6) && staff[1].from == Day(2026, 11, 9) && staff[1].to == nil)
    #expect(demo.tasks.contains { $0.status.isOpen && $0.responsible == staff[0].id })
  }

  @Test func `19, an abolished unit still has money and tasks, and a successor`() {
    let figures = Figures { $0.owner == Story.abolishedUnit }
    #expect(figures.plan(.city) > figures.disbursed() && figures.disbursed() > 0)
    #expect(demo.tasks.filter { $0.lead == Story.abolishedUnit && $0.status.isOpen }.count >= 2)
    #expect(unit(Story.abolishedUnit).closed.map { $0 < asOf } ?? false)
    #expect(unit(Story.successorUnit).closed == nil)
  }

  @Test func `20, a project's own report knows of less than the ledger has paid`() throws {
    let report = try #require(demo.progress.last { $0.project == Story.disputedProject })
    let paid = Figures { $0.id == Story.disputedProject }.disbursed()
    #expect(report.yearEndEstimate < paid && report.narrative.contains("tỷ đồng"))
  }

  @Test func `21, a task and a directive were reminded five times without an answer`() throws {
    let task = try #require(demo.tasks.first { $0.id == Story.unansweredTask })
    let directive = try #require(duties.directives.first { $0.id == Story.unansweredDirective })
    #expect(task.isOverdue(on: asOf) && directive.isOverdue(on: asOf))
    let reminders = [
      demo.reminders.filter { $0.task == task.id }, demo.reminders.filter { $0.directive == directive.id },
    ]
    #expect(reminders.allSatisfy { $0.count == 5 && $0.allSatisfy { $0.answered == nil } })
  }
}
