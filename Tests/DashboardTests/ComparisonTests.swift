import Cells
import DataFolder
import Domain
import Foundation
import Testing

@testable import Dashboard

/// Figures beside those of another moment.
@Suite struct ComparisonTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../demo-data").standardizedFileURL.path

  private static let reader: @Sendable () -> FolderReader = {
    let reader = FolderReader(FolderOptions(folder: folder))
    reader.refresh(now: Demo.now) { _ in }
    return reader
  }

  /// The demonstration folder compared with a choice of the menu, by its place.
  private static func compared(
    _ choice: Int, columns: Int = 160, rows: Int = 40, language: Language = .vietnamese,
    at address: String = "overview"
  ) -> State {
    var state = Demo.state(columns, rows, language, at: address)
    let reader = reader()
    _ = state.update(.key(.character("c")))
    for _ in 0..<choice { _ = state.update(.key(.down)) }
    for case .ask(.earlier(let moment, let year)) in state.update(.key(.enter)) {
      if let earlier = reader.portfolio(at: moment, fiscalYear: year, isCancelled: { false }) {
        _ = state.update(.baseline(earlier))
      }
    }
    return state
  }

  @Test func `the menu names each moment with its day`() {
    var state = Demo.state(120, 40)
    _ = state.update(.key(.character("c")))
    let text = state.screen.joined()
    for day in ["13/11/2026", "31/10/2026", "20/11/2025"] { #expect(text.contains("(\(day))")) }
    #expect(state.comparisonChoices == [.weekBefore, .monthEnd, .yearBefore])
    state.talk.lastMeeting = day("2026-11-06")
    #expect(
      state.comparisonChoices == [.weekBefore, .monthEnd, .lastMeeting(day("2026-11-06")), .yearBefore])
  }

  @Test func `each row and the totals line say what changed since`() throws {
    let state = ComparisonTests.compared(0)
    let earlier = try #require(state.comparison?.portfolio)
    #expect(earlier.asOf.day == day("2026-11-13"))
    let context = try #require(state.context)
    let now = try #require(Demo.portfolio.money.total.rate(on: .cityAssigned))
    let then = try #require(earlier.money.total.rate(on: .cityAssigned))
    let points = context.numbers.points(now - then)
    #expect(state.screen[1].contains("so với 13/11/2026 \(points) điểm"))
    #expect(state.screen.joined().contains("Δ điểm"))
    // The parts of what was paid since add up to the whole.
    let paid = try #require(ListKind.sectors[.changePaid])
    #expect(paid.title(context) == "Δ chi tỷ đ")
    let sum = (state.contents[.sectors]?.ids ?? []).reduce(Dong(0)) { sum, id in
      if case .change(let value) = paid.value(id, context) { sum + value } else { sum }
    }
    #expect(
      sum == Demo.portfolio.money.total.disbursed(on: .cityAssigned)
        - earlier.money.total.disbursed(on: .cityAssigned))
  }

  @Test func `nothing is said of change where nothing is compared`() {
    #expect(!Demo.state(200, 60).screen.joined().contains("Δ"))
    var state = ComparisonTests.compared(0)
    _ = state.update(.key(.character("c")))
    _ = state.update(.key(.down))
    _ = state.update(.key(.down))
    _ = state.update(.key(.down))
    _ = state.update(.key(.down))
    #expect(state.update(.key(.enter)) == [])
    #expect(state.comparison == nil)
    #expect(!state.screen.joined().contains("Δ"))
  }

  @Test func `the same day of the year before is measured by that year's plan`() throws {
    let earlier = try #require(ComparisonTests.compared(2).comparison?.portfolio)
    #expect(earlier.asOf.day == day("2025-11-20"))
    #expect(earlier.fiscalYear == 2025)
  }

  @Test func `a unit in a sector is compared within the sector`() throws {
    let state = ComparisonTests.compared(0, at: "sector:CSDL")
    let context = try #require(state.context)
    let earlier = try #require(context.earlier)
    let key = try #require(state.contents[.units]?.ids.first?.agencyKey)
    let sector = try #require(Demo.portfolio.sectors.key(of: "CSDL"))
    let own = earlier.projects.rows.filter { $0.owner == key && $0.sector == sector }
      .reduce(into: MoneyMeasure()) { $0 += earlier.measure($1.key) }
    #expect(context.earlierMoney(key) == own)
  }

  @Test func `a task that was not overdue then is new`() throws {
    let state = ComparisonTests.compared(0, columns: 200, at: "tasks")
    let fresh = Demo.portfolio.work.overdue.map { Demo.portfolio.assignments.rows[Int($0)] }
      .filter { $0.classified(at: Moment(closeOf: day("2026-11-13"))) != .overdue }
    #expect(!fresh.isEmpty)
    let context = try #require(state.context)
    let column = ListColumn.newlyLate
    let marked = Demo.portfolio.assignments.rows.filter { task in
      column.cell(.assignment(task.key), context) == .text("mới", .bad)
    }
    #expect(marked.map(\.code).sorted() == fresh.map(\.code).sorted())
  }

  @Test func `another day is compared with the week before that day`() throws {
    var state = ComparisonTests.compared(0)
    let reader = ComparisonTests.reader()
    reader.visit(Moment(closeOf: day("2026-06-30")), fiscalYear: nil)
    var newest: Portfolio?
    reader.refresh(now: Demo.now) { newest = $0 }
    let asked = state.update(.loaded(try #require(newest)))
    #expect(asked.contains(.ask(.earlier(Moment(closeOf: day("2026-06-23")), fiscalYear: 2026))))
    // An answer for the day before is no answer any more.
    let old = try #require(
      reader.portfolio(at: Moment(closeOf: day("2026-11-13")), fiscalYear: 2026, isCancelled: { false }))
    _ = state.update(.baseline(old))
    #expect(state.comparison?.portfolio?.asOf.day == day("2026-11-13"))
  }

  @Test func `a public screen compares rounded amounts`() throws {
    var state = ComparisonTests.compared(0)
    state.setPublic(true)
    #expect(state.comparison?.portfolio?.money.total.isRounded == true)
    #expect(state.comparison?.portfolio?.people.rows.isEmpty == true)
  }

  @Test(arguments: Language.allCases)
  func `a day of the palette can be compared with`(_ language: Language) {
    var state = Demo.state(120, 40, language)
    for key in ":30/6" { _ = state.update(.key(.character(key))) }
    _ = state.update(.key(.down))
    #expect(
      state.update(.key(.enter)) == [.ask(.earlier(Moment(closeOf: day("2026-06-30")), fiscalYear: 2026))])
  }
}
