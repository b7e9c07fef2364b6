import Cells
import Domain
import Testing

@testable import Dashboard

/// A table that could not be read, or is not there, never looks like an empty one.
@Suite struct LackTests {
  /// The city with tables that never gave rows.
  private func lacking(_ tables: String..., missing: Set<String> = []) -> Portfolio {
    var books = city()
    books.files = tables.map {
      SourceFile(path: "\($0).csv", table: $0, modified: Books.now, state: .unreadable(since: Books.now))
    }
    var portfolio = books.portfolio
    portfolio.status.missingTables = missing
    return portfolio.moved { facts in
      if tables.contains("tasks") || missing.contains("tasks") { facts.assignments = Register() }
      if tables.contains("obstacles") { facts.obstacles = Register() }
    }
  }

  private func state(_ portfolio: Portfolio, _ columns: Int = 120, _ rows: Int = 40) -> State {
    State(size: Size(columns: columns, rows: rows), language: .vietnamese, theme: .dark, now: Books.now)
      .after(.loaded(portfolio))
  }

  @Test(arguments: [(120, 40), (80, 24), (200, 60), (40, 10)])
  func `a panel of a table that could not be read says so and counts nothing`(_ size: (Int, Int)) {
    let state = state(lacking("tasks"), size.0, size.1).after("2")
    let text = state.screen.joined(separator: " ")
    #expect(text.contains("Nhiệm vụ quá hạn (?)"))
    #expect(text.contains("tasks.csv không đọc được"))
    #expect(!text.contains("không có"))
    #expect(!text.contains("số liệu cũ"))
  }

  @Test func `twenty columns say that nothing is known`() {
    let screen = state(lacking("tasks", "obstacles"), 20, 5).screen
    #expect(screen[1].contains("?") || screen[2].contains("?"))
    #expect(!screen.joined().contains("0 quá hạn"))
  }

  @Test func `pages of sectors, units and lists say it too`() {
    let portfolio = lacking("tasks", "obstacles")
    for page in [Page.sector(Key(0)), .agency(Key(0)), .tasks, .obstacles] {
      let text = state(portfolio).at(page).screen.joined(separator: "\n")
      #expect(text.contains("không đọc được"), "\(page)")
      #expect(!text.contains("không có nhiệm vụ quá hạn hay vướng mắc"), "\(page)")
    }
    // Sectors' and units' counts of what nobody could read.
    let units = state(portfolio, 200, 40).at(.units).screen
    #expect(units.contains { $0.contains("Sở Y tế") && $0.contains("?") })
  }

  @Test func `a missing table is named as missing`() {
    let text = state(lacking(missing: ["tasks"])).after("2").screen.joined(separator: "\n")
    #expect(text.contains("thiếu tệp tasks.csv"))
    #expect(text.contains("Nhiệm vụ quá hạn (?)"))
  }

  @Test func `of a table read in part the counts are at least what was read`() {
    var books = city()
    books.files = [
      SourceFile(path: "tasks.csv", table: "tasks", modified: Books.now),
      SourceFile(
        path: "units/SYT/tasks.csv", table: "tasks", modified: Books.now,
        state: .unreadable(since: Books.now)),
    ]
    let screen = books.state(200, 60).screen
    #expect(screen.contains { $0.contains("Nhiệm vụ quá hạn ≥(3)") })
    #expect(screen.contains { $0.contains("units/SYT/tasks.csv không đọc được") })
  }

  @Test(arguments: ["plans", "projects", "transactions"])
  func `without a table of money no rate is told`(_ table: String) {
    var portfolio = lacking(table)
    portfolio.status.missingTables = ["disbursed_to_date"]
    for state in [state(portfolio), state(portfolio).at(.units), state(portfolio).after("P")] {
      let text = state.screen.joined(separator: "\n")
      #expect(text.contains("\(table).csv không đọc được"))
      // 70,1 % should be reached and stays; no rate of the city's 50 % and of its sectors is told.
      #expect(!text.contains("50,0 %") && !text.contains("10,0 %"))
    }
  }

  @Test func `statements stand for a ledger that the folder never had`() {
    var portfolio = city().portfolio
    portfolio.status.missingTables = ["transactions"]
    #expect(portfolio.moneyLack == nil)
    portfolio.status.missingTables = ["transactions", "disbursed_to_date"]
    #expect(portfolio.moneyLack == Lack(file: "transactions.csv", isMissing: true))
  }

  @Test func `rows that were set aside are named under an empty list`() {
    var books = Books()
    books.files = [
      SourceFile(path: "tasks.csv", table: "tasks", modified: Books.now, recordCount: 5, rejectedCount: 5)
    ]
    let text = books.state().at(.tasks).screen.joined()
    #expect(text.contains("không có · 5 dòng bị loại. X: xem vì sao"))
  }

  @Test func `the talk keeps the pages of what could not be read, with a word instead of rows`() {
    let talk = state(lacking("tasks", "obstacles")).after("P")
    for item in [MeetingItem.overdue, .obstacles, .decisions] {
      let page = talk.showing(item)
      #expect(page.meetingPage?.item == item)
      #expect(page.screen.joined().contains("không đọc được"), "\(item)")
    }
    let changes = talk.showing(.changes).meetingContent?.rows[.changes] ?? []
    #expect(changes.suffix(4).allSatisfy { $0.figure.map(\.text) == ["?"] })
  }

  @Test func `figures for scripts are null, and the file is named`() {
    let json = overviewJSON(lacking("tasks", "obstacles", "plans"))
    #expect(json.contains(#""not_read":["plans.csv","tasks.csv","obstacles.csv"]"#))
    let nothing = #"{"plan_vnd":null,"disbursed_vnd":null,"paid_without_plan_vnd":null,"rate":null}"#
    #expect(json.contains(#""city_assigned":"# + nothing))
    #expect(json.contains(#""overdue":null"#))
    #expect(json.contains(#""open":null,"blocked_vnd":null"#))
  }

  @Test func `a table without rows has its head, and rows of what is not known have empty cells`() {
    let portfolio = lacking("tasks")
    let writer = RowWriter(isJSON: false, types: [:])
    #expect(
      writer.head(columns: ["task_id"], TableView.tasks.derivedNames(in: portfolio))
        == "task_id,class,days_late,days_late_original\n")
    let unit = portfolio.agencies.rows[0]
    let derived = derivedValues(
      .units, code: unit.code, at: unit.origin, keys: TableView.units.keys(in: portfolio), in: portfolio)
    #expect(derived?.dropFirst().map(\.value) == [.unknown, .unknown, .integer(1), .integer(billion(7))])
  }
}
