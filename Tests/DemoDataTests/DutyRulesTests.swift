import Contract
import Testing

@testable import DemoData

@Suite struct DutyRulesTests {
  let duties = demo.duties

  @Test(arguments: demoFiles.filter { $0.path.hasSuffix(".csv") }.map(\.path))
  func `no day breaks a rule of the contract`(path: String) throws {
    let name = path.split(separator: "/").last?.dropLast(4) ?? ""
    let table = try #require(Contract.tables.first { $0.name.rawValue == name })
    let text = try #require(demoFiles.first { $0.path == path }?.text)
    let faults = try StrictCSV(text).rows.filter { breaksDayRule($0, of: table) }
    #expect(faults.isEmpty)
  }

  private func breaksDayRule(_ row: [String], of table: Table) -> Bool {
    let days = table.days
    let today = asOf.description
    return days.happened.contains { row[$0] > today }
      || days.inOrder.contains {
        !row[$0.first].isEmpty && !row[$0.then].isEmpty && row[$0.first] > row[$0.then]
      }
      || days.onlyBeside.contains { rule in
        guard !row[rule.day].isEmpty, case .choice(let list) = table.columns[rule.status].kind else {
          return false
        }
        return !rule.codes.contains(Int64(list.codes.firstIndex(of: row[rule.status]) ?? -1))
      }
  }

  @Test func `lists of units name units`() throws {
    let known = Set(units.map(\.id))
    #expect(duties.directives.allSatisfy { known.isSuperset(of: $0.point.supporting) })
    #expect(duties.directives.allSatisfy { !$0.point.supporting.contains($0.lead) })
    #expect(duties.requests.allSatisfy { $0.from != $0.to })
  }

  @Test func `directives are due on working days and reported on between their issue and their end`() throws {
    for directive in duties.directives {
      #expect(directive.due?.isWorking ?? true, "\(directive.id)")
      #expect(directive.document.issued.isWorking && directive.completed?.isWorking ?? true)
      let updates = duties.updates.filter { $0.directive == directive.id }
      #expect(updates.allSatisfy { $0.reported > directive.document.issued }, "\(directive.id)")
      if let done = directive.completed {
        #expect(updates.last?.status == .completed && updates.last?.reported == done, "\(directive.id)")
      } else {
        #expect(updates.allSatisfy { $0.status == directive.status || $0.status == .inProgress })
      }
    }
    #expect((60...75).contains(duties.directives.count))
    #expect(Set(duties.directives.map(\.document.issuer)).count >= 6)
    #expect(duties.directives.filter { $0.point.item.hasPrefix("Nhóm") }.count == 6)
    let groups = duties.directives.filter { $0.point.item.hasPrefix("Nhóm") }.map(\.point.content)
    #expect(groups.allSatisfy { $0.contains("Mục tiêu:") && $0.contains("Lộ trình:") })
  }

  @Test func `a task that is done follows from a directive that was there before it`() throws {
    let known = Dictionary(uniqueKeysWithValues: duties.directives.map { ($0.id, $0) })
    let tasks = demo.tasks.filter { $0.directive != nil }
    #expect((250...450).contains(tasks.count))
    for task in tasks {
      let directive = try #require(known[task.directive ?? ""])
      #expect(directive.isOpen || !task.status.isOpen, "\(task.id)")
      if let done = task.completed { #expect(directive.document.issued < done, "\(task.id)") }
    }
  }

  @Test func `a dossier goes from body to body, and stops at the first that still has it`() {
    for (dossier, steps) in Dictionary(grouping: duties.steps, by: \.dossier) {
      #expect(steps.map(\.sequence) == Array(1...steps.count), "\(dossier)")
      for (step, next) in zip(steps, steps.dropFirst()) {
        #expect(step.completed == next.received, "\(dossier)")
        #expect((step.completed == nil) == (step.status != .done), "\(dossier)")
      }
    }
    for procedure in procedures {
      #expect(procedure.baselineSteps > procedure.steps.count && procedure.baselineDays > procedure.limitDays)
      #expect(duties.steps.contains { $0.procedure == procedure.id && $0.status == .done })
    }
    #expect(duties.steps.contains { $0.isIntermediate } && duties.steps.contains { $0.returns > 0 })
  }

  @Test func `milestones weigh 100 percent in all and are met up to the day they were met`() {
    for (_, milestones) in Dictionary(grouping: duties.milestones, by: { $0.asset ?? $0.project }) {
      #expect(milestones.reduce(0) { $0 + $1.weight } == 100)
      #expect(milestones.map(\.due) == milestones.map(\.due).sorted())
    }
    for milestone in duties.milestones where milestone.status == .scheduled {
      #expect(milestone.due >= asOf)
    }
    for asset in digitalAssets {
      #expect((asset.inService != nil) == (asset.status == .operating), "\(asset.id)")
      let live = duties.milestones.first { $0.asset == asset.id && $0.type == "go_live" }
      #expect(live.map { $0.met == asset.inService } ?? true, "\(asset.id)")
    }
  }

  @Test func `every kind and state of the new tables occurs`() throws {
    for name: TableName in [.directives, .directiveUpdates, .proposals, .procedureSteps, .digitalAssets] {
      let table = Contract[name]
      let file = try #require(demoFiles.first { $0.path == name.fileName })
      let rows = try StrictCSV(file.text).rows
      for (column, field) in table.columns.enumerated() {
        guard case .choice(let list) = field.kind else { continue }
        let missing = Set(list.codes).subtracting(rows.map { $0[column] })
        #expect(missing.subtracting(["skipped"]).isEmpty, "\(name) \(field.name) \(missing)")
      }
    }
  }

  @Test func `a transfer names where the money goes, and no proposal moves more than is left`() {
    for proposal in duties.proposals {
      let isMove = proposal.kind == "transfer_capital" || proposal.kind == "replace_task"
      #expect((proposal.toProject != nil) == isMove)
      #expect((proposal.decided != nil) == !["draft", "submitted"].contains(proposal.status))
      guard let amount = proposal.amount, proposal.status != "done" else { continue }
      let figures = Figures { $0.id == proposal.project }
      #expect(amount <= figures.plan(.city) - figures.disbursed(), "\(proposal.project)")
    }
  }

  @Test func `there is a row for each week and each unit that had to hand in`() {
    #expect(reportDays.last == asOf - 1 && reportDays.allSatisfy { $0.weekday == 4 })
    for day in reportDays {
      let expected = units.filter { $0.mustReport && $0.closed.map { $0 >= day } ?? true }.map(\.id)
      #expect(duties.submissions.filter { $0.periodEnd == day }.map(\.unit) == expected)
    }
    let people = Dictionary(uniqueKeysWithValues: demo.people.map { ($0.id, $0) })
    let faults = duties.submissions.filter { row in
      guard let received = row.received else { return row.status != nil || !row.by.isEmpty }
      guard let sender = people[row.by] else { return true }
      return row.status == nil || received.day > asOf || sender.unit != row.unit
        || (sender.to ?? asOf) < row.periodEnd
    }
    #expect(faults.isEmpty)
  }

  @Test func `indicators say what is aimed at, and what is to come has no result`() {
    for row in duties.observations {
      #expect(row.target != nil && (row.actual == nil) == (row.day > asOf), "\(row.indicator) \(row.day)")
    }
    let growth = duties.observations.filter { $0.indicator.hasPrefix("Tốc độ tăng GRDP") }
    #expect(growth.count == 8 && growth.allSatisfy { $0.indicator.contains("mô phỏng") })
    #expect(Set(duties.observations.map(\.indicator).filter { $0.hasPrefix("3 giảm") }).count == 3)
    #expect(Set(duties.observations.map(\.indicator).filter { $0.hasPrefix("3 tăng") }).count == 3)
  }
}
