import Cells
import Domain
import Testing

@testable import Dashboard

/// What is true of every page at every size.
@Suite struct EveryScreenTests {
  /// Pages of the demonstration folder and of hand-made data that break what can be broken.
  static let states: [State] =
    Demo.addresses.map { Demo.state(at: $0).answered }
    + [Page.overview, .units, .sector(Key(0)), .agency(Key(0)), .project(Key(0)), .assignment(Key(0))].map {
      hostile().state().at($0)
    }

  /// A fifth of the sizes for each page, another fifth for the next: all sizes are seen.
  @Test(arguments: states.indices)
  func `at any size a page fits, and holds no control character`(_ place: Int) {
    var state = EveryScreenTests.states[place]
    var number = 0
    for rows in stride(from: 1, through: 70, by: 5) {
      for columns in stride(from: 1, through: 220, by: 7) {
        number += 1
        guard (number + place) % 5 == 0 else { continue }
        state.display.language = Language.allCases[number / 5 % 3]
        state = state.sized(columns, rows)
        let frame = view(state)
        #expect(frame.size == Size(columns: columns, rows: rows))
        for line in frame.lines where SafeText.width(of: line) > columns || SafeText.isHostile(line) {
          Issue.record("\(columns)x\(rows) \(line)")
        }
      }
    }
  }

  @Test(arguments: Demo.addresses)
  func `synthetic data are named on every page at every size`(_ address: String) {
    for (number, columns) in [20, 28, 69, 70, 100, 200].enumerated() {
      for rows in [5, 7, 15, 24, 60] {
        let state = Demo.state(columns, rows, Language.allCases[(number + rows) % 3], at: address)
        let isNamed = state.screen.contains { $0.contains(state.words.syntheticShort) }
        if !isNamed { Issue.record("\(columns)x\(rows) \(state.language)") }
      }
    }
    #expect(!city().state().screen.joined().contains("MÔ PHỎNG"))
  }

  @Test(arguments: Language.allCases)
  func `a pause is named on every page at every size from 28x7`(_ language: Language) {
    for address in ["overview", "unit:SKHCN", "task:CV0001", "units"] {
      let state = Demo.state(80, 24, language, at: address).after("p")
      for (columns, rows) in [(28, 7), (40, 10), (69, 15), (70, 16), (80, 24), (120, 40)] {
        let lines = state.sized(columns, rows).screen
        #expect(lines.contains { $0.contains(state.words.paused(0)) }, "\(address) \(columns)x\(rows)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a rate of the totals stands beside its denominator's name`(_ language: Language) {
    for columns in stride(from: 12, through: 200, by: 4) {
      for rows in [1, 2, 5, 10, 24, 40] {
        let state = Demo.state(columns, rows, language)
        let lines = state.sized(columns, rows).screen
        // Totals stand in the first line on small screens, in the second on large ones.
        let totals = columns < 70 || rows < 16 ? lines[0] : lines[1]
        guard let sign = totals.firstIndex(of: "%") else { continue }
        #expect(
          totals[..<sign].contains(state.words.basisShort(.cityAssigned)), "\(columns)x\(rows) \(totals)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a list of rates names its denominator in its title`(_ language: Language) {
    for address in ["overview", "units", "projects", "sector:GT", "unit:SKHCN"] {
      for keys in ["", "b", "bb"] {
        let state = Demo.state(120, 40, language, at: address).after(keys)
        let names = [state.words.basis(state.basis), state.words.basisShort(state.basis)].map(
          state.words.ofPlan)
        #expect(state.screen.contains { line in names.contains { line.contains($0) } }, "\(address) \(names)")
      }
    }
  }

  @Test(arguments: Demo.addresses.filter { !$0.hasPrefix("task") && !$0.hasPrefix("obstacle:") })
  func `the crumbs end with the page`(_ address: String) throws {
    for language in Language.allCases {
      for columns in [70, 80, 100, 120, 200] {
        let state = Demo.state(columns, 24, language, at: address)
        let line = state.screen[22]
        let title = state.title(of: state.place.page)
        #expect(
          line.contains(SafeText.width(of: title) <= columns / 3 ? title : String(title.prefix(16))),
          "\(columns) \(line)")
      }
    }
  }

  @Test(arguments: Demo.addresses)
  func `the footer offers only keys that do something here`(_ address: String) {
    for (columns, rows) in [(40, 10), (80, 24), (120, 40)] {
      for keys in ["", "z", "2", "/zzz⏎", "4"] {
        let state = Demo.state(columns, rows, at: address).answered.after(keys)
        for command in state.hints(in: .page).joined() {
          var after = state
          let effects = after.perform(command)
          after.refreshLists()
          #expect(
            !effects.isEmpty || view(after) != view(state),
            "\(address) after \(keys) at \(columns)x\(rows): \(command.action)")
        }
      }
    }
  }

  @Test(arguments: Demo.addresses)
  func `no head of a column is cut`(_ address: String) {
    for language in Language.allCases {
      for keys in ["", "m", "sj⏎"] {
        for columns in [80, 100, 120, 140, 200] {
          let frame = view(Demo.state(columns, 40, language, at: address).answered.after(keys))
          for (line, y) in zip(frame.lines, 0...) {
            let isCut = (0..<columns).contains { frame[$0, y].role == .heading && frame[$0, y].scalar == "…" }
            if isCut { Issue.record("\(columns) \(line)") }
          }
        }
      }
    }
  }

  @Test(arguments: Language.allCases, MoneyUnit.allCases)
  func `titles and figures of the overview are whole at 120x40`(_ language: Language, unit: MoneyUnit) {
    let state = Demo.state(120, 40, language).after(unit == .million ? "m" : "")
    for line in state.screen where line.contains("¹") || line.contains("⁴") {
      #expect(!line.contains("…"), "\(line)")
    }
    #expect(state.screen[0].contains("tiendo  "))
    // The left column is 64 cells wide; texts on the right may be cut, figures not.
    for line in state.screen { #expect(!String(line.prefix(64)).contains(/[0-9][.,]?…/), "\(line)") }
  }

  // Seen at 80x24: "KH Thủ tướng 72,9…" for 72,9 %, and "hôm na…" for hôm nay.
  @Test(arguments: Language.allCases)
  func `figures of a page's head are left out whole, not cut`(_ language: Language) {
    let portfolio = Demo.portfolio
    let pages =
      portfolio.sectors.rows.map { Page.sector($0.key) } + portfolio.agencies.rows.map { Page.agency($0.key) }
      + portfolio.projects.rows.prefix(20).map { Page.project($0.key) }
    for columns in [70, 80, 93, 100, 120] {
      let state = Demo.state(columns, 24, language)
      let labels = [state.words.promise, state.words.onTrack, state.words.whyNot, state.words.who]
      for page in pages {
        for line in state.at(page).screen where labels.contains(where: { line.hasPrefix(" " + $0 + " ") }) {
          if line.contains("…") { Issue.record("\(columns) \(line)") }
        }
      }
    }
  }

  /// Names with everything that a terminal could obey, amounts at the limits, and no task or file at all.
  private static func hostile() -> Books {
    var books = Books()
    let name =
      "\u{1B}]0;x\u{7}\u{1B}[2J\u{202E}đảo\u{200B} 漢字\u{0}\r\n\t" + String(repeating: "dài ", count: 90)
    books.sector("S\u{1B}[31m", name)
    books.unit("U", name, short: name)
    books.project("P", name, owner: "U", sector: "S\u{1B}[31m")
    books.project("Q", name, owner: "không\u{9B}có", sector: "?")
    books.plan("P", .max)
    books.plan("P", 1, .centralAssigned)
    books.pay("P", 4_000_000_000_000_000_000)
    books.plan("Q", 1, .estimate)
    books.pay("Q", -4_000_000_000_000_000_000, month: 1)
    books.task(
      "\u{202E}T", name, lead: "không\u{9B}có", project: "P", due: "2026-01-01", originalDue: "2001-01-01")
    books.obstacle("\u{7}", name, unit: "U", raised: "1970-01-01", blocked: .max)
    return books
  }
}
