internal import CZlib

/// The parts of a zip archive by name, found by its directory. Nothing in a file is believed: every place is within it.
///
/// Source: APPNOTE 6.3, 4.3 to 4.4.
struct ZipArchive {
  private struct Entry {
    let method, checksum, size, whole, place: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  /// In the order of the directory.
  private(set) var names: [String] = []

  /// Nil where it is no archive.
  init?(_ bytes: [UInt8], mostParts: Int) {
    self.bytes = bytes
    guard let end = end, let count = number(end + 10, 2), var place = number(end + 16, 4) else { return nil }
    for _ in 0..<min(count, mostParts) {
      guard number(place, 4) == 0x0201_4B50, let method = number(place + 10, 2),
        let checksum = number(place + 16, 4), let size = number(place + 20, 4),
        let whole = number(place + 24, 4), let length = number(place + 28, 2),
        let extra = number(place + 30, 2), let comment = number(place + 32, 2),
        let local = number(place + 42, 4), place + 46 + length <= bytes.count
      else { return nil }
      let name = String(decoding: bytes[place + 46..<place + 46 + length], as: UTF8.self)
      if entries[name] == nil { names.append(name) }
      entries[name] = Entry(method: method, checksum: checksum, size: size, whole: whole, place: local)
      place += 46 + length + extra + comment
    }
  }

  /// Nil where it is not there, damaged, or larger than `most` bytes.
  func content(of name: String, atMost most: Int) -> [UInt8]? {
    guard let entry = entries[name], entry.whole <= most, number(entry.place, 4) == 0x0403_4B50,
      let length = number(entry.place + 26, 2), let extra = number(entry.place + 28, 2)
    else { return nil }
    let start = entry.place + 30 + length + extra
    guard start + entry.size <= bytes.count else { return nil }
    let body = Array(bytes[start..<start + entry.size])
    let content = entry.method == 0 ? body : entry.method == 8 ? Inflate.unpacked(body, to: entry.whole) : nil
    guard let content, content.count == entry.whole, Deflate.checksum(of: content) == entry.checksum else {
      return nil
    }
    return content
  }

  /// Where the record at the end of the directory begins: a comment may stand behind it.
  private var end: Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - 0xFFFF)
    return (first...bytes.count - 22).last { number($0, 4) == 0x0605_4B50 }
  }

  /// Little-endian; nil beyond the end.
  private func number(_ place: Int, _ size: Int) -> Int? {
    guard place >= 0, place + size <= bytes.count else { return nil }
    return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}

enum Inflate {
  /// A raw stream of exactly so many bytes; nil where it is none.
  static func unpacked(_ body: [UInt8], to size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(&stream) }
    var body = body
    var isWhole = false
    let content = [UInt8](unsafeUninitializedCapacity: size) { room, count in
      body.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = room.baseAddress
        stream.avail_out = UInt32(size)
        isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = Int(stream.total_out)
    }
    return isWhole ? content : nil
  }
}
