import Document
import Testing

/// The form of Decree 30/2020/NĐ-CP, Annex I, as the Word document has it.
@Suite struct DocxTests {
  private let text: String
  private let zip: ZipParts

  init() throws {
    zip = try ZipParts(Sample.report.docx())
    text = try zip.text("word/document.xml")
  }

  @Test func `pages are A4 with the decree's margins, annexes lie where they are wide`() throws {
    let sizes = text.matches(of: /<w:pgSz w:w="(\d+)" w:h="(\d+)"( w:orient="landscape")?\/>/)
    #expect(sizes.map { [$0.1, $0.2] } == [["11906", "16838"], ["16838", "11906"], ["11906", "16838"]])
    #expect(sizes.map { $0.3 != nil } == [false, true, false])
    for margins in text.matches(of: /w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)" w:header/)
    {
      // 1 mm is 56.7 twentieths of a point.
      #expect((1_134...1_417).contains(Int(margins.1)!) && (1_134...1_417).contains(Int(margins.3)!))
      #expect((850...1_134).contains(Int(margins.2)!) && (1_701...1_984).contains(Int(margins.4)!))
    }
    // Page numbers: above, in the middle, none on a first page, each annex from 1.
    #expect(text.matches(of: /<w:pgNumType w:start="1"\/><w:titlePg\/>/).count == 3)
    let header = try zip.text("word/header1.xml")
    #expect(header.contains("PAGE") && header.contains("Header"))
    let styles = try zip.text("word/styles.xml")
    #expect(styles.contains("w:ascii=\"Times New Roman\""))
  }

  @Test func `the head of a table is repeated, its rows stay whole and its widths add up`() throws {
    let tables = text.matches(of: /<w:tbl>.*?<\/w:tbl>/).map { String($0.0) }.filter {
      $0.contains("TableGrid")
    }
    #expect(tables.count == 3)
    for table in tables {
      let rows = table.matches(of: /<w:tr>/).count
      #expect(table.matches(of: /<w:cantSplit\/>/).count == rows)
      #expect((1...2).contains(table.matches(of: /<w:tblHeader\/>/).count))
      let widths = table.matches(of: /<w:gridCol w:w="(\d+)"\/>/).compactMap { Int($0.1) }
      #expect([9_071, 14_003].contains(widths.reduce(0, +)))
      #expect(widths.allSatisfy { $0 > 300 })
    }
  }

  @Test func `a sheet has no letterhead, smaller letters, and two who sign above the receivers`() throws {
    let zip = try ZipParts(Sample.sheet.docx())
    let text = plain(try zip.text("word/document.xml"))
    #expect(text.contains("\nBÁO CÁOTình hình") && !text.contains("CỘNG HÒA"))
    #expect(text.contains("THƯ KÝNgười ghiKT. TỔ TRƯỞNG") && text.contains("GIÁM ĐỐC SỞ TÀI CHÍNHNơi nhận:"))
    let sizes = try ["word/styles.xml"].map(zip.text)[0].matches(
      of: /w:styleId="(BodyText|TableText)".*?<w:sz w:val="(\d+)"/)
    #expect(sizes.map { [$0.1, $0.2] } == [["BodyText", "22"], ["TableText", "20"]])
    let lines = Sample.sheet.text().split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("THƯ KÝ KT. TỔ TRƯỞNG") && lines.last == "- Lưu: VT, TCT (05).")
    #expect(Sample.sheet.markdown().hasPrefix("# BÁO CÁO"))
  }

  @Test func `lines of receivers end as the decree says`() throws {
    let written = plain(text)
    #expect(
      written.contains("Kính gửi:- Ban Thường vụ Thành ủy Hà Nội;- Thường trực Ban Chỉ đạo 57 Thành ủy."))
    #expect(written.contains("Nơi nhận:- Như trên;") && written.contains("- Lưu: VT, TCT (05)."))
    #expect(written.contains("a) Thuộc thẩm quyền Thành phố"))
  }

  @Test func `a chart holds the figures of the text and says in words what it shows`() throws {
    let lines = try zip.text("word/charts/chart1.xml")
    let bars = try zip.text("word/charts/chart2.xml")
    #expect(text.contains("descr=\"Giải ngân lũy kế đến ngày 26/11/2026 là 58.412,7 tỷ đồng"))
    // 26/11/2026 as a workbook counts days, and the sum of that day.
    #expect(lines.contains("<c:v>46352</c:v>") && lines.contains("<c:v>58412.7</c:v>"))
    #expect(bars.contains("<c:v>71.4</c:v>") && bars.contains("<a:t>71,4\u{A0}%</a:t>"))
  }

  @Test(
    arguments: [
      (Document.Language.vietnamese, 4, "d)"), (.vietnamese, 5, "đ)"), (.vietnamese, 7, "g)"),
      (.english, 5, "e)"),
      (.english, 27, "aa)"),
    ] as [(Document.Language, Int, String)])
  func `points are counted by the letters of the language`(
    language: Document.Language, count: Int, number: String
  ) {
    var paper = Sample.report
    paper.language = language
    paper.annexes = []
    paper.body = (1...count).map { .heading(.point, "x\($0)x") }
    #expect(paper.text().contains("\(number) x\(count)x"))
    #expect(paper.markdown().contains("\(number) x\(count)x"))
  }

  private func plain(_ xml: String) -> String { xml.replacing(/<[^>]*>/, with: "") }
}
