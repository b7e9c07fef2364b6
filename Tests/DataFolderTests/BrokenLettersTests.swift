import Domain
import Foundation
import Testing

@testable import DataFolder

/// Letters that were read in a wrong encoding are told from all real words.
@Suite struct BrokenLettersTests {
  private func isBroken(_ text: String) -> Bool {
    let bytes = Array(text.utf8) + Array(repeating: 0, count: 16)
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { BrokenLetters.areIn(RawCell(bytes: $0, count: bytes.count - 16)) } ?? false
    }
  }

  /// The text as it becomes when its UTF-8 is read in another encoding.
  private func misread(_ text: String, as encoding: String.Encoding) -> String {
    String(
      text.utf8.map { byte in
        String(bytes: [byte], encoding: encoding) ?? String(Character(Unicode.Scalar(byte)))
      }.joined())
  }

  static let names = [
    "Sở Tài chính", "Phường Tây Hồ", "Ủy ban nhân dân", "Đường Láng", "Sở Y tế", "Văn phòng", "Nhà ở xã hội",
    "Hà Nội", "Trường học", "Bưởi", "Chuyển đổi số", "được giao", "Nước sạch",
  ]

  @Test(arguments: names)
  func `UTF-8 read as Windows-1252 or Latin-1 is found`(_ name: String) {
    #expect(isBroken(misread(name, as: .windowsCP1252)))
    #expect(isBroken(misread(name, as: .isoLatin1)))
    #expect(!isBroken(name))
    #expect(!isBroken(name.uppercased()))
    #expect(!isBroken(name.decomposedStringWithCanonicalMapping))
  }

  // What Excel on a Vietnamese Windows (1258) makes of UTF-8, fonts of before Unicode, and lost letters.
  @Test(arguments: [
    "ChĂ\u{A0}o phĂ²ng", "Sá»Ÿ Tà i chính", "Së Tµi chÝnh", "UBND thµnh phè", "S\u{FFFD} Y t\u{FFFD}",
  ])
  func `other ways of breaking letters are found`(_ text: String) { #expect(isBroken(text)) }

  @Test(arguments: [
    "XÃ\u{A0}HỘI", "“MÃ”", "«MÃ»", "«lá»…", "(lá – cây)", "Mã số: 12 – 15", "Đơn giá/m² sàn", "25°C",
    "½ ngày", "n°5",
    "l’été à Hà Nội – œuvre", "L’ÎLE DE RÉ", "Señor Ångström – Ærø", "Pamatë", "© 2026", "Windows®",
    "±0,5 µm",
    "«Nhà nước»", "Москва", "日本語", "ÂU CƠ…", "THÂN ÁI”", "quá’", "CĂN™", "MĂ “A”",
  ])
  func `real words and signs are not`(_ text: String) { #expect(!isBroken(text)) }

  @Test func `no word of the demonstration data is broken`() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/demo-data"
    for name in ["units", "projects", "tasks", "obstacles", "people", "sectors", "codelists"] {
      let text = try String(contentsOfFile: "\(folder)/\(name).csv", encoding: .utf8)
      for line in text.split(separator: "\n") { #expect(!isBroken(String(line)), "\(line)") }
    }
  }

  @Test func `broken names are one error for a column, and their rows are used`() {
    let folder = TestFolder()
    let units = TestFolder.small["units.csv"] ?? ""
    folder.write("units.csv", misread(units, as: .windowsCP1252))
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["units.csv:2:name broken-encoding"])
    #expect(portfolio.problems.list.first?.rows == 3)
    #expect(portfolio.agencies.rows.count == 3)
  }

  @Test func `broken notes in the ledger are named and the money counts`() {
    let folder = TestFolder()
    folder.append("transactions.csv", "D8,P1,2026,current,2026-05-01,payment,40,F1,treasury,UNC,Ä‘á»£t 2\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["transactions.csv:5:notes broken-encoding"])
    #expect(portfolio.money.total.disbursed == 1840)
  }
}
