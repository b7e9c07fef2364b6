/// A year that was over before the demonstration begins: how fast it was paid, and how far it came.
struct ClosedYear {
  let year: Int
  let curve: YearCurve
  /// The plan of the projects that were finished by now, as a share of their sector's plan of 2026.
  let volume: Share
  /// Paid of a project's plan by 31 December, and in the January after.
  let paid: ClosedRange<Share>
  let january: ClosedRange<Share>

  /// How much later than the year's curve a unit pays, up to 9000; negative for earlier.
  func lateness(of owner: String) -> Share {
    var random = Random("pace \(owner) \(year)")
    return owner == Story.lateUnit ? random.number(8200...9000) : random.number(-2600...2600)
  }

  /// What a unit pays of a project's plan by 31 December and in January: each unit has its better and worse years.
  func rates(of owner: String, _ random: inout Random) -> (paid: Share, january: Share) {
    if owner == Story.lateUnit { return (random.number(7700...8100), random.number(1250...1550)) }
    if owner == Story.promisingUnit { return (random.number(6900...7600), random.number(150...400)) }
    var ofUnit = Random("rate \(owner) \(year)")
    let rate = random.number(paid) + ofUnit.number(-700...500)
    return (rate, min(random.number(january), 9800 - rate))
  }
}

let closedYears = [
  ClosedYear(year: 2023, curve: .even, volume: 5200, paid: 8000...8800, january: 300...900),
  ClosedYear(year: 2024, curve: .slow, volume: 4300, paid: 7500...8400, january: 500...1300),
  ClosedYear(year: 2025, curve: .usual, volume: 700, paid: 8500...9300, january: 250...550),
]
