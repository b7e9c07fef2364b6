import Document
import Testing
import XMLCheck

/// What Word and Excel need before they look at a text: parts, their types and relations, well-formed XML.
@Suite struct PackageTests {
  static let files: [(String, [UInt8])] = [
    ("docx", Sample.report.docx()), ("xlsx", Sample.report.workbook() ?? []), ("docx", Sample.sheet.docx()),
  ]

  @Test(arguments: files)
  func `every part is well-formed and has a type, and every relation leads to a part`(
    form: String, bytes: [UInt8]
  ) throws {
    let zip = try ZipParts(bytes)
    #expect(Set(zip.names).count == zip.names.count)
    #expect(zip.names.first == "[Content_Types].xml")
    let types = try zip.text("[Content_Types].xml")
    for name in zip.names {
      let part = try zip.text(name)
      let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
      #expect(part.hasPrefix(declaration))
      #expect(XMLCheck.fault(in: String(part.dropFirst(declaration.count))) == nil, "\(name)")
      if name.hasSuffix(".rels") || name == "[Content_Types].xml" { continue }
      #expect(types.contains("PartName=\"/\(name)\""), "\(name)")
    }
    let folder = form == "docx" ? "word" : "xl"
    let main = form == "docx" ? "document" : "workbook"
    let relations = try zip.text("\(folder)/_rels/\(main).xml.rels")
    let text = try zip.text("\(folder)/\(main).xml")
    for relation in relations.matches(of: /Id="(rId\d+)" Type="[^"]*\/(\w+)" Target="([^"]*)"/) {
      #expect(zip.names.contains("\(folder)/\(relation.3)"))
      // What a text shows is named in it by the relation; styles and the like are found by their type.
      guard ["header", "chart", "worksheet"].contains(relation.2) else { continue }
      #expect(text.contains("r:id=\"\(relation.1)\""), "\(relation.3)")
    }
    for use in text.matches(of: /r:id="(rId\d+)"/) { #expect(relations.contains("Id=\"\(use.1)\"")) }
  }

  @Test func `the same value gives the same bytes, and nothing in them is of a clock or a machine`() throws {
    #expect(Sample.report.docx() == Self.files[0].1)
    #expect(Sample.report.workbook() == Self.files[1].1)
    let core = try ZipParts(Self.files[0].1).text("docProps/core.xml")
    #expect(core.contains("2026-11-26T00:00:00Z") && !core.contains("lastModifiedBy"))
    #expect(core.matches(of: /20\d\d-/).count == 2)
  }

  @Test func `a paper without tables has no workbook`() {
    var paper = Sample.report
    paper.body = ["Không có số liệu."].map { .paragraph($0) }
    paper.annexes = []
    #expect(paper.workbook() == nil)
  }
}
