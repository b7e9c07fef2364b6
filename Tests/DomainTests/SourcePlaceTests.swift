import Domain
import Testing

/// Where something stands, as every screen and paper says it.
@Suite struct SourcePlaceTests {
  private static let sheet = SourceSheet(
    book: "units/STC/Số liệu.xlsx", name: "Công việc", columns: ["task_id", "", "due_on", "due_on"])

  @Test func `a line of a file is named with its column, a cell of a sheet as Excel does`() {
    func text(_ sheet: SourceSheet?, _ line: Int?, _ column: String?) -> String {
      SourcePlace(file: "tasks.csv", sheet: sheet, line: line, column: column).text
    }
    #expect(text(nil, 12, "due_on") == "tasks.csv:12:due_on")
    #expect(text(nil, 12, nil) == "tasks.csv:12")
    #expect(text(nil, nil, nil) == "tasks.csv")
    let title = "units/STC/Số liệu.xlsx › Công việc"
    #expect(text(Self.sheet, 12, "due_on") == title + ", C12")
    #expect(text(Self.sheet, 12, nil) == title + ":12")
    // What the sheet has no column for is not put into one.
    #expect(text(Self.sheet, 12, "status") == title + ":12:status")
    // Of a whole workbook it may be that nothing can be read.
    #expect(text(Self.sheet, nil, nil) == "tasks.csv")
  }

  @Test func `columns count as in a spreadsheet`() {
    #expect(
      [1, 26, 27, 52, 702, 703, 16_384].map(SourceSheet.letters) == [
        "A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD",
      ])
  }

  @Test func `a moved column leaves a problem the same one`() {
    let problem = Problem(file: "a.xlsx", line: 3, column: "due_on", rule: .type, expected: .date, found: "x")
    let placed = problem.standing(in: Self.sheet)
    #expect(placed == problem && placed.place.cell == "C3" && problem.place.cell == nil)
    #expect(placed.mended(by: "STC").place.cell == "C3")
    #expect(placed.moved(by: 2).place.cell == "C5")
  }
}
