/// How much of a plan a rate is of.
public enum PlanExtent: String, CodeList {
  /// As it was first assigned.
  case first
  /// After all decisions of the year, without capital of the year before.
  case inForce = "in_force"
  /// The same with capital of the year before whose time was extended.
  case withCarriedOver = "with_carried_over"
  /// The plan in force without capital added after 30 September or for Resolution 57.
  case withoutLate = "without_late"
}

/// The plan below a rate, which is always named: whose it is, and how much of it.
public struct Denominator: Hashable, Sendable {
  public let basis: PlanBasis
  public let extent: PlanExtent

  public init(_ basis: PlanBasis, _ extent: PlanExtent) {
    self.basis = basis
    self.extent = extent
  }

  /// Kế hoạch Thủ tướng Chính phủ giao.
  public static let primeMinister = Denominator(.centralAssigned, .inForce)
  /// Kế hoạch Thành phố giao, which holds the former.
  public static let city = Denominator(.cityAssigned, .inForce)
  /// Kế hoạch Thành phố giao, kể cả vốn kéo dài.
  public static let withCarriedOver = Denominator(.cityAssigned, .withCarriedOver)
  /// Kế hoạch Thủ tướng Chính phủ giao, không tính vốn bổ sung sau 30/9 và cho Nghị quyết 57.
  public static let withoutLate = Denominator(.centralAssigned, .withoutLate)
  /// Dự toán đang thực hiện, and as it was given first.
  public static let estimate = Denominator(.estimate, .inForce)
  public static let firstEstimate = Denominator(.estimate, .first)

  /// The four that are used in public. Source: domain notes 1.4; dispatch 18590/BTC-PTHT.
  public static let published = [primeMinister, city, withCarriedOver, withoutLate]
}
