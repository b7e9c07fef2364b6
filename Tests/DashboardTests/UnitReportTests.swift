import Cells
import Contract
import Domain
import Testing

@testable import Dashboard

/// What a unit says of its projects that are behind.
@Suite struct UnitReportTests {
  private static func origin(_ line: Int) -> Origin {
    Origin(file: 0, line: UInt32(line), offset: UInt64(line))
  }

  /// Three projects of one unit that miss 27,4, 13,7 and nothing of what should be paid, and the reports on them.
  private func portfolio(reports: Bool = true) -> Portfolio {
    var books = Books()
    books.unit("STC", "Sở Tài chính", short: "Sở TC")
    books.sector("GT", "Giao thông")
    for (code, plan, paid) in [("A", 40, 0), ("B", 20, 0), ("C", 10, 10)] as [(String, Dong, Dong)] {
      books.project(code, "Dự án \(code)")
      books.plan(code, billion(plan))
      if paid > 0 { books.pay(code, billion(paid), month: 3) }
    }
    let portfolio = books.portfolio
    guard reports else { return portfolio }
    var facts = portfolio.dataset
    func report(_ project: Int32, _ iso: String, _ line: Int, physical: Int = 3_500) -> ProgressReport {
      ProgressReport(
        project: Key(project), asOf: day(iso), physical: Rate(hundredths: physical), rating: .offTrack,
        yearEndEstimate: billion(8), hasNarrative: true, origin: Self.origin(line))
    }
    facts.progress = [
      report(0, "2026-09-30", 2), report(0, "2026-10-31", 3, physical: 4_000), report(0, "2026-12-31", 4),
      report(1, "2026-10-31", 5), report(2, "2026-10-31", 6),
    ]
    return Portfolio(facts, portfolio.status, asOf: portfolio.asOf, ledger: portfolio.ledger)
  }

  private func state(_ portfolio: Portfolio, isPublic: Bool = false) -> State {
    State(
      size: Size(columns: 120, rows: 40), language: .vietnamese, theme: .dark, isPublic: isPublic,
      now: Books.now
    ).after(.loaded(portfolio)).at(.agency(Key(0)))
  }

  @Test func `the newest report by the day answers why not, what misses most first`() {
    var state = state(portfolio())
    let wanted = [Self.origin(3), Self.origin(5)]
    guard case .records(let asked)? = state.questions.first else {
      Issue.record("\(state.questions)")
      return
    }
    #expect(asked == wanted)
    let texts = wanted.map { origin in
      (origin, Record(columns: ["narrative"], cells: ["Chưa bàn giao mặt bằng \(origin.line)"]))
    }
    state = state.after(.records(Dictionary(uniqueKeysWithValues: texts)))
    let text = state.screen.joined(separator: "\n")
    #expect(text.contains("Đơn vị nói"))
    #expect(text.contains("xây 40,0 %, chi 0,0 %") && text.contains("tự ước cả năm 8,0 tỷ đ (20,0 %)"))
    #expect(text.contains("Chưa bàn giao mặt bằng 3") && text.contains("Chưa bàn giao mặt bằng 5"))
    let (a, b) = (
      state.screen.firstIndex { $0.contains("A thiếu") }, state.screen.firstIndex { $0.contains("B thiếu") }
    )
    #expect(a != nil && b != nil && (a ?? 0) < (b ?? 0))
    // What nobody misses is no reason.
    #expect(!text.contains("C thiếu"))
  }

  @Test func `a unit that reports nothing is told so, one on track is not asked`() {
    #expect(
      state(portfolio(reports: false)).screen.joined().contains("chưa báo cáo gì về 2 dự án đang thiếu"))
    var books = Books()
    books.unit("STC", "Sở Tài chính", short: "Sở TC")
    books.sector("GT", "Giao thông")
    books.project("A", "Xong")
    books.plan("A", billion(40))
    books.pay("A", billion(40), month: 3)
    #expect(!state(books.portfolio).screen.joined().contains("Đơn vị nói"))
  }

  @Test func `a public screen has the figures without the words`() {
    let state = state(portfolio(), isPublic: true)
    #expect(state.questions.isEmpty)
    let text = state.screen.joined(separator: "\n")
    #expect(text.contains("xây 40,0 %") && text.contains("tự ước cả năm 8 tỷ đ"))
    #expect(state.portfolio?.progress.allSatisfy { !$0.hasNarrative } == true)
  }
}
