import Contract
import Domain

/// The ledger rows of one project, the newest first, and which of them count.
struct LedgerSlice: Sendable {
  private struct Line: Hashable {
    let file: UInt16
    let line: UInt32
  }

  private(set) var project: Key<Project>?
  private(set) var rows: [LedgerRow] = []
  private(set) var revision = Revision.none
  /// Whether the ledger has changed since they were read.
  var isOld = false
  /// By plan year, what those rows add up to that count by the day.
  private(set) var totals: [Int: Dong] = [:]
  private var places: [Origin: Int] = [:]
  /// By row.
  private var counting: [Counting] = []
  /// Of the figures and problems by which rows count.
  private var stamps: [Revision] = []

  init() {}

  init(_ project: Key<Project>, _ rows: [LedgerRow]) {
    self.project = project
    self.rows = rows
    revision = .next()
    places = Dictionary(rows.enumerated().map { ($1.origin, $0) }) { first, _ in first }
  }

  subscript(origin: Origin) -> LedgerRow? { places[origin].map { rows[$0] } }

  /// Whether a row counts; it does as long as nobody has looked.
  func counting(_ row: LedgerRow) -> Counting {
    places[row.origin].flatMap { counting.indices.contains($0) ? counting[$0] : nil } ?? .counts
  }

  /// Works out which rows count: once for the figures of a day, not once a cell.
  mutating func count(_ portfolio: Portfolio) {
    let stamps = [revision, portfolio.moneyRevision, portfolio.problemsRevision]
    guard let project, self.stamps != stamps else { return }
    self.stamps = stamps
    let refused = LedgerSlice.refused(portfolio)
    counting = rows.map { row in
      let line = Line(file: row.origin.file, line: row.origin.line)
      return portfolio.counting(row, of: project, isRefused: refused.contains(line))
    }
    totals = [:]
    for (row, counting) in zip(rows, counting) where counting.isOfItsYear {
      totals[row.fiscalYear, default: 0] &+= row.amount
    }
  }

  /// Rows of the ledger in which an error was found.
  private static func refused(_ portfolio: Portfolio) -> Set<Line> {
    var places: [String: UInt16] = [:]
    for (place, file) in portfolio.files.enumerated() where file.table == TableName.transactions.rawValue {
      places[file.path] = UInt16(clamping: place)
    }
    return Set(
      portfolio.problems.list.lazy.filter { $0.severity == .error }.compactMap { problem in
        guard let file = places[problem.file], let line = problem.line else { return nil }
        return Line(file: file, line: UInt32(clamping: line))
      })
  }
}
