/// A share as its exact part and whole, rounded once: when it is written. May exceed the whole.
public struct Rate: Hashable, Comparable, Sendable {
  private let part: Int128
  /// More than 0.
  private let whole: Int128

  private init(part: Int128, over whole: Int128) {
    self.part = part
    self.whole = whole
  }

  /// So many hundredths of a percent: 4147 is 41.47 %.
  public init(hundredths: Int) { self.init(part: Int128(hundredths), over: 10_000) }

  /// `part` of `whole`; nil without a positive whole, for then there is no rate.
  public init?(_ part: Dong, of whole: Dong) { self.init(Int128(part), of: Int128(whole)) }

  init?(_ part: Int128, of whole: Int128) {
    guard whole > 0 else { return nil }
    self.init(part: part, over: whole)
  }

  /// The nearest hundredth of a percent, half up: for what needs a number and is not read by people.
  public var hundredths: Int { rounded(parts: 10_000) }

  /// In units of 10^-`decimals` percent as it is written: 0 and 100 % only when it is exactly that, so that money
  /// that is still missing, or a first payment, never reads as if there were none.
  public func written(decimals: Int) -> Int {
    let parts = Rate.parts(decimals: decimals)
    let nearest = rounded(parts: parts)
    if nearest == parts, part != whole { return part < whole ? parts - 1 : parts + 1 }
    return nearest == 0 ? Int(part.signum()) : nearest
  }

  /// The same for points between two rates, where only 0 means something by itself.
  public func writtenPoints(decimals: Int) -> Int {
    let nearest = rounded(parts: Rate.parts(decimals: decimals))
    return nearest == 0 ? Int(part.signum()) : nearest
  }

  private static func parts(decimals: Int) -> Int { (0..<decimals).reduce(100) { parts, _ in parts * 10 } }

  /// How many of `parts` equal parts of the whole it is, half up.
  private func rounded(parts: Int) -> Int {
    var (part, whole) = (part, whole)
    // Only differences of rates out of all proportion are so large that the product does not fit.
    while part.magnitude > Int128.max.magnitude / 4_000_000 || whole > Int128.max / 4 {
      (part, whole) = (part / 2, max(1, whole / 2))
    }
    let exact = (part * Int128(2 * parts) + whole).flooredQuotient(by: 2 * whole)
    return Int(max(-Rate.bound, min(Rate.bound, exact)))
  }

  private static let bound = Int128(Int.max / 2)

  public var percent: Double { fraction * 100 }
  /// 0...; 1 is the whole.
  public var fraction: Double { Double(part) / Double(whole) }

  /// That share of an amount, to the nearest đồng.
  public func of(_ amount: Dong) -> Dong {
    let (product, overflow) = part.multipliedReportingOverflow(by: Int128(amount))
    guard !overflow, product < Int128.max / 4, product > Int128.min / 4, whole < Int128.max / 4 else {
      return Dong(clamping: Int128(fraction * Double(amount)))
    }
    return Dong(clamping: (2 * product + whole).flooredQuotient(by: 2 * whole))
  }

  public static func == (a: Rate, b: Rate) -> Bool { !(a < b) && !(b < a) }

  public func hash(into hasher: inout Hasher) { hasher.combine(hundredths) }

  public static func < (a: Rate, b: Rate) -> Bool {
    let left = a.part.multipliedFullWidth(by: b.whole)
    let right = b.part.multipliedFullWidth(by: a.whole)
    return (left.high, left.low) < (right.high, right.low)
  }

  public static func - (a: Rate, b: Rate) -> Rate {
    if a.whole == b.whole { return Rate(part: a.part - b.part, over: a.whole) }
    var (a, b) = (a.reduced, b.reduced)
    while true {
      let whole = a.whole.multipliedReportingOverflow(by: b.whole)
      let left = a.part.multipliedReportingOverflow(by: b.whole)
      let right = b.part.multipliedReportingOverflow(by: a.whole)
      let part = left.partialValue.subtractingReportingOverflow(right.partialValue)
      if !whole.overflow, !left.overflow, !right.overflow, !part.overflow {
        return Rate(part: part.partialValue, over: whole.partialValue)
      }
      (a, b) = (a.halved, b.halved)
    }
  }

  /// A share of a share.
  static func * (a: Rate, b: Rate) -> Rate {
    var (a, b) = (a.reduced, b.reduced)
    while true {
      let part = a.part.multipliedReportingOverflow(by: b.part)
      let whole = a.whole.multipliedReportingOverflow(by: b.whole)
      if !part.overflow, !whole.overflow { return Rate(part: part.partialValue, over: whole.partialValue) }
      (a, b) = (a.halved, b.halved)
    }
  }

  private var reduced: Rate {
    let divisor = Int128.gcd(part, whole)
    return Rate(part: part / divisor, over: whole / divisor)
  }

  /// About the same rate in smaller numbers.
  private var halved: Rate { Rate(part: part / 2, over: max(1, whole / 2)) }
}

extension Int128 {
  fileprivate func flooredQuotient(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  fileprivate static func gcd(_ a: Int128, _ b: Int128) -> Int128 {
    var (a, b) = (a.magnitude, b.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int128(truncatingIfNeeded: Swift.max(a, 1))
  }
}
