import Contract

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

  func open() throws(OpenFile.Failure) -> OpenFile { try source.open(part) }
}
