import Domain

/// What the rows of a list miss today: the scale of their bars, and the few that miss most of it.
struct Shortfalls: Sendable {
  /// The most that one row misses: a whole bar.
  let largest: Dong
  /// How many rows miss half of all that is missing, the fewest that do.
  let few: Int
  /// The least that one of them misses.
  let leastOfFew: Dong
  /// What they miss of all that is missing.
  let share: Rate

  /// Nil where nothing is missing.
  /// - Parameter missing: what the rows miss, the most first.
  init?(_ missing: [Dong]) {
    guard let first = missing.first, first > 0 else { return nil }
    largest = first
    let all = missing.reduce(Int128(0)) { $0 + Int128($1) }
    var (sum, count) = (Int128(0), 0)
    while sum * 2 < all {
      sum += Int128(missing[count])
      count += 1
    }
    few = count
    leastOfFew = missing[count - 1]
    share = Rate(hundredths: Int((sum * 10_000 + all / 2) / all))
  }
}

extension ListKind {
  /// What rows miss that stand in the list's own order; nil where the list tells none.
  func shortfalls(of rows: [RowID], _ context: Context) -> Shortfalls? {
    guard let gap = self[.gap] else { return nil }
    var missing: [Dong] = []
    for row in rows {
      // The rows that miss something come first.
      guard case .change(let amount) = gap.value(row, context), amount < 0 else { break }
      missing.append(amount.missing)
    }
    return Shortfalls(missing)
  }
}

extension Dong {
  /// A gap below zero as what is missing.
  var missing: Dong { Dong(clamping: Int128(0) - Int128(self)) }
}
