/// Rounds a sequence of amounts so that the rounded ones add up to the rounded sum, and every stretch of them to
/// within one unit of its own sum: each is the difference of two rounded running totals.
struct RunningRound {
  private let unit: Dong
  private var exact: Dong = 0
  private var rounded: Dong = 0

  init(unit: Dong) { self.unit = unit }

  mutating func next(_ amount: Dong) -> Dong {
    exact &+= amount
    let half = exact < 0 ? -unit / 2 : unit / 2
    let total = (exact &+ half) / unit * unit
    defer { rounded = total }
    return total - rounded
  }
}
