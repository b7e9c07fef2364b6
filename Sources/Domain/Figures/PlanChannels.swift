/// The channels in which a project has decisions of a year, and the sources that these name.
struct PlanChannels: OptionSet, Sendable {
  let rawValue: UInt8

  static let investment = PlanChannels(rawValue: 1)
  static let estimate = PlanChannels(rawValue: 2)
  /// Its capital plan names a source of recurrent money, its estimate one of investment.
  private static let investmentFromRecurrent = PlanChannels(rawValue: 4)
  private static let estimateFromInvestment = PlanChannels(rawValue: 8)

  /// Whether the project has one in both.
  var areBoth: Bool { isSuperset(of: [.investment, .estimate]) }

  /// Notes a decision in a channel.
  /// - Parameter source: the class of its funding source; nil where it is not said.
  mutating func add(_ channel: Channel, from source: Channel?) {
    switch channel {
    case .investment: insert(source == .recurrent ? [.investment, .investmentFromRecurrent] : .investment)
    case .recurrent: insert(source == .investment ? [.estimate, .estimateFromInvestment] : .estimate)
    }
  }

  /// The channel in which a payment counts, by the class of its funding source.
  ///
  /// It is the class's own, with two exceptions: where the class is not said, the project's only channel with a plan
  /// counts (investment where it has both); and where the project's only plan names a source of the other class, what
  /// is paid from that class is set against the plan that names it.
  func channel(of said: Channel?) -> Channel {
    switch said {
    case nil: contains(.estimate) && !contains(.investment) ? .recurrent : .investment
    case .investment?:
      contains(.estimateFromInvestment) && !contains(.investment) ? .recurrent : .investment
    case .recurrent?:
      contains(.investmentFromRecurrent) && !contains(.estimate) ? .investment : .recurrent
    }
  }
}
