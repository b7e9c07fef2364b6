import Cells
import Document
import Testing

@Suite struct TextTests {
  @Test(arguments: [80, 90, 100])
  func `no line of the plain text is wider than asked for`(width: Int) {
    for line in Sample.report.text(width: width).split(separator: "\n") {
      #expect(SafeText.width(of: String(line)) <= width, "\(line)")
    }
  }

  @Test func `a table is as wide in each of its lines, whatever its letters`() {
    let lines = Sample.report.text().split(separator: "\n").filter { "+|".contains($0.first!) }
    #expect(lines.count > 15)
    let first = Sample.report.text().split(separator: "\n\n").first { $0.contains("Kênh vốn") }
    let table = (first ?? "").split(separator: "\n").filter { "+|".contains($0.first!) }
    #expect(Set(table.map { SafeText.width(of: String($0)) }).count == 1)
    // What was rounded once is the same in all forms.
    #expect(table.contains { $0.contains("Tổng số") && $0.contains("58.412,7") && $0.contains("57,9") })
  }

  @Test func `a table that is too wide becomes a list of its rows, and no figure is lost`() {
    let text = Sample.report.text(width: 80)
    #expect(text.contains("  Kế hoạch giao, Thành phố: 1.234,6\n"))
  }

  @Test func `Markdown has the same headings and a table that every reader knows`() {
    let markdown = Sample.report.markdown()
    for heading in ["## I. KẾT QUẢ GIẢI NGÂN", "### 1. Kết quả chung", "## VI. NHIỆM VỤ TUẦN TỚI"] {
      #expect(markdown.contains("\n\(heading)\n"))
    }
    #expect(markdown.contains("| :---: | --- | ---: | ---: | ---: | ---: | ---: |"))
    #expect(markdown.contains("**58.412,7 tỷ đồng**"))
    for row in markdown.split(separator: "\n") where row.hasPrefix("|") { #expect(row.hasSuffix(" |")) }
  }
}
