/// Who assigned a plan. Plans of two bases run side by side and are never added together.
public enum PlanBasis: Int, CaseIterable, Sendable {
  /// Kế hoạch vốn Thành phố giao.
  case cityAssigned
  /// Kế hoạch vốn Thủ tướng Chính phủ giao.
  case centralAssigned
  /// Dự toán of recurrent money.
  case estimate

  public var code: String {
    switch self {
    case .cityAssigned: "city_assigned"
    case .centralAssigned: "central_assigned"
    case .estimate: "estimate"
    }
  }
}

/// One amount for each basis.
public struct PerBasis: Hashable, Sendable {
  private var city: Dong = 0
  private var central: Dong = 0
  private var estimate: Dong = 0

  public init() {}

  public subscript(basis: PlanBasis) -> Dong {
    get {
      switch basis {
      case .cityAssigned: city
      case .centralAssigned: central
      case .estimate: estimate
      }
    }
    set {
      switch basis {
      case .cityAssigned: city = newValue
      case .centralAssigned: central = newValue
      case .estimate: estimate = newValue
      }
    }
  }

  public static func += (a: inout PerBasis, b: PerBasis) {
    a.city &+= b.city
    a.central &+= b.central
    a.estimate &+= b.estimate
  }
}
