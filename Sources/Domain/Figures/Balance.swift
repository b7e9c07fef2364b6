extension Dong {
  /// The nearest multiple of a unit, half away from zero.
  public func rounded(to unit: Dong) -> Dong {
    let half = Int128(self < 0 ? -unit / 2 : unit / 2)
    return Dong(clamping: (Int128(self) + half) / Int128(unit) * Int128(unit))
  }
}

/// Rounds the parts of a total so that they add up to it.
enum Balance {
  /// Each part to the multiple of the unit below or above it: those that lose most by rounding down are rounded up,
  /// as many as the total asks for; of equal ones the first.
  ///
  /// - Parameter total: a multiple of the unit, less than one unit a part away from the parts' sum.
  static func rounded(_ parts: [Dong], total: Dong, unit: Dong) -> [Dong] {
    var floors = parts.map { part in
      let rest = part % unit
      return part - (rest < 0 ? rest + unit : rest)
    }
    let missing = (Int128(total) - floors.reduce(0) { $0 + Int128($1) }) / Int128(unit)
    guard missing > 0 else { return floors }
    let order = parts.indices.sorted { a, b in
      let (lossA, lossB) = (parts[a] - floors[a], parts[b] - floors[b])
      return lossA == lossB ? a < b : lossA > lossB
    }
    for place in order.prefix(Int(clamping: missing)) { floors[place] += unit }
    return floors
  }
}
