extension Document {
  /// The paper as a Word document (.docx) in the form of Decree 30/2020/NĐ-CP, Annex I.
  ///
  /// Source of the format: ISO/IEC 29500-1, transitional.
  public func docx() -> [UInt8] {
    var writer = DocxWriter(self)
    return writer.file()
  }
}

/// Writes the text of a Word document, and collects the parts that it refers to.
struct DocxWriter {
  static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  let document: Document
  var package = OfficePackage(folder: "word", main: "document.xml", .document)
  var xml = XML()
  var charts = 0
  private var numbers: HeadingNumbers
  /// Which list counts the headings.
  private var headings = DocxParts.headings
  private var header = ""

  init(_ document: Document) {
    self.document = document
    numbers = HeadingNumbers(language: document.language)
  }

  mutating func file() -> [UInt8] {
    package.add("styles.xml", .styles, DocxStyle.styles(document.language, document.setting))
    package.add("numbering.xml", .numbering, DocxParts.numbering(annexes: document.annexes.count))
    package.add("settings.xml", .settings, DocxParts.settings(document.language))
    header = package.add("header1.xml", .header, DocxParts.header)
    xml.open(
      "w:document",
      [
        "xmlns:w": Self.space, "xmlns:r": Self.relations,
        "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      ])
    xml.open("w:body")
    writeBody()
    for (place, annex) in document.annexes.enumerated() { write(annex, place) }
    xml.close("w:body")
    xml.close("w:document")
    return package.file(main: xml, properties: document.properties, record: document.record)
  }

  private mutating func writeBody() {
    writeLetterhead()
    writeTitle()
    writeAddressees()
    let paper = Paper(setting: document.setting)
    for (place, block) in document.body.enumerated() {
      write(block, on: paper, keepsWithNext: place == document.body.count - 1)
    }
    writeClosing()
    end(paper, isLast: document.annexes.isEmpty)
  }

  private mutating func write(_ annex: Document.Annex, _ place: Int) {
    let paper = Paper(isLandscape: annex.isLandscape, setting: document.setting)
    headings = DocxParts.headings + 1 + place
    numbers = HeadingNumbers(language: document.language)
    xml.paragraph("AnnexLabel", annex.label, keepsWithNext: true)
    xml.paragraph("AnnexTitle", annex.title, keepsWithNext: true)
    if !annex.reference.isEmpty { xml.paragraph("Remark", annex.reference, keepsWithNext: true) }
    let width = TextMeasure.widest(annex.title, size: 28)
    xml.rule(length: min(width, paper.textWidth) / 3, in: paper.textWidth)
    for block in annex.blocks { write(block, on: paper, keepsWithNext: false) }
    end(paper, isLast: place == document.annexes.count - 1)
  }

  /// The properties of a section stand in its last paragraph, those of the last one at the end of the body.
  private mutating func end(_ paper: Paper, isLast: Bool) {
    let header = header
    if isLast {
      xml.hair()
      xml.section(paper, header: header)
    } else {
      xml.hair { $0.section(paper, header: header) }
    }
  }

  mutating func write(_ block: Document.Block, on paper: Paper, keepsWithNext: Bool) {
    switch block {
    case .heading(let level, let text): writeHeading(level, text)
    case .paragraph(let paragraph):
      xml.paragraph(DocxLook("BodyText", keepsWithNext: keepsWithNext), paragraph.runs)
    case .list(let items):
      for (place, item) in items.enumerated() {
        var look = DocxLook("ListItem", keepsWithNext: keepsWithNext && place == items.count - 1)
        look.list = (item.isNested ? 1 : 0, DocxParts.bullets)
        xml.paragraph(look, item.paragraph.runs)
      }
    case .table(let table): DocxTable(table, document, width: paper.textWidth).write(to: &xml)
    case .chart(let chart): write(chart, on: paper)
    }
  }

  private mutating func writeHeading(_ level: Document.Level, _ text: String) {
    let number = numbers.next(level)
    switch level {
    case .part, .section:
      var look = DocxLook(level == .part ? "Heading1" : "Heading2")
      if headings != DocxParts.headings { look.list = (level.rawValue, headings) }
      xml.paragraph(look, [Document.Run(text)])
    case .point: xml.paragraph("Heading3", "\(number) \(text)")
    }
  }
}
