/// A share in hundredths of a percent: 4147 is 41.47 %. May exceed 10000.
public struct Rate: Hashable, Comparable, Sendable {
  public let hundredths: Int

  public init(hundredths: Int) { self.hundredths = hundredths }

  /// `part` of `whole`, rounded half up; nil without a positive whole, for then there is no rate.
  public init?(_ part: Dong, of whole: Dong) {
    guard whole > 0 else { return nil }
    let exact = (Int128(part) * 20_000 + Int128(whole)).flooredQuotient(by: 2 * Int128(whole))
    hundredths = Int(max(-Rate.bound, min(Rate.bound, exact)))
  }

  /// How far a rate can go, so that the difference of two still fits.
  private static let bound = Int128(Int.max / 2)

  public var percent: Double { Double(hundredths) / 100 }
  /// 0...; 1 is the whole.
  public var fraction: Double { Double(hundredths) / 10_000 }

  public static func < (a: Rate, b: Rate) -> Bool { a.hundredths < b.hundredths }
  public static func - (a: Rate, b: Rate) -> Rate { Rate(hundredths: a.hundredths - b.hundredths) }
}

extension Int128 {
  fileprivate func flooredQuotient(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
