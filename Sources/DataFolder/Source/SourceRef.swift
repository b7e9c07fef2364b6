import Contract
import Domain

/// Which part of which source rows come from.
struct SourceRef: Sendable {
  /// Index into the portfolio's files.
  let file: UInt16
  let part: SourcePart
  /// Where it is opened.
  let source: any Source

  var path: String { part.path }
  var table: TableName { part.table }
  var agency: String? { part.agency }

  /// What form its bytes were found in when they were last looked at.
  let form = PartForm()

  /// Where a row of it stands.
  func place(line: Int, column: String? = nil) -> SourcePlace {
    SourcePlace(file: path, sheet: form.sheet, line: line, column: column)
  }

  /// Opens it as the contract has tables, whatever form it is in.
  func open() throws(OpenFile.Failure) -> OpenFile {
    try form.read(source.open(part), as: part.table)
  }
}
