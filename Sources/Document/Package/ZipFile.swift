internal import CZlib

/// A zip archive in memory, of the kind that office programs read: no folders, no extra fields, one fixed time.
///
/// Source: APPNOTE 6.3, 4.3 to 4.4; ISO/IEC 29500-2, Annex B.
struct ZipFile {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// 1980-01-01 00:00, the first that the format knows.
  private static let time: [UInt8] = [0, 0, 0x21, 0]
  private static let version: [UInt8] = [20, 0]
  /// Names are UTF-8.
  private static let flags: [UInt8] = [0, 8]

  mutating func add(_ name: String, _ content: [UInt8]) {
    let packed = Deflate.packed(content)
    let isPacked = packed.map { $0.count < content.count } ?? false
    let body = isPacked ? packed ?? content : content
    var facts = Self.version + Self.flags + little(UInt16(isPacked ? 8 : 0)) + Self.time
    facts +=
      little(Deflate.checksum(of: content)) + little(UInt32(body.count)) + little(UInt32(content.count))
    facts += little(UInt16(name.utf8.count)) + little(UInt16(0))
    // Version of the maker; then, after the facts, no comment, disk 0, no attributes, where the entry begins.
    directory += [0x50, 0x4B, 1, 2] + Self.version + facts + [UInt8](repeating: 0, count: 10)
    directory += little(UInt32(bytes.count)) + Array(name.utf8)
    bytes += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + body
    count += 1
  }

  func finished() -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(count) + little(count)
    end += little(UInt32(directory.count)) + little(UInt32(bytes.count)) + little(UInt16(0))
    return bytes + directory + end
  }

  private func little(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}

/// What zlib does for archives.
enum Deflate {
  /// The raw stream without a header; nil where there is no memory for it.
  static func packed(_ content: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        &stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(content.count)))
    var content = content
    var isWhole = false
    let packed = [UInt8](unsafeUninitializedCapacity: bound) { room, count in
      content.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = room.baseAddress
        stream.avail_out = UInt32(bound)
        isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = Int(stream.total_out)
    }
    return isWhole ? packed : nil
  }

  static func checksum(of content: [UInt8]) -> UInt32 {
    content.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}
