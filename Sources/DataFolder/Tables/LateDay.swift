import Contract
import Domain

/// A day that lay too far ahead when it was read: a problem until it comes nearer.
struct LateDay: Sendable {
  let day: Day
  let isPlanned: Bool
  let column: String
  let line: Int
  let agency: String?

  /// Nil once the day has come, or is near enough.
  func problem(in file: String, today: Day) -> Problem? {
    let latest = isPlanned ? today + DayRules.farthest : today
    guard day > latest else { return nil }
    return Problem(
      file: file, line: line, column: column, rule: isPlanned ? .farAway : .afterToday,
      expected: .notAfter(latest.iso), found: day.iso, agency: agency)
  }
}

extension RowChecker {
  /// Checks what the days of the record at hand must keep to, beside being days.
  func checkDays() {
    for column in table.days.happened { noteLate(column, isPlanned: false) }
    for column in table.days.planned { noteLate(column, isPlanned: true) }
    for rule in table.days.inOrder {
      guard let first = day(rule.first), let then = day(rule.then), then < first else { continue }
      report(rule.rule, rule.then, .atLeast(first.iso))
    }
    for rule in table.days.onlyBeside where integer(rule.day) != nil {
      // A status that is no code of the list allows no day either.
      guard hasText(rule.status), !rule.codes.contains(values[rule.status]) else { continue }
      report(.statusContradicts, rule.day, .empty)
    }
  }
}
