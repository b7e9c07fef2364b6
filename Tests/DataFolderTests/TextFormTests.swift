import Contract
import Domain
import Glibc
import Testing

@testable import DataFolder

/// Files as table programs and old offices write them.
@Suite struct TextFormTests {
  // MARK: the nine forms

  @Test(arguments: OfficeTables.forms)
  func `the demonstration's tables in another form are the same, to the đồng and the line`(
    _ form: OfficeTables.Form
  ) {
    let plain = OfficeTables.plain
    let other = OfficeTables.folder(form)
    #expect(OfficeTables.said(other) == OfficeTables.said(plain))
    #expect(other.money.total == plain.money.total)
    #expect(other.money.total.disbursed > 0)
    let noted = other.problems.list.filter { $0.rule == .textForm }
    #expect(Set(noted.map(\.file)).count == (form.isOther ? other.files.count : 0))
    #expect(other.files.allSatisfy { ($0.form != nil) == form.isOther })
  }

  // MARK: notes and doubts

  @Test func `a file in another form is read, and a note says which`() {
    let folder = TestFolder()
    folder.write("sectors.csv", "sep=;\r\nsector_id;name\r\nS01;Giao thông\r\nS02;Văn hóa, thể thao\r\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["sectors.csv text-form"])
    #expect(portfolio.problems.list.first?.found == "UTF-8, sep=;")
    #expect(portfolio.problems.list.first?.expected == .utf8Commas)
    #expect(portfolio.problems.noteCount == 1)
    #expect(portfolio.sectors.rows.map(\.name) == ["Giao thông", "Văn hóa, thể thao"])
    #expect(portfolio.sectors.rows.map(\.origin.line) == [3, 4])
    #expect(portfolio.files.first { $0.table == "sectors" }?.form == "UTF-8, sep=;")
    #expect(portfolio.files.first { $0.table == "tasks" }?.form == .some(nil))
  }

  @Test func `a problem in such a file stands where the file has it`() {
    let folder = TestFolder()
    let tasks =
      "task_id;title;lead_unit_id;due_on;status\nT1;\"Khảo sát;\nđợt 1, 2\";STC;2026-13-01;in_progress\nT2;a;STC\n"
    folder.write("tasks.csv", Array(tasks.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(
      folder.read().problemPlaces == [
        "tasks.csv:2:due_on type", "tasks.csv:4 too-few-cells", "tasks.csv text-form",
      ])
  }

  @Test func `a file whose cells two signs may part is refused with both`() {
    let folder = TestFolder()
    folder.write("tasks.csv", "task_id;title,lead_unit_id;due_on,status\nT1;a,STC;,new\n")
    let problem = folder.read().problems.list.first { $0.file == "tasks.csv" }
    #expect(problem?.rule == .separator)
    #expect(problem?.severity == .error)
    #expect(problem?.line == 1)
    let readings = Set((problem?.found ?? "").split(separator: " / ").map(String.init))
    #expect(
      readings == [
        ";: task_id | title,lead_unit_id | due_on,status", ",: task_id;title | lead_unit_id;due_on | status",
      ])
  }

  // MARK: old letters

  @Test func `a table in TCVN3 is read, with what speaks for it`() {
    let folder = TestFolder()
    // Giao thông, Văn hoá và thể thao, Y tế, Đất đai.
    let bytes =
      Array("sector_id,name\nS01,Giao th".utf8) + [0xAB] + Array("ng\nS02,V".utf8) + [0xA8]
      + Array("n ho".utf8)
      + [0xB8, 0x20, 0x76, 0xB5] + Array(" th".utf8) + [0xD3] + Array(" thao\nS03,Y t".utf8) + [0xD5]
      + Array("\nS04,".utf8) + [0xA7, 0xCA] + Array("t ".utf8) + [0xAE] + Array("ai\n".utf8)
    folder.write("sectors.csv", bytes)
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["sectors.csv text-form"])
    #expect(portfolio.problems.list.first?.found.hasPrefix("TCVN3 (ABC) · 1.00 (") == true)
    #expect(portfolio.problems.list.first?.found.hasSuffix(": th«ng → thông") == true)
    #expect(portfolio.sectors.rows.map(\.name) == ["Giao thông", "Văn hoá và thể thao", "Y tế", "Đất đai"])
  }

  @Test func `a column in an old font's letters is read, and the note names it`() {
    let folder = TestFolder()
    folder.write("sectors.csv", "sector_id,name\nS01,Giao th«ng\nS02,V¨n ho¸\nS03,§Êt ®ai\nS04,Y tÕ\n")
    let portfolio = folder.read()
    #expect(portfolio.problemPlaces == ["sectors.csv:name old-font"])
    #expect(portfolio.problems.list.first?.rows == 4)
    #expect(portfolio.problems.list.first?.found.hasSuffix("th«ng → thông") == true)
    #expect(portfolio.sectors.rows.map(\.name) == ["Giao thông", "Văn hoá", "Đất đai", "Y tế"])
    #expect(portfolio.files.first { $0.table == "sectors" }?.form == "UTF-8, TCVN3 (ABC)")
  }

  // MARK: changes

  @Test func `a ledger in another form that grows is read again whole`() throws {
    let folder = TestFolder()
    let ledger = try #require(TestFolder.small["transactions.csv"])
    func semicolons(_ text: String) -> String {
      text.replacing("\"Đợt 1, gói 2\"", with: "Đợt 1 gói 2").replacing(",", with: ";")
    }
    folder.write("transactions.csv", semicolons(ledger))
    let reader = folder.reader()
    #expect(reader.read()?.money.total.disbursed == 1800)
    #expect(reader.read() == nil)
    folder.append("transactions.csv", "D9;P2;2026;current;2026-05-01;payment;40;F1;treasury;;\n")
    #expect(reader.read()?.money.total.disbursed == 1840)
    #expect(!reader.needsVerification)
    #expect(!reader.settlingFiles)
    folder.append("transactions.csv", "D8;P2;2026;current;2026-05-01;payment;2;F1;treasury;;x\n")
    #expect(reader.read()?.money.total.disbursed == 1842)
    folder.write("transactions.csv", ledger)
    let plain = try #require(reader.read())
    #expect(plain.money.total.disbursed == 1800)
    #expect(plain.problemPlaces == ["transactions.csv:5 rows-lost"])
    folder.append("transactions.csv", "D9,P2,2026,current,2026-05-01,payment,40,F1,treasury,,\n")
    #expect(reader.read()?.money.total.disbursed == 1840)
    #expect(reader.needsVerification)
  }

  @Test func `a file is looked at once for each version`() throws {
    let folder = TestFolder()
    folder.write("sectors.csv", "sector_id;name\nS01;Giao thông\n")
    let past = timeval(tv_sec: 1_700_000_000, tv_usec: 0)
    utimes(folder.path + "/sectors.csv", [past, past])
    let source = SourceRef(
      file: 0, part: SourcePart(path: "sectors.csv", table: .sectors), source: FolderSource(folder.path))
    func address() throws -> UnsafePointer<UInt8>? {
      try source.open().form?.bytes?.withUnsafeBufferPointer { $0.baseAddress }
    }
    let first = try #require(try address())
    #expect(try address() == first)
    folder.replace("sectors.csv", "sector_id,name\nS01,Giao thông\n")
    #expect(try source.open().form == nil)
  }

  // MARK: broken files

  /// Random bytes changed in files of every form: no crash, and no row is gone in silence.
  @Test func `no row of a broken file is lost without a problem`() {
    var random = Lot(state: 20_261_127)
    let rows = OfficeTables.rows("tasks", 20)
    for form in OfficeTables.forms + [.plain] {
      let whole = form.bytes(rows)
      for _ in 0..<12 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          bytes[Int.random(in: bytes.indices, using: &random)] = Lot.byte(&random)
        }
        let folder = TestFolder([:])
        folder.write("tasks.csv", bytes)
        let portfolio = folder.read()
        let own = portfolio.problems.list.filter {
          $0.file == "tasks.csv" && $0.rule != .foreignKey && $0.severity == .error
        }
        #expect(portfolio.assignments.rows.count == rows.count - 1 || !own.isEmpty, "\(form)")
      }
    }
  }
}
