internal import Glibc

/// How a subject ended a closed year, and how its end was forecast from the other years on a day of it.
struct PastFinish: Sendable {
  let subject: Int
  /// What was known on the day.
  let cell: YearSums.Cell
  /// What was paid by the end.
  let end: Dong
  let forecast: Dong
  /// What the yardsticks said.
  let runRate: Dong
  let lastRest: Dong

  /// Whether something was still to be paid on the day: else its end was no question.
  var wasOpen: Bool { cell.payable > cell.paid }

  /// Whether more than next to nothing was paid; else there is nothing to multiply.
  var isBegun: Bool { PastFinish.isBegun(cell) }

  static func isBegun(_ cell: YearSums.Cell) -> Bool { cell.paid > max(0, cell.plan) / 200 }

  /// The error as a logarithm of the forecast's share, or in parts of the plan where nothing was begun; nil where neither
  /// can be told.
  var residual: Double? {
    if isBegun {
      return end > 0 && forecast > 0 ? log(Double(end) / Double(forecast)) : nil
    }
    return cell.plan > 0 ? (Double(end) - Double(forecast)) / Double(cell.plan) : nil
  }
}
