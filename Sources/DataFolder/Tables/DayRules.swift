import Contract
import Domain

/// What the days of one table's rows must keep to: the rules of ``Schema/happened`` and its neighbours, by column.
struct DayRules {
  private let happened: [Int]
  private let planned: [Int]
  private let inOrder: [(first: Int, then: Int, rule: Rule)]
  private let onlyWith: [(day: Int, statuses: [String])]
  private let status: Int?

  /// How far ahead a planned day may lie.
  static let farthest = 30 * 366

  init(_ table: Table) {
    func place(_ column: String) -> Int? { table.columns.firstIndex { $0.name == column } }
    happened = (Schema.happened[table.name] ?? []).compactMap(place)
    planned = (Schema.planned[table.name] ?? []).compactMap(place)
    inOrder = (Schema.inOrder[table.name] ?? []).compactMap { rule in
      guard let first = place(rule.first), let then = place(rule.then) else { return nil }
      return (first, then, rule.rule)
    }
    onlyWith = (Schema.onlyWith[table.name] ?? []).compactMap { rule in
      place(rule.day).map { ($0, rule.statuses) }
    }
    status = place("status")
  }

  /// Checks the days of the record at hand.
  func check(_ row: RowChecker) {
    for column in happened { row.noteLate(column, isPlanned: false) }
    for column in planned { row.noteLate(column, isPlanned: true) }
    for rule in inOrder {
      guard let first = row.day(rule.first), let then = row.day(rule.then), then < first else { continue }
      row.report(rule.rule, rule.then, .atLeast(first.iso))
    }
    guard let status else { return }
    for rule in onlyWith where row.day(rule.day) != nil {
      guard let code = row.text(status), !rule.statuses.contains(code) else { continue }
      row.report(.statusContradicts, rule.day, .empty)
    }
  }
}

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
