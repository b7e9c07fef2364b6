/// How the columns of a table share its width, in whatever unit.
enum ColumnWidths {
  struct Wish: Hashable {
    /// Below it a word or a number would be cut.
    var least: Int
    /// Where nothing is broken into lines.
    var full: Int
    /// Takes what is left over.
    var isElastic: Bool
  }

  /// Widths that add up to the total; nil where not even the least ones fit.
  static func fitted(_ wishes: [Wish], to total: Int) -> [Int]? {
    let least = wishes.reduce(0) { $0 + $1.least }
    guard least <= total else { return nil }
    let full = wishes.reduce(0) { $0 + $1.full }
    if full > total {
      return shared(total - least, by: wishes.map { $0.full - $0.least }, over: wishes.map(\.least))
    }
    let elastic = wishes.map { $0.isElastic ? $0.full : 0 }
    let weights = elastic.contains { $0 > 0 } ? elastic : wishes.map(\.full)
    return shared(total - full, by: weights, over: wishes.map(\.full))
  }

  /// As ``fitted(_:to:)``; too wide tables lose the same share in every column.
  static func squeezed(_ wishes: [Wish], to total: Int) -> [Int] {
    fitted(wishes, to: total) ?? shared(total, by: wishes.map(\.least), over: wishes.map { _ in 0 })
  }

  /// Adds to each its part of a rest, so that no unit is lost.
  private static func shared(_ rest: Int, by weights: [Int], over widths: [Int]) -> [Int] {
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return widths }
    var (given, seen) = (0, 0)
    return zip(widths, weights).map { width, weight in
      seen += weight
      let upTo = rest * seen / whole
      defer { given = upTo }
      return width + upTo - given
    }
  }
}
