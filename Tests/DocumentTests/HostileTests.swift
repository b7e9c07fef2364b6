import Document
import Testing
import XMLCheck

/// Text from data stays text in every form.
@Suite struct HostileTests {
  static let texts = [
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "<w:p><w:r/></w:p>", "]]>&lt;&#0;", "\" onload=\"x",
    "{MERGEFIELD x}",
    "\u{13} HYPERLINK \u{14}", "{{x}}", "a\u{0}b", "a\u{1B}[31mb", "\u{202E}gnp.exe",
    "zero\u{200B}width\u{FEFF}",
    "_x0041_x000A_", "a\u{2028}b", "a\tb", "a\u{FFFE}b", "**bold** [x](http://e.vn) `c` | d", "# heading",
    "1. list", "![x](y)",
    "<script>", "https://e.vn www.e.vn a@e.vn",
  ]

  /// A paper in which a text stands wherever one can.
  static func paper(_ text: String) -> Document {
    let table = Document.Table(
      title: text, sheet: text, unitLine: text,
      columns: [Document.Column(text, group: text), Document.Column(text, .money(Sample.billion))],
      rows: [Document.Row([.text(text), .text(text)])], total: Document.Row([.text(text), .missing]),
      note: text)
    let chart = Document.Chart(
      title: text, alternative: text, axis: text, form: .count,
      shape: .bars(categories: [text], [Document.Bars(text, values: [.count(1)])]))
    let blocks: [Document.Block] = [
      .heading(.part, text), .paragraph(Document.Paragraph([.bold(text), .italic(text)])),
      .list([Document.Item(Document.Paragraph(text))]), .table(table), .chart(chart),
    ]
    return Document(
      language: .vietnamese,
      letterhead: Document.Letterhead(
        parent: text, agency: text, number: text, nation: text, motto: text, placeAndDate: text),
      title: Document.Title(kind: text, subject: text, note: text),
      addressees: Document.Addressees(lead: text, names: [text, text]), body: blocks,
      recipients: Document.Recipients(lead: text, names: [text]),
      signature: Document.Signature(capacity: [text], post: text, name: text),
      annexes: [Document.Annex(label: text, title: text, reference: text, blocks: blocks)])
  }

  private static let harmless = (
    docx: Result { try ZipParts(paper("x").docx()) }, book: Result { try ZipParts(paper("x").workbook()!) }
  )

  @Test(arguments: texts)
  func `no text becomes markup, a field or a formula of an office file`(text: String) throws {
    let hostile = Self.paper(text)
    for (safe, bytes) in [(Self.harmless.docx, hostile.docx()), (Self.harmless.book, hostile.workbook()!)] {
      let (safe, risky) = (try safe.get(), try ZipParts(bytes))
      #expect(safe.names == risky.names)
      for name in risky.names {
        let part = try risky.text(name)
        if part == (try safe.text(name)) { continue }
        let root = part.drop { $0 != "\n" }.dropFirst()
        #expect(XMLCheck.fault(in: String(root)) == nil, "\(name)")
        // The same elements in the same order, whatever the text.
        #expect(Self.elements(part) == Self.elements(try safe.text(name)), "\(name)")
        #expect(!part.contains("<f>") && !part.contains("\u{202E}") && !part.contains("\u{200B}"), "\(name)")
      }
    }
  }

  /// The names of all elements; the lines of one text are one. By hand: patterns take seconds here.
  private static func elements(_ part: String) -> [Substring] {
    var names: [Substring] = []
    var skipped = 0
    for tag in part.split(separator: "<") {
      let name = tag.prefix { $0 != " " && $0 != ">" }
      if name == "w:br/" { skipped = 3 }
      if skipped == 0 { names.append(name) } else { skipped -= 1 }
    }
    return names
  }

  @Test func `a text that Office would decode once more is written as it stands`() throws {
    let sheet = try ZipParts(Self.paper("_x0041_ x_x000A_").workbook()!).text("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("_x005F_x0041_ x_x005F_x000A_"))
    let text = try ZipParts(Self.paper("_x0041_").docx()).text("word/document.xml")
    #expect(text.contains(">_x0041_<"))
  }

  @Test(arguments: texts)
  func `plain text and Markdown hold nothing that a terminal or a reader obeys`(text: String) {
    let (plain, markdown) = (Self.paper(text).text(), Self.paper(text).markdown())
    for scalar in (plain + markdown).unicodeScalars where scalar != "\n" {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned:
        Issue.record("\(scalar.value)")
      default: break
      }
    }
    #expect(!markdown.contains("<") && !markdown.contains("[x](") && !markdown.contains("`c`"))
    #expect(!markdown.contains("https://") && !markdown.contains("www.e"))
    #expect(!markdown.split(separator: "\n").contains { $0.hasPrefix("1. ") })
  }

  @Test func `names of sheets are what Excel takes, each once`() throws {
    let names = [
      "a/b", "A:B", "'x'", "", "History", String(repeating: "Đơn vị ", count: 9),
      "Đơn vị Đơn vị Đơn vị Đơn vị Đơn vị Đơn vị",
    ]
    var paper = Self.paper("x")
    paper.annexes = []
    paper.body = names.map { .table(Document.Table(sheet: $0, columns: [Document.Column("x")], rows: [])) }
    let book = try ZipParts(paper.workbook()!).text("xl/workbook.xml")
    let written = book.matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
    #expect(written.count == names.count)
    #expect(Set(written.map { $0.lowercased() }).count == names.count)
    for name in written {
      #expect((1...31).contains(name.utf16.count))
      #expect(!name.contains { "[]:*?/\\'".contains($0) } && name != "History")
    }
  }
}
