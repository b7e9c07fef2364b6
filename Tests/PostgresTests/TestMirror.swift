import Contract
import Glibc
import Testing

@testable import Postgres

/// A mirror of one test's own.
final class TestMirror {
  private let site: CopyFolder
  let place: MirrorPlace
  let connection: PostgresConnection
  private var update: MirrorUpdate

  /// - Parameter role: the reading one, unless a test says otherwise.
  init(of database: TestDatabase, as role: String = TestDatabase.reader, in site: CopyFolder? = nil) throws {
    self.site = try site ?? CopyFolder()
    place = MirrorPlace(path: self.site.path + "/mirror")
    try place.prepare()
    connection = try database.connect(as: role)
    update = try MirrorUpdate(place, connection)
  }

  var state: MirrorState? { MirrorState(in: place) }

  func refresh() throws { try update.run() }

  /// A file as it stands; empty where there is none.
  func text(_ table: TableName) -> String { site.text("mirror/" + table.fileName) }

  /// The first two cells of the lines below the head, in order.
  func lines(_ table: TableName) -> [String] { TestMirror.lines(text(table)) }

  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").dropFirst().map { $0.split(separator: ",").prefix(2).joined(separator: ",") }
  }

  func path(_ table: TableName) -> String { place.path + "/" + table.fileName }

  func file(_ table: TableName) -> MirrorState.File? { MirrorState.file(path(table)) }

  /// Whether every file has the rows that the database has, in whatever order, each once.
  func isWhole() throws -> Bool {
    for table in TableName.allCases {
      var rows: [String] = []
      try connection.copyOut(MirrorRows(table).copy) { rows.append(String(decoding: $0, as: UTF8.self)) }
      let head = String(decoding: MirrorRows(table).head, as: UTF8.self)
      let text = text(table)
      guard text.isEmpty || text.hasPrefix(head) else { return false }
      var stream = RecordStream(path(table))
      var found: [String] = []
      while let line = stream?.next() { found.append(String(decoding: line, as: UTF8.self)) }
      if found.dropFirst().sorted() != rows.sorted() { return false }
    }
    return true
  }
}
