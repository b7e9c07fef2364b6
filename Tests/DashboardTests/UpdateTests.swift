import Cells
import Domain
import Testing

@testable import Dashboard

/// What comes from the world, and what is asked of it.
@Suite struct UpdateTests {
  @Test func `a background told late brings its theme, until the reader has one of his own`() {
    var state = Demo.state()
    state.display.theme = .neutral
    let isLight = Event.background(isLight: true)
    #expect(state.after(isLight).theme.name == "neutral")
    state.display.themeSource = .background
    #expect(state.after(isLight).theme.name == "light")
    #expect(state.after(.background(isLight: false)).theme.name == "dark")
    #expect(state.after("B⏎").after(isLight).theme.name == "neutral")
    #expect(state.after("B").after(isLight).theme.name == "neutral")
    #expect(state.after("B⎋").after(isLight).theme.name == "light")
    // A talk has begun in the look for a dark room.
    let talk = state.after("P").after(isLight)
    #expect(talk.theme.name == "projector-light")
    #expect(talk.after("⎋⎋").theme.name == "light")
  }

  let state = city().state()

  @Test func `keys ask the world for exactly what they say`() {
    #expect(state.effects(of: "⌃r") == [.reload])
    #expect(state.effects(of: "R") == [.reload])
    #expect(state.effects(of: "⌃l") == [.redraw])
    #expect(state.effects(of: "⌃z") == [.suspend])
    #expect(state.effects(of: "⌃c") == [.quit])
    #expect(state.effects(of: "Q") == [.quit])
    for key in "jkgGnN23!<>rz+bmHLBp[]-/s?:" { #expect(state.effects(of: String(key)) == []) }
  }

  @Test(arguments: ["?", "/", "/giao", "s", ":", ":abc", "p", "⏎", "⏎?"])
  func `Ctrl-C ends the program from everywhere`(_ keys: String) {
    #expect(state.effects(of: keys + "⌃c") == [.quit])
  }

  @Test(arguments: ["/Q", ":Q"])
  func `a letter that is being typed does not end the program`(_ keys: String) {
    #expect(state.effects(of: keys) == [])
  }

  @Test func `a page asks once for the text that it shows`() {
    let task = state.after("2")
    let origin = city().portfolio.assignments.rows[0].origin
    #expect(task.effects(of: "⏎") == [.ask(.records([origin]))])
    // Every key and every minute asked again as long as the disk was slow.
    #expect(task.effects(of: "⏎j") == [])
    var waiting = task.after("⏎")
    #expect(waiting.update(.clock(Books.now)) == [])
    #expect(waiting.update(.records([origin: Record(columns: ["objective"], cells: ["Thông xe"])])) == [])
    #expect(waiting.screen.contains { $0.contains("Thông xe") })
    #expect(!waiting.screen.contains { $0.contains("Đang đọc") })
  }

  @Test func `a project asks for its record and its ledger rows`() {
    let project = city().portfolio.projects.rows[0]
    let state = state.at(.projects)
    #expect(
      state.effects(of: "⏎") == [
        .ask(.records([project.origin])), .ask(.ledgerRows(project.key)),
      ])
    var waiting = state.after("⏎")
    #expect(waiting.update(.transactions(project.key, Demo.ledger)) == [])
    #expect(waiting.update(.clock(Books.now)) == [])
    #expect(waiting.after("2").screen.contains { $0.contains("12,5") })
  }

  @Test func `what was read is asked for again when its file has changed`() {
    let origin = city().portfolio.assignments.rows[0].origin
    var open = state.after("2⏎").after(.records([origin: Record(columns: [], cells: [])]))
    #expect(open.update(.loaded(city().portfolio)) == [])
    var newer = city()
    newer.files[0].recordCount = 99
    #expect(open.update(.loaded(newer.portfolio)) == [.ask(.records([origin]))])
  }

  @Test func `ledger rows wait until the ledger is read`() {
    var books = city()
    books.loading = ["transactions"]
    let project = books.portfolio.projects.rows[0]
    var state = books.state().at(.projects)
    #expect(state.effects(of: "⏎") == [.ask(.records([project.origin]))])
    state = state.after("⏎")
    #expect(state.update(.loaded(city().portfolio)) == [.ask(.ledgerRows(project.key))])
  }

  @Test func `late answers for another page change nothing on this one`() {
    let screen = state.at(.projects).after("j⏎").screen
    let late = state.at(.projects).after("j⏎").after(.transactions(Key(0), Demo.ledger))
    #expect(late.screen == screen)
  }

  @Test func `other problems and files are shown though there are as many`() {
    var books = city()
    books.problems = [problem("tasks.csv", 7)]
    var portfolio = books.portfolio
    let state = books.state().after(.loaded(portfolio)).at(.problems)
    #expect(state.rows == ["tasks.csv:7"])
    portfolio.status.problems = Problems()
    portfolio.status.problems.add(problem("plans.csv", 9))
    #expect(state.after(.loaded(portfolio)).rows == ["plans.csv:9"])
    portfolio.status.files[0].path = "tasks.csv"
    #expect(state.at(.files).after(.loaded(portfolio)).rows == ["tasks.csv"])
  }

  @Test func `the first reading chooses a plan that the year has`() {
    var books = Books()
    books.sector("GT", "Giao thông")
    books.project("A", "Dự toán", owner: "X", sector: "GT")
    books.plan("A", billion(10), .estimate)
    #expect(books.state().basis == .estimate)
    #expect(books.state().after("b").basis == .estimate)
    #expect(state.basis == .cityAssigned)
  }

  @Test func `b goes round the plans that there are`() {
    var books = city()
    books.plan("GT-01", billion(40), .centralAssigned)
    books.plan("YT-01", billion(5), .estimate)
    let state = books.state()
    #expect(state.after("b").basis == .centralAssigned)
    #expect(state.after("bb").basis == .estimate)
    #expect(state.after("bbb").basis == .cityAssigned)
    #expect(state.after("b").screen[2].contains("kế hoạch Thủ tướng giao"))
  }

  @Test func `a sector's page shows what its units have in that sector`() {
    // All that a unit has once stood there, in an order by what it has in the sector.
    var books = city()
    books.project("GT-02", "Cầu", owner: "SYT", sector: "GT")
    books.plan("GT-02", billion(20))
    books.pay("GT-02", billion(5))
    let state = books.state(120, 40).at(.sector(Key(0)))
    #expect(state.rows == ["SXD", "SYT"])
    #expect(state.screen.contains { $0.contains("Sở Y tế") && $0.contains("25,0 %") })
    #expect(state.at(.units).screen.contains { $0.contains("Sở Y tế") && $0.contains("37,5 %") })
  }

  @Test func `m shows all money in millions`() {
    let state = city().state(120, 40)
    #expect(state.screen[1].contains("200,0 / 400,0 tỷ đ"))
    #expect(state.after("m").screen[1].contains("200.000 / 400.000 triệu đ"))
    #expect(!state.after("m").screen.joined().contains("tỷ đ"))
    #expect(state.after("mm").screen == state.screen)
  }

  private func problem(_ file: String, _ line: Int) -> Problem {
    Problem(file: file, line: line, rule: .type, expected: .date, found: "32/13")
  }
}
