/// Where a record stands: file, line and first byte, so that a figure can show its rows and a text that is not
/// kept in memory can be read again.
public struct Origin: Hashable, Sendable {
  /// Index into ``Portfolio/files``.
  public let file: UInt16
  // The offset in 48 bits, in this order: with it an origin takes twelve bytes, and every row of every table has one.
  private let highOffset: UInt16
  /// Line of the record's first character, from 1 (the header's).
  public let line: UInt32
  private let lowOffset: UInt32
  /// Offset of the record's first byte in the file.
  public var offset: UInt64 { UInt64(highOffset) << 32 | UInt64(lowOffset) }

  public init(file: UInt16, line: UInt32, offset: UInt64) {
    self.file = file
    self.line = line
    highOffset = UInt16(clamping: offset >> 32)
    lowOffset = UInt32(truncatingIfNeeded: offset)
  }
}
