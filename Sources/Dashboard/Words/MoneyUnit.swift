public import Domain

/// The unit in which a screen shows all its money, named in the heads of its columns.
public enum MoneyUnit: Int, CaseIterable, Sendable {
  /// Tỷ đồng, 10^9.
  case billion
  /// Triệu đồng, 10^6.
  case million
  /// Tỷ đồng without decimals: what a public screen shows.
  case wholeBillion

  public var dong: Dong {
    switch self {
    case .billion, .wholeBillion: 1_000_000_000
    case .million: 1_000_000
    }
  }

  /// Digits after the decimal mark.
  var decimals: Int {
    switch self {
    case .billion: 1
    case .million, .wholeBillion: 0
    }
  }
}
