import Cells
import Domain
import Testing

@testable import Dashboard

/// An export is the list on the screen, for another program.
@Suite struct ListExportTests {
  private func text(_ state: State, _ panel: Panel, _ form: ExportForm) throws -> String {
    try #require(ListExport(state, panel)).text(as: form)
  }

  private func looking(_ state: State, _ filter: String? = nil, _ sort: String? = nil) throws -> State {
    var state = state
    if let event = try state.look(panel: nil, filter: filter, sort: sort) { state = state.after(event) }
    return state
  }

  private func column(_ csv: String, _ name: String) throws -> [String] {
    let rows = csv.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let place = try #require(rows.first?.firstIndex { $0 == name })
    return rows.dropFirst().map { String($0[place]) }
  }

  @Test func `a row begins with its record and has raw values`() throws {
    let csv = try text(city().state(40, 10).at(.units), .units, .csv)
    #expect(
      csv.hasPrefix(
        "unit_id,name,rate,gap_points,gap_vnd,plan_vnd,disbursed_vnd,tasks_overdue,obstacles_open\n"))
    let line = try #require(csv.split(separator: "\n").dropFirst().first)
    // 10 of 100 tỷ where 68.4 % should be.
    #expect(line.hasPrefix("SXD,Sở Xây dựng,10.00,-58."))
    #expect(line.hasSuffix(",100000000000,10000000000,1,1"))
  }

  @Test func `rows, order and filter are those of the screen`() throws {
    let state = try looking(city().state().at(.tasks), "ngh", "days_late")
    #expect(try column(text(state, .tasks, .csv), "task_id") == state.rows)
    let turned = try looking(city().state().at(.tasks), nil, "-days_late")
    #expect(try column(text(turned, .tasks, .csv), "task_id") == ["CV1", "CV2", "CV3"])
    #expect(try looking(city().state().at(.tasks), nil, "days_late:desc").rows == turned.rows)
    #expect(try looking(city().state().at(.tasks), nil, "task_id:asc").rows == ["CV1", "CV2", "CV3"])
  }

  @Test func `a wrong name tells the right ones`() throws {
    let state = city().state()
    #expect {
      _ = try state.look(panel: "units", filter: nil, sort: nil)
    } throws: { error in
      if case .panel(let names)? = error as? WrongLook {
        names == ["sectors", "overdue", "obstacles"]
      } else {
        false
      }
    }
    #expect {
      _ = try state.look(panel: "obstacles", filter: nil, sort: "bar")
    } throws: { error in
      if case .column(let names)? = error as? WrongLook {
        names.first == "obstacle_id" && names.contains("blocked_vnd")
      } else {
        false
      }
    }
  }

  @Test func `a task says its class by its code, and what is empty is null`() throws {
    var books = city()
    books.task("CV4", "Việc thường xuyên", lead: "SXD", due: nil)
    let json = try text(books.state().at(.tasks), .tasks, .json)
    #expect(json.hasPrefix("[\n{\"task_id\":\"CV1\",\"days_late\":19,\"days_late_original\":null,"))
    #expect(
      json.contains(#""lead_unit_id":"SXD","title":"Nghiệm thu hầm","due_on":"2026-11-01","class":"overdue""#)
    )
    #expect(json.contains(#""due_on":null"#))
    #expect(json.hasSuffix("}\n]\n"))
    #expect(try text(looking(books.state().at(.tasks), "zzz"), .tasks, .json) == "[]\n")
  }

  @Test func `work without a sector has a row, so that the parts add up`() throws {
    var books = city()
    books.task("CV9", "Việc chung", lead: "SXD", due: "2026-11-01")
    let csv = try text(books.state(), .sectors, .csv)
    let counts = try column(csv, "tasks_overdue").compactMap { Int($0) }
    #expect(counts.reduce(0, +) == books.portfolio.work.total.overdue)
    #expect(try column(csv, "sector_id").last == "")
    #expect(try !text(looking(books.state(), "giao"), .sectors, .csv).contains("\n,"))
  }

  @Test func `a page of several lists is one object, an obstacle's page its fields`() throws {
    let page = try #require(PageExport(city().state().at(.sector(Key(0)))))
    #expect(!page.isList && page.lists.map(\.name) == ["units", "projects", "overdue", "obstacles"])
    #expect(page.json.hasPrefix(#"{"view":"sector","title":"Giao thông","as_of":"2026-11-20T17:00+07:00","#))
    #expect(page.json.contains(#""plan_basis":"city_assigned""#))
    #expect(page.json.contains("\"panels\":{\"units\":[\n{\"unit_id\":\"SXD\""))
    let text = try #require(PageExport(city().state().at(.obstacle(Key(0)))))
    #expect(text.lists.map(\.name) == ["links"] && text.fieldsText(as: .csv).hasPrefix("field,value\n"))
    #expect(try #require(PageExport(city().state().at(.units))).isList)
  }

  @Test func `a public export has no exact amount and no exact rate`() throws {
    var books = city()
    books.pay("GT-01", 123_456_789)
    var state = books.state()
    state.setPublic(true)
    let csv = try text(state.at(.projects), .projects, .csv)
    for name in ["gap_vnd", "plan_vnd", "disbursed_vnd"] {
      #expect(
        try column(csv, name).compactMap { Int64($0) }.allSatisfy { $0 % 1_000_000_000 == 0 }, "\(name)")
    }
    #expect(try column(csv, "rate").allSatisfy { $0.hasSuffix("0") })
    #expect(try text(state.at(.project(Key(0))), .transactions, .csv).split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("a\nb\r\nc", "a b c"), ("`x`", "\\`x\\`"), ("<b>&", "&lt;b&gt;&amp;"),
    ("\u{1B}[2J", "·\\[2J"), ("\\|", "\\\\\\|"), ("https://x", "https&#58;//x"), ("", ""),
  ])
  func `a cell of Markdown is its text and nothing more`(_ text: String, cell: String) {
    #expect(MarkdownText.cell(text) == cell)
  }

  @Test func `a table of Markdown is in the reader's words`() throws {
    var books = city()
    books.obstacle("VM3", "Đất | nhà\n<b>`x`", unit: "SYT", blocked: billion(2))
    let lines = try text(books.state(80, 24, .english).at(.obstacles), .obstacles, .markdown)
      .split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("| Code | holds bn đ | Must act | Answer by |"))
    #expect(lines[1] == "| --- | ---: | --- | ---: | --- | --- | --- | --- | ---: | --- |")
    #expect(lines[4].contains("Đất \\| nhà &lt;b&gt;\\`x\\`"))
    #expect(lines[2].hasPrefix("| VM1 | 7.0 | SXD |"))
  }

  @Test(arguments: Demo.addresses)
  func `each list of each page is exported whole, at any size`(_ address: String) throws {
    let small = Demo.state(20, 5, at: address).answered
    let large = Demo.state(200, 60, at: address).answered
    for panel in small.place.page.panels where panel.list != nil {
      let csv = try text(large, panel, .csv)
      #expect(try text(small, panel, .csv) == csv)
      #expect(try text(large, panel, .markdown).split(separator: "\n").count > 1)
      if panel != .sectors, panel != .obstacles, panel != .problems {
        #expect(csv.split(separator: "\n").count == (large.contents[panel]?.ids.count ?? 0) + 1, "\(panel)")
      }
    }
  }
}
