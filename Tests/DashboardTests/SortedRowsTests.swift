import Cells
import Domain
import Testing

@testable import Dashboard

/// An order by a column: that of the values, equal ones as they were and none last, in both directions.
@Suite struct SortedRowsTests {
  private func rows(_ count: Int) -> [RowID] { (0..<count).map { .assignment(Key(Int32($0))) }.shuffled() }

  private func column(_ values: [Value]) -> ListColumn {
    ListColumn(
      id: .title, title: { _ in "" }, width: .fixed(1),
      value: { id, _ in id.assignmentKey.map { values[$0.index] } ?? .none })
  }

  /// As it is said: compared one by one.
  private func expected(_ rows: [RowID], _ values: [Value], ascending: Bool) -> [RowID] {
    func order(_ a: Value, _ b: Value) -> Int {
      switch (a.order, b.order) {
      case (.number(let a), .number(let b)): a < b ? -1 : a == b ? 0 : 1
      case (.name(let a), .name(let b)):
        NameOrder.key(a) < NameOrder.key(b) ? -1 : NameOrder.key(a) == NameOrder.key(b) ? 0 : 1
      case (.nothing, .nothing): 0
      case (.nothing, _): ascending ? 1 : -1
      case (_, .nothing): ascending ? -1 : 1
      default: 0
      }
    }
    return rows.enumerated().sorted { a, b in
      let way = order(
        values[a.element.assignmentKey?.index ?? 0], values[b.element.assignmentKey?.index ?? 0])
      return way == 0 ? a.offset < b.offset : ascending ? way < 0 : way > 0
    }.map(\.element)
  }

  private static let columns: [[Value]] = [
    (0..<300).map { _ in .integer(.random(in: -3...3)) },
    (0..<300).map { $0 % 5 == 0 ? .none : .money(.random(in: .min ... .max)) },
    (0..<300).map { $0 % 7 == 0 ? .unknown : .money([.min, -1, 0, 1 << 40, .max][$0 % 5]) },
    (0..<300).map { _ in
      .name(["Đông Anh", "Dương Xá", "Ba Đình", "ba đình", "", "Ăn"].randomElement() ?? "")
    },
    (0..<300).map { .choice(code: "\($0)", label: ["sở", "Sở", "số"][$0 % 3]) },
    (0..<300).map { _ in .none },
    [],
  ]

  @Test(arguments: columns.indices, [true, false])
  func `rows stand in the order of their values and turn round with it`(_ place: Int, ascending: Bool) throws
  {
    let values = Self.columns[place]
    let context = try #require(Books().state().context)
    let rows = rows(values.count)
    var sorted = SortedRows(rows, by: column(values), ascending: ascending, context)
    #expect(sorted.ids == expected(rows, values, ascending: ascending))
    sorted.reverse()
    #expect(sorted.ids == expected(rows, values, ascending: !ascending))
    sorted.reverse()
    #expect(sorted.ids == expected(rows, values, ascending: ascending))
  }
}
