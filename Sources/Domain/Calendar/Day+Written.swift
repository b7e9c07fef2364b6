extension Day {
  /// Reads a day as people write it: `2026-06-30`, `30/6/2026`, `30.6.26`, and `30/6` of a year.
  public init?(written text: String, year: Int) {
    if let day = Day(iso: text) {
      self = day
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { "/-. ".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    switch numbers.count {
    case 2: self.init(year: year, month: numbers[1], day: numbers[0])
    case 3 where parts[0].count == 4: self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    case 3 where parts[2].count == 4 || parts[2].count == 2:
      self.init(year: numbers[2] < 100 ? 2000 + numbers[2] : numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }
}
