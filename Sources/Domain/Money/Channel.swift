/// Which kind of money it is. Each has its own plans and its own payments, and a payment counts against one only.
///
/// Source: domain notes 2: investment (chi đầu tư) is set against the capital plan (kế hoạch vốn); recurrent money
/// (chi thường xuyên) and what the science funds grant, against the estimate (dự toán).
public enum Channel: Sendable, Hashable, CaseIterable {
  case investment
  case recurrent
}

extension BudgetClass {
  public var channel: Channel {
    switch self {
    case .investment: .investment
    case .recurrent, .fund: .recurrent
    }
  }
}

extension PlanBasis {
  public var channel: Channel {
    switch self {
    case .cityAssigned, .centralAssigned: .investment
    case .estimate: .recurrent
    }
  }
}

/// The channel of each funding source; nil for one that stands in no table.
public struct FundingChannels: Hashable, Sendable {
  /// By ``Key/index``.
  private var channels: [Channel?] = []

  public init() {}

  public init(_ sources: [FundingSource]) {
    for source in sources where source.key.index >= 0 {
      while channels.count <= source.key.index { channels.append(nil) }
      channels[source.key.index] = source.budgetClass.channel
    }
  }

  public subscript(source: Key<FundingSource>?) -> Channel? {
    guard let source, channels.indices.contains(source.index) else { return nil }
    return channels[source.index]
  }
}
