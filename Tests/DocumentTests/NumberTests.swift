import Document
import Domain
import Testing

@Suite struct NumberTests {
  private let million = Document.Unit("triệu đồng", power: 6, decimals: 3)

  @Test func `numbers have the form of the document's language`() {
    let (vi, en, fr) = (
      Document.Language.vietnamese.numbers, Document.Language.english.numbers,
      Document.Language.french.numbers
    )
    #expect(vi.integer(1_234_567) == "1.234.567")
    #expect(en.integer(-1_234_567) == "−1,234,567")
    #expect(vi.money(1_234_567_890_123, in: Sample.billion) == "1.234,6")
    #expect(vi.money(-49_999_999, in: Sample.billion) == "0,0")
    #expect(vi.money(-50_000_000, in: Sample.billion) == "−0,1")
    #expect(en.money(1_234_567_890_123, in: million) == "1,234,567.890")
    #expect(fr.percent(Rate(1, of: 3)!) == "33,3\u{A0}%" && en.percent(Rate(1, of: 3)!) == "33.3%")
    // Never whole or none where it isn't exactly that.
    #expect(vi.percent(Rate(999_999, of: 1_000_000)!) == "99,9\u{A0}%")
    #expect(vi.percent(Rate(1, of: 1_000_000)!) == "0,1\u{A0}%")
    #expect(vi.points(Rate(hundredths: -60)) == "−0,6" && vi.points(Rate(hundredths: 230)) == "+2,3")
    #expect(vi.day(Sample.day("2026-01-05")) == "05/01/2026")
  }

  @Test func `a workbook holds whole figures in the unit that its column names`() throws {
    let table = Document.Table(
      title: "Bảng",
      columns: [
        Document.Column("Kế hoạch", .money(Sample.billion)), Document.Column("Tỷ lệ", .rate(decimals: 1)),
        Document.Column("Tăng", .points(decimals: 1)), Document.Column("Số", .count),
        Document.Column("Ngày", .day),
        Document.Column("Tên"),
      ],
      rows: [
        Document.Row([
          .money(1_234_567_890_123), .rate(Rate(4149, of: 10_000)!), .rate(Rate(hundredths: -60)), .count(7),
          .day(Sample.day("2026-11-26")), "=1+1",
        ]),
        Document.Row([.money(9_999_999_999_999_999), .missing]),
      ], total: Document.Row([.money(5)]))
    var paper = Sample.report
    paper.body = [.table(table)]
    paper.annexes = []
    let sheet = try ZipParts(paper.workbook()!).text("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("Kế hoạch (tỷ đồng)"))
    for value in ["1234.567890123", "0.415", "-0.6", "7", "46352", "0.000000005"] {
      #expect(sheet.contains("<v>\(value)</v>"), "\(value)")
    }
    // More digits than a number of Excel holds stay a text.
    #expect(sheet.contains(">9999999.999999999</t>") && sheet.contains(">=1+1</t>"))
    // The filter ends above the total; the head stays.
    #expect(sheet.contains("<autoFilter ref=\"A4:F6\"/>") && sheet.contains("<pane ySplit=\"4\""))
  }
}
