/// Numbers of days in order, and their quantiles by the nearest rank: the least of them that is not exceeded by a share
/// of all, and so always a number that occurred.
public struct RankedDays: Hashable, Sendable {
  private let ascending: [Int]

  public init(_ days: some Sequence<Int>) { ascending = days.sorted() }

  public var count: Int { ascending.count }

  /// Nil of none.
  public var median: Int? { quantile(percent: 50) }
  public var ninetieth: Int? { quantile(percent: 90) }

  /// - Parameter percent: 1...100.
  public func quantile(percent: Int) -> Int? {
    guard !ascending.isEmpty else { return nil }
    let rank = (percent * ascending.count + 99) / 100
    return ascending[min(max(rank, 1), ascending.count) - 1]
  }
}
