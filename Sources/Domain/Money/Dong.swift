/// An amount of money in Vietnamese đồng.
///
/// Never a floating-point number. A row beyond ``DongRange/limit`` is refused when it is read, and so is one
/// that would take the sum of all absolute amounts of its column, in all files of its table, beyond `Int64`; payments
/// share that bound with the statements that stand in for them. So no sum of accepted rows can wrap.
public typealias Dong = Int64

public enum DongRange {
  /// The largest amount one row may have, 10^16 đồng: several times the yearly budget of the State.
  public static let limit: Dong = 10_000_000_000_000_000

  /// `a` less `b`, for two sums of different tables: at the end of the range where it would go beyond.
  public static func difference(_ a: Dong, _ b: Dong) -> Dong { Dong(clamping: Int128(a) - Int128(b)) }
}
