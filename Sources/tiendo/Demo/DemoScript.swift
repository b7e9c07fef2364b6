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
      let ninth = Day(year: last.year, month: 1, day: 9)
    else {
      throw Failure(
        vi: "datapackage.json của bản trình diễn không ghi ngày as_of",
        en: "datapackage.json of the demonstration names no as_of day to play to",
        fr: "datapackage.json de la démonstration ne nomme pas de jour as_of")
    }
    let first = min(ninth, last)
    beforeDay = String(package[...open])
    afterDay = String(package[close...])
    firstDay = first
    let records = DemoScript.records(ledger)
    let head = records.first ?? ""
    let place = head.split(whereSeparator: { $0 == "," || $0.isNewline }).firstIndex(of: "date") ?? 4
    // A row without a day that can be read stands there from the beginning, for the checks to name it.
    let dated = records.dropFirst().map { row in (day: DemoScript.day(row, place) ?? first, row: row) }
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
    if start < text.endIndex { records.append(String(text[start...]) + "\n") }
    return records
  }

  /// The day in a column; a comma in quotes ends no cell.
  private static func day(_ row: String, _ place: Int) -> Day? {
    var isQuoted = false
    var number = 0
    var cell: [UInt8] = []
    for byte in row.utf8 {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        if number == place { return Day(iso: String(decoding: cell, as: UTF8.self)) }
        number += 1
      case UInt8(ascii: "\n") where !isQuoted, UInt8(ascii: "\r") where !isQuoted: break
      default: if number == place { cell.append(byte) }
      }
    }
    return number == place ? Day(iso: String(decoding: cell, as: UTF8.self)) : nil
  }
}
