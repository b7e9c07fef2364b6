import Cells
import Contract
import Domain
import Testing

@testable import Dashboard

/// The list of projects of which a unit and the Treasury say different sums.
@Suite struct SourcesTopicTests {
  private static let columns = ["project_id", "fiscal_year", "date", "type", "source", "amount_vnd"]

  private static func rows(_ language: Language = .vietnamese, isPublic: Bool = false) throws -> TopicRows {
    var books = Books()
    books.unit("STC", "Sở Tài chính", short: "STC")
    books.sector("GT", "Giao thông")
    books.project("P1", "Cầu")
    books.project("P2", "Đường")
    books.plan("P1", billion(90))
    for (project, amount, source) in [
      ("P1", billion(40), FigureSource.treasury), ("P1", billion(45), .unitReport), ("P2", 7, .unitReport),
    ] { books.pay(project, amount, by: source) }
    books.files = [
      SourceFile(path: "transactions.csv", table: "transactions"),
      SourceFile(path: "units/STC/transactions.csv", table: "transactions", agency: "STC"),
    ]
    let records: [(cells: [String], file: UInt16, line: UInt32)] = [
      (["P1", "2026", "2026-06-01", "payment", "treasury", "40000000000"], 0, 2),
      (["P1", "2025", "2026-01-05", "payment", "treasury", "1"], 0, 3),
      (["P1", "2026", "2026-06-01", "payment", "unit_report", "45000000000"], 1, 2),
      (["P1", "2026", "2026-06-02", "payment", "unit_report", "0"], 1, 3),
      (["P1", "2026", "2026-06-02", "commitment", "unit_report", "5"], 1, 4),
      (["P1", "2026", "2026-12-02", "payment", "unit_report", "5"], 1, 5),
      (["P2", "2026", "2026-06-01", "payment", "unit_report", "7"], 1, 6),
    ]
    let question = TopicQuestion(
      topic: .sources, language: language, basis: .cityAssigned, unit: .billion, isPublic: isPublic)
    let source = TopicSource(
      question, books.portfolio, isCancelled: { false }, past: { _ in nil },
      records: { _, body in
        for record in records
        where !body(
          Record(columns: columns, cells: record.cells),
          Origin(file: record.file, line: record.line, offset: UInt64(record.line)))
        { return }
      })
    return try #require(Topic.sources.rows(source))
  }

  @Test func `both sums, the difference, whose counts, and the rows of both files stand in one row`() throws {
    let rows = try Self.rows()
    let row = try #require(rows.rows.first)
    #expect(rows.rows.count == 1 && row.code == "P1/2026/ledger/ledger")
    #expect(row.cells[2...4] == [.money(billion(45)), .money(billion(40)), .change(billion(5))])
    #expect(row.cells[5] == .choice(code: "treasury", label: "Kho bạc"))
    #expect(row.cells[8...9] == [.text("units/STC/transactions.csv:2-3"), .text("transactions.csv:2")])
    #expect(rows.lines[0].spans.map(\.text).joined().contains("đã báo cáo, chưa qua Kho bạc 5,0"))
  }

  @Test(arguments: Language.allCases)
  func `the rule is said, and a public screen reads no rows`(_ language: Language) throws {
    #expect(try Self.rows(language).lines.count == 2)
    let shown = try Self.rows(language, isPublic: true)
    #expect(shown.rows.first?.cells[8...9] == [.none, .none])
  }
}
