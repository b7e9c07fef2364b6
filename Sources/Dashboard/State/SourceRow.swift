public import Domain

/// A line of a file, by the file's path below the folder.
public struct FileLine: Hashable, Sendable {
  public let file: String
  /// From 1, the header's.
  public let line: Int

  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// Nil for a problem of the whole file.
  init?(_ problem: Problem) {
    guard let line = problem.line else { return nil }
    self.init(file: problem.file, line: line)
  }
}

/// The record that begins in a line, as it stands.
public struct SourceRow: Sendable {
  public let record: Record
  public let origin: Origin

  public init(_ record: Record, at origin: Origin) {
    self.record = record
    self.origin = origin
  }
}
