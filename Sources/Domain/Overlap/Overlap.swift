/// Why two tasks that say the same are an overlap, the gravest first.
///
/// Source: domain notes 7: "assigned clearly, without duplication or overlap", after three committees became one.
public enum OverlapReason: String, CodeList {
  /// Each was ordered by another body.
  case issuers
  /// Each was made from another point of a directive.
  case directives
  /// Each has another unit in the lead.
  case leads
}

/// Two tasks that say the same, or one of which holds the other, with something left to do.
public struct Overlap: Sendable {
  /// Places among the portfolio's tasks; an open one first.
  public let first: Int
  public let second: Int
  public let kind: OverlapKind
  /// The gravest first. Empty where one unit has both by one directive: perhaps one task was entered twice.
  public let reasons: [OverlapReason]
  /// Words that one title has and the other lacks: offsets into its UTF-8, ascending, apart.
  public let firstLeft: [Range<Int>]
  public let secondLeft: [Range<Int>]
}

/// Overlaps among the tasks, and what no task or no directive stands behind.
public struct Overlaps: Sendable {
  /// The gravest first: by the reasons, then what says the same before what holds the other, then by the next due day.
  public let pairs: [Overlap]
  /// Places of open tasks that no directive is named for.
  public let tasksWithoutDirective: [Int]
  /// Places of open directives of which no task was made.
  public let directivesWithoutTask: [Int]
}
