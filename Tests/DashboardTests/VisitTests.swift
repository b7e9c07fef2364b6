import Cells
import DataFolder
import Domain
import Foundation
import Testing

@testable import Dashboard

/// Another day than the present one.
@Suite struct VisitTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../demo-data").standardizedFileURL.path

  private static func keys(_ text: String, _ state: inout State) -> [Effect] {
    text.flatMap { state.update(.key(.character($0))) }
  }

  /// Answers the last wish for another day, as the reader does.
  private static func answer(_ effects: [Effect], _ reader: FolderReader, _ state: inout State) {
    for case .visit(let moment, let year) in effects {
      reader.visit(moment, fiscalYear: year)
      var newest: Portfolio?
      reader.refresh(now: Demo.now) { newest = $0 }
      if let newest { _ = state.update(.loaded(newest)) }
    }
  }

  @Test(arguments: [
    (",", "2026-11-19"), (",,", "2026-11-18"), ("{", "2026-11-13"), ("(", "2026-10-31"), ("((", "2026-09-30"),
    (")", "2026-11-30"), ("))", "2026-12-31"), (",.", "2026-11-20"), ("{}.", "2026-11-21"),
  ])
  func `keys count from the day that was asked for`(_ keys: String, _ iso: String) {
    var state = Demo.state()
    let effects = VisitTests.keys(keys, &state)
    #expect(effects.count == keys.count)
    #expect(effects.last == .visit(Moment(closeOf: day(iso)), fiscalYear: nil))
  }

  @Test func `no day outside the folder's years can be asked for`() {
    var state = Demo.state()
    #expect(Demo.portfolio.days == day("2023-01-01")...day("2027-01-31"))
    #expect(
      state.shown.travel(to: day("1999-01-01")) == [
        .visit(Moment(closeOf: day("2023-01-01")), fiscalYear: nil)
      ])
    #expect(
      state.shown.travel(to: day("2031-01-01")) == [
        .visit(Moment(closeOf: day("2027-01-31")), fiscalYear: nil)
      ])
  }

  /// Seen: a public screen, which has no single rows, knew no year but the shown one.
  @Test func `a public screen goes to the same days and years`() {
    var state = Demo.state()
    state.setPublic(true)
    #expect(state.portfolio?.days == Demo.portfolio.days)
    #expect(state.portfolio?.fiscalYears == [2023, 2024, 2025, 2026])
    #expect(VisitTests.keys("Y", &state) == [.visit(nil, fiscalYear: 2025)])
  }

  @Test func `the palette takes a day as people write it`() {
    for text in ["2026-06-30", "30/6/2026", "30.6.26", "30/6", "@30/6", "@ 30/06/2026"] {
      var state = Demo.state()
      _ = VisitTests.keys(":" + text, &state)
      #expect(
        state.update(.key(.enter)) == [.visit(Moment(closeOf: day("2026-06-30")), fiscalYear: nil)], "\(text)"
      )
    }
    for text in ["31/6", "2026-13-01", "6", "30/6/2026/1", "x/6"] {
      #expect(Demo.state().shown.day(named: text) == nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `every screen says that it shows another day, and which key leads back`(_ language: Language) {
    let reader = FolderReader(FolderOptions(folder: VisitTests.folder))
    reader.refresh(now: Demo.now) { _ in }
    for (columns, rows) in [(120, 40), (80, 24), (40, 10)] {
      for page in ["overview", "unit:STC", "tasks"] {
        var state = Demo.state(columns, rows, language, at: page)
        #expect(!state.screen.joined().contains(language.strings.time.otherDay("")))
        let effects = VisitTests.keys("{", &state)
        let banner = language.strings.time.otherDay("")
        #expect(state.screen.joined().contains("… " + banner + language.strings.asOf + " 13/11/2026"))
        VisitTests.answer(effects, reader, &state)
        #expect(state.screen.joined().contains(banner), "\(columns)x\(rows) \(page)")
        #expect(!state.screen.joined().contains("… " + banner))
        VisitTests.answer(VisitTests.keys("t", &state), reader, &state)
        #expect(!state.screen.joined().contains(banner))
        #expect(state.portfolio?.asOf == Demo.portfolio.asOf)
      }
    }
  }

  @Test func `a held screen and a talk go to the day that was asked for`() {
    let reader = FolderReader(FolderOptions(folder: VisitTests.folder))
    reader.refresh(now: Demo.now) { _ in }
    for key in ["p", "P"] {
      var state = Demo.state(120, 40)
      _ = VisitTests.keys(key, &state)
      VisitTests.answer(VisitTests.keys("{", &state), reader, &state)
      #expect(state.portfolio?.asOf.day == day("2026-11-13"))
      #expect(state.screen.joined().contains("13/11/2026"))
      VisitTests.answer(VisitTests.keys("t", &state), reader, &state)
      #expect(state.portfolio?.asOf == Demo.portfolio.asOf)
      #expect(state.shown.isPaused)
    }
  }

  @Test func `another plan year is a key away`() {
    let reader = FolderReader(FolderOptions(folder: VisitTests.folder))
    reader.refresh(now: Demo.now) { _ in }
    var state = Demo.state(120, 40)
    VisitTests.answer(VisitTests.keys("Y", &state), reader, &state)
    #expect(state.portfolio?.fiscalYear == 2025)
    #expect(state.portfolio?.asOf == Demo.portfolio.asOf)
    #expect(state.screen.joined().contains("NIÊN ĐỘ 2025"))
    for year in [2024, 2023, 2026] {
      VisitTests.answer(VisitTests.keys("Y", &state), reader, &state)
      #expect(state.portfolio?.fiscalYear == year)
    }
  }

  @Test func `a day reached by steps is that day at once`() throws {
    let stepping = FolderReader(FolderOptions(folder: VisitTests.folder))
    stepping.refresh(now: Demo.now) { _ in }
    var random = SystemRandomNumberGenerator()
    var shown = Demo.portfolio.asOf.day
    for _ in 0..<40 {
      let days = Demo.portfolio.days
      shown = min(max(shown + Int.random(in: -60...60, using: &random), days.lowerBound), days.upperBound)
      stepping.visit(Moment(closeOf: shown), fiscalYear: nil)
      var stepped: Portfolio?
      stepping.refresh(now: Demo.now) { stepped = $0 }
      var atOnce: Portfolio?
      FolderReader(FolderOptions(folder: VisitTests.folder, asOf: Moment(closeOf: shown)))
        .refresh(now: Demo.now) { atOnce = $0 }
      guard let stepped else { continue }
      let whole = try #require(atOnce)
      #expect(overviewJSON(stepped) == overviewJSON(whole), "\(shown.iso)")
      #expect(stepped.problems.list == whole.problems.list, "\(shown.iso)")
      let other = try #require(
        stepping.portfolio(at: Demo.portfolio.asOf, fiscalYear: 2026, isCancelled: { false }))
      #expect(other.money.total == Demo.portfolio.money.total)
      #expect(other.work.total == Demo.portfolio.work.total)
    }
  }
}
