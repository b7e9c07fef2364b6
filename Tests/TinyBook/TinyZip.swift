internal import CMinizip

/// An archive written entry by entry, also such as no program writes.
package struct TinyZip {
  /// What an entry's headers say otherwise than is so.
  package struct Lie {
    package var size: Int?
    package var packed: Int?
    package var sum: UInt32?
    package var flags: UInt16 = 0
    /// Of which earlier entry it says that its bytes are.
    package var bodyOf: Int?

    package init(
      size: Int? = nil, packed: Int? = nil, sum: UInt32? = nil, flags: UInt16 = 0, bodyOf: Int? = nil
    ) {
      (self.size, self.packed, self.sum, self.flags, self.bodyOf) = (size, packed, sum, flags, bodyOf)
    }
  }

  package private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var starts: [Int] = []

  package init() {}

  package mutating func add(_ name: String, _ text: String, _ lie: Lie = Lie()) {
    add(name, Array(text.utf8), lie)
  }

  package mutating func add(_ name: String, _ content: [UInt8], packs: Bool = false, _ lie: Lie = Lie()) {
    let body = packs ? TinyZip.deflated(content) : content
    var fields: [UInt8] = []
    TinyZip.put(&fields, 20, lie.flags, packs ? 8 : 0, 0, 0x21)
    TinyZip.put(&fields, lie.sum ?? TinyZip.sum(content), UInt32(lie.packed ?? body.count))
    TinyZip.put(&fields, UInt32(lie.size ?? content.count))
    TinyZip.put(&fields, UInt16(name.utf8.count), 0)
    let start = lie.bodyOf.map { starts[$0] } ?? bytes.count
    starts.append(start)
    if lie.bodyOf == nil { bytes += Array("PK\u{3}\u{4}".utf8) + fields + Array(name.utf8) + body }
    directory += Array("PK\u{1}\u{2}".utf8) + [20, 0] + fields + [UInt8](repeating: 0, count: 10)
    TinyZip.put(&directory, UInt32(start))
    directory += Array(name.utf8)
  }

  package func finished() -> [UInt8] {
    var end = Array("PK\u{5}\u{6}".utf8)
    TinyZip.put(&end, 0, 0, UInt16(starts.count), UInt16(starts.count))
    TinyZip.put(&end, UInt32(directory.count), UInt32(bytes.count))
    TinyZip.put(&end, UInt16(0))
    return bytes + directory + end
  }

  private static func put(_ bytes: inout [UInt8], _ numbers: UInt16...) {
    for number in numbers { bytes += [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)] }
  }

  private static func put(_ bytes: inout [UInt8], _ numbers: UInt32...) {
    for number in numbers {
      bytes += [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
  }

  private static func sum(_ bytes: [UInt8]) -> UInt32 { UInt32(crc32(0, bytes, UInt32(bytes.count))) }

  private static func deflated(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    precondition(
      deflateInit2_(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK)
    defer { deflateEnd(&stream) }
    var content = content
    return content.withUnsafeMutableBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: Int(deflateBound(&stream, UInt(input.count)))) { output, count in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        precondition(deflate(&stream, Z_FINISH) == Z_STREAM_END)
        count = output.count - Int(stream.avail_out)
      }
    }
  }
}
