import Contract
import Domain

/// The rows of one table, or one of them, as they stand in the files: there while a page shows them.
struct TableSlice: Sendable {
  let question: Question
  let rows: [TableRow]
  let isCut: Bool
  let keys: [TableName: [String: Int32]]
  let revision = Revision.next()
  /// The files that they were read from, as they were then.
  private let files: [SourceFile]
  private let places: [RecordID: Int]

  init(_ question: Question, _ found: TableRows, _ portfolio: Portfolio) {
    self.question = question
    rows = found.rows
    isCut = found.isCut
    keys = found.keys
    files = TableSlice.files(of: question, portfolio)
    places = Dictionary(rows.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  subscript(id: RecordID) -> TableRow? { places[id].map { rows[$0] } }

  /// Whether it is what was asked for, of the files as they are.
  func answers(_ question: Question, _ portfolio: Portfolio) -> Bool {
    self.question == question && files == TableSlice.files(of: question, portfolio)
  }

  private static func files(of question: Question, _ portfolio: Portfolio) -> [SourceFile] {
    portfolio.files.filter { $0.table == question.table?.rawValue }
  }
}
