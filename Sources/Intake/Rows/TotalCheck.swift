public import Domain

/// A total that a hand-in states, beside the sum of the rows that it is of.
public struct TotalCheck: Hashable, Sendable {
  public let row: Int
  /// From 1: A.
  public let column: Int
  public let title: String
  public let stated: Dong
  public let summed: Dong
  /// Rows that were added up.
  public let rowCount: Int

  public var isEqual: Bool { stated == summed }
}

/// Adds up the rows between totals.
struct TotalSums {
  private struct Line {
    let row: Int
    let level: Int?
    let amounts: [Int: Dong]
  }

  private var lines: [Line] = []

  /// - Parameter level: nil for a row of data; of a total -1, of groups from 0.
  mutating func add(row: Int, level: Int?, _ amounts: [Int: Dong]) {
    lines.append(Line(row: row, level: level, amounts: amounts))
  }

  /// - Parameter title: of a column.
  func checks(_ title: (Int) -> String) -> [TotalCheck] {
    lines.indices.flatMap { place -> [TotalCheck] in
      let line = lines[place]
      guard let level = line.level, !line.amounts.isEmpty else { return [] }
      let found = candidates(of: place, level).map { checks(line, of: $0, title) }
      // A total below a part of the rows is of that part: it is so where the sums are equal.
      return found.first { $0.allSatisfy(\.isEqual) } ?? found.first ?? []
    }
  }

  private func checks(_ line: Line, of own: [Line], _ title: (Int) -> String) -> [TotalCheck] {
    line.amounts.sorted { $0.key < $1.key }.map { column, stated in
      let summed = own.compactMap { $0.amounts[column] }.reduce(Int128(0)) { $0 + Int128($1) }
      return TotalCheck(
        row: line.row, column: column, title: title(column), stated: stated, summed: Dong(clamping: summed),
        rowCount: own.count)
    }
  }

  /// The rows of data that a total may be of, the likeliest first.
  private func candidates(of place: Int, _ level: Int) -> [[Line]] {
    guard level < 0 else {
      let below = lines[(place + 1)...].prefix { line in line.level.map { $0 > level } ?? true }
      return [below.filter { $0.level == nil }]
    }
    let above = Array(lines[..<place].reversed().prefix { $0.level == nil })
    return [lines.filter { $0.level == nil }] + (above.isEmpty ? [] : [above])
  }
}
