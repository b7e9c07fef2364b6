import Testing

@testable import Tabular

@Suite struct EncodingTests {
  private func found(_ bytes: [UInt8]) -> FoundText? {
    guard case .other(let found) = TextForm.found(in: bytes, isName: { _ in true }) else { return nil }
    return found
  }

  @Test func `each encoding has the letters of Vietnamese that it has`() {
    let letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
    let capitals = letters.uppercased()
    for encoding in TextEncoding.old {
      #expect(OldLetters.bytes(letters, encoding).lost == 0, "\(encoding)")
      #expect(OldLetters.bytes(capitals, encoding).lost == (encoding == .tcvn3 ? 60 : 0), "\(encoding)")
    }
    #expect(OldText.utf8([0x55, 0xFB, 0x20, 0x6E, 0x68, 0xA9, 0x6E], .tcvn3) == Array("Uỷ nhân".utf8))
    #expect(OldText.utf8([0x61, 0xE4, 0x75, 0x20, 0xF1, 0x6F, 0xE0], .vni) == Array("ậu đồ".utf8))
    #expect(OldText.utf8([0xE2, 0xEC, 0x79], .windows1258) == Array("ấy".utf8))
    #expect(OldText.utf8([0xD5, 0x02], .viscii) == Array("ạẲ".utf8))
  }

  @Test(arguments: TextEncoding.old, DemoTables.names)
  func `a table in an old encoding comes back, with its evidence`(_ encoding: TextEncoding, _ name: String) {
    let text = OldLetters.kept(DemoTables.text(name, rows: 100), encoding)
    guard text.unicodeScalars.contains(where: { !$0.isASCII }) else { return }
    let found = found(OldLetters.bytes(text, encoding).bytes)
    // Both have one byte for Đ, and there may be no other letter.
    #expect(found?.form.encoding == encoding || encoding == .viscii && name == "plans")
    #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) == text } == true)
    #expect((found?.evidence?.score ?? 0) >= 0.9)
    #expect(found?.evidence?.after.isEmpty == false || name == "plans")
  }

  @Test(arguments: [
    "identité,nom\nA1,Préfecture de région\nA2,Côte d'Ivoire\nA3,Élève à l'école\nA4,Déjà vu là-bas\nA5,Où êtes-vous né\n",
    "id,name\nA1,café à la crème\nA2,naïve façade\nA3,résumé über\nA4,Übergröße für Mädchen\nA5,mañana señor año\n",
  ])
  func `foreign text is none of ours`(_ text: String) {
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    guard case .contract = TextForm.found(in: latin, isName: { _ in true }) else {
      Issue.record("taken for Vietnamese")
      return
    }
    guard case .contract = TextForm.found(in: Array(text.utf8), isName: { _ in true }) else {
      Issue.record("taken for an old font")
      return
    }
  }

  @Test func `Vietnamese in Unicode is no old font's`() {
    for name in DemoTables.names {
      let text = Array(DemoTables.text(name, rows: 1000).utf8)
      guard case .contract = TextForm.found(in: text, isName: { _ in true }) else {
        Issue.record("\(name)")
        continue
      }
      #expect(text.withUnsafeBufferPointer { TextForm.isContract($0, isWhole: true) })
    }
  }

  @Test func `a table that mixes two encodings is refused with both readings`() {
    let rows = DemoTables.rows("tasks")
    let half = DemoTables.written(Array(rows[..<(rows.count / 2)]), ",")
    let rest = DemoTables.written(Array(rows[(rows.count / 2)...]), ",")
    let bytes = OldLetters.bytes(half, .windows1258).bytes + OldLetters.bytes(rest, .vni).bytes
    guard case .doubt(let doubt) = TextForm.found(in: bytes, isName: { _ in true }) else {
      Issue.record("no doubt")
      return
    }
    #expect(doubt.cause == .encoding)
    #expect(doubt.line == 2)
    #expect(doubt.first.name != doubt.second.name)
    #expect(doubt.first.line.hasPrefix(rows[1][0]))
  }

  @Test(arguments: TextEncoding.fonts, ["tasks", "units", "obstacles"])
  func `columns in an old font's letters are read, and the others left alone`(
    _ font: TextEncoding, _ name: String
  ) {
    var rows = DemoTables.rows(name)
    let place = rows[0].firstIndex { ["title", "name", "description"].contains($0) } ?? 0
    let unicode = rows
    for row in rows.indices.dropFirst() {
      rows[row][place] = String(
        decoding: OldText.latin(OldLetters.bytes(rows[row][place], font).bytes), as: UTF8.self)
    }
    let text = DemoTables.written(rows, ",")
    let found = found(Array(text.utf8))
    #expect(found?.form.encoding == .utf8)
    #expect(found?.fonts.map(\.place) == [place])
    #expect(found?.fonts.first?.font == font)
    #expect(found?.fonts.first?.name == rows[0][place])
    let read = DemoTables.cells(found?.bytes ?? [])
    #expect(read.count == unicode.count)
    for (row, right) in zip(read, unicode).dropFirst() {
      #expect(row[place] == OldLetters.kept(right[place], font))
      #expect(row.enumerated().allSatisfy { $0.offset == place || $0.element == right[$0.offset] })
    }
  }

  @Test func `a file with single bytes that are no UTF-8 stays UTF-8`() {
    var text = Array(DemoTables.text("tasks").utf8)
    text[text.count / 2] = 0xE0
    guard case .contract = TextForm.found(in: text, isName: { _ in true }) else {
      Issue.record("other")
      return
    }
    let few = Array("sector_id,name\nS01,Giao th".utf8) + [0xF4, 0x6E, 0x67, 0x0A]
    guard case .contract = TextForm.found(in: few, isName: { _ in true }) else {
      Issue.record("one word is no proof")
      return
    }
  }
}
