import Cells
import DataFolder
import Domain
import Testing

@testable import Dashboard

/// What leaves the program: a line to an editor, text to a clipboard, a view to a file.
@Suite struct OutTests {
  @Test func `e asks for the line of the row under the cursor, else of the page`() {
    let portfolio = Demo.portfolio
    func line(_ state: State) -> FileLine? {
      for case .edit(let line) in state.effects(of: "e") { return line }
      return nil
    }
    let units = Demo.state(120, 40, at: "units")
    guard case .agency(let unit) = units.selectedRow, let origin = portfolio.agencies[unit]?.origin else {
      Issue.record("no unit under the cursor")
      return
    }
    #expect(line(units) == FileLine(file: "units.csv", line: Int(origin.line)))
    let project = Demo.state(120, 40, at: "project:GT-01").answered
    #expect(line(project.after("2"))?.file == "transactions.csv")
    #expect(line(project.after("1"))?.file == "plans.csv")
    // On the page of a record what it names is not meant.
    #expect(line(Demo.state(120, 40, at: "task:CV0001").answered)?.file.hasSuffix("tasks.csv") == true)
    let problem = portfolio.problems.list.first { $0.line != nil }
    if let problem {
      #expect(
        line(Demo.state(120, 40).at(.problem(problem)))
          == FileLine(file: problem.file, line: problem.line ?? 0))
    }
    let hidden = Demo.state(120, 40, at: "units").after("Ke")
    #expect(hidden.notice == .hiddenRows)
    #expect(Demo.state(120, 40).after("4e").notice == .noSource)
    let failed = units.after(.outcome(.notEdited(program: "nvim", status: 127)))
    #expect(failed.screen.last?.contains("nvim") == true)
    #expect(failed.after("j").outcome == nil)
  }

  @Test func `y offers a cell, the row and the list, and y y takes the row`() throws {
    let state = Demo.state(120, 40, at: "units")
    #expect(state.after("y").copyChoices == [.cell, .row, .list])
    #expect(state.effects(of: "yy") == [.copy(.row)])
    #expect(state.effects(of: "y⏎") == [.copy(.row)])
    #expect(state.effects(of: "yk⏎") == [.copy(.cell)])
    #expect(state.effects(of: "yj⏎") == [.copy(.list)])
    #expect(Demo.state(120, 40).after("4y").notice == .nothingToCopy)
    let list = try #require(CopyText(state.after("/so⏎"), .list))
    let lines = list.text.split(separator: "\n")
    #expect(lines[0].hasPrefix("unit_id\tname\trate\t"))
    #expect(list.rows == lines.count - 1 && list.rows == state.after("/so⏎").contents[.units]?.ids.count)
    #expect(try #require(CopyText(state.after("/so⏎"), .row)).text == lines[1] + "\n")
    // The cell is of the column in order.
    var sorted = state
    _ = sorted.update(.look(.units, filter: nil, sort: Sort(column: .plan, isAscending: false)))
    let cell = try #require(CopyText(sorted, .cell)).text
    #expect(Dong(cell).map { $0 > 1_000_000_000 } == true)
    let said = state.after(
      .outcome(.copied(Outcome.Copied(rows: 3, bytes: 91, file: "/s/clipboard", isSent: true))))
    #expect(said.screen.last?.contains("/s/clipboard") == true)
  }

  @Test func `what is copied can neither run nor reach the terminal`() throws {
    var books = city()
    books.unit("XX", "=cmd|' /C calc'!A0\u{1B}]52;c;aGk=\u{7}\tb\nc")
    let state = books.state(120, 40).at(.units).after("/cmd⏎")
    let row = try #require(CopyText(state, .row)).text
    #expect(row.split(separator: "\n").count == 1)
    #expect(row.contains("\t'=cmd"))
    #expect(!row.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" && $0 != "\n" })
    #expect(
      row.split(separator: "\t", omittingEmptySubsequences: false).count
        == (try #require(CopyText(state, .list)).text.split(separator: "\n")[0]).split(separator: "\t").count)
  }

  @Test func `a figure's sentence is copied, but not from a public screen`() throws {
    let state = Demo.state(120, 40, at: "figure:rate:city")
    #expect(state.copyChoices.first == .sentence)
    let rate = Strings.vietnamese.numbers.percent(
      try #require(Demo.portfolio.money.total.rate(on: .cityAssigned)))
    #expect(try #require(CopyText(state, .sentence)).text.contains(rate))
    #expect(CopyText(state.after("K"), .sentence) == nil)
  }

  @Test func `Ctrl-S proposes a name, and its ending says the form`() {
    let state = Demo.state(120, 40, at: "unit:SKHCN").after("⌃s")
    #expect(state.dialog == .save(text: "tiendo-unit-SKHCN-2026-11-20.csv"))
    #expect(state.effects(of: "⏎") == [.save(path: "tiendo-unit-SKHCN-2026-11-20.csv")])
    #expect(state.after("⌃u⏎").notice == .noName)
    #expect(state.after("⌃u~/x.doc⏎").notice == .noForm)
    #expect(state.effects(of: "⌃u~/x.MD⏎") == [.save(path: "~/x.MD")])
    // The dialog stays for another name, and goes when the file is there.
    let refused = state.after("⏎").after(.outcome(.notSaved(.exists, path: "/x.csv")))
    #expect(refused.dialog == state.dialog)
    #expect(refused.screen.joined().contains(Language.vietnamese.outcomes.fault(.exists)))
    let saved = refused.after(.outcome(.saved(rows: 7, path: "/y.csv")))
    #expect(saved.dialog == nil && saved.screen.last?.contains("/y.csv") == true)
    #expect(Demo.talk(120, 40).after("⌃s").notice == .nothingToSave)
  }

  @Test func `a file has what is printed of the page`() throws {
    func text(_ state: State, _ form: ViewForm) -> String {
      var text = ""
      ViewText(state, form).write {
        text += $0
        return true
      }
      return text
    }
    let state = Demo.state(120, 40, at: "obstacles").after("/dat⏎s")
    let list = try #require(ListExport(state, .obstacles))
    #expect(text(state, .csv) == "\u{FEFF}" + list.text(as: .csv))
    #expect(text(state, .json) == list.text(as: .json))
    #expect(text(state, .markdown) == list.text(as: .markdown))
    #expect(ViewText(state, .csv).rows == state.contents[.obstacles]?.ids.count)
    // The dialog is no part of it.
    #expect(!text(state, .text).contains(Strings.vietnamese.sortBy))
    #expect(text(Demo.state(120, 40), .json) == overviewJSON(Demo.portfolio))
    let task = Demo.state(120, 40, at: "task:CV0001").answered
    #expect(text(task, .csv).hasPrefix("\u{FEFF}field,value\n"))
    let hidden = Demo.state(120, 40, at: "people.csv").after("K")
    #expect(!text(hidden, .csv).contains("@"))
  }
}
