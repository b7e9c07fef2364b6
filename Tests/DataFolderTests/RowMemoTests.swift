import Contract
import Domain
import TestNumbers
import Testing

@testable import DataFolder

/// A table that is saved again is checked only where it changed, and says what reading it anew would say.
@Suite struct RowMemoTests {
  private static let header = "task_id,project_id,title,lead_unit_id,due_on,status\n"

  private static func row(_ number: Int, _ random: inout SeededRandom) -> String {
    let title =
      ["Thẩm định", "\"Thẩm định, đợt 2\"", "\"dòng\nhai\"", "số 1"].randomElement(using: &random) ?? ""
    // Some rows are not sound: a reference in vain, a day that is none, a heading, an emptied row.
    let odd = Int.random(in: 0..<12, using: &random)
    switch odd {
    case 0: return "T\(number),P9,\(title),STC,2026-07-31,in_progress\n"
    case 1: return "T\(number),P1,\(title),STC,2026-02-30,in_progress\n"
    case 2: return ",,,,,\n"
    case 3: return "T\(number),P1,\(title),STC\n"
    default: return "T\(number),P1,\(title),SXD,2026-0\(odd % 9 + 1)-15,in_progress\n"
    }
  }

  /// Rows changed, added and taken away, few or many at a time.
  private static func edited(_ rows: [String], _ random: inout SeededRandom) -> [String] {
    var rows = rows
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      let place = Int.random(in: 0...rows.count, using: &random)
      let count = Int.random(in: 0...(Int.random(in: 0...5, using: &random) == 0 ? 60 : 2), using: &random)
      let end = min(rows.count, place + count)
      let added = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        row(Int.random(in: 1_000..<9_999, using: &random), &random)
      }
      rows.replaceSubrange(place..<end, with: added)
    }
    return rows
  }

  @Test(arguments: 1...6) func `reading again says what reading anew says`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let folder = TestFolder()
    var rows = (0..<400).map { Self.row($0, &random) }
    folder.write("tasks.csv", Self.header + rows.joined())
    let reader = folder.reader()
    reader.sizes.remembered = 0
    if seed % 2 == 0 {
      reader.sizes.twoThreads = 1 << 10
      reader.sizes.window = 1 << 12
    }
    _ = reader.read()
    var takenAgain = 0
    for round in 0..<12 {
      if round % 3 != 1 { reader.rememberRows(isCancelled: { false }) }
      rows = Self.edited(rows, &random)
      folder.replace("tasks.csv", Self.header + rows.joined())
      let again = try #require(reader.read())
      let anew = folder.read()
      #expect(Self.text(again) == Self.text(anew), "round \(round)")
      #expect(again.problems.list == anew.problems.list)
      #expect(again.files.map(\.recordCount) == anew.files.map(\.recordCount))
      #expect(again.files.map(\.rejectedCount) == anew.files.map(\.rejectedCount))
      for place in reader.files.indices where reader.files[place].source.table == .tasks {
        takenAgain += reader.tables[.tasks].summary(of: UInt16(place))?.takenAgain ?? 0
      }
    }
    // Most rows are sound and most stay.
    #expect(takenAgain > 1_000)
  }

  /// A task by all that a screen shows of it and by where it stands.
  private static func text(_ portfolio: Portfolio) -> [String] {
    portfolio.assignments.rows.map { task in
      let due = task.due.map { "\($0.number)" } ?? ""
      let project = task.project.map { portfolio.projects.code(of: $0) } ?? ""
      return [task.code, task.title, project, portfolio.agencies.code(of: task.lead), due]
        .joined(separator: "|") + "|\(task.origin.line)|\(task.origin.offset)"
    }
  }

  @Test func `rows are looked at again when what they refer to is another`() throws {
    let folder = TestFolder()
    folder.write("tasks.csv", Self.header + "T1,P1,Thẩm định,SXD,2026-07-31,in_progress\n")
    let reader = folder.reader()
    reader.sizes.remembered = 0
    _ = reader.read()
    reader.rememberRows(isCancelled: { false })
    folder.replace(
      "units.csv", "unit_id,name,level,parent_unit_id,must_report\nUBND,Thành phố,city_government,,false\n")
    folder.replace(
      "tasks.csv",
      Self.header
        + "T1,P1,Thẩm định,SXD,2026-07-31,in_progress\nT2,P1,Nghiệm thu,SXD,2026-07-31,in_progress\n")
    let again = try #require(reader.read())
    // That rows have gone only who read them before can tell.
    #expect(again.problemPlaces == folder.read().problemPlaces + ["units.csv:3 rows-lost"])
    #expect(again.problemPlaces.contains { $0.hasPrefix("tasks.csv:2:lead_unit_id") })
  }
}
