import Contract
import Glibc
import Testing

@testable import Postgres

/// The copy of a database's tables that is read as a folder.
@Suite(.needsServer, .timeLimit(.minutes(2)))
struct MirrorTests {
  private let database: TestDatabase
  private let writer: PostgresConnection
  private let mirror: TestMirror

  init() throws {
    database = try TestDatabase()
    writer = try database.connect()
    try writer.change("INSERT INTO sectors VALUES ('S1', 'Số'), ('S2', 'Y tế'), ('S3', 'Đô thị')")
    mirror = try TestMirror(of: database)
    try mirror.refresh()
  }

  // MARK: What comes

  @Test func `it is there for its reader alone, and has no file of a table that nobody need have`() throws {
    #expect(mirror.lines(.sectors).sorted() == ["S1,Số", "S2,Y tế", "S3,Đô thị"])
    #expect(mirror.text(.holidays).isEmpty && mirror.lines(.tasks).isEmpty && !mirror.text(.tasks).isEmpty)
    var status = stat()
    #expect(stat(mirror.place.path, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat(mirror.path(.sectors), &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func `what is inserted is added to the file, and what is changed keeps its place in a new one`()
    throws
  {
    let before = try #require(mirror.file(.sectors))
    try writer.change("INSERT INTO sectors VALUES ('S4', 'Thêm')")
    try mirror.refresh()
    #expect(mirror.file(.sectors)?.inode == before.inode && mirror.lines(.sectors).last == "S4,Thêm")
    let order = mirror.lines(.sectors).map { String($0.prefix(2)) }
    try writer.change("UPDATE sectors SET name = 'Khác' WHERE sector_id = 'S2'")
    try mirror.refresh()
    #expect(mirror.file(.sectors)?.inode != before.inode && mirror.lines(.sectors).contains("S2,Khác"))
    #expect(mirror.lines(.sectors).map { String($0.prefix(2)) } == order)
    try writer.change("DELETE FROM sectors WHERE sector_id = 'S1'")
    try writer.change("UPDATE sectors SET sector_id = 'S9' WHERE sector_id = 'S3'")
    try mirror.refresh()
    #expect(mirror.lines(.sectors).sorted() == ["S2,Khác", "S4,Thêm", "S9,Đô thị"])
    #expect(try mirror.isWhole())
  }

  @Test func `what was undone never comes, and what came and went leaves nothing`() throws {
    let before = mirror.text(.sectors)
    _ = try writer.run("BEGIN; INSERT INTO sectors VALUES ('S4', 'Không'); ROLLBACK")
    try writer.change("INSERT INTO sectors VALUES ('S5', 'Qua')")
    try writer.change("DELETE FROM sectors WHERE sector_id = 'S5'")
    try mirror.refresh()
    #expect(mirror.text(.sectors) == before)
  }

  @Test func `a table that is emptied stays as a file without rows`() throws {
    _ = try writer.run("TRUNCATE sectors CASCADE")
    try mirror.refresh()
    #expect(mirror.text(.sectors) == "sector_id,name,name_en,oc4ids_code\n")
    try writer.change("INSERT INTO sectors SELECT 'S' || n, 'Số' FROM generate_series(1, 10001) AS n")
    try mirror.refresh()
    #expect(mirror.lines(.sectors).count == 10_001)
  }

  @Test func `a transaction that began first and ends last is not lost, and nothing comes twice`() throws {
    let slow = try database.connect()
    _ = try slow.run("BEGIN; INSERT INTO sectors VALUES ('A1', 'Chậm')")
    for number in 1...3 {
      try writer.change("INSERT INTO sectors VALUES ('B\(number)', 'Nhanh')")
      try mirror.refresh()
      #expect(mirror.lines(.sectors).count == 3 + number)
    }
    _ = try slow.run("COMMIT")
    try mirror.refresh()
    #expect(mirror.lines(.sectors).last == "A1,Chậm")
    #expect(try mirror.isWhole())
  }

  @Test func `what was missed while away is caught up`() throws {
    try writer.change("INSERT INTO sectors VALUES ('S4', 'Vắng')")
    let before = mirror.file(.sectors)?.inode
    // Another program, with the mirror that it finds.
    var other = try MirrorUpdate(mirror.place, mirror.connection)
    try other.run()
    #expect(mirror.lines(.sectors).last == "S4,Vắng" && mirror.file(.sectors)?.inode == before)
  }

  @Test func `texts of every kind and keys of several columns come as they are`() throws {
    let texts = [
      "dấu \" và \"\" kép", "hai\ndòng", "\\.", "a,b;c", " trống ", "\r", "{a,\"b\\\\\",NULL}",
      "'); DROP TABLE x",
      "|", "NULL", "a|b", "\"",
    ]
    for text in texts {
      try writer.change("INSERT INTO codelists VALUES ($1, $2, 'Tên', 'Name')", [text, text])
      try mirror.refresh()
    }
    #expect(try mirror.isWhole())
    try writer.change("UPDATE codelists SET label = code")
    try mirror.refresh()
    #expect(try mirror.isWhole())
    for text in texts.dropFirst() { try writer.change("DELETE FROM codelists WHERE code = $1", [text]) }
    try mirror.refresh()
    #expect(try mirror.isWhole())
    try writer.change("INSERT INTO holidays VALUES ('0987-01-02', 'Xưa', true), ('2026-09-02', 'Nay', false)")
    try mirror.refresh()
    try writer.change("UPDATE holidays SET name = 'Xưa lắm' WHERE date < '1000-01-01'")
    try mirror.refresh()
    #expect(mirror.lines(.holidays).sorted() == ["0987-01-02,Xưa lắm", "2026-09-02,Nay"])
  }

  @Test func `what a database says of itself is what the folder says`() throws {
    try writer.change(
      "UPDATE facts SET title = $1, as_of = '2026-06-30', synthetic = true", ["Đường \"A\"\n"])
    try mirror.refresh()
    let text = MirrorState.text(of: mirror.place.path + "/datapackage.json")
    #expect(
      text
        == "{\n  \"title\": \"Đường \\\"A\\\"\\n\",\n  \"synthetic\": true,\n  \"as_of\": \"2026-06-30\"\n}\n"
    )
  }

  // MARK: What can't be trusted

  @Test func `what was added and not noted, and a file that somebody changed, are made right`() throws {
    for (code, damage) in [("D1", "S7,Nửa"), ("D2", "S8,Cả,,\n")] {
      let file = open(mirror.path(.sectors), O_WRONLY | O_APPEND)
      _ = damage.withCString { write(file, $0, strlen($0)) }
      close(file)
      try writer.change("INSERT INTO sectors VALUES ('\(code)', 'Thêm')")
      try mirror.refresh()
      #expect(try mirror.isWhole())
    }
    let file = open(mirror.path(.sectors), O_WRONLY | O_TRUNC)
    close(file)
    unlink(mirror.path(.projects))
    try mirror.refresh()
    #expect(try mirror.isWhole() && !mirror.text(.projects).isEmpty)
  }

  @Test func `whoever was away longer than changes are kept reads everything anew`() throws {
    try writer.change("INSERT INTO sectors VALUES ('S4', 'Vắng')")
    try writer.change("SELECT prune_changes('0 s')")
    try mirror.refresh()
    #expect(try mirror.isWhole() && mirror.lines(.sectors).count == 4)
  }

  @Test func `another database without rows does not take the last good data away, and one with rows does`()
    throws
  {
    let before = mirror.text(.sectors)
    let other = try TestDatabase()
    var update = try MirrorUpdate(mirror.place, try other.connect(as: TestDatabase.reader))
    #expect(fault { try update.run() } == .replacedByEmpty)
    #expect(mirror.text(.sectors) == before)
    try other.connect().change("INSERT INTO sectors VALUES ('S7', 'Khác')")
    update = try MirrorUpdate(mirror.place, try other.connect(as: TestDatabase.reader))
    try update.run()
    #expect(mirror.lines(.sectors) == ["S7,Khác"])
    let bare = try TestDatabase(from: "template0")
    var without = try MirrorUpdate(mirror.place, try bare.connect())
    #expect(fault { try without.run() } == .noTables(missing: "facts"))
  }

  @Test func `one program writes a mirror, and the next one when that ends`() throws {
    var first: MirrorLock? = try MirrorLock(mirror.place)
    #expect(try first?.take() == true)
    let second = try MirrorLock(mirror.place)
    #expect(try !second.take())
    first = nil
    #expect(try second.take())
  }

  @Test(
    arguments: [
      .noServer("gone away"), .refused(""), .lost("a  b"), .tooLate, .noTables(missing: "facts"),
      .sql("no such thing: đ", state: "42P01"), .mirror("/x: full"), .replacedByEmpty,
    ] as [PostgresFault])
  func `what the one who writes a mirror says is heard by the others`(_ fault: PostgresFault) throws {
    let (first, second) = (try MirrorLock(mirror.place), try MirrorLock(mirror.place))
    #expect(try first.take() && second.said == nil)
    first.say(fault)
    #expect(second.said == fault)
    first.say(nil)
    #expect(second.said == nil)
  }
}
