import Cells
import Contract
import Domain
import Testing

@testable import Dashboard

/// A list is made anew when what it follows from is new, and only then.
@Suite struct ListInputTests {
  private func recipe(_ state: State, _ panel: Panel = .tasks) throws -> ListContent.Recipe {
    try #require(state.contents[panel]?.recipe)
  }

  private var books: Books {
    var books = city()
    books.task("T1", "Việc", lead: "STC", project: "P1", due: "2026-11-18")
    return books
  }

  @Test func `an order by money follows the money, another order does not`() throws {
    let portfolio = books.portfolio
    // Plans that are set anew are added up anew.
    var facts = portfolio.dataset
    facts.plans = portfolio.plans
    let newer = Portfolio(
      facts, portfolio.status, asOf: portfolio.asOf, fiscalYear: portfolio.fiscalYear, reusing: portfolio)
    var state = books.state().after(.loaded(portfolio)).at(.tasks)
    let byDay = try recipe(state)
    state = state.after(.loaded(newer))
    let later = try recipe(state)
    #expect(byDay.stamps == later.stamps && later.stamps[.money] == nil)
    // The figures of a column that follows money are measured again all the same.
    #expect(byDay.columnStamps[.money] != later.columnStamps[.money])
    state.place[.tasks].sort = Sort(column: .atStake, isAscending: false)
    #expect(try recipe(state.after(.clock(Books.now))).sortStamps[.money] == newer.moneyRevision)
  }

  @Test func `problems and files that are set anew are listed anew, as many as they may be`() {
    var books = books
    books.problems = [Problem(file: "a.csv", line: 2, rule: .type, expected: .date, found: "x")]
    books.files = [SourceFile(path: "a.csv", table: "tasks", modified: Books.now)]
    var newer = books.portfolio
    newer.status.problems = Problems()
    newer.status.problems.add(Problem(file: "b.csv", line: 2, rule: .type, expected: .date, found: "x"))
    newer.status.files = [SourceFile(path: "b.csv", table: "tasks", modified: Books.now)]
    let state = books.state()
    #expect(state.at(.problems).after(.loaded(newer)).screen.joined().contains("b.csv:2"))
    #expect(state.at(.files).after(.loaded(newer)).contents[.files]?.ids == [.file("b.csv", .tasks)])
  }

  @Test(arguments: Demo.addresses)
  func `nothing new makes no list anew`(_ address: String) {
    let state = Demo.state(at: address)
    let again = state.after(.clock(Demo.now))
    for panel in state.place.page.panels where panel.list != nil {
      #expect(state.contents[panel]?.recipe == again.contents[panel]?.recipe)
    }
  }

  @Test(arguments: Panel.allCases)
  func `a column names what it follows from beside its list`(_ panel: Panel) {
    guard let list = panel.list else { return }
    for column in list.columns where column.id.name.hasSuffix("_vnd") && column.id != .blocked {
      let inputs = list.inputs.union(column.inputs)
      #expect(
        !inputs.isDisjoint(with: [.money, .plans, .ledgerRows, .tableRows, .figureRows, .changes, .log]),
        "\(column.id.name)")
    }
  }
}
