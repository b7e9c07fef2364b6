/// Words of the page of problems.
struct ProblemPageWords: Sendable {
  /// What says nothing against the data, but something of the work.
  let note: String
  let noteCount: @Sendable (Int) -> String
  /// Label of what is wrong, in a sentence.
  let whatIsWrong: String
  /// Label of the row as it stands, with its line.
  let rowAsItStands: @Sendable (String) -> String
  /// Label of a database's table, where else a file is named.
  let table: String
  /// The record that the problem is in, in the list of what it names.
  let itsRecord: String

  static let vietnamese = ProblemPageWords(
    note: "lưu ý", noteCount: { "\($0) lưu ý" }, whatIsWrong: "Sai gì", rowAsItStands: { "Dòng \($0)" },
    table: "Bảng", itsRecord: "Bản ghi")

  static let english = ProblemPageWords(
    note: "note", noteCount: { $0 == 1 ? "1 note" : "\($0) notes" }, whatIsWrong: "What is wrong",
    rowAsItStands: { "Row \($0)" }, table: "Table", itsRecord: "Record")

  static let french = ProblemPageWords(
    note: "remarque", noteCount: { $0 < 2 ? "\($0) remarque" : "\($0) remarques" },
    whatIsWrong: "Ce qui cloche", rowAsItStands: { "Ligne \($0)" }, table: "Table",
    itsRecord: "Enregistrement")
}

extension Language {
  var problemPage: ProblemPageWords {
    switch self {
    case .vietnamese: .vietnamese
    case .english: .english
    case .french: .french
    }
  }
}
