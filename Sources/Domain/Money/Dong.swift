/// An amount of money in Vietnamese đồng.
///
/// Never a floating-point number. A row beyond ``DongRange/limit`` is refused when it is read, and so is one
/// that would take the sum of all amounts of its table beyond `Int64`; so no sum of accepted rows can wrap.
public typealias Dong = Int64

public enum DongRange {
  /// The largest amount one row may have, 10^16 đồng: several times the yearly budget of the State.
  public static let limit: Dong = 10_000_000_000_000_000
}
