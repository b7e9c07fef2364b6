import Contract
import Testing
import TinyBook

@testable import Tabular

/// Sheets as the contract's CSV.
struct SheetTableTests {
  private static let titles = ["Mã công việc": "task_id", "Tên công việc": "title", "Hạn": "due_on"]

  private func table(_ book: TinyBook, _ name: TableName = .tasks, required: [String] = ["task_id", "title"])
    throws
    -> SheetTable
  {
    let naming = TableNaming(Contract[name], required: required) { SheetTableTests.titles[$0] }
    return try workbook(book.bytes).sheets[0].contract(naming)
  }

  private func lines(_ table: SheetTable) -> [String] {
    String(decoding: table.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  @Test func keepsEachRowOnItsLine() throws {
    let made = try table(
      TinyBook(
        TinyBook.row(2, "Danh sách công việc"), TinyBook.row(4, "task_id", " title\n", "", "due_on"),
        TinyBook.row(5, "A1", "Đào, &quot;đắp&quot;", "", "x"), TinyBook.row(8, "A2", "b"),
        TinyBook.row(9, "<c s=\"1\"/>", "<c t=\"str\"><f>A1</f><v></v></c>"),
        TinyBook.row(10, "A3", "c\r\nd", "", "", "beside")))
    #expect(
      lines(made) == [
        "", "", "", "task_id,title,,due_on", "A1,\"Đào, \"\"đắp\"\"\",,x", "", "", "A2,b,,", "",
        "A3,\"c d\",,",
        "",
      ])
    #expect(made.headRow == 4)
    #expect(made.headings.first?.text == "Danh sách công việc")
    #expect(made.remarks.map(\.kind) == [.lines, .beside])
    #expect(made.remarks.map(\.place.text) == ["B10", "E10"])
    #expect(made.remarks[0].column == "title")
  }

  @Test func readsTitlesAndHeadsOfTwoRows() throws {
    #expect(
      try lines(
        table(
          TinyBook(TinyBook.row(1, "Mã công việc", "Tên công việc", "Ghi"), TinyBook.row(2, "A1", "b", "c"))))
        == [
          "task_id,title,Ghi", "A1,b,c", "",
        ])
    // A title above, which merged cells carry to the right; the code's title runs down both rows.
    let merged = #"<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/></mergeCells>"#
    let made = try table(
      TinyBook(
        TinyBook.row(3, "Mã công việc", "Công việc", "", "Hạn"), TinyBook.row(4, "", "Tên công việc", "Khác"),
        TinyBook.row(5, "A1", "b", "c", "d"), after: merged))
    #expect(lines(made) == ["", "", "", "task_id,title,Công việc / Khác,due_on", "A1,b,c,d", ""])
    #expect(made.headRow == 4)
  }

  @Test func leavesWhatIsNotTheTableToTheCheck() throws {
    #expect(
      try lines(table(TinyBook(TinyBook.row(3, "x", "y"), TinyBook.row(4, "1", "2")))) == [
        "", "", "x,y", "1,2", "",
      ])
    #expect(try table(TinyBook()).bytes.isEmpty)
    // The very name counts before a title that means the same.
    let twice = TinyBook(
      TinyBook.row(1, "Tên công việc", "task_id", "title"), TinyBook.row(2, "a", "A1", "b"))
    #expect(try lines(table(twice))[0] == "Tên công việc,task_id,title")
  }

  @Test func writesValuesAsTheContractCounts() throws {
    var book = TinyBook(
      TinyBook.row(1, "task_id", "title", "due_on", "percent_complete", "notes"),
      TinyBook.row(
        2, TinyBook.number("7", style: 3), TinyBook.number("0.07", style: 2),
        TinyBook.number("46353", style: 4),
        TinyBook.number("0.57", style: 2), #"<c t="b"><v>1</v></c>"#),
      TinyBook.row(
        3, "<c t=\"e\"><v>#REF\n!</v></c>", "<c><f>NOW()</f></c>", TinyBook.number("46353.5", style: 4),
        TinyBook.number("1.5E1"), TinyBook.number("46353", style: 1)))
    book.formats = ["dd/mm/yyyy", "0%", "00000", "dd/mm/yyyy hh:mm"]
    let made = try table(book)
    #expect(
      lines(made)[1...] == [
        "00007,7%,2026-11-27,57,TRUE", "\"#REF !\",=,2026-11-27T12:00:00,15,2026-11-27", "",
      ])
    #expect(made.remarks.map(\.kind) == [.lines, .formula])
    #expect(made.remarks.map(\.place.text) == ["A3", "B3"])
    book = TinyBook(
      TinyBook.row(1, "task_id", "title", "month"),
      TinyBook.row(2, "A", "b", TinyBook.number("46357", style: 1)))
    book.formats = ["mmm-yy"]
    let month = try workbook(book.bytes).sheets[0].contract(
      TableNaming(Contract[.targets], required: ["month"]) { _ in nil })
    #expect(lines(month)[1] == "A,b,2026-12")
  }

  /// A hundred thousand cells far apart take no more room than they need.
  @Test func staysSparse() throws {
    let rows = (1...200).map {
      TinyBook.row(
        $0 * 5_000, "<c r=\"A\($0 * 5_000)\"><v>1</v></c>", "<c r=\"XFD\($0 * 5_000)\"><v>1</v></c>")
    }
    var book = TinyBook()
    book.sheets[0].content = "<sheetData>\(rows.joined())</sheetData>"
    let made = try table(book)
    #expect(made.bytes.count < 1_100_000)
    #expect(made.remarks.map(\.count) == [199])
  }
}
