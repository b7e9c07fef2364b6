/// Where a record stands: file, line and first byte, so that a figure can show its rows and a text that is not
/// kept in memory can be read again.
public struct Origin: Hashable, Sendable {
  /// Index into ``Portfolio/files``.
  public let file: UInt16
  /// Line of the record's first character, from 1 (the header's).
  public let line: UInt32
  /// Offset of the record's first byte in the file.
  public let offset: UInt64

  public init(file: UInt16, line: UInt32, offset: UInt64) {
    self.file = file
    self.line = line
    self.offset = offset
  }
}
