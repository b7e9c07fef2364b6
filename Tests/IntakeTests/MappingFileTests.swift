import Contract
import Tabular
import Testing

@testable import Intake

struct MappingFileTests {
  @Test func whatIsWrittenIsReadAgain() throws {
    let taking = try #require(
      Clerk.take(Clerk.form) { mapping in
        mapping.money = .billion
        mapping.dates = .monthFirst
        mapping.leftOut = ["Phần \"B\" \\ \u{7}", "Ghi chú"]
        mapping.tables[0].vanished = .remove
        mapping.tables[0]["disbursed_vnd"]?.numbers = .dotDecimal
      })
    var mapping = Mapping()
    mapping.keep(taking.mapping)
    let text = MappingFile.text(mapping, about: ["Một dòng"])
    #expect(text.hasPrefix("# Một dòng\n"))
    #expect(try MappingFile.mapping(text) == mapping)
  }

  @Test func anotherWeekFindsItsMapping() throws {
    var mapping = Mapping()
    mapping.keep(try #require(Clerk.take(Clerk.form)).mapping)
    var sheet = Clerk.form
    sheet.rows[2].cells[0].text = "(Số liệu đến ngày 27/11/2026)"
    let file = HandIn(path: "/in/Bieu 02 tuan 48.xlsx", bytes: [], form: nil, sheets: [sheet])
    let own = try #require(mapping.sheet(sheet, of: file))
    let taking = try #require(SheetTaker.take(sheet, of: file, own, Clerk.terms(), Clerk.titles))
    #expect(taking.questions.isEmpty && taking.tables[0].rows.count == 3)
    #expect(taking.tables[0].rows[0].cells["as_of"] == "2026-11-27")
    let other = HandIn(path: "/in/Bieu 03 nhan su.xlsx", bytes: [], form: nil, sheets: [sheet])
    #expect(mapping.sheet(sheet, of: other) == nil)
  }

  @Test func aTitleThatIsGoneIsAskedFor() throws {
    let own = try #require(Clerk.take(Clerk.form)).mapping
    var sheet = Clerk.form
    sheet.rows[3].cells[2].text = "Ký hiệu"
    let taking = try #require(SheetTaker.take(sheet, of: Clerk.file(sheet), own, Clerk.terms(), Clerk.titles))
    #expect(taking.questions.contains(.heading(.statements, column: "project_id", title: "Mã dự án")))
  }

  @Test(arguments: [
    ("[[sheet]\n", "syntax 1"), ("[[sheet]]\nfile = \"a\"\n", "sheet.1.sheet"),
    ("[[sheet]]\nfile = \"a\"\nsheet = \"b\"\nmoney = \"xu\"\n", "money = \"xu\""),
    ("[[sheet]]\nfile = \"a\"\nsheet = \"b\"\ncolour = \"red\"\n", "colour"),
    ("[[sheet]]\nfile = \"a\"\nsheet = \"b\"\n[[sheet.table]]\nname = \"taks\"\n", "table.name = \"taks\""),
    (
      "[[sheet]]\nfile = \"a\"\nsheet = \"b\"\n[[sheet.table]]\nname = \"tasks\"\n[sheet.table.headings]\ntitel = \"x\"\n",
      "tasks.titel"
    ),
  ])
  func whatIsNotUnderstoodIsNamed(text: String, named: String) {
    do throws(MappingFile.Fault) {
      _ = try MappingFile.mapping(text)
      Issue.record("it was read")
    } catch {
      switch error {
      case .syntax(let line, _): #expect("syntax \(line)" == named)
      case .value(let key): #expect(key == named || key.hasSuffix(named), "\(key)")
      }
    }
  }
}
