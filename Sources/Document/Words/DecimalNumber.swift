/// `digits` / 10^`power`: a number with the decimals that it has and no binary fraction.
struct DecimalNumber: Hashable {
  let digits: Int64
  /// 0...12.
  let power: Int

  init(_ digits: Int64, power: Int) { (self.digits, self.power) = (digits, power) }

  /// Half away from zero.
  func rounded(decimals: Int) -> DecimalNumber {
    guard decimals < power else { return self }
    let divisor = Self.ten(to: power - decimals)
    let magnitude = (digits.magnitude + divisor / 2) / divisor
    return DecimalNumber(digits < 0 ? -Int64(magnitude) : Int64(magnitude), power: decimals)
  }

  /// The whole part without its sign and all `power` decimals.
  var parts: (whole: Int64, fraction: String) {
    let (whole, rest) = digits.magnitude.quotientAndRemainder(dividingBy: Self.ten(to: power))
    let fraction = String(rest)
    return (
      Int64(clamping: whole), String(repeating: "0", count: max(0, power - fraction.utf8.count)) + fraction
    )
  }

  /// `-1234.5`: as files of numbers write it, without zeros at the end.
  var plain: String {
    let (whole, fraction) = parts
    var decimals = power == 0 ? "" : fraction
    while decimals.last == "0" { decimals.removeLast() }
    return (digits < 0 ? "-" : "") + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
  }

  private static func ten(to power: Int) -> UInt64 { (0..<power).reduce(1) { product, _ in product * 10 } }
}
