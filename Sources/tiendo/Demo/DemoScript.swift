import Domain

/// What is written when: the ledger's rows by week, and the day that each week ends on.
struct DemoScript: Sendable {
  struct Week: Sendable {
    let end: Day
    /// Rows of the ledger, each with its line end.
    let rows: String
  }

  /// The folder's description before its day; the day; and the rest.
  private let beforeDay: String
  private let afterDay: String
  /// The ledger at the start: its head and the rows of the time before.
  let firstLedger: String
  let firstDay: Day
  let weeks: [Week]

  /// - Parameters:
  ///   - package: the text of datapackage.json, with the last day as its `as_of`.
  ///   - ledger: the text of transactions.csv.
  init(package: String, ledger: String) throws {
    guard let key = package.firstRange(of: "\"as_of\""),
      let open = package[key.upperBound...].firstIndex(of: "\""),
      let close = package[package.index(after: open)...].firstIndex(of: "\""),
      let last = Day(iso: package[package.index(after: open)..<close].prefix(10)),
      let first = Day(year: last.year, month: 1, day: 9)
    else { throw Failure("datapackage.json of the demonstration names no as_of day to play to") }
    beforeDay = String(package[...open])
    afterDay = String(package[close...])
    firstDay = first
    let records = DemoScript.records(ledger)
    let head = records.first ?? ""
    let place = head.split(whereSeparator: { $0 == "," || $0.isNewline }).firstIndex(of: "date") ?? 4
    let dated = records.dropFirst().compactMap { row in
      DemoScript.day(row, place).map { (day: $0, row: row) }
    }
    firstLedger = head + dated.filter { $0.day <= first }.map(\.row).joined()
    let count = max(0, (last - first + 6) / 7)
    weeks = (0..<count).map { number in
      let start = first + number * 7
      let end = min(start + 7, last)
      return Week(end: end, rows: dated.filter { $0.day > start && $0.day <= end }.map(\.row).joined())
    }
  }

  func package(on day: Day) -> String { beforeDay + day.iso + afterDay }

  /// The records of a table with their line ends; a line break in quotes ends none.
  private static func records(_ text: String) -> [String] {
    var records: [String] = []
    var isQuoted = false
    var start = text.utf8.startIndex
    for place in text.utf8.indices {
      let byte = text.utf8[place]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard byte == UInt8(ascii: "\n"), !isQuoted else { continue }
      let next = text.utf8.index(after: place)
      records.append(String(text[start..<next]))
      start = next
    }
    return records
  }

  /// The day in a column before which no cell is quoted.
  private static func day(_ row: String, _ place: Int) -> Day? {
    let cells = row.split(separator: ",", maxSplits: place + 1, omittingEmptySubsequences: false)
    return cells.indices.contains(place) ? Day(iso: cells[place]) : nil
  }
}
