import Contract
import Domain

/// What one file gave to its table.
struct Part<Row: Placed>: AnyPart {
  var rows: [Row] = []
  /// What tells the rows' primary keys apart; with ``rows``.
  var tokens: [Int64] = []
  var summary: PartSummary
  /// Nil until the file was looked through for it.
  var memo: RowMemo?
  /// The columns of the file, and the records that gave no sound row: by their number, and whether they gave a row.
  var columns: [String] = []
  var unsound: [(record: Int, isRow: Bool)] = []
}

extension Part {
  /// Adds what another thread read of the rest of the file.
  mutating func append(_ other: Part) {
    let before = summary.recordsPassed
    unsound += other.unsound.map { ($0.record + before, $0.isRow) }
    if let memo = other.memo { self.memo?.append(memo, rowsBefore: rows.count) } else { self.memo = nil }
    rows.reserveCapacity(rows.count + other.rows.count)
    rows += other.rows
    tokens.reserveCapacity(tokens.count + other.tokens.count)
    tokens += other.tokens
    summary.problems.add(other.summary.problems)
    summary.suspects += other.summary.suspects
    summary.lateDays += other.summary.lateDays
    summary.refusedProjects.formUnion(other.summary.refusedProjects)
    summary.refused += other.summary.refused
    summary.recordCount += other.summary.recordCount
    summary.recordsPassed += other.summary.recordsPassed
    summary.takenAgain += other.summary.takenAgain
    summary.rejectedCount += other.summary.rejectedCount
    summary.sums.add(other.summary.sums)
    summary.lineCount += other.summary.lineCount
    summary.isClosed = other.summary.isClosed
    summary.ending = other.summary.ending
  }
}

/// What is known of a file's reading, whatever its rows.
struct PartSummary: Sendable {
  var problems: Problems
  var suspects: [Suspect] = []
  var lateDays: [LateDay] = []
  /// Projects of which some row could not be used.
  var refusedProjects: Set<Key<Project>> = []
  /// Rows that were refused though their own code is good.
  var refused: [RefusedRow] = []
  var recordCount = 0
  /// With those that are no data, such as rows of commas.
  var recordsPassed = 0
  /// Rows that an earlier version of the file gave, taken again without a check.
  var takenAgain = 0
  var rejectedCount = 0
  /// By column, the absolute amounts that were added up.
  var sums = AmountSums()
  /// Line ends passed, and whether the last line has its own.
  var lineCount = 0
  var isClosed = true
  var fileEnd: FileEnd?
  /// The file as it was when it was read, and whether it changed meanwhile.
  var fingerprint: Fingerprint
  var stoodStill = true
  var ending = RecordReader.Ending.complete
}

protocol AnyPart: Sendable {
  /// What tells the rows' primary keys apart.
  var tokens: [Int64] { get }
  var summary: PartSummary { get set }
  var memo: RowMemo? { get set }
  var columns: [String] { get }
  var unsound: [(record: Int, isRow: Bool)] { get }
}
