import Contract
import Glibc
import TestNumbers

/// Tables of some projects of demo-data, with some cells and rows that somebody got wrong.
struct FaultyTables {
  private(set) var rows: [TableName: [[String]]]

  /// The same faults for the same seed.
  init(seed: UInt64) {
    rows = FaultyTables.whole
    var random = SeededRandom(seed: seed)
    for _ in 0..<Int.random(in: 2...8, using: &random) { spoil(&random) }
  }

  var texts: [(name: TableName, text: String)] {
    rows.map { name, rows in
      var text = TableText(header: Contract[name].columns.map(\.name))
      for row in rows { text.append(row) }
      return (name, text.text)
    }
  }

  /// The key of the row in a line of a table's file; empty for no row.
  func key(_ table: String, _ line: Int?) -> String {
    guard let name = TableName(rawValue: table), let line, let rows = rows[name] else { return "" }
    // No cell here has a line end.
    guard rows.indices.contains(line - 2) else { return "" }
    return FaultyTables.key(rows[line - 2], Contract[name])
  }

  // MARK: Faults

  /// What no cell of the kind may hold, most often.
  private static let odd = [
    "", "-5", "1.000", "12,5", "abc", "2026-02-31", "31/12/2026", "ZZ-99", "\u{202E}đảo", "a\u{7}b", " x ",
    "Tie\u{302}\u{301}n đo\u{323}\u{302}", "=1+1",
  ]
  /// What a cell of a kind may hold, and hardly ever does.
  private static func unlikely(_ column: Column) -> [String] {
    switch column.kind {
    case .money: ["-5000000000", "0", "1", "99999999999999"]
    case .date, .dateTime: ["2062-01-01", "1999-12-31", "2026-11-21", "2026-01-02", "2025-06-30", ""]
    case .year: ["2020", "2025", "2027"]
    case .yearMonth: ["2020-01", "2026-12"]
    case .integer, .number: ["0", "1", "100", "99"]
    case .boolean: ["true", "false"]
    case .choice(let list): list.codes
    case .text, .email, .code, .codes, .budgetCode: [""]
    }
  }

  private mutating func spoil(_ random: inout SeededRandom) {
    let name = TableName.allCases.filter { !rows[$0, default: []].isEmpty }.randomElement(using: &random)
    guard let name, var all = rows[name] else { return }
    let place = Int.random(in: 0..<all.count, using: &random)
    let column = Int.random(in: 0..<all[place].count, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: all.remove(at: place)
    case 1: all.insert(all[place], at: place)
    case 2:
      var other = all[place]
      other[0] += "-2"
      all.append(other)
    case 3: all[place][column] = FaultyTables.odd.randomElement(using: &random) ?? ""
    case 4, 5: all[place][column] = all[Int.random(in: 0..<all.count, using: &random)][column]
    default:
      let values = FaultyTables.unlikely(Contract[name].columns[column])
      all[place][column] = values.randomElement(using: &random) ?? ""
    }
    rows[name] = all
  }

  /// Leaves the rows of some keys, each once.
  mutating func keep(_ keys: [TableName: Set<String>]) {
    for (name, all) in rows {
      var left = keys[name, default: []]
      rows[name] = all.filter { left.remove(FaultyTables.key($0, Contract[name])) != nil }
    }
  }

  private static func key(_ row: [String], _ table: Table) -> String {
    table.key.map { row[$0] }.joined(separator: " ")
  }

  // MARK: What is right

  /// Tables of which no rule looks at more than their cells: each costs a load its time.
  private static let plain: Set<TableName> = [
    .codelists, .holidays, .procedures, .procedureSteps, .requests, .submissions, .directiveUpdates,
    .observations,
  ]

  /// The other tables, of the projects that stand at every sixtieth place.
  private static let whole: [TableName: [[String]]] = {
    var rows: [TableName: [[String]]] = [:]
    for table in Contract.tables where !plain.contains(table.name) { rows[table.name] = read(table) }
    rows[.projects] = rows[.projects]?.enumerated().filter { $0.offset % 60 == 0 }.map(\.element)
    rows[.people] = rows[.people].map { Array($0.prefix(20)) }
    // Until every code has its row.
    for _ in 0..<4 { for table in Contract.tables { keepWhatHasItsRows(&rows, table) } }
    return rows
  }()

  private static func keepWhatHasItsRows(_ rows: inout [TableName: [[String]]], _ table: Table) {
    for (place, column) in table.columns.enumerated() {
      guard let other = column.reference else { continue }
      let codes = Set(rows[other, default: []].map { $0[0] })
      rows[table.name] = rows[table.name]?.compactMap { row in
        var row = row
        let known = row[place].split(separator: "|").filter { codes.contains(String($0)) }
        if known.isEmpty, column.isRequired { return nil }
        row[place] = known.joined(separator: "|")
        return row
      }
    }
  }

  /// The records of one line of a table of demo-data, in the columns of the contract.
  private static func read(_ table: Table) -> [[String]] {
    guard let file = fopen("\(CopyFolder.demo)/\(table.name.fileName)", "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    let records = cells(String(decoding: bytes[..<count], as: UTF8.self))
    guard let header = records.first else { return [] }
    return records.dropFirst().filter { !$0.contains { $0.contains("\n") } }.map { record in
      table.columns.map { column in
        header.firstIndex(of: column.name).flatMap { record.indices.contains($0) ? record[$0] : nil } ?? ""
      }
    }
  }

  private static func cells(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var (record, cell): ([String], [UInt8]) = ([], [])
    var isQuoted = false
    func taken() -> String { String(decoding: cell, as: UTF8.self) }
    for byte in text.utf8 {
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted:
        record.append(taken())
        cell = []
      case 0x0A where !isQuoted:
        records.append(record + [taken()])
        (record, cell) = ([], [])
      default: cell.append(byte)
      }
    }
    return records
  }
}
