import Testing
import TinyBook

@testable import Tabular

struct WorkbookTests {
  @Test func readsTextsOfAllKinds() throws {
    var book = TinyBook(
      """
      <row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c><c r="E3" t="s"><v>2</v></c></row>\
      <row><c t="inlineStr"><is><t xml:space="preserve"> Hà Nội </t></is></c><c t="inlineStr"><is><t> gọn </t></is></c>\
      <c t="str"><f>A1</f><v>chữ</v></c><c t="str"><f>B1</f><v></v></c><c t="inlineStr"><is><t/></is></c></row>
      """)
    book.strings = [
      "<si><r><t>Cải tạo </t></r><r><rPr><b/></rPr><t>trường</t></r></si>",
      "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>",
      "<si><t>a_x000D__x000A_b_x005F_x41 &amp; &lt;c&gt;</t></si>",
    ]
    let all = try cells(book)
    #expect(
      all == [
        "B3 text Cải tạo trường", "D3 text 東京", "E3 text a\r\nb_x41 & <c>", "A4 text  Hà Nội ", "B4 text gọn",
        "C4 text =chữ", "D4 empty =",
      ])
  }

  @Test func keepsNumbersAsTheyAreStored() throws {
    let stored = [
      "33389", "0", "-0.50", "1.5E+10", "1.2345678901E10", "12E-3", "4.3499999999999996",
      "0.30000000000000004",
      "12345678901234567", "1E+400", "12a", "007", "1E-9223372036854775808",
    ]
    let all = try cells(TinyBook(TinyBook.row(1, stored.map { TinyBook.number($0) })))
    #expect(
      all.map { String($0.split(separator: " ", maxSplits: 1)[1]) } == [
        "number 33389", "number 0", "number -0.5", "number 15000000000", "number 12345678901", "number 0.012",
        "number 4.35", "number 0.30000000000000004", "number 12345678901234567", "text 1E+400", "text 12a",
        "number 7", "text 1E-9223372036854775808",
      ])
  }

  @Test func tellsDaysByTheirStyle() throws {
    var book = TinyBook(
      TinyBook.row(
        1, TinyBook.number("46353", style: 1), TinyBook.number("46353.354166666664", style: 2),
        TinyBook.number("46353", style: 2), TinyBook.number("0.35416666666666669", style: 3),
        TinyBook.number("46353", style: 4), TinyBook.number("0.85", style: 5),
        TinyBook.number("46353", style: 6),
        TinyBook.number("36.5", style: 3), TinyBook.number("60", style: 1), TinyBook.number("59", style: 1),
        TinyBook.number("61", style: 1), #"<c t="d" s="1"><v>2026-11-27T00:00:00</v></c>"#,
        TinyBook.number("3000000", style: 1), TinyBook.number("46352.999999999993", style: 2),
        TinyBook.number("46357", style: 7)))
    book.formats = [
      "[$-42A]dd/mm/yyyy;@", "yyyy\\-mm\\-dd hh:mm", "[h]:mm", "#,##0\\ &quot;đồng dd&quot;", "0.0%",
      "General", "mmm-yy",
    ]
    #expect(
      try cells(book).map { String($0.drop { $0 != " " }.dropFirst()) } == [
        "day 2026-11-27", "moment 2026-11-27T08:30:00", "moment 2026-11-27T00:00:00", "time 08:30:00",
        "number 46353", "percent 0.85", "number 46353", "number 36.5", "number 60", "day 1900-02-28",
        "day 1900-03-01", "day 2026-11-27", "number 3000000", "moment 2026-11-27T00:00:00", "day 2026-12-01",
      ])
    book.startsIn1904 = true
    book.sheets[0].content =
      "<sheetData>\(TinyBook.row(1, TinyBook.number("44891", style: 1), TinyBook.number("0.25", style: 3)))</sheetData>"
    #expect(try cells(book) == ["A1 day 2026-11-27", "B1 time 06:00:00"])
  }

  @Test func tellsErrorsFormulasAndTruths() throws {
    let book = TinyBook(
      """
      <row><c t="e"><v>#REF!</v></c><c><f>SUM(A1)</f><v>12</v></c><c><f>NOW()</f></c><c t="b"><v>1</v></c>\
      <c t="b"><f>A1=1</f><v>0</v></c><c s="3"/><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
      """)
    #expect(
      try cells(book) == [
        "A1 error #REF!", "B1 number =12", "C1 empty =?", "D1 boolean true", "E1 boolean =false",
        "G1 error =#DIV/0!",
      ])
  }

  @Test func tellsSheetsAndMergedCells() throws {
    var book = TinyBook(
      TinyBook.row(1, "x"),
      after: #"<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="$B$2:B4"/></mergeCells>"#)
    book.space = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    book.sheets.append(("Nhiệm vụ", "veryHidden", "<sheetData/>"))
    let sheets = try workbook(book.bytes).sheets
    #expect(sheets.map(\.name) == ["Sheet1", "Nhiệm vụ"])
    #expect(sheets.map(\.isVisible) == [true, false])
    #expect(
      try sheets[0].forEachRow { _ in true } == [
        Workbook.Merge(rows: 1...1, columns: 1...3), Workbook.Merge(rows: 2...4, columns: 2...2),
      ])
  }

  /// A part of another space, with the same names, is not the sheet.
  @Test func takesNoForeignElements() throws {
    let book = TinyBook(
      #"<row r="2"><c t="inlineStr"><is><t>a</t></is></c><x:c xmlns:x="urn:x" t="str"><x:v>b</x:v></x:c></row>"#,
      #"<row r="5" xmlns:x="urn:x" x:r="9"><c x:t="s"><v>7</v></c></row>"#)
    #expect(try cells(book) == ["A2 text a", "A5 number 7"])
  }
}
