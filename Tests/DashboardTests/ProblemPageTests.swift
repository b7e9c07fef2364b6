import Cells
import Domain
import Testing

@testable import Dashboard

/// The page of problems: a list, and below it the one under the cursor in whole sentences.
@Suite struct ProblemPageTests {
  private static let above = Problem(
    file: "projects.csv", line: 3, column: "total_investment_vnd", rule: .abovePlan,
    expected: .atMost("\(billion(320))"), found: "\(billion(591))", agency: "SXD")
  private static let wrong = Problem(
    file: "projects.csv", line: 4, column: "status", rule: .enumeration, expected: .oneOf(["completed"]),
    found: "xong")
  private static let cause = Problem(
    file: "obstacles.csv", rule: .takesRows, expected: .dependents(file: "reminders.csv", rows: 97),
    found: "",
    rows: 97)
  private static let note = Problem(
    file: "projects.csv", line: 5, column: "project_id", rule: .nothingDisbursed, expected: .atLeast("1"),
    found: "0 / \(billion(18))")
  private static let row = SourceRow(
    Record(
      columns: ["project_id", "name", "total_investment_vnd"], cells: ["GT-01", "Dự án Giao thông", "320"]),
    at: Origin(file: 0, line: 3, offset: 90))

  private func state(_ columns: Int = 120, _ language: Language = .vietnamese) -> State {
    var books = city()
    books.problems = [Self.note, Self.above, Self.wrong, Self.cause]
    return books.state(columns, 40, language).at(.problems)
  }

  private func answered(_ state: State) -> State {
    state.after(.answered(.line(FileLine(file: "projects.csv", line: 3)), .line(Self.row)))
  }

  private func text(_ state: State) -> String {
    state.screen.joined(separator: " ").split(whereSeparator: { " │┃".contains($0) }).joined(separator: " ")
  }

  @Test(arguments: [
    (
      Language.vietnamese, "3 lỗi", "1 lưu ý", "591,0 tỷ đ", "320,0 tỷ đ",
      "kéo theo 97 dòng của reminders.csv"
    ),
    (.english, "3 errors", "1 note", "591.0 bn đ", "320.0 bn đ", "97 rows of reminders.csv"),
    (.french, "3 erreurs", "1 remarque", "591,0 Md đ", "320,0 Md đ", "97 lignes de reminders.csv"),
  ])
  func `the problem under the cursor is told whole in the reader's words`(
    _ language: Language, _ errors: String, _ notes: String, _ found: String, _ most: String, _ cause: String
  ) {
    let state = answered(state(120, language).after("jj"))
    let text = text(state)
    #expect(text.contains("GT-01 Dự án Giao thông: "), "\(text)")
    #expect(text.contains(found.dropLast(2)) && text.contains(most.dropLast(2)))
    #expect(text.contains("GT-01,Dự án Giao thông,▸320◂"))
    #expect(text.contains(notes) && text.contains(cause))
    #expect(!text.contains("591000000000"))
  }

  @Test func `its row is asked for, once, and given up when the cursor goes on`() {
    let state = state().after("jj")
    let line = Question.line(FileLine(file: "projects.csv", line: 3))
    #expect(self.state().effects(of: "jj").contains(.ask(line)))
    #expect(state.effects(of: "j").contains(.forget(line)))
    #expect(!answered(state).effects(of: "jk").contains(.ask(line)))
  }

  @Test func `a problem leads to its record, and to what that names`() {
    let page = answered(state().after("jj⏎"))
    #expect(page.place.page == .problem(Self.above))
    #expect(page.rows.last == "projects")
    guard case .record(let id)? = page.after("G⏎").place.page as Page? else {
      Issue.record("no record")
      return
    }
    #expect(id.code == "GT-01" && id.origin == Self.row.origin)
  }

  @Test func `on a public screen neither the row nor what the cell says is told`() {
    let state = answered(state().after("jj")).after("K")
    #expect(!text(state).contains("320◂") && !text(state).contains("591"))
    #expect(!state.after("jj").effects(of: "k").contains { if case .ask(.line) = $0 { true } else { false } })
  }

  @Test func `errors come first, notes last, and each is counted by its name`() {
    #expect(state().rows.last == Self.note.place.text)
    let problems = state().portfolio?.problems ?? Problems()
    #expect((problems.errorCount, problems.warningCount, problems.noteCount) == (3, 0, 1))
    #expect(Strings.vietnamese.problemCounts(problems) == "3 lỗi, 1 lưu ý")
    #expect(Self.note.line(in: .english).contains("note: "))
  }

  @Test(arguments: [(80, 24), (120, 40), (200, 60)])
  func `list and detail share the screen, side by side where it is wide`(_ size: (Int, Int)) throws {
    let state = answered(state().after("jj").sized(size.0, size.1))
    let layout = state.layout
    let list = try #require(layout.panels[.problems])
    #expect(!layout.detail.isEmpty && layout.detail.maxY <= layout.crumbs.y)
    #expect(size.0 >= 160 ? layout.detail.x == list.maxX : layout.detail.y == list.maxY)
  }
}
