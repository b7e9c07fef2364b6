import Domain

/// A decimal number as written, to its last digit.
struct ExactNumber: Hashable {
  let isNegative: Bool
  /// ASCII digits without zeros in front.
  let whole: ArraySlice<UInt8>
  /// ASCII digits behind the mark, without zeros at the end.
  let fraction: ArraySlice<UInt8>

  init(isNegative: Bool, whole: [UInt8], fraction: [UInt8]) {
    self.isNegative = isNegative
    self.whole = whole.drop { $0 == 0x30 }
    var end = fraction[...]
    while end.last == 0x30 { end = end.dropLast() }
    self.fraction = end
  }

  /// Plain digits with a point, as workbooks store them; nil for what is no number.
  init?(plain text: String) {
    var text = text[...]
    let isNegative = text.hasPrefix("-")
    if isNegative { text = text.dropFirst() }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    self.init(
      isNegative: isNegative, whole: Array(parts[0].utf8),
      fraction: parts.count == 2 ? Array(parts[1].utf8) : [])
  }

  var isZero: Bool { whole.isEmpty && fraction.isEmpty }

  /// The number in plain digits, as the contract has it.
  var text: String {
    let digits = String(decoding: whole.isEmpty ? [0x30] : Array(whole), as: UTF8.self)
    let tail = fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self)
    return (isNegative && !isZero ? "-" : "") + digits + tail
  }

  /// The number times 10^`power` as an integer, rounded half away from zero.
  ///
  /// - Returns: nil beyond `Int64`; `isExact` is false where digits were rounded off.
  func integer(timesTenTo power: Int) -> (value: Int64, isExact: Bool)? {
    var digits = Array(whole) + fraction.prefix(power)
    digits += [UInt8](repeating: 0x30, count: max(0, power - fraction.count))
    guard digits.count <= 19 else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(UInt64(digit - 0x30))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    let rest = fraction.dropFirst(power)
    if let first = rest.first, first >= 0x35 { value += 1 }
    guard value <= UInt64(Int64.max) else { return nil }
    return (isNegative ? -Int64(value) : Int64(value), rest.isEmpty)
  }
}
