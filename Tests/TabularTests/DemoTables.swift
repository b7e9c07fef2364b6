import Glibc

/// The tables of the demonstration folder, the first rows of each.
enum DemoTables {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/demo-data"

  static let names = [
    "codelists", "digital_assets", "directives", "directive_updates", "holidays", "milestones",
    "observations",
    "obstacles", "people", "plans", "procedures", "procedure_steps", "progress", "projects", "proposals",
    "reminders",
    "requests", "sectors", "submissions", "tasks", "transactions", "units",
  ]

  /// The header and the first rows.
  static func rows(_ name: String, _ count: Int = 300) -> [[String]] {
    guard let file = fopen("\(folder)/\(name).csv", "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4 << 20)
    bytes.removeSubrange(fread(&bytes, 1, bytes.count, file)...)
    return Array(cells(bytes, most: count + 1).prefix(count + 1))
  }

  static func text(_ name: String, rows count: Int = 300) -> String { written(rows(name, count), ",") }

  /// The cells of lines, without their quotes.
  static func cells(_ bytes: [UInt8], _ separator: UInt8 = 0x2C, most: Int = .max) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    var place = 0
    func text() -> String { String(decoding: cell, as: UTF8.self) }
    while place < bytes.count, rows.count <= most {
      let byte = bytes[place]
      place += 1
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if place < bytes.count, bytes[place] == 0x22 {
          cell.append(0x22)
          place += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == separator {
        rows[rows.count - 1].append(text())
        cell = []
      } else if byte == 0x0A {
        rows[rows.count - 1].append(text())
        cell = []
        rows.append([])
      } else if byte != 0x0D {
        cell.append(byte)
      }
    }
    return rows.filter { !$0.isEmpty }
  }

  /// Rows written with another separator, each cell quoted only where it must be.
  static func written(_ rows: [[String]], _ separator: String, end: String = "\n") -> String {
    rows.map { row in
      row.map { cell in
        cell.contains(separator) || cell.contains("\"") || cell.contains("\n") || cell.contains("\r")
          ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\"" : cell
      }.joined(separator: separator) + end
    }.joined()
  }
}
