/// A bad day as people and Excel write it: `31/12/2026`, `2026-2-3`, `46387`.
struct DayText {
  private let text: String
  private let parts: [Substring]

  init(_ plain: String) {
    text = plain.lowercased()
    // A time behind the day says nothing of the day.
    let day = text.split { $0 == " " || $0 == "t" }.first.map(String.init) ?? ""
    let hasTime = text.contains(":")
    parts = (hasTime ? day : text).split { "/-. ".contains($0) }
  }

  /// What it looks like, and the day as `yyyy-mm-dd`.
  var reading: (cause: Clue.Cause?, write: String?) {
    if let serial { return (.serial, serial) }
    if text.count == 8, parts.count == 1, let number = Int(text) {
      let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      return day.map { (.yearFirst, $0.iso) } ?? (nil, nil)
    }
    guard parts.count == 3 else { return (nil, nil) }
    let numbers = parts.enumerated().map { DayText.number($1, isMonthName: $0 == 1 || $0 == 0) }
    guard let first = numbers[0], let second = numbers[1], let third = numbers[2] else { return (nil, nil) }
    if parts[0].count == 4 {
      let cause: Clue.Cause = text.contains(":") ? .withTime : .yearFirst
      return found(first, second, third, cause)
    }
    guard parts[2].count == 4 || parts[2].count == 2 else { return (nil, nil) }
    let year = parts[2].count == 4 ? third : 2000 + third
    let cause: Clue.Cause? = parts[2].count == 2 ? .twoDigitYear : nil
    // Only a month can't be above 12: then the writer put it first, as in America.
    if second > 12, first <= 12 { return found(year, first, second, cause ?? .monthFirst) }
    if parts[0].first?.isLetter == true { return found(year, first, second, cause ?? .monthFirst) }
    return found(year, second, first, cause ?? .dayFirst)
  }

  /// The same for a month: `06/2026`, `2026-6`.
  var monthReading: (cause: Clue.Cause?, write: String?) {
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else {
      return reading.write.map { (reading.cause, String($0.dropLast(3))) } ?? (nil, nil)
    }
    let (year, month) = parts[0].count == 4 ? (first, second) : (second, first)
    guard let day = Day(year: year, month: month, day: 1) else { return (nil, nil) }
    return (parts[0].count == 4 ? .yearFirst : .monthFirst, String(day.iso.dropLast(3)))
  }

  private func found(_ year: Int, _ month: Int, _ day: Int, _ cause: Clue.Cause) -> (Clue.Cause?, String?) {
    guard let found = Day(year: year, month: month, day: day) else { return (.noSuchDay, nil) }
    return (cause, found.iso)
  }

  /// Days since 1899-12-30, as Excel counts from March 1900 on; only those of this century's plans.
  /// Source: ECMA-376 part 1, 18.17.4.1.
  private var serial: String? {
    guard parts.count == 1 || text.split(separator: ".").count == 2,
      let whole = text.split(separator: ".").first, whole.count == 5, let number = Int32(whole),
      (36_526...73_050).contains(number), let start = Day(year: 1899, month: 12, day: 30)
    else { return nil }
    return Day(number: start.number + number).iso
  }

  private static func number(_ text: Substring, isMonthName: Bool) -> Int? {
    if let number = Int(text) { return number }
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    guard isMonthName else { return nil }
    if text.hasPrefix("th"), let number = Int(text.dropFirst(2)) { return number }
    return months.firstIndex { text.hasPrefix($0) }.map { $0 + 1 }
  }
}
