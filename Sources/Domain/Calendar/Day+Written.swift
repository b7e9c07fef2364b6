extension Day {
  /// Reads a day as people write it: `2026-06-30`, `30/6/2026`, `30.6.26`, and `30/6` of a year; nil for any other text.
  public init?(written text: String, year: Int) {
    let isWithoutYear = text.split { "/-. ".contains($0) }.count == 2
    guard let iso = DayText(isWithoutYear ? "\(text)/\(year)" : text).reading.write else { return nil }
    self.init(iso: iso)
  }
}
