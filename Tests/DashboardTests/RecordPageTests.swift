import Cells
import Domain
import Testing

@testable import Dashboard

/// The pages of a task and an obstacle: who and by when first, the width used, and what they name.
@Suite struct RecordPageTests {
  private var books: Books {
    var books = city()
    books.obstacle(
      "VM9", "Hộ dân chưa nhận bồi thường", unit: "SXD", blocked: billion(175), project: "GT-01",
      responsible: "SYT", due: "2026-06-30", level: .cityParty)
    return books
  }

  private func obstacle(_ columns: Int, _ language: Language = .vietnamese) -> State {
    let state = books.state(columns, 40, language)
    guard let portfolio = state.portfolio, let key = portfolio.obstacles.key(of: "VM9"),
      let origin = portfolio.obstacles[key]?.origin
    else { return state }
    let record = Record(
      columns: ["obstacle_id", "project_id", "unit_id", "responsible_unit_id", "responsible_person_id"],
      cells: ["VM9", "GT-01", "SXD", "SYT", "N7"])
    return state.at(.obstacle(key)).after(.records([origin: record]))
  }

  @Test(arguments: Language.allCases)
  func `who must act and by when stand first, beside each other where it is wide`(_ language: Language) {
    let words = language.strings
    for (columns, isOneLine) in [(80, false), (120, true), (200, true)] {
      let screen = obstacle(columns, language).screen
      let who = screen.firstIndex { $0.contains(words.responsibleUnit) } ?? 0
      let when = screen.firstIndex { $0.contains(words.answerBy) } ?? 0
      let raised = screen.firstIndex { $0.contains(words.raisedBy) } ?? 0
      #expect(who > 0 && (isOneLine ? who == when : who + 1 == when) && when < raised, "\(columns)")
    }
  }

  @Test func `what an obstacle names opens: its project, both units, the person, its record`() {
    let state = obstacle(120)
    #expect(state.rows == ["project", "unit", "unit", "people", "obstacles"])
    #expect(state.after("⏎").place.page == .project(Key(0)))
    #expect(state.after("jj⏎").place.page == .agency(Key(1)))
    #expect(state.after("jj⏎⎋").selected == "unit")
    if case .record(let id) = state.after("G⏎").place.page {
      #expect(id.code == "VM9")
    } else {
      Issue.record("no record")
    }
  }

  @Test func `a task's links stand beside its obstacles`() {
    let state = books.state(120, 40)
    guard let task = state.portfolio?.assignments.rows.first else { return }
    let record = Record(
      columns: ["task_id", "project_id", "lead_unit_id"], cells: ["CV1", "GT-01", "SXD"])
    let page = state.at(.assignment(task.key)).after(.records([task.origin: record])).after("2")
    #expect(page.rows == ["project", "unit", "tasks"])
    #expect(page.after("j⏎").place.page == .agency(Key(0)))
  }

  @Test func `nothing is linked on a public screen that is not read for it`() {
    #expect(obstacle(120).after("K").rows == [])
  }
}
