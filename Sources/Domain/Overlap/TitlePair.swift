/// How near two titles are.
public enum OverlapKind: Sendable, CaseIterable {
  /// No word of either names another thing.
  case same
  /// One says all that the other says, and more.
  case contained
}

/// Two titles of a list that say the same, or one of which holds the other.
public struct TitlePair: Hashable, Sendable {
  /// Places in the list; the first is the lower.
  public let first: Int
  public let second: Int
  public let kind: OverlapKind
  /// Words of one that the other lacks, where they stand in the title: offsets into its UTF-8, ascending, apart.
  public let firstLeft: [Range<Int>]
  public let secondLeft: [Range<Int>]
}
