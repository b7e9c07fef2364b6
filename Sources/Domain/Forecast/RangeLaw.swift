/// What K past years say of a new one without any model, where years are alike.
///
/// Source: methods 3.2: of K + 1 years in any order the new one is the best or the worst with probability 2 / (K + 1).
public struct RangeLaw: Hashable, Sendable {
  public let years: Int

  public init(years: Int) { self.years = max(1, years) }

  /// A new year leaves the range of the past ones so many times in so many: 1 in 2 of three years.
  public var outside: HitCount { reduced(HitCount(hits: 2, of: years + 1)) }
  public var inside: HitCount { reduced(HitCount(hits: years - 1, of: years + 1)) }
  /// A new year is better than the best of them.
  public var aboveBest: HitCount { HitCount(hits: 1, of: years + 1) }

  private func reduced(_ count: HitCount) -> HitCount {
    count.hits % 2 == 0 && count.of % 2 == 0 ? HitCount(hits: count.hits / 2, of: count.of / 2) : count
  }
}
