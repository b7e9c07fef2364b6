internal import Glibc

/// The local name of an element or an attribute as two integers, so that names are compared without a text for each.
struct XMLName: Equatable {
  /// Whose names: those of a space that is no office file's are nobody's.
  enum Space: Equatable {
    /// Of an attribute without a prefix.
    case none
    case sheet, packageRelations, officeRelations, other
  }

  private let low: UInt64
  private let high: UInt64

  /// - Parameter bytes: longer names than 16 bytes are all alike, and none of ours.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    if count <= 16 {
      for place in 0..<min(8, count) { low = low << 8 | UInt64(bytes[place]) }
      if count > 8 { for place in 8..<count { high = high << 8 | UInt64(bytes[place]) } }
    }
    (self.low, self.high) = (low, high)
  }

  init(_ name: StaticString) { self.init(name.utf8Start, name.utf8CodeUnitCount) }

  /// The character that the parser puts between a space and a local name.
  static let separator = UInt8(ascii: "|")

  /// Splits what the parser says: `space|local` or `local`.
  @inline(__always)
  static func split(_ text: UnsafePointer<CChar>) -> (space: Space, name: XMLName) {
    let count = strlen(text)
    return text.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      var start = count
      while start > 0, bytes[start - 1] != separator { start -= 1 }
      let name = XMLName(bytes + start, count - start)
      return (start == 0 ? .none : space(UnsafeBufferPointer(start: bytes, count: start - 1)), name)
    }
  }

  private static func space(_ bytes: UnsafeBufferPointer<UInt8>) -> Space {
    guard let start = bytes.baseAddress else { return .other }
    for (text, space) in spaces
    where text.utf8CodeUnitCount == bytes.count && memcmp(text.utf8Start, start, bytes.count) == 0 {
      return space
    }
    return .other
  }

  /// Of both editions of the standard. Source: ISO/IEC 29500-1 A.2, 29500-4 A.2, 29500-2 annex E.
  private static let spaces: [(StaticString, Space)] = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .sheet),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .sheet),
    ("http://schemas.openxmlformats.org/package/2006/relationships", .packageRelations),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .officeRelations),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .officeRelations),
  ]
}
