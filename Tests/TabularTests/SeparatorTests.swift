import Testing

@testable import Tabular

@Suite struct SeparatorTests {
  private static let names: Set<String> = ["sector_id", "name", "note", "task_id", "title", "status"]

  private func finding(_ text: String) -> TextFinding {
    TextForm.found(in: Array(text.utf8)) { SeparatorTests.names.contains($0) }
  }

  private func read(_ text: String) -> String? {
    guard case .other(let found) = finding(text) else { return nil }
    return String(decoding: found.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("sector_id;name\nS1;Giao thông\n", "sector_id,name\nS1,Giao thông\n"),
    ("sector_id\tname\r\nS1\tVăn hóa, thể thao\r\n", "sector_id,name\r\nS1,\"Văn hóa, thể thao\"\r\n"),
    ("sector_id|name\rS1|\"a|b\"\r", "sector_id,name\nS1,\"a|b\"\n"),
    ("sep=;\r\nsector_id;name\r\nS1;\"a;\"\"b\"\"\"\r\n", "\r\nsector_id,name\r\nS1,\"a;\"\"b\"\"\"\r\n"),
    ("sep=,\nsector_id,name\nS1,a\n", "\nsector_id,name\nS1,a\n"),
    ("\"sep=;\"\nsector_id;name;;\nS1;a;;\n;;;\n", "\nsector_id,name,,\nS1,a,,\n,,,\n"),
    ("\n\nsector_id;name\nS1;\"dòng 1\ndòng 2, 3\"\n", "\n\nsector_id,name\nS1,\"dòng 1\ndòng 2, 3\"\n"),
    ("Mã;Tên\nS1;a\nS2;b\n", "Mã,Tên\nS1,a\nS2,b\n"),
    ("\u{FEFF}sector_id;name\nS1;a", "sector_id,name\nS1,a"),
  ])
  func `cells parted by another sign are parted by commas, in the same lines`(_ text: String, _ right: String)
  {
    #expect(read(text) == right)
  }

  @Test func `columns at the end that are empty are counted`() {
    guard case .other(let found) = finding("sector_id;name;;\nS1;a;;\n") else { return }
    #expect(found.form.emptyColumns == 2)
    #expect(found.form.name == "UTF-8, ;")
  }

  @Test(arguments: [
    "sector_id,name\nS1,a;b\n", "sector_id,name;note\nS1,a\n", "DANH MỤC\nsector_id;name\n",
    "sector_id\nS1\n",
    "\"sector_id,name\"\n\"S1,a\"\n", "sector_id:name\nS1:a\n", "sep=:\nsector_id:name\nS1:a\n", "", "\n\n",
    "Một, hai; ba\nbốn\n",
  ])
  func `what has commas, or nothing that parts cells, is left to the reader`(_ text: String) {
    guard case .contract = finding(text) else {
      Issue.record("\(finding(text))")
      return
    }
  }

  @Test(arguments: [
    ("sector_id;name\nS1,a\nS2,b\n", ";", ","), ("task_id;title,name;status,note\n", ";", ","),
    ("sep=;\ntask_id,title\nA,b\n", ";", ","), ("\n\ntask_id;title\tname\tstatus\nA;b\n", ";", "Tab"),
  ])
  func `two signs that part the names are both named`(_ text: String, _ first: String, _ second: String) {
    guard case .doubt(let doubt) = finding(text) else {
      Issue.record("\(finding(text))")
      return
    }
    #expect(doubt.cause == .separator)
    #expect(Set([doubt.first.name, doubt.second.name]) == [first, second])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[doubt.line - 1].contains(";") || lines[doubt.line - 1].contains(","))
  }

  @Test(arguments: DemoTables.names)
  func `each table in nine forms is the same table, in the same lines`(_ name: String) {
    let rows = DemoTables.rows(name, 60)
    for (form, bytes) in NineForms.all(rows) {
      guard case .other(let found) = TextForm.found(in: bytes, isName: { _ in true }) else {
        // Commas in UTF-8 are the contract's own, however lines end.
        #expect(form.contains("UTF-8"), "\(name) \(form)")
        continue
      }
      let read = DemoTables.cells(found.bytes).filter { $0 != [""] }
      #expect(
        read.map { Array($0.prefix(rows[0].count)) }.filter { $0.contains { !$0.isEmpty } } == rows, "\(form)"
      )
      #expect(found.evidence == nil)
    }
  }

  // MARK: broken files

  @Test func `a line that can't be split stays one, and so do the others`() {
    #expect(
      read("sector_id;name\nS1;x\"y, z\nS2;b, c\n") == "sector_id,name\nS1,x\"y; z\nS2,\"b, c\"\n")
    #expect(read("sector_id;name\nS1;\"y\nS2;b\n") == "sector_id,name\nS1,\"y\nS2,b\n")
    #expect(read("sector_id;name\nS1;\"y\nS2;,b\n") == "sector_id,name\n\"\" S1,\"y\nS2,\",b\"\n")
    #expect(
      read("sector_id;name\nS1;\"y\nS2;b\nS3;c\";d\nS4;e\n")
        == "sector_id,name\nS1,\"y\nS2,b\nS3,c\";d\nS4,e\n"
        || read("sector_id;name\nS1;\"y\nS2;b\nS3;c\";d\nS4;e\n")
          == "sector_id,name\nS1,\"y\nS2,b\nS3,c\",d\nS4,e\n"
    )
  }

  /// Files with random bytes changed: no crash, the lines stay, and what was split stays split.
  @Test func `changed bytes change no line`() {
    var random = Lot(state: 20_261_127)
    let rows = DemoTables.rows("tasks", 20)
    for (_, bytes) in NineForms.all(rows) {
      for _ in 0..<20 {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...12, using: &random) {
          changed[Int.random(in: changed.indices, using: &random)] = NineForms.byte(&random)
        }
        guard case .other(let found) = TextForm.found(in: changed, isName: { $0.contains("_") }) else {
          continue
        }
        guard found.form.encoding == .utf8 else { continue }
        let feeds = changed.indices.count { place in
          changed[place] == 0x0A
            || changed[place] == 0x0D && (place + 1 == changed.count || changed[place + 1] != 0x0A)
        }
        let now = found.bytes.count { $0 == 0x0A }
        #expect(now == feeds || found.form.lineEnd != .loneReturn && now == changed.count { $0 == 0x0A })
      }
    }
  }
}

/// A table as programs write it.
enum NineForms {
  static func all(_ rows: [[String]]) -> [(name: String, bytes: [UInt8])] {
    let commas = DemoTables.written(rows, ",")
    let semicolons = DemoTables.written(rows, ";")
    let tabs = DemoTables.written(rows, "\t", end: "\r\n")
    let wide = rows.map { $0 + ["", "", ""] } + [Array(repeating: "", count: rows[0].count + 3)]
    return [
      ("UTF-8 BOM", [0xEF, 0xBB, 0xBF] + Array(commas.utf8)),
      ("UTF-16LE BOM", [0xFF, 0xFE] + little(commas)),
      ("UTF-16BE BOM", [0xFE, 0xFF] + little(commas).swapped),
      ("UTF-16LE Tab", little(tabs)),
      ("semicolons", Array(semicolons.utf8)),
      ("tabs", Array(tabs.utf8)),
      ("sep=;", Array(("sep=;\r\n" + DemoTables.written(rows, ";", end: "\r\n")).utf8)),
      ("UTF-8 CRLF", Array(DemoTables.written(rows, ",", end: "\r\n").utf8)),
      ("UTF-8 CR", Array(DemoTables.written(rows, ",", end: "\r").utf8)),
      ("wide; CR", Array(DemoTables.written(wide, ";", end: "\r").utf8)),
    ]
  }

  private static func little(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// Mostly one that matters.
  static func byte(_ random: inout Lot) -> UInt8 {
    [0x22, 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0x20, UInt8.random(in: 0...255, using: &random)]
      .randomElement(using: &random) ?? 0
  }
}

extension [UInt8] {
  fileprivate var swapped: [UInt8] { indices.map { self[$0 ^ 1] } }
}

/// Random numbers that are the same in every run.
struct Lot: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
