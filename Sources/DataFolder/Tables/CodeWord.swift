/// The first sixteen bytes of a code as two numbers, so that codes are compared without a String.
struct CodeWord: Equatable, Sendable {
  let low: UInt64
  let high: UInt64

  /// - Parameter bytes: at least sixteen of them are readable.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    let raw = UnsafeRawPointer(bytes)
    let first = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    if count <= 8 {
      low = count == 8 ? first : first & ((1 << UInt64(count * 8)) - 1)
      high = 0
    } else {
      let second = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      low = first
      high = count >= 16 ? second : second & ((1 << UInt64((count - 8) * 8)) - 1)
    }
  }

  init(_ code: String) {
    var bytes = Array(code.utf8.prefix(16))
    bytes.append(contentsOf: repeatElement(0, count: 16 - bytes.count))
    let count = min(16, code.utf8.count)
    self = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { CodeWord($0, count) } ?? CodeWord(low: 0, high: 0)
    }
  }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  @inline(__always)
  var hash: UInt64 {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
  }
}
