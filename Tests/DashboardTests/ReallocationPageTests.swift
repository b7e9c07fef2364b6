import Cells
import Contract
import DataFolder
import Domain
import Foundation
import Testing

@testable import Dashboard

/// The page that says what to move, as the reader's verdicts leave it.
@Suite struct ReallocationPageTests {
  private var page: State {
    Demo.state(160, 60, at: "reallocation").topicAnswered(from: Demo.portfolio)
  }

  private func row(_ code: String?, of state: State) throws -> (amount: Value, state: Value, most: Dong?) {
    let row = try #require(code.flatMap { state.readings.topic?[$0] })
    return (row.cells[2], row.cells[3], row.most)
  }

  private func code(_ value: Value) -> String? { if case .choice(let code, _) = value { code } else { nil } }

  private func moves(_ state: State) -> [String] {
    state.readings.topic?.rows.filter { ["proposed", "fixed"].contains(code($0.cells[3])) }.map(\.code) ?? []
  }

  @Test func `a struck line is not proposed any more, and comes back by the same key`() throws {
    let page = page
    let first = try #require(page.selected)
    #expect(moves(page).contains(first))
    let struck = page.after("x").topicAnswered(from: Demo.portfolio)
    #expect(struck.selected == first && !moves(struck).contains(first))
    #expect(try code(row(first, of: struck).state) == "struck" && row(first, of: struck).amount == .none)
    #expect(struck.readings.topic?.note == "Người xem quyết định: gạch 1")
    #expect(struck.screen.contains { $0.contains("bạn đã gạch") })
    let back = struck.after("x").topicAnswered(from: Demo.portfolio)
    #expect(moves(back) == moves(page) && back.readings.topic?.note == nil)
  }

  @Test func `an amount is set in the screen's unit, within what the row has room for`() throws {
    let page = page
    let first = try #require(page.selected)
    let most = try #require(row(first, of: page).most)
    #expect(try row(first, of: page).amount == .money(most))
    let beyond = page.after("a" + "\(most / 1_000_000_000 + 1)" + "⏎")
    #expect(beyond.notice == .beyondRoom && beyond.dialog != nil)
    #expect(page.after("a0⏎").notice == .noAmount)
    let set = page.after("a0,6⏎").topicAnswered(from: Demo.portfolio)
    #expect(
      try row(first, of: set).amount == .money(600_000_000) && code(row(first, of: set).state) == "fixed")
    let free = set.after("a⏎").topicAnswered(from: Demo.portfolio)
    #expect(moves(free) == moves(page) && free.readings.topic?.note == nil)
    // Rows that nobody can decide about here, and amounts on a public screen, are refused.
    #expect(page.after("Gx").notice == .notDecided)
    #expect(page.after("K").topicAnswered(from: Demo.portfolio).after("a").notice == .roundedInPublic)
  }

  @Test func `an amount that became too large is not held, and its row says why`() throws {
    let first = try #require(page.selected)
    let verdicts = Verdicts(
      lines: Verdict(.reallocation, first, .fixed(billion(9_000)), on: Demo.now.day).line)
    let state = Demo.state(160, 60, at: "reallocation").topicAnswered(
      from: Demo.portfolio, verdicts: verdicts)
    #expect(try code(row(first, of: state).state) == "refused")
    #expect(
      state.readings.topic?.lines.contains { $0.spans.map(\.text).joined().contains("không giữ được") }
        == true)
    // What is refused is proposed as if nobody had set it.
    #expect(try row(first, of: state).amount == row(first, of: page).amount)
  }

  @Test(arguments: Language.allCases)
  func `the year's end stands with the moves and without them, on the plan it is of`(_ language: Language) {
    let state = Demo.state(160, 60, language, at: "reallocation").topicAnswered(from: Demo.portfolio)
    let line = state.readings.topic?.lines.map { $0.spans.map(\.text).joined() }.first { $0.contains("→") }
    #expect(line?.contains(state.words.basis(.cityAssigned)) == true)
    #expect(line?.contains(state.words.numbers.day(day("2027-01-31"))) == true)
  }

  @Test func `proposals of the folder stand beside as they stood on the day`() throws {
    func proposal(_ code: String, _ kind: String, _ cells: [String: String]) -> Record {
      let all = cells.merging(["proposal_id": code, "kind": kind, "content": "Xin dừng"]) { first, _ in first
      }
      return Record(columns: Array(all.keys), cells: Array(all.values))
    }
    let project = Demo.portfolio.projects.rows[0]
    let records = [
      proposal(
        "P1", "transfer_capital", ["project_id": project.code, "amount_vnd": "5", "status": "submitted"]),
      proposal(
        "P2", "stop_task", ["status": "approved", "decided_on": "2026-11-21", "submitted_on": "2026-11-01"]),
      proposal("P3", "adjust_plan", ["status": "rejected", "decided_on": "2026-11-20"]),
      proposal("P4", "adjust_plan", ["status": "draft", "submitted_on": "2026-11-21"]),
      proposal("P5", "extend_deadline", ["status": "submitted"]),
    ]
    let state = Demo.state(160, 60, at: "reallocation").topicAnswered(
      from: Demo.portfolio, records: [.proposals: records])
    let rows = try #require(state.readings.topic?.rows.filter { $0.code.hasPrefix("proposal/") })
    #expect(rows.map(\.code) == ["proposal/P1", "proposal/P2", "proposal/P3"])
    #expect(rows.map { code($0.cells[3]) } == ["submitted", "submitted", "rejected"])
    #expect(rows[0].cells[2] == .money(5) && rows[1].cells[0] == .name("Xin dừng"))
  }

  // MARK: As rows of the contract

  private func folder() throws -> URL {
    let copy = FileManager.default.temporaryDirectory.appending(path: "tiendo-move-\(UUID().uuidString)")
    let demo = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../demo-data")
    try FileManager.default.copyItem(at: demo.standardizedFileURL, to: copy)
    return copy
  }

  private func read(_ folder: URL) throws -> (portfolio: Portfolio, reader: FolderReader) {
    let reader = FolderReader(FolderOptions(folder: folder.path(percentEncoded: false)))
    var last: Portfolio?
    reader.refresh(now: Demo.now) { last = $0 }
    return (try #require(last), reader)
  }

  private func tables(_ folder: URL) throws -> ReallocationTables {
    let (portfolio, reader) = try read(folder)
    return ReallocationTables(
      TopicSource(
        TopicQuestion(.reallocation, of: portfolio, .vietnamese, Verdicts()), portfolio,
        isCancelled: { false }, past: { _ in nil }, records: { reader.forEachRecord(of: $0, $1) }))
  }

  @Test
  func `what is printed is valid in the contract, moves no đồng out of a source and clashes with no row`()
    throws
  {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (before, _) = try read(folder)
    let printed = try tables(folder)
    let (rows, proposed) = (printed.csv(.plans), printed.csv(.proposals))
    let file = folder.appending(path: "plans.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    let head = try #require(rows.split(separator: "\n").first)
    #expect(text.hasPrefix(head))
    try (text + rows.dropFirst(head.count + 1)).write(to: file, atomically: true, encoding: .utf8)
    try proposed.write(
      to: folder.appending(path: "proposals.csv"), atomically: true, encoding: .utf8)
    let (after, reader) = try read(folder)
    // What obstacles hold may be more than is left of a plan that gave: that is said of them, and of no new row.
    let named = after.problems.list.map(\.place.text)
    #expect(!named.contains { $0.hasPrefix("plans.csv") || $0.hasPrefix("proposals.csv") })
    #expect(after.plans.count > before.plans.count)
    for basis in PlanBasis.allCases {
      #expect(after.money.total.plan[basis] == before.money.total.plan[basis])
    }
    let added = after.plans.filter { $0.decidedOn == Demo.now.day }
    #expect(added.count == after.plans.count - before.plans.count)
    let moved = Dictionary(grouping: added, by: \.fundingSource)
    #expect(moved.values.allSatisfy { $0.reduce(0) { $0 + $1.amount } == 0 })
    var proposals = 0
    reader.forEachRecord(of: .proposals) { record, _ in
      proposals += record["status"] == "draft" && record["kind"] == "transfer_capital" ? 1 : 0
      return true
    }
    #expect(proposals * 2 == after.plans.count - before.plans.count)
    // Handed in once, the next ones have other codes.
    let next = try tables(folder).csv(.proposals).split(separator: "\n").dropFirst().map {
      $0.prefix { $0 != "," }
    }
    let taken = proposed.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(Set(next).isDisjoint(with: taken))
  }
}
