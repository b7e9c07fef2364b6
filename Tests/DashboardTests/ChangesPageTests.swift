import Cells
import DataFolder
import Domain
import Foundation
import Testing

@testable import Dashboard

/// The page of what happened since another moment, and why the rate moved.
@Suite struct ChangesPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../demo-data").standardizedFileURL.path

  /// The demonstration folder at the page, once the reader has answered.
  private static func page(
    _ columns: Int = 120, _ rows: Int = 40, since: String? = nil, isPublic: Bool = false
  ) throws -> State {
    let reader = FolderReader(FolderOptions(folder: folder))
    reader.refresh(now: Demo.now) { _ in }
    var state = Demo.state(columns, rows)
    state.setPublic(isPublic)
    var effects = state.update(.key(.character("C")))
    if let since { effects = state.update(.compare(since: day(since))) }
    for case .ask(.earlier(let moment, let year)) in effects {
      let earlier = try #require(reader.portfolio(at: moment, fiscalYear: year, isCancelled: { false }))
      _ = state.update(.baseline(earlier))
      _ = state.update(.changes(try #require(reader.changes(since: earlier))))
    }
    return state
  }

  @Test func `it opens with the week before where nobody has met`() throws {
    let state = try ChangesPageTests.page()
    #expect(state.place.page == .changes)
    #expect(state.comparison?.against == .weekBefore)
    #expect(state.screen.joined().contains("Có gì thay đổi từ 13/11/2026"))
    var met = Demo.state()
    met.talk.lastMeeting = day("2026-11-06")
    #expect(
      met.update(.key(.character("C"))).contains(
        .ask(.earlier(Moment(closeOf: day("2026-11-06")), fiscalYear: 2026))))
  }

  @Test func `the newest come first, and each opens its record`() throws {
    let state = try ChangesPageTests.page(since: "2026-06-30")
    let events = (state.contents[.changes]?.ids ?? []).compactMap(\.event)
    #expect(events.count > 100)
    #expect(events.map(\.day) == events.map(\.day).sorted(by: >))
    #expect(Set(events.map(\.kind)).count > 5)
    for kind in ChangeEvent.Kind.allCases {
      guard let place = events.firstIndex(where: { $0.kind == kind }) else { continue }
      var there = state
      for _ in 0..<place { _ = there.update(.key(.down)) }
      _ = there.update(.key(.enter))
      #expect(there.place.page == events[place].page, "\(kind)")
      _ = there.update(.key(.escape))
      #expect(there.place.page == .changes)
      #expect(there.selectedRow == .event(events[place]))
    }
  }

  @Test(arguments: ["2026-01-31", "2026-03-15", "2026-06-30", "2026-10-31", "2026-11-13"])
  func `the parts that are written add up to the change that is written`(_ since: String) throws {
    for basis in PlanBasis.allCases {
      var state = try ChangesPageTests.page(200, 60, since: since)
      state.display.basis = basis
      let context = try #require(state.context)
      let changes = try #require(context.changes)
      let bridge = try #require(changes[basis])
      guard let before = bridge.before, let after = bridge.after else { continue }
      let text = context.changeFields.last.map { $0.spans.map(\.text).joined() } ?? ""
      let effects = text.split(separator: "(").dropFirst().compactMap { part -> Int? in
        let number = part.prefix { $0 != ")" }.replacing("−", with: "-").replacing("+", with: "")
        return Int(number.replacing(",", with: ""))
      }
      #expect(
        effects.reduce(0, +) == after.written(decimals: 1) - before.written(decimals: 1), "\(since) \(text)")
    }
  }

  @Test func `what is printed for a program adds up to the đồng`() throws {
    let state = try ChangesPageTests.page(since: "2026-06-30")
    let changes = try #require(state.comparison?.changes)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(changesJSON(changes, Demo.portfolio).utf8)) as? [String: Any])
    #expect(json["from"] as? String == "2026-06-30")
    #expect((json["events"] as? [[String: Any]])?.count == changes.events.count)
    for (_, value) in try #require(json["money"] as? [String: [String: Any]]) {
      let parts = try #require(value["parts"] as? [[String: Any]])
      for (side, before, after) in [
        ("paid", "paid_before_vnd", "paid_after_vnd"), ("plan", "plan_before_vnd", "plan_after_vnd"),
      ] {
        let sum = parts.filter { $0["of"] as? String == side }.compactMap { $0["amount_vnd"] as? Int }
          .reduce(0, +)
        #expect(sum == (value[after] as? Int ?? 0) - (value[before] as? Int ?? 0))
      }
    }
  }

  @Test func `a public screen shows rounded amounts and no exact parts`() throws {
    let state = try ChangesPageTests.page(isPublic: true)
    let changes = try #require(state.comparison?.changes)
    #expect(changes.events.allSatisfy { ($0.amount ?? 0) % 1_000_000_000 == 0 })
    #expect(PlanBasis.allCases.allSatisfy { changes[$0] == nil })
    #expect(!changes.events.isEmpty)
  }

  @Test func `the page stands at every size in every language`() throws {
    let state = try ChangesPageTests.page(since: "2026-06-30")
    for (columns, rows) in [(20, 5), (40, 10), (80, 24), (120, 40), (200, 60)] {
      for language in Language.allCases {
        var there = state
        there.display.language = language
        let lines = there.sized(columns, rows).screen
        #expect(lines.allSatisfy { SafeText.width(of: $0) <= columns }, "\(columns)x\(rows)")
      }
    }
  }
}
