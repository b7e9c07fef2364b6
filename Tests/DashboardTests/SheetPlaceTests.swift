import Domain
import Testing

@testable import Dashboard

/// Figures and problems of a workbook lead to their cells.
@Suite struct SheetPlaceTests {
  private static let sheet = SourceSheet(
    book: "Số liệu.xlsx", name: "Kế hoạch", columns: ["plan_id", "project_id", "amount_vnd", "task_id"])

  private static let problem = Problem(
    file: "Số liệu.xlsx › Kế hoạch", line: 14, column: "amount_vnd", rule: .type, expected: .integer,
    found: "7,5 tỷ"
  ).standing(in: sheet)

  private var books: Books {
    var books = Books()
    books.unit("STC", "Sở Tài chính")
    books.sector("GT", "Giao thông")
    books.project("P1", "Cầu")
    books.plan("P1", 5_000_000_000)
    books.files = [SourceFile(path: "Số liệu.xlsx › Kế hoạch", table: "plans", sheet: Self.sheet)]
    books.problems = [Self.problem]
    return books
  }

  @Test func `a problem says workbook, sheet and cell to machines and to people`() {
    let json = Self.problem.json(in: .vietnamese)
    #expect(
      json.contains(#""file":"Số liệu.xlsx","sheet":"Kế hoạch","line":14,"column":"amount_vnd","cell":"C14""#)
    )
    #expect(Self.problem.line(in: .english).hasPrefix("Số liệu.xlsx › Kế hoạch, C14: "))
    let page = books.state(120, 40).at(.problem(Self.problem)).screen
    #expect(page.contains { $0.contains("C14 · amount_vnd") })
    #expect(page.contains { $0.contains("Số liệu.xlsx › Kế hoạch, C14") })
    let list = books.state(120, 40).at(.problems).screen
    #expect(list.contains { $0.contains("Số liệu.xlsx › Kế hoạch, C14") })
  }

  @Test func `a problem of a database says table and key, and no line of the copy`() {
    let table = SourceSheet(table: "plans", keys: RowKeys { "K\($0)" })
    let problem = Self.problem.standing(in: table)
    var books = books
    books.problems = [problem]
    let page = books.state(120, 40, .english).at(.problem(problem)).screen.joined(separator: "\n")
    #expect(page.contains("plans K14:amount_vnd") && page.contains("Table") && !page.contains("File "))
    #expect(page.contains("K14") && !page.contains("Row 14"))
    books.files = [SourceFile(path: "plans.csv", table: "plans", sheet: table)]
    let list = books.state(120, 40, .english).at(.problems).screen.joined(separator: "\n")
    #expect(list.contains("Table, key") && !list.contains("File:line"))
    let json = problem.json(in: .english)
    #expect(json.contains(#""file":"plans","sheet":null,"line":null,"#) && json.contains(#""key":"K14""#))
  }

  @Test func `a figure of a sheet has its cell on the screen and in what is written`() throws {
    let state = books.state(320, 40).at(.project(Key(0))).after("1")
    let origin = try #require(state.portfolio?.plans.first?.origin)
    let place = "Số liệu.xlsx › Kế hoạch, C\(origin.line)"
    #expect(state.screen.contains { $0.contains(place) })
    #expect(try #require(CopyText(state, .list)).text.contains(place))
    #expect(state.context?.place(origin) == "Số liệu.xlsx › Kế hoạch:\(origin.line)")
  }

  @Test(arguments: Language.allCases)
  func `e says which cell to open, for no editor shows it`(_ language: Language) {
    let state = books.state(120, 40, language).at(.problem(Self.problem)).after("e")
    #expect(state.outcome == .inWorkbook("Số liệu.xlsx › Kế hoạch, C14"))
    #expect(state.screen.last?.contains("Số liệu.xlsx › Kế hoạch, C14") == true)
  }
}
