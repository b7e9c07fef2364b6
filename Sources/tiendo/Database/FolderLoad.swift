import Contract
import Dashboard
import DataFolder
import Domain
import Postgres

/// One load of a folder: its rows as a database takes them, and every one that it can't take.
final class FolderLoad {  // A class: its parts are called from within the load.
  private let reader: FolderReader
  private let words: Strings
  private let leavesOut: Bool

  /// Paths by the number that rows give for them.
  private var paths: [String] = []
  private var numbers: [String: Int] = [:]
  /// What is not loaded, in the order of finding.
  private var problems: [Problem] = []
  private var rowCount = 0
  private var isWhole = true
  private var restless: String?

  init(_ reader: FolderReader, _ words: Strings, leavesOut: Bool) {
    (self.reader, self.words, self.leavesOut) = (reader, words, leavesOut)
  }

  /// - Returns: nil when nothing was written: ``refusal(_:)`` says why.
  func run(_ connection: PostgresConnection) throws(PostgresFault) -> [PostgresCopy.Outcome]? {
    problems = reader.unreadFiles
    // A table that could not be read is no empty one.
    let tables = reader.presentTables.subtracting(reader.unreadTables)
    let description = reader.description
    let facts = PostgresCopy.Facts(
      title: description.title, asOf: description.asOf?.iso, isSynthetic: description.isSynthetic)
    return try PostgresCopy(connection, of: tables).load(
      facts, read: { table, put in read(table, put) }, accepts: { accepts($0) })
  }

  private func read(_ table: TableName, _ put: (PostgresCopy.Row) -> Void) {
    let left = reader.forEachRow(of: table) { row in
      if row.faults.isEmpty {
        let place = PostgresCopy.Place(file: number(row.path), line: row.line)
        put(PostgresCopy.Row(cells: row.cells, place: place))
      } else {
        problems += row.faults
        rowCount += 1
      }
    }
    problems += left.problems
    rowCount += left.problems.count { $0.line != nil }
    isWhole = isWhole && left.isWhole
  }

  private func number(_ path: String) -> Int {
    if let number = numbers[path] { return number }
    numbers[path] = paths.count
    paths.append(path)
    return paths.count - 1
  }

  private func accepts(_ refused: [PostgresCopy.Refused]) -> Bool {
    problems += told(refused)
    rowCount += refused.count
    // What was read must be what the folder has still.
    restless = reader.restlessFile
    return restless == nil && isWhole && (leavesOut || problems.isEmpty)
  }

  /// One problem for all rows of a file that name the same code in vain.
  private func told(_ refused: [PostgresCopy.Refused]) -> [Problem] {
    var counts: [[String]: Int] = [:]
    for row in refused { counts[group(row), default: 0] += 1 }
    var seen: Set<[String]> = []
    return refused.filter { seen.insert(group($0)).inserted }.map { row in
      let expected: Expectation =
        switch row.cause {
        case .repeated(let first): .unique(first: "\(path(first)):\(first.line)")
        case .unknown(let table): .code(table: table.rawValue)
        }
      let rule: Rule = if case .repeated = row.cause { .primaryKey } else { .foreignKey }
      return Problem(
        file: path(row.place), line: row.place.line, column: row.column, rule: rule, expected: expected,
        found: row.found, rows: counts[group(row)] ?? 1)
    }
  }

  private func group(_ row: PostgresCopy.Refused) -> [String] {
    switch row.cause {
    case .repeated: ["\(row.place.file)", "\(row.place.line)"]
    case .unknown: ["\(row.place.file)", row.column, row.found]
    }
  }

  private func path(_ place: PostgresCopy.Place) -> String {
    paths.indices.contains(place.file) ? paths[place.file] : ""
  }

  // MARK: Words

  /// Lines that are told one by one.
  private static let mostLines = 100

  /// Names what is not loaded, on standard error.
  func tellLeftOut(_ folder: String) {
    guard !problems.isEmpty else { return }
    for problem in problems.prefix(FolderLoad.mostLines) { Output.note(problem.line(in: words)) }
    let more = words.numbers.integer(max(0, problems.count - FolderLoad.mostLines))
    if problems.count > FolderLoad.mostLines {
      Output.note(
        Help.said(
          "… và \(more) lỗi nữa: tiendo check \(folder)", "… and \(more) more: tiendo check \(folder)",
          "… et \(more) autres : tiendo check \(folder)"))
    }
    let rows = words.numbers.integer(rowCount)
    Output.note(
      leavesOut
        ? Help.said("bỏ ra \(rows) dòng", "\(rows) rows left out", "\(rows) lignes laissées de côté")
        : Help.said(
          "\(rows) dòng không nhận được", "\(rows) rows can't be taken", "\(rows) lignes impossibles"))
  }

  /// Why nothing was written.
  func refusal(_ database: String) -> Failure {
    if let restless { return Failure(words.fileKeepsChanging(restless)) }
    guard isWhole || !leavesOut else {
      return Failure(
        vi: "có tệp không đọc được trọn vẹn, nên không ghi gì vào \(database); sửa tệp rồi chạy lại",
        en:
          "a file could not be read to its end, so nothing was written to \(database); mend it and run this again",
        fr:
          "un fichier n’a pu être lu jusqu’au bout : rien n’est écrit dans \(database) ; corrigez-le et relancez"
      )
    }
    return Failure(
      vi:
        "không ghi gì vào \(database): sửa các lỗi trên rồi chạy lại, hoặc thêm --leave-out để bỏ các dòng đó",
      en:
        "nothing was written to \(database): mend the above and run this again, or leave those rows out by --leave-out",
      fr:
        "rien n’est écrit dans \(database) : corrigez ce qui précède et relancez, ou laissez ces lignes par --leave-out"
    )
  }
}
