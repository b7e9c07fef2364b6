import Domain
import Glibc
import Testing

@testable import DataFolder

@Suite struct FileFormTests {
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let text = "sector_id,name\nS01,Giao thông\n"

  static let cases: [(FileForm, [UInt8])] = [
    (.workbook, zip + Array("..[Content_Types].xml..xl/workbook.xml".utf8)),
    (.openDocument, zip + Array("..mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8)),
    (.archive, zip + Array("..sectors.csv..".utf8)),
    (.oldWorkbook, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)),
    (.pdf, Array("%PDF-1.7\n".utf8)),
    (.html, Array("<html><table><tr><td>sector_id</td></tr></table></html>".utf8)),
    (.html, Array("\n <!DOCTYPE HTML><body>".utf8)),
    (.xml, Array("<?xml version=\"1.0\"?><Workbook/>".utf8)),
    (.richText, Array("{\\rtf1 sector_id}".utf8)),
    (.zeros, Array(repeating: 0, count: 4096)),
    (.zeros, [0]),
    (.zeros, Array(repeating: 0, count: 512) + Array(text.utf8)),
    (.binary, Array("\u{1}\u{0}\u{0}\u{2}\u{3}\u{0}\u{5}\u{0}\u{0}\u{0}\u{9}\u{9}".utf8)),
  ]

  @Test(arguments: cases)
  func `a file of another kind is named as what it is`(_ form: FileForm, _ bytes: [UInt8]) {
    let folder = TestFolder()
    folder.write("sectors.csv", bytes)
    let problem = folder.read().problems.list.first { $0.rule != .foreignKey }
    #expect(problem?.rule == .fileForm)
    #expect(problem?.expected == .csv(insteadOf: form))
    #expect(problem?.found == form.name)
    #expect(problem?.place.text == "sectors.csv:1")
  }

  // MARK: links

  @Test func `a link out of the folder is followed to a table and to nothing else`() throws {
    let folder = TestFolder()
    let elsewhere = TestFolder([
      "tasks.csv": TestFolder.small["tasks.csv"] ?? "", "secret": "mật khẩu,khóa\n",
      "x/sectors.csv": "mật khẩu\n",
    ])
    for (name, target) in [
      ("tasks.csv", "tasks.csv"), ("plans.csv", "secret"), ("sectors.csv", "x/sectors.csv"),
    ] {
      folder.remove(name)
      symlink(elsewhere.path + "/" + target, folder.path + "/" + name)
    }
    symlink(elsewhere.path + "/secret", folder.path + "/datapackage.json")
    let portfolio = folder.read()
    #expect(portfolio.assignments.rows.count == 2)
    #expect(
      portfolio.problemPlaces.filter { !$0.hasSuffix("takes-rows") } == [
        "datapackage.json link-outside", "sectors.csv:1 column-missing", "plans.csv link-outside",
      ])
    #expect(portfolio.problems.list.allSatisfy { !$0.found.contains("mật khẩu") })
  }

  @Test func `a link within the folder is followed under any name`() {
    let folder = TestFolder()
    folder.write("2026/nhiem-vu.csv", TestFolder.small["tasks.csv"] ?? "")
    folder.remove("tasks.csv")
    symlink("2026/nhiem-vu.csv", folder.path + "/tasks.csv")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == [])
    #expect(portfolio.assignments.rows.count == 2)
  }
}
