import Cells
import DataFolder
import Domain
import Foundation

@testable import Dashboard

/// The demonstration folder, read once. File times differ on every checkout, so all are 20/11/2026 16:42 here.
enum Demo {
  static let now = Moment(day: day("2026-11-20"), minute: 17 * 60 + 5)
  static var portfolio: Portfolio { reading.portfolio }

  private static let reading: (portfolio: Portfolio, records: [Origin: Record]) = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../demo-data")
    let reader = FolderReader(FolderOptions(folder: folder.standardizedFileURL.path))
    var portfolio = Portfolio(asOf: now)
    reader.refresh(now: now) { portfolio = $0 }
    let changed = Moment(day: now.day, minute: 16 * 60 + 42)
    for place in portfolio.files.indices { portfolio.status.files[place].modified = changed }
    let origins =
      portfolio.projects.rows.map(\.origin) + portfolio.assignments.rows.map(\.origin)
      + portfolio.obstacles.rows.map(\.origin)
    let records = zip(origins, reader.records(at: origins)).compactMap { origin, record in
      record.map { (origin, $0) }
    }
    return (portfolio, Dictionary(records) { first, _ in first })
  }()

  /// The folder on a screen, at the page of an address such as `unit:STC`.
  static func state(
    _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .vietnamese, at address: String = "overview"
  ) -> State {
    let state = State(
      size: Size(columns: columns, rows: rows), language: language, theme: .dark, now: now
    ).after(.loaded(portfolio))
    return Page(address: address, in: portfolio).map { state.at($0) } ?? state
  }

  static let addresses = [
    "overview", "sector:CSDL", "unit:SKHCN", "project:GT-01", "task:CV0001", "obstacle:VM004", "units",
    "projects", "tasks", "obstacles", "problems", "files",
  ]
}

extension State {
  /// The state once the demonstration folder has answered what the page asks: texts of records, ledger rows.
  var answered: State {
    var state = after(.records(Demo.records))
    if case .project(let key) = place.page { _ = state.update(.transactions(key, Demo.ledger)) }
    return state
  }
}

extension Demo {
  static var records: [Origin: Record] { reading.records }

  /// A few ledger rows of one project, the newest first.
  static let ledger: [LedgerRow] = [
    row(1204, "2026-11-12", .payment, 12_450_000_000, "UNC-0931"),
    row(988, "2026-08-03", .advanceRecovery, -4_000_000_000, "UNC-0610"),
    row(431, "2026-05-20", .advance, 20_000_000_000, "UNC-0277"),
    row(97, "2026-01-18", .commitment, 95_000_000_000, nil),
  ]

  private static func row(
    _ line: UInt32, _ date: String, _ kind: TransactionKind, _ amount: Dong, _ document: String?
  ) -> LedgerRow {
    let file = portfolio.files.firstIndex { $0.path == "transactions.csv" } ?? 0
    return LedgerRow(
      origin: Origin(file: UInt16(file), line: line, offset: UInt64(line)), code: "GD\(line)",
      fiscalYear: 2026, capitalYear: .current, date: day(date), kind: kind, amount: amount, source: .treasury,
      fundingSource: "NSTP", document: document, notes: nil)
  }
}
