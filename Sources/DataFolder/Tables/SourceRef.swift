import Contract

/// Which file rows come from.
struct SourceRef: Sendable {
  /// Index into the portfolio's files.
  let file: UInt16
  /// Below the data folder.
  let path: String
  /// Where it is opened.
  let absolutePath: String
  let table: TableName
  /// The unit in whose folder it stands.
  let agency: String?
}
