import Domain
import Testing

@testable import Dashboard

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("Hà Nội", #""Hà Nội""#), (#"a"b\c"#, #""a\"b\\c""#), ("a\nb\rc\td", #""a\nb\rc\td""#),
    ("\r\n", #""\r\n""#), ("\u{0}\u{1B}[31m\u{7F}\u{9B}", #""\u0000\u001b[31m\u007f\u009b""#),
    ("\u{202E}abc\u{2066}\u{200B}\u{FEFF}", #""\u202eabc\u2066\u200b\ufeff""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{E000}\u{E0041}", #""\ue000\udb40\udc41""#),
    ("漢字 😀", #""漢字 😀""#), ("\"\u{301}", "\"\\\"\u{301}\""), ("", #""""#),
  ])
  func `text is quoted, and nothing hostile stays in it`(_ text: String, json: String) {
    #expect(JSONText.quoted(text) == json)
  }

  @Test func `objects, arrays and values are put together with commas`() {
    var json = JSONText()
    json.object { json in
      json.string("a", "x")
      json.string("b", nil)
      json.object("c") { $0.integer("d", 1) }
      json.array("e") { json in
        json.object { _ in }
        json.boolean(nil, true)
        json.boolean(nil, nil)
      }
      json.integer("f", nil as Int?)
      json.integer("g", Int64.min)
    }
    #expect(
      json.text
        == #"{"a":"x","b":null,"c":{"d":1},"e":[{},true,null],"f":null,"g":-9223372036854775808}"#)
  }

  @Test(arguments: [
    (4147, "41.47"), (-5, "-0.05"), (-105, "-1.05"), (0, "0.00"), (100, "1.00"),
    (Int.min, "-92233720368547758.08"),
  ])
  func `hundredths are a number with two decimals`(_ value: Int, json: String) {
    var text = JSONText()
    text.hundredths(nil, value)
    #expect(text.text == json)
  }
}

@Suite struct CSVTextTests {
  @Test(arguments: [
    ("abc", "abc"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\nb\""), ("a\rb", "\"a\nb\""), ("a\u{1B}[2Jb\u{9B}\u{202E}", "a·[2Jb··"), ("a\tb", "a b"),
    ("\"", "\"\"\"\""),
    // A quote with a mark on it is one character of Swift's, and was once not doubled.
    ("a\"\u{301}b", "\"a\"\"\u{301}b\""),
  ])
  func `a cell is quoted where it must be`(_ text: String, cell: String) {
    #expect(Array(CSVText.cell(text).unicodeScalars) == Array(cell.unicodeScalars))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+84 24", "'+84 24"), ("-a", "'-a"), ("\t=1", "' =1"),
    ("\r=1", "\"'\n=1\""), ("\n=1", "\"'\n=1\""), (" =1", "' =1"), ("＝1", "'＝1"),
    ("=\"a\"", "\"'=\"\"a\"\"\""), ("-1,5", "\"'-1,5\""),
    ("-inf", "'-inf"),
  ])
  func `text that a spreadsheet would run is marked`(_ text: String, cell: String) {
    #expect(CSVText.cell(text) == cell)
  }

  @Test(arguments: ["-5", "+5", "-0.25", "-9223372036854775808", "-1e3", "12"])
  func `numbers are left as they are`(_ text: String) {
    #expect(CSVText.cell(text) == text)
  }

  @Test func `a line has a cell for each and one line end`() {
    #expect(CSVText.line(["a", "", "b c", "1,5"]) == "a,,b c,\"1,5\"\n")
  }
}

@Suite struct ExportTests {
  private var books: Books {
    var books = Books()
    books.isSynthetic = true
    books.sector("GT", "Giao \"thông\"")
    books.unit("STC", "Sở Tài chính")
    books.project("P1", "Cầu", owner: "STC", sector: "GT")
    books.plan("P1", 200)
    books.plan("P1", 3, .estimate)
    books.pay("P1", 100, month: 1)
    books.pay("P1", -17, month: 11)
    books.task("T1", "Việc", lead: "STC", due: "2026-11-18", originalDue: "2026-11-10")
    books.task("T2", "Việc", lead: "STC", due: "2026-12-18")
    books.obstacle("V1", "Đất", unit: "STC", blocked: 50)
    books.obstacle("V2", "Vốn", unit: "STC", category: .capital)
    books.problems = [Problem(file: "a.csv", line: 2, rule: .type, expected: .date, found: "x")]
    return books
  }

  @Test func `the overview is one object of figures`() {
    // 83 of 200 đồng: 41.50 %; nothing of the estimate of 3. T1 is two days late, ten from its first day.
    let money =
      #""city_assigned":{"plan_vnd":200,"disbursed_vnd":83,"paid_without_plan_vnd":0,"rate":41.50},"#
      + #""central_assigned":{"plan_vnd":0,"disbursed_vnd":83,"paid_without_plan_vnd":83,"rate":null},"#
      + #""estimate":{"plan_vnd":3,"disbursed_vnd":0,"paid_without_plan_vnd":0,"rate":0.00}"#
    let expected =
      #"{"as_of":"2026-11-20T17:00+07:00","fiscal_year":2026,"scope":"all","synthetic":true,"not_read":[],"total":{"#
      + money
      + #"},"sectors":[{"sector_id":"GT","name":"Giao \"thông\"","# + money
      + #"}],"disbursed_by_month":{"2026-01":100,"2026-11":-17},"#
      + #""overdue":[{"task_id":"T1","days_late":2,"days_late_original":10}],"#
      + #""obstacles":{"open":2,"blocked_vnd":50,"by_category":{"land":{"count":1,"blocked_vnd":50},"#
      + #""capital":{"count":1,"blocked_vnd":0}}},"problems":1,"errors":1}"# + "\n"
    #expect(overviewJSON(books.portfolio) == expected)
  }

  @Test func `a row is a line of JSON with its own columns and what follows from them`() throws {
    let portfolio = books.portfolio
    let task = portfolio.assignments.rows[0]
    let derived = try #require(
      derivedValues(
        .tasks, code: "T1", at: task.origin, keys: TableView.tasks.keys(in: portfolio), in: portfolio))
    let columns = ["task_id", "title", "percent_complete", "is_regular", "notes"]
    let writer = RowWriter(isJSON: true, types: ["percent_complete": .number, "is_regular": .boolean])
    #expect(
      writer.row(columns: columns, cells: ["T1", "Việc \u{1B}", "007", "TRUE", ""], derived)
        == #"{"task_id":"T1","title":"Việc \u001b","percent_complete":7,"is_regular":true,"notes":null,"#
        + #""class":"overdue","days_late":2,"days_late_original":10}"#)
    #expect(
      writer.row(columns: columns, cells: ["T1", "a", "nhiều", "có", nil], [])
        == #"{"task_id":"T1","title":"a","percent_complete":"nhiều","is_regular":"có","notes":null}"#)
  }

  @Test func `a row is a line of CSV under the same names`() throws {
    let portfolio = books.portfolio
    let project = portfolio.projects.rows[0]
    let derived = try #require(
      derivedValues(
        .projects, code: "P1", at: project.origin, keys: TableView.projects.keys(in: portfolio),
        in: portfolio))
    let writer = RowWriter(isJSON: false, types: [:])
    #expect(
      writer.head(columns: ["project_id", "name"], derived)
        == "project_id,name,city_assigned_plan_vnd,city_assigned_disbursed_vnd,"
        + "city_assigned_paid_without_plan_vnd,city_assigned_rate,"
        + "central_assigned_plan_vnd,central_assigned_disbursed_vnd,"
        + "central_assigned_paid_without_plan_vnd,central_assigned_rate,"
        + "estimate_plan_vnd,estimate_disbursed_vnd,estimate_paid_without_plan_vnd,estimate_rate\n")
    #expect(
      writer.row(columns: ["project_id", "name"], cells: ["P1", "=Cầu"], derived)
        == "P1,'=Cầu,200,83,0,41.50,0,83,83,,3,0,0,0.00\n")
  }

  @Test func `a row that does not count has nothing derived`() {
    let portfolio = books.portfolio
    let keys = TableView.obstacles.keys(in: portfolio)
    let origin = portfolio.obstacles.rows[0].origin
    let other = portfolio.obstacles.rows[1].origin
    #expect(derivedValues(.obstacles, code: "V1", at: other, keys: keys, in: portfolio) == nil)
    #expect(derivedValues(.obstacles, code: "V9", at: origin, keys: keys, in: portfolio) == nil)
    let values = derivedValues(.obstacles, code: "V1", at: origin, keys: keys, in: portfolio)?.map(\.value)
    // Raised 01/10/2026.
    #expect(values == [.boolean(true), .integer(50), .integer(0)])
  }

  @Test func `a problem is a line of JSON, and a line in the reader's words`() {
    let problem = Problem(
      file: "units/STC/tasks.csv", line: 12, column: "due_on", rule: .type, expected: .date,
      found: "32/13\u{1B}[2J", agency: "STC")
    let message =
      "sai kiểu dữ liệu; đang ghi «32/13[U+001B][2J» (ký tự điều khiển, U+001B), "
      + "cần có ngày dạng năm-tháng-ngày, ví dụ 2026-12-31"
    #expect(
      problem.json(in: .vietnamese)
        == #"{"severity":"error","file":"units/STC/tasks.csv","sheet":null,"line":12,"column":"due_on","cell":null,"rule":"type","#
        + #""expected":"a date yyyy-mm-dd","found":"32/13\u001b[2J","unit_id":"STC","rows":1,"#
        + #""message":"\#(message)","advice":"nhập lại ô đúng dạng"}"#)
    #expect(
      problem.line(in: .vietnamese)
        == "units/STC/tasks.csv:12:due_on: \(message) [nơi sửa: STC] → nhập lại ô đúng dạng")
  }

  @Test func `a problem says how to write what was meant, and how many rows it stands for`() {
    let problem = Problem(
      file: "plans.csv", line: 4, column: "amount_vnd", rule: .type, expected: .integer, found: "7,5 tỷ",
      rows: 12)
    #expect(
      problem.line(in: .english)
        == "plans.csv:4:amount_vnd: wrong kind of value (12 rows); found «7,5 tỷ» (written with a word for "
        + "billions, millions or thousands), expected a whole number without points, commas or spaces "
        + "→ write 7500000000")
    let missing = Problem(
      file: "plans.csv", line: 4, column: "plan_id", rule: .required, expected: .present, found: "")
    #expect(missing.line(in: .english) == "plans.csv:4:plan_id: a value is missing → fill in this cell")
  }

  @Test func `errors and warnings are counted apart, one of each in the singular`() {
    var problems = Problems()
    #expect(Strings.english.problemCounts(problems) == "")
    problems.add(Problem(file: "a.csv", rule: .fileMisnamed, expected: .fileName("A.csv"), found: ""))
    #expect(Strings.vietnamese.problemCounts(problems) == "1 cảnh báo")
    problems.add(Problem(file: "a.csv", rule: .type, expected: .date, found: ""))
    #expect(Strings.english.problemCounts(problems) == "1 error, 1 warning")
    problems.add(Problem(file: "a.csv", rule: .type, expected: .date, found: ""))
    #expect(Strings.french.problemCounts(problems) == "2 erreurs, 1 avertissement")
    #expect(Strings.vietnamese.problemCounts(problems) == "2 lỗi, 1 cảnh báo")
  }

  @Test(arguments: [
    ("overview", Page.overview), ("sectors", .overview), ("units", .units), ("projects", .projects),
    ("tasks", .tasks), ("obstacles", .obstacles), ("problems", .problems), ("files", .files),
    ("unit:STC", .agency(Key(0))), ("sector:GT", .sector(Key(0))), ("project:P1", .project(Key(0))),
    ("task:T2", .assignment(Key(1))), ("obstacle:V1", .obstacle(Key(0))),
  ])
  func `an address names a page`(_ address: String, page: Page) {
    #expect(Page(address: address, in: books.portfolio) == page)
  }

  @Test(arguments: ["", "unit", "unit:", "unit:XYZ", "Units", "task:T2:", "x:STC"])
  func `a wrong address names none`(_ address: String) {
    #expect(Page(address: address, in: books.portfolio) == nil)
  }
}
