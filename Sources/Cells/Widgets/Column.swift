/// A column of a ``Table``: its head, its side and how it shares the width.
public struct Column: Hashable, Sendable {
  /// Columns of cells that a column takes.
  public enum Width: Hashable, Sendable {
    case fixed(Int)
    /// At least `minimum`, at most `maximum`; what is left over is shared by `weight`.
    case flexible(minimum: Int, maximum: Int? = nil, weight: Int = 1)
  }

  public var title: String
  public var alignment: Alignment
  public var width: Width
  /// 0 always stays; of the others the highest goes first when the table is narrow.
  public var priority: Int
  /// The width for which less important columns go; nil where the least one will do.
  public var wish: Int?

  public init(
    _ title: String, _ width: Width, alignment: Alignment = .leading, priority: Int = 0, wish: Int? = nil
  ) {
    self.title = title
    self.alignment = alignment
    self.width = width
    self.priority = priority
    self.wish = wish
  }

  /// No screen is wider; sums of widths stay far from overflow.
  private static let widest = 10_000

  var minimum: Int {
    switch width {
    case .fixed(let width): min(max(0, width), Self.widest)
    case .flexible(let minimum, _, _): min(max(0, minimum), Self.widest)
    }
  }

  /// What it would have, and no less than it must.
  var wished: Int { max(minimum, min(wish ?? 0, maximum)) }

  var maximum: Int {
    switch width {
    case .fixed: minimum
    case .flexible(_, let maximum, _): max(minimum, min(maximum ?? Self.widest, Self.widest))
    }
  }

  var weight: Int {
    switch width {
    case .fixed: 0
    case .flexible(_, _, let weight): min(max(0, weight), Self.widest)
    }
  }
}
