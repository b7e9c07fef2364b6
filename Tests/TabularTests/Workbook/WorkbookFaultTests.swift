import Testing
import TinyBook

@testable import Tabular

/// Files that are no workbook, or one made to do harm: one clear fault each, at once, and never a half.
struct WorkbookFaultTests {
  private static let sound = TinyBook(TinyBook.row(1, "a", "b"), TinyBook.row(2, "c", TinyBook.number("1")))

  private func fault(_ bytes: [UInt8], name: String = "book.xlsx") -> Workbook.Fault? {
    do {
      for sheet in try workbook(bytes, name: name).sheets { try sheet.forEachRow { _ in true } }
      return nil
    } catch { return error as? Workbook.Fault }
  }

  private func fault(_ rows: String, after: String = "") -> Workbook.Fault? {
    fault(TinyBook(rows, after: after).bytes)
  }

  private func fault(lies: [String: TinyZip.Lie], packs: Bool = false) -> Workbook.Fault? {
    var zip = TinyZip()
    var book = WorkbookFaultTests.sound
    book.packs = packs
    book.add(to: &zip, lies: lies)
    return fault(zip.finished())
  }

  private let sheet = "xl/worksheets/sheet0.xml"

  @Test func namesWhatIsNoWorkbook() {
    #expect(fault([]) == .beingWritten)
    #expect(fault(WorkbookFaultTests.sound.bytes, name: "~$book.xlsx") == .beingWritten)
    #expect(fault(Array("task_id,title\n".utf8)) == .notWorkbook)
    var zip = TinyZip()
    zip.add("letter.txt", "hello")
    #expect(fault(zip.finished()) == .notWorkbook)
    var old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 2040)
    old[30] = 9
    #expect(fault(old) == .oldWorkbook)
    old.replaceSubrange(640..<672, with: Array("EncryptedPackage".utf8).flatMap { [$0, 0] as [UInt8] })
    #expect(fault(old) == .encrypted)
    #expect(fault(lies: [sheet: TinyZip.Lie(flags: 1)]) == .encrypted)
  }

  @Test func refusesLyingParts() {
    #expect(fault(WorkbookFaultTests.sound.bytes) == nil)
    #expect(fault(lies: [sheet: TinyZip.Lie(sum: 7)]) == .broken(part: sheet))
    #expect(fault(lies: [sheet: TinyZip.Lie(size: 40)], packs: true) == .broken(part: sheet))
    #expect(fault(lies: [sheet: TinyZip.Lie(size: 4_000)], packs: true) == .broken(part: sheet))
    #expect(fault(lies: [sheet: TinyZip.Lie(size: 300 << 20)], packs: true) == .tooLarge(.entry))
    #expect(fault(lies: [sheet: TinyZip.Lie(size: 100 << 20)], packs: true) == .tooLarge(.ratio))
    #expect(fault(lies: [sheet: TinyZip.Lie(packed: 1 << 30)]) == .truncated)
  }

  @Test func refusesBombs() {
    var zip = TinyZip()
    WorkbookFaultTests.sound.add(to: &zip)
    zip.add("xl/media/blanks.xml", [UInt8](repeating: 0x20, count: 30 << 20), packs: true)
    #expect(fault(zip.finished()) == .tooLarge(.ratio))

    // A long part may be packed less tight: else it goes on to where its bytes should end.
    for (size, fault) in [(20 << 20, Workbook.Fault.tooLarge(.ratio)), (15 << 20, .truncated)] {
      zip = TinyZip()
      WorkbookFaultTests.sound.add(to: &zip)
      zip.add("a", "text", TinyZip.Lie(size: size, packed: size / 60))
      #expect(self.fault(zip.finished()) == fault)
    }

    zip = TinyZip()
    WorkbookFaultTests.sound.add(to: &zip)
    for number in 1...10_000 { zip.add("x\(number)", "") }
    #expect(fault(zip.finished()) == .tooLarge(.entries))

    zip = TinyZip()
    WorkbookFaultTests.sound.add(to: &zip)
    zip.add("a", "text")
    zip.add("b", "text", TinyZip.Lie(bodyOf: 6))
    #expect(fault(zip.finished()) == .tooLarge(.overlap))
  }

  @Test func refusesDocumentTypes() {
    var book = WorkbookFaultTests.sound
    let entities = (1...9).map { #"<!ENTITY e\#($0) "&e\#($0 - 1);&e\#($0 - 1);&e\#($0 - 1);">"# }
    book.prologue = #"<!DOCTYPE x [<!ENTITY e0 "ha">\#(entities.joined())]>"#
    book.sheets[0].content = "<sheetData><row><c><v>&e9;</v></c></row></sheetData>"
    #expect(fault(book.bytes) == .doctype(part: sheet))
    book.prologue = #"<!DOCTYPE x SYSTEM "file:///etc/passwd">"#
    #expect(fault(book.bytes) == .doctype(part: sheet))
  }

  @Test func refusesWhatNoSheetHolds() {
    let broken = Workbook.Fault.broken(part: sheet)
    #expect(fault(String(repeating: "<row>", count: 200_000)) == .tooLarge(.depth))
    #expect(fault(#"<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c><v>1</v></c></row>"#) == nil)
    #expect(fault(#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#) == .tooLarge(.columns))
    #expect(fault(#"<row r="1048577"><c><v>1</v></c></row>"#) == .tooLarge(.rows))
    #expect(fault(#"<row r="2"/><row r="2"/>"#) == broken)
    #expect(fault(#"<row r="2"><c r="A3"><v>1</v></c></row>"#) == broken)
    #expect(fault(#"<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>"#) == broken)
    #expect(fault(#"<row><c t="s"><v>0</v></c></row>"#) == broken)
    #expect(fault(#"<row><c t="q"><v>0</v></c></row>"#) == broken)
    #expect(fault("<row><c><v>1</v></row>") == broken)
    #expect(fault(#"<row><c s="4"><v>1</v></c></row>"#) == broken)
    #expect(fault(TinyBook.row(1, String(repeating: "x", count: 140_000))) == .tooLarge(.text))
    #expect(fault("", after: #"<mergeCells><mergeCell ref="A1:B"/></mergeCells>"#) == broken)
  }

  /// Of another space, nothing in it would be a row: the sheet would be read as an empty one.
  @Test func takesNoPartForAnEmptyOne() {
    var book = WorkbookFaultTests.sound
    book.sheets[0].content = "<sheetDate><row><c><v>1</v></c></row></sheetDate>"
    #expect(fault(book.bytes) == .broken(part: sheet))
    book.space = "http://schemas.openxmlformats.org/spreadsheetml/2006/mein"
    #expect(fault(book.bytes) == .broken(part: "xl/workbook.xml"))
  }

  /// The small generator of Marsaglia, so that a failure can be made again.
  private struct Fixed: RandomNumberGenerator {
    var state: UInt64 = 88_172_645_463_325_252
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  /// The last two bytes say that there is no comment: without them nothing is lost.
  @Test func refusesCutFiles() {
    var random = Fixed()
    for packs in [false, true] {
      var book = WorkbookFaultTests.sound
      book.packs = packs
      let whole = book.bytes
      for _ in 1...50 {
        let cut = Int.random(in: 0..<(whole.count - 2), using: &random)
        #expect(fault(Array(whole[..<cut])) != nil, "cut at \(cut)")
      }
    }
  }

  /// A byte changed anywhere gives the same cells, or a fault.
  @Test func showsNoOtherCellsForAChangedByte() throws {
    var random = Fixed()
    var book = WorkbookFaultTests.sound
    book.packs = true
    let whole = book.bytes
    let right = try cells(whole)
    for _ in 1...400 {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      let found = try? cells(bytes)
      #expect(found == nil || found == right, "byte \(place)")
    }
  }
}
