import CZlib

/// The parts of a zip archive by name, read by its directory; each part's checksum is compared.
struct ZipParts {
  private(set) var names: [String] = []
  private var parts: [String: [UInt8]] = [:]

  struct Fault: Error { var text: String }

  init(_ bytes: [UInt8]) throws {
    let end = bytes.count - 22
    guard end >= 0, bytes[end..<end + 4].elementsEqual([0x50, 0x4B, 5, 6]) else {
      throw Fault(text: "no end")
    }
    func number(_ place: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    var place = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      let (method, sum, size, whole) = (
        number(place + 10, 2), number(place + 16, 4), number(place + 20, 4), number(place + 24, 4)
      )
      let length = number(place + 28, 2)
      let name = String(decoding: bytes[place + 46..<place + 46 + length], as: UTF8.self)
      let local = number(place + 42, 4)
      guard bytes[local..<local + 4].elementsEqual([0x50, 0x4B, 3, 4]),
        bytes[local + 4..<local + 30].elementsEqual(bytes[place + 6..<place + 32])
      else { throw Fault(text: "\(name): the directory says otherwise") }
      let start = local + 30 + length
      let body = Array(bytes[start..<start + size])
      let content = method == 0 ? body : try Self.inflated(body, to: whole)
      guard Int(crc32(0, content, UInt32(content.count))) == sum else {
        throw Fault(text: "\(name): checksum")
      }
      names.append(name)
      parts[name] = content
      place += 46 + length
    }
  }

  func text(_ name: String) throws -> String {
    guard let part = parts[name] else { throw Fault(text: "no \(name)") }
    return String(decoding: part, as: UTF8.self)
  }

  private static func inflated(_ body: [UInt8], to size: Int) throws -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw Fault(text: "no memory")
    }
    defer { inflateEnd(&stream) }
    var (body, content) = (body, [UInt8](repeating: 0, count: size))
    let result = body.withUnsafeMutableBufferPointer { source in
      content.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(size)
        return inflate(&stream, Z_FINISH)
      }
    }
    guard result == Z_STREAM_END, Int(stream.total_out) == size else { throw Fault(text: "not whole") }
    return content
  }
}
