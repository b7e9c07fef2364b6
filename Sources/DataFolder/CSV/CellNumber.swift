import Domain

/// Cells as numbers and days, from their bytes.
enum CellNumber {
  enum Failure: Error {
    case malformed
    /// Well formed, but beyond `Int64`.
    case tooLarge
  }

  /// Digits with one sign or none.
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) -> Int64 {
    guard let first = bytes.first else { throw .malformed }
    let hasSign = first == 0x2D || first == 0x2B
    let digits = bytes[(hasSign ? 1 : 0)...]
    guard !digits.isEmpty else { throw .malformed }
    var value: Int64 = 0
    var isTooLarge = false
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { throw .malformed }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int64(byte - 0x30))
      isTooLarge = isTooLarge || overflow || carry
      value = sum
    }
    if isTooLarge { throw .tooLarge }
    return first == 0x2D ? -value : value
  }

  /// A decimal number with a point: `-12.5`, `1e3`. Source: Data Package 2.0, number fields.
  static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0) }),
      let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite
    else { return nil }
    return value
  }

  /// `yyyy-mm-dd`.
  @inline(__always)
  static func day(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Day? {
    guard count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = four(bytes), let month = two(bytes + 5),
      let day = two(bytes + 8)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// `yyyy`.
  static func year(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count == 4, let base = bytes.baseAddress else { return nil }
    return four(base)
  }

  /// `yyyy-mm`, as `year * 12 + month - 1`.
  static func month(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count == 7, let base = bytes.baseAddress, base[4] == 0x2D, let year = four(base),
      let month = two(base + 5), (1...12).contains(month)
    else { return nil }
    return year * 12 + month - 1
  }

  /// `yyyy-mm-ddThh:mm:ss`, with fractions and a zone or without.
  static func isDateTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 19, let base = bytes.baseAddress, day(base, 10) != nil, base[10] == 0x54,
      base[13] == 0x3A, base[16] == 0x3A, let hour = two(base + 11), let minute = two(base + 14),
      let second = two(base + 17), hour < 24, minute < 60, second < 61
    else { return false }
    return bytes[19...].allSatisfy {
      (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x3A, 0x5A].contains($0)
    }
  }

  @inline(__always)
  static func four(_ bytes: UnsafePointer<UInt8>) -> Int? {
    guard let high = two(bytes), let low = two(bytes + 2) else { return nil }
    return high * 100 + low
  }

  @inline(__always)
  static func two(_ bytes: UnsafePointer<UInt8>) -> Int? {
    let tens = bytes[0] &- 0x30
    let ones = bytes[1] &- 0x30
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }
}
