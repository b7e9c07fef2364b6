import Cells
import Contract
import DataFolder
import Domain
import Foundation
import Testing

@testable import Dashboard

/// Rates by funding source.
@Suite struct FundingTopicTests {
  private static func open() -> FolderReader {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../demo-data")
    let reader = FolderReader(FolderOptions(folder: folder.standardizedFileURL.path))
    reader.refresh(now: Demo.now) { _ in }
    return reader
  }

  private static func question(_ isPublic: Bool = false) -> TopicQuestion {
    TopicQuestion(
      topic: .funding, language: .vietnamese, basis: .cityAssigned, unit: .billion, isPublic: isPublic)
  }

  private static func rows(
    _ portfolio: Portfolio, _ reader: FolderReader, isPublic: Bool = false,
    show: @escaping (TopicRows) -> Void = { _ in }
  ) throws -> TopicRows {
    let source = TopicSource(
      question(isPublic), portfolio, isCancelled: { false }, past: { _ in nil },
      payments: { reader.addPayments(to: &$0, progress: $1, isCancelled: { false }) }, show: show,
      records: { _, _ in })
    return try #require(Topic.funding.rows(source))
  }

  @Test func `the sources of a level are its row, and all of them the totals of the other pages`() throws {
    let reader = Self.open()
    let portfolio = try #require(reader.shown)
    let rows = try Self.rows(portfolio, reader).rows
    let sources = rows.filter { $0.target != nil }
    func sum(_ rows: [TopicRow], _ column: Int) -> Dong {
      rows.reduce(0) { sum, row in
        if case .money(let amount) = row.cells[column] { sum + amount } else { sum }
      }
    }
    let total = portfolio.money.total
    let rest = rows.filter { $0.code == "unsaid" }
    #expect(sum(sources + rest, 3) == total.disbursed + total.disbursedRecurrent)
    for (column, basis) in [(8, PlanBasis.cityAssigned), (9, .centralAssigned), (10, .estimate)] {
      #expect(sum(sources + rest, column) == total.plan[basis])
    }
    // Of the levels only one has several sources in a channel.
    #expect(sources.count == 7 && rows.count { $0.code.contains("/") } == 1)
    let city = rows.filter { $0.code == "city_budget/recurrent" }
    #expect(sum(city, 3) == sum(sources.filter { ["SNKHCN", "SNCDS"].contains($0.code) }, 3))
    // Nothing of it is off from the other pages, so no line says so.
    #expect(
      !(try Self.rows(portfolio, reader).lines).contains { $0.spans.map(\.text).joined().contains("lệch") })
  }

  @Test func `the parts of the folder by source are all of it`() throws {
    let reader = Self.open()
    let portfolio = try #require(reader.shown)
    let parts = try [ProjectScope.scienceDigital, .publicInvestment].map {
      try Self.rows(portfolio.within($0), reader).rows
    }
    func paid(_ rows: [TopicRow]) -> Dong {
      rows.reduce(0) { sum, row in
        if row.target != nil, case .money(let amount) = row.cells[3] { sum + amount } else { sum }
      }
    }
    #expect(parts.map(paid).reduce(0, +) == paid(try Self.rows(portfolio, reader).rows))
  }

  @Test func `how far the ledger is read is shown, and the question stays open`() throws {
    let reader = Self.open()
    let portfolio = try #require(reader.shown)
    var shown: [TopicRows] = []
    let rows = try Self.rows(portfolio, reader) { shown.append($0) }
    #expect(!shown.isEmpty && shown.allSatisfy(\.isPart) && !rows.isPart)
    var state = Demo.state(120, 40, at: "funding")
    let question = try #require(state.questions.first)
    state = state.after(.answered(question, .topic(shown[0])))
    #expect(state.questions == [question])
    #expect(state.screen.joined().contains("đang cộng sổ giải ngân"))
    // It was asked once: nobody asks again, and who leaves gives it up.
    #expect(state.effects(of: "j").isEmpty)
    #expect(state.effects(of: "H").contains(.forget(question)))
    state = state.after(.answered(question, .topic(rows)))
    #expect(state.questions.isEmpty)
    #expect(state.screen.joined().contains("Ngân sách Thành phố"))
  }

  @Test func `a public screen rounds it, and Enter opens the source`() throws {
    let reader = Self.open()
    let portfolio = try #require(reader.shown)
    for cell in try Self.rows(portfolio, reader, isPublic: true).rows.flatMap(\.cells) {
      if case .money(let amount) = cell { #expect(amount % 1_000_000_000 == 0) }
    }
    let row = try Self.rows(portfolio, reader).rows.first { $0.target != nil }
    #expect(row?.target == .record(RecordID(.fundingSources, row?.code ?? "")))
  }
}
