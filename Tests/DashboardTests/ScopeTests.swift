import Cells
import Contract
import DataFolder
import Domain
import Foundation
import Testing

@testable import Dashboard

/// Only the projects of a scope.
@Suite struct ScopeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../demo-data").standardizedFileURL.path

  private static var reader: FolderReader {
    let reader = FolderReader(FolderOptions(folder: folder))
    reader.refresh(now: Demo.now) { _ in }
    return reader
  }

  /// Answers what is asked of the reader, until nothing is.
  private static func answer(_ effects: [Effect], _ reader: FolderReader, _ state: inout State) {
    var effects = effects
    while let effect = effects.popLast() {
      switch effect {
      case .narrow(let scope):
        reader.narrow(to: scope)
        var newest: Portfolio?
        reader.refresh(now: Demo.now) { newest = $0 }
        if let newest { effects += state.update(.loaded(newest)) }
      case .ask(.earlier(let moment, let year)):
        let found = reader.portfolio(at: moment, fiscalYear: year, isCancelled: { false })
        if let found {
          effects += state.update(
            .answered(.earlier(moment, fiscalYear: year), .earlier(found)))
        }
      default: break
      }
    }
  }

  private static func press(_ text: String, _ reader: FolderReader, _ state: inout State) {
    for key in keys(text) { answer(state.update(.key(key)), reader, &state) }
  }

  @Test func `a key opens the menu, and leads back from a scope as Esc does`() {
    let reader = Self.reader
    for back in ["S", "⎋"] {
      var state = Demo.state(120, 40)
      #expect(state.effects(of: "Sj⏎") == [.narrow(.scienceDigital)])
      Self.press("Sj⏎", reader, &state)
      #expect(state.portfolio?.scope == .scienceDigital && state.dialog == nil)
      #expect(state.footerActions.contains(.scope))
      Self.press(back, reader, &state)
      #expect(state.portfolio?.scope == .all)
      #expect(state.portfolio?.money.total == Demo.portfolio.money.total)
      #expect(!state.footerActions.contains(.scope))
    }
    // Esc takes away the page first.
    var state = Demo.state(120, 40)
    Self.press("SjjjjU⏎", reader, &state)
    #expect(Demo.state().effects(of: "⎋").isEmpty)
  }

  @Test(arguments: ProjectScope.allCases)
  func `the palette names each scope`(_ scope: ProjectScope) {
    for language in Language.allCases {
      let state = Demo.state(120, 40, language)
      let name = language.strings.said(scope.name)
      let title = language.strings.said(ScopeWords.scope) + ": " + name
      let entry = state.paletteEntries(title).first
      #expect(entry?.target == .scope(scope), "\(title)")
      #expect(state.paletteEntries(scope.code).contains { $0.target == .scope(scope) })
    }
    var state = Demo.state()
    #expect(state.go(to: .scope(scope)) == (scope == .all ? [] : [.narrow(scope)]))
  }

  @Test(arguments: Language.allCases)
  func `every screen names its scope, and that it is coming`(_ language: Language) {
    let reader = Self.reader
    let words = language.strings
    for (columns, rows) in [(200, 60), (120, 40), (80, 24), (40, 10), (20, 5)] {
      for page in ["overview", "unit:SKHCN", "tasks", "endings"] {
        var state = Demo.state(columns, rows, language, at: page)
        let name = words.said(
          columns < 100 ? ProjectScope.keyProjects.shortName : ProjectScope.keyProjects.name)
        let effects = state.shown.narrow(to: .keyProjects)
        #expect(effects == [.narrow(.keyProjects)])
        #expect(state.screen.joined().contains("… " + name), "\(columns)x\(rows) \(page)")
        Self.answer(effects, reader, &state)
        #expect(state.screen.joined().contains(" \(name) "), "\(columns)x\(rows) \(page)")
        #expect(!state.screen.joined(separator: "\n").contains("… " + name))
        Self.press("S", reader, &state)
        #expect(!state.screen[0].contains(" \(name) "))
      }
    }
  }

  @Test func `what no scope cuts down says that it is of the whole folder`() {
    let reader = Self.reader
    var state = Demo.state(120, 40)
    Self.press("Sj⏎", reader, &state)
    for page in ["problems", "files", "people.csv"] {
      guard let page = Page(address: page, in: Demo.portfolio) else { continue }
      let head = state.at(page).screen[0]
      #expect(head.contains("toàn thư mục") && !head.contains("khoa học, đổi mới"))
    }
    #expect(state.portfolio?.problems.count == Demo.portfolio.problems.count)
  }

  @Test func `a record outside the scope is said to be outside, not missing`() throws {
    let reader = Self.reader
    let road = try #require(Demo.portfolio.projects.key(of: "GT-01"))
    var state = Demo.state(120, 40, at: "project:GT-01")
    Self.press("Sj⏎", reader, &state)
    #expect(state.place.page == .project(road))
    let text = state.screen.joined(separator: "\n")
    #expect(text.contains("GT-01 không thuộc phạm vi đang xem"))
    #expect(!text.contains("(?)") && !text.contains("không có trong projects.csv"))
  }

  @Test func `the parts of the folder are all of it`() {
    let parts = [ProjectScope.scienceDigital, .publicInvestment].map { Demo.portfolio.within($0) }
    let all = Demo.portfolio
    func money(_ of: (Portfolio) -> MoneyMeasure) -> MoneyMeasure {
      parts.reduce(into: MoneyMeasure()) { $0 += of($1) }
    }
    func sum(_ of: (Portfolio) -> Dong) -> Dong { parts.reduce(0) { $0 + of($1) } }
    #expect(money { $0.money.total } == all.money.total)
    for unit in all.agencies.rows {
      #expect(money { $0.money.measure(unit.key) } == all.money.measure(unit.key))
    }
    for month in all.money.byMonth.keys {
      #expect(sum { $0.money.byMonth[month]?.all ?? 0 } == all.money.byMonth[month]?.all)
    }
    for basis in PlanBasis.allCases {
      func unpaid(_ portfolio: Portfolio) -> Dong {
        Lapsing(portfolio, on: basis).years.reduce(0) { $0 + $1.unpaid }
      }
      #expect(sum(unpaid) == unpaid(all))
      func ends(_ portfolio: Portfolio) -> [Dong] {
        PaidTriangle(portfolio, on: basis).closed.map { year in
          (0..<year.count).reduce(0) { $0 + year.final($1) }
        }
      }
      let (group, city, whole) = (ends(parts[0]), ends(parts[1]), ends(all))
      if group.count == whole.count, city.count == whole.count {
        #expect(zip(group, city).map(+) == whole)
      }
    }
  }

  @Test func `what is compared with is of the same scope`() {
    let reader = Self.reader
    var state = Demo.state(120, 40)
    Self.press("c⏎", reader, &state)
    #expect(state.comparison?.portfolio?.scope == .all)
    var effects: [Effect] = []
    for key in keys("Sjj⏎") { effects = state.update(.key(key)) }
    Self.answer(effects, reader, &state)
    #expect(state.comparison?.portfolio?.scope == .publicInvestment)
    // An answer that was on its way does not come through.
    let late = Demo.weekBefore
    state = state.after(.answered(.earlier(late.asOf, fiscalYear: late.fiscalYear), .earlier(late)))
    #expect(state.comparison?.portfolio?.scope == .publicInvestment)
  }

  @Test func `a talk and a held screen take the scope that was asked for`() {
    for key in ["p", "P"] {
      let reader = Self.reader
      var state = Demo.state(120, 40)
      Self.press(key, reader, &state)
      Self.press("Sjj⏎", reader, &state)
      #expect(state.portfolio?.scope == .publicInvestment)
      #expect(state.screen[0].contains(" đầu tư công "))
      #expect(state.shown.isPaused)
      #expect(state.meeting?.baseline.map { $0.scope == .publicInvestment } ?? true)
    }
  }

  @Test func `a topic is asked for anew, and exports name the scope`() throws {
    let reader = Self.reader
    var state = Demo.state(120, 40, at: "decided")
    let question = try #require(state.questions.first)
    state = state.after(.answered(question, .topic(TopicRows(lines: [], rows: []))))
    #expect(state.questions.isEmpty)
    Self.press("Sjj⏎", reader, &state)
    #expect(state.questions == [question])
    let shown = try #require(state.portfolio)
    #expect(overviewJSON(shown).contains("\"scope\":\"public_investment\""))
    #expect(overviewJSON(Demo.portfolio).contains("\"scope\":\"all\""))
    Self.press("H⌃s", reader, &state)
    #expect(state.screen.joined().contains("tiendo-overview-public_investment-2026-11-20.csv"))
  }
}
