import Cells
import Contract
import Domain
import Testing

@testable import Dashboard

/// Every table of the contract has a list and a record's page, made from the contract alone.
@Suite struct TablePageTests {
  private static let person = Record(
    columns: ["person_id", "full_name", "unit_id", "role", "email"],
    cells: ["N1", "Trần Minh Demo", "SXD", "focal_point", "n1@example.vn"])
  private static let place = Origin(file: 0, line: 7, offset: 90)

  private func state(_ books: Books = city(), isPublic: Bool = false) -> State {
    var state = books.state()
    state.setPublic(isPublic)
    return state
  }

  private func rows(
    _ table: TableName, _ records: [Record], isPublic: Bool = false, _ portfolio: Portfolio
  ) -> TableRows {
    var rows = TableRows(table, isPublic: isPublic, portfolio)
    for (number, record) in records.enumerated() {
      _ = rows.take(record, at: Origin(file: 0, line: UInt32(number + 2), offset: UInt64(number)))
    }
    return rows
  }

  @Test(arguments: TableName.allCases)
  func `a table is asked for once, and its columns are those of the contract`(_ name: TableName) throws {
    var state = state()
    #expect(state.update(.goTo(.table(name))).contains(.ask(.table(name, isPublic: false))))
    #expect(!state.update(.clock(Books.now)).contains(.ask(.table(name, isPublic: false))))
    let portfolio = try #require(state.portfolio)
    let cells = Contract[name].columns.map { "\($0.name) 1" }
    let record = Record(columns: Contract[name].columns.map(\.name), cells: cells)
    state = state.after(
      .answered(.table(name, isPublic: false), .table(rows(name, [record], portfolio))))
    let list = try #require(ListExport(state, .table(name)))
    let head = list.text(as: .csv).split(separator: "\n").first.map(String.init)
    #expect(head == (Contract[name].columns.map(\.name) + ["place"]).joined(separator: ","))
    #expect(state.rows.count == 1)
    let opened = state.after("⏎")
    guard case .record(let id) = opened.place.page else {
      Issue.record("\(opened.place.page)")
      return
    }
    #expect(id.table == name && id.code == Contract[name].key.map { cells[$0] }.joined(separator: "/"))
  }

  @Test(arguments: Contract.tables.filter { $0.hasMoney && $0.project != nil }.map(\.name))
  func `at 80 columns a table says of which project it is, how much, and in what unit`(_ name: TableName)
    throws
  {
    var books = Books()
    books.unit("STC", "Sở Tài chính")
    books.sector("GT", "Giao thông")
    books.project("P1", "Cầu vượt sông Hồng đoạn qua quận")
    var state = books.state(80, 24)
    _ = state.update(.goTo(.table(name)))
    let columns = Contract[name].columns
    let cells = columns.map { column in
      if case .money = column.kind { return "7125000000" }
      return column.reference == .projects ? "P1" : "x"
    }
    let portfolio = try #require(state.portfolio)
    let record = Record(columns: columns.map(\.name), cells: cells)
    state = state.after(
      .answered(.table(name, isPublic: false), .table(rows(name, [record], portfolio))))
    let (title, row) = (state.screen[2], state.screen[4])
    #expect(title.contains(" · tỷ đ "))
    // What need not be said gives way.
    let needed = columns.filter(\.isRequired)
    let hasAmount = needed.contains { if case .money = $0.kind { true } else { false } }
    #expect(row.contains("7,1") || !hasAmount, "\(row)")
    #expect(row.contains("Cầu vượt sông") || !needed.contains { $0.reference == .projects }, "\(row)")
  }

  @Test func `a record says every cell, and leads to what it names`() throws {
    var state = state()
    let id = RecordID(.people, "N1")
    let question = Question.record(id, isPublic: false)
    #expect(state.update(.goTo(.record(id))).contains(.ask(question)))
    let portfolio = try #require(state.portfolio)
    state = state.after(.answered(question, .table(rows(.people, [Self.person], portfolio))))
    let text = state.screen.joined(separator: "\n")
    #expect(text.contains("Trần Minh Demo") && text.contains("n1@example.vn") && text.contains(":2"))
    let unit = try #require(portfolio.agencies.key(of: "SXD"))
    #expect(state.after("⏎").place.page == .agency(unit))
    #expect(state.after("⏎⎋").place.page == .record(id))
  }

  @Test func `on a public screen neither persons nor notes nor amounts are kept`() throws {
    var state = state(isPublic: true)
    let question = Question.table(.people, isPublic: true)
    #expect(state.update(.goTo(.table(.people))).contains(.ask(question)))
    let portfolio = try #require(state.portfolio)
    let shown = rows(.people, [Self.person], isPublic: true, portfolio)
    for (column, cell) in zip(Contract[.people].columns, shown.rows[0].cells) where column.privacy != .shown {
      #expect(cell == nil, "\(column.name)")
    }
    state = state.after(.answered(question, .table(shown)))
    #expect(!state.screen.joined().contains("Trần"))
    // What was read before the screen was public does not come afterwards.
    let late = Question.table(.people, isPublic: false)
    state = state.after(.answered(late, .table(rows(.people, [Self.person], portfolio))))
    #expect(!state.screen.joined().contains("Trần"))
  }

  @Test func `rows of the same key are different rows`() throws {
    let portfolio = city().portfolio
    let twice = rows(.people, [Self.person, Self.person], portfolio)
    #expect(Set(twice.rows.map(\.id)).count == 2)
    let nameless = rows(.people, [Record(columns: ["full_name"], cells: ["A"]), Self.person], portfolio)
    #expect(nameless.rows.map(\.id.code) == ["", "N1"])
  }

  @Test func `a cell that is no value of its column stands as it is`() throws {
    var state = state()
    let question = Question.table(.milestones, isPublic: false)
    _ = state.update(.goTo(.table(.milestones)))
    let portfolio = try #require(state.portfolio)
    let record = Record(
      columns: ["milestone_id", "project_id", "title", "due_on", "weight_percent"],
      cells: ["M1", "GT-01", "Nghiệm thu", "mai", "12.5"])
    state = state.after(.answered(question, .table(rows(.milestones, [record], portfolio))))
    let csv = try #require(ListExport(state, .table(.milestones))).text(as: .csv)
    #expect(csv.contains("M1,GT-01,,Nghiệm thu,,mai,,,,12.5"))
    // A code of another table is named.
    #expect(state.sized(160, 40).screen.joined().contains(portfolio.projects[Key(0)]?.name.prefix(9) ?? "?"))
  }

  @Test func `rows are read anew when their file is another`() throws {
    var books = city()
    books.files = [SourceFile(path: "people.csv", table: "people", recordCount: 1)]
    var state = state(books)
    let question = Question.table(.people, isPublic: false)
    _ = state.update(.goTo(.table(.people)))
    let portfolio = try #require(state.portfolio)
    state = state.after(.answered(question, .table(rows(.people, [Self.person], portfolio))))
    #expect(!state.update(.loaded(portfolio)).contains(.ask(question)))
    books.files = [SourceFile(path: "people.csv", table: "people", recordCount: 2)]
    #expect(state.update(.loaded(books.portfolio)).contains(.ask(question)))
    // Those that were read stay until then.
    #expect(state.rows.count == 1)
  }

  @Test func `files lead to their rows, and the palette names the tables that are there`() throws {
    var books = city()
    books.files = [SourceFile(path: "units/STC/people.csv", table: "people", recordCount: 1)]
    let state = state(books)
    #expect(state.at(.files).after("⏎").place.page == .table(.people))
    let targets = state.paletteEntries("people.csv").map(\.target)
    #expect(targets.contains(.page(.table(.people))))
    #expect(!state.paletteEntries("").map(\.target).contains(.page(.table(.milestones))))
  }

  @Test(arguments: [
    ("milestones", Page.table(.milestones)), ("milestones.csv", .table(.milestones)), ("tasks", .tasks),
    ("tasks.csv", .table(.tasks)), ("people:N1", .record(RecordID(.people, "N1"))),
  ])
  func `a table is reached by its name`(_ address: String, page: Page) {
    #expect(Page(address: address, in: city().portfolio) == page)
  }
}
