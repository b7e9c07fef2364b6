import DataFolder
import Domain
import Foundation
import Testing

@testable import Dashboard

/// Which payments and decisions of a project count: the sums of its years are what the rate above is made of.
@Suite struct CountingTests {
  private static let project = Key<Project>(0)

  private func row(
    _ line: UInt32, _ date: String, _ amount: Dong, year: Int = 2026, _ kind: TransactionKind = .payment,
    _ source: FigureSource = .treasury
  ) -> LedgerRow {
    LedgerRow(
      origin: Origin(file: 0, line: line, offset: UInt64(line)), code: "GD\(line)", fiscalYear: year,
      capitalYear: .current, date: day(date), kind: kind, amount: amount, source: source, fundingSource: nil,
      document: nil, notes: nil)
  }

  private func state(_ columns: Int = 200, _ language: Language = .vietnamese) -> State {
    var books = city()
    books.files = [SourceFile(path: "transactions.csv", table: "transactions", modified: Books.now)]
    books.problems = [
      Problem(
        file: "transactions.csv", line: 7, column: "transaction_id", rule: .primaryKey,
        expected: .unique(first: "transactions.csv:2"), found: "GD2")
    ]
    let rows = [
      row(3, "2026-12-24", billion(5)), row(2, "2026-06-01", billion(10)), row(7, "2026-05-01", billion(10)),
      row(4, "2026-04-01", billion(50), .commitment), row(5, "2026-03-01", billion(8), .payment, .unitReport),
      row(6, "2025-12-01", billion(3), year: 2025),
    ]
    return books.state(columns, 40, language).at(.project(Self.project))
      .after(.transactions(Self.project, rows)).after("2")
  }

  @Test func `a row counts, or says why not`() {
    let state = state()
    let slice = state.readings.ledger
    #expect(
      slice.rows.map(slice.counting) == [
        .afterDay, .counts, .refused, .notPaid, .otherSource, .otherYear,
      ])
    #expect(slice.totals == [2026: billion(10), 2025: billion(3)])
    let measure = state.portfolio?.measure(Self.project)
    #expect(slice.totals[2026] == measure?.disbursed)
  }

  @Test(arguments: [
    (Language.vietnamese, "2026 Σ 10,0", "bị loại"), (.english, "2026 Σ 10.0", "set aside"),
    (.french, "2026 Σ 10,0", "écarté"),
  ])
  func `each year stands once with its sum`(_ language: Language, _ sum: String, _ refused: String) {
    let screen = state(200, language).screen.joined(separator: "\n")
    #expect(screen.components(separatedBy: sum).count == 2)
    #expect(screen.contains("2025 Σ 3") && screen.contains(refused), "\(screen)")
  }

  @Test func `the sums of the plan decisions are the plan on each basis`() {
    let portfolio = Demo.portfolio
    for project in portfolio.projects.rows {
      var slice = ProjectSlice()
      slice.update(project.key, portfolio)
      let plan = portfolio.measure(project.key).plan
      for basis in PlanBasis.allCases { #expect(slice.total(portfolio.fiscalYear, basis) == plan[basis]) }
    }
  }

  @Test func `the sums of the ledger's years are what each project disbursed`() {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../demo-data")
    let reader = FolderReader(FolderOptions(folder: folder.standardizedFileURL.path))
    var portfolio = Portfolio(asOf: Demo.now)
    reader.refresh(now: Demo.now) { portfolio = $0 }
    var seen = 0
    for project in portfolio.projects.rows where project.key.number % 40 == 0 {
      guard portfolio.ledger[portfolio.fiscalYear]?.counting(project.key) != nil,
        let rows = reader.transactions(of: project.key, fiscalYear: nil, isCancelled: { false })
      else { continue }
      var slice = LedgerSlice(project.key, rows)
      slice.count(portfolio)
      let measure = portfolio.measure(project.key)
      #expect(slice.totals[portfolio.fiscalYear] == measure.disbursed + measure.disbursedRecurrent)
      seen += 1
    }
    #expect(seen > 2)
  }
}
