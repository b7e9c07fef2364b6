public import Domain

/// What a reader has decided about a topic or one of its rows; kept beside the data, never in them.
public struct Verdict: Hashable, Sendable {
  public let topic: Topic
  /// The row by its ``TopicRow/code``; nil where it is about the whole topic.
  public let row: String?
  /// Nil takes back what was decided before.
  public let ruling: Ruling?
  /// On which it was decided, by the reader's clock.
  public let day: Day

  public init(_ topic: Topic, _ row: String?, _ ruling: Ruling?, on day: Day) {
    (self.topic, self.row, self.ruling, self.day) = (topic, row, ruling, day)
  }
}

/// What can be decided.
public enum Ruling: Hashable, Sendable {
  /// The row is not proposed any more.
  case struck
  /// The row's amount in đồng, more than 0.
  case fixed(Dong)
  /// The two things of the row are not the same.
  case different
  /// They are.
  case same
  /// At most so many flags on the page, 0 or more.
  case flags(Int)

  var kind: VerdictKind {
    switch self {
    case .struck: .struck
    case .fixed: .fixed
    case .different: .different
    case .same: .same
    case .flags: .flags
    }
  }
}

/// The kinds of it: a topic declares which its rows take.
public enum VerdictKind: String, CaseIterable, Sendable {
  case struck
  case fixed
  case different
  case same
  case flags

  /// Whether it is about a row, and not about the whole topic.
  var isOfRow: Bool {
    switch self {
    case .struck, .fixed, .different, .same: true
    case .flags: false
    }
  }
}
