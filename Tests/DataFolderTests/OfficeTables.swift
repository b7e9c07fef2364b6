import Contract
import Domain
import Glibc

@testable import DataFolder

/// The demonstration's tables as table programs write them.
enum OfficeTables {
  enum Form: CaseIterable, Sendable {
    case plain
    case mark
    case wideLittle
    case wideBig
    case wideTabs
    case semicolons
    case tabs
    case named
    case returns
    case loneReturns
    case emptyColumns

    /// Whether it is none of the contract's own.
    var isOther: Bool {
      switch self {
      case .plain, .mark, .returns, .loneReturns: false
      case .wideLittle, .wideBig, .wideTabs, .semicolons, .tabs, .named, .emptyColumns: true
      }
    }

    func bytes(_ rows: [[String]]) -> [UInt8] {
      switch self {
      case .plain: Array(text(rows).utf8)
      case .mark: [0xEF, 0xBB, 0xBF] + Array(text(rows).utf8)
      case .wideLittle: [0xFF, 0xFE] + text(rows).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .wideBig: [0xFE, 0xFF] + text(rows).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      case .wideTabs: text(rows, "\t", "\r\n").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .semicolons: Array(text(rows, ";").utf8)
      case .tabs: Array(text(rows, "\t").utf8)
      // A line more above, a line less for the row that is left out below.
      case .named: Array(("sep=;\n" + text(rows, ";")).utf8)
      case .returns: Array(text(rows, ",", "\r\n").utf8)
      case .loneReturns: Array(text(rows, ",", "\r").utf8)
      case .emptyColumns:
        Array(
          text(
            rows.map { $0 + ["", ""] }
              + Array(repeating: Array(repeating: "", count: rows[0].count + 2), count: 3), ";"
          )
          .utf8)
      }
    }

    private func text(_ rows: [[String]], _ separator: String = ",", _ end: String = "\n") -> String {
      rows.map { row in
        row.map { cell in
          let isPlain = !cell.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" }
          return isPlain && !cell.contains(separator)
            ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: separator) + end
      }.joined()
    }
  }

  static let forms = Form.allCases.filter { $0 != .plain }

  static let plain = folder(.plain)
  private static let tables = TableName.allCases.map { ($0.rawValue, rows($0.rawValue)) }.filter {
    $0.1.count > 1
  }
  private static let november = Moment(closeOf: Day(number: 20_783))

  /// The header and the first rows of a table; of the ledger the last ones, which are this year's.
  static func rows(_ name: String, _ count: Int = 300) -> [[String]] {
    let path =
      #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/demo-data/\(name).csv"
    guard let file = try? OpenFile(path), let header = try? Header(file) else { return [] }
    var sink = Cells(most: name == "transactions" ? .max : count)
    var reader = RecordReader(
      file, part: header.bodyOffset..<file.size, line: 2, header: header, endsFile: true,
      window: Window(capacity: 64 << 10))
    _ = reader.read(into: &sink)
    return [header.names] + sink.rows.suffix(count)
  }

  /// A folder with all tables in a form, read as of 2026-11-26.
  static func folder(_ form: Form) -> Portfolio {
    let folder = TestFolder([:])
    for (name, rows) in tables { folder.write(name + ".csv", form.bytes(rows)) }
    let reader = folder.reader()
    return reader.read(november) ?? Portfolio(asOf: november)
  }

  /// What a folder says, but for the notes on its form; lines count from the header.
  static func said(_ portfolio: Portfolio) -> [String] {
    let above = portfolio.files.contains { $0.form?.contains("sep=") == true } ? 1 : 0
    return portfolio.problems.list.filter { $0.rule != .textForm }.map { problem in
      // A count of lines in another's place.
      let line = problem.line.map { $0 - above }
      return "\(problem.file):\(line ?? 0):\(problem.column ?? "") \(problem.rule.rawValue) \(problem.rows)"
    } + portfolio.files.map { "\($0.table) \($0.recordCount) \($0.rejectedCount)" }
  }

  private struct Cells: RecordSink {
    let most: Int
    var rows: [[String]] = []

    init(most: Int) { self.most = most }

    mutating func take(_ record: RawRecord) {
      if rows.count < most { rows.append((0..<record.cellCount).map { CellText.string(record.cell($0)) }) }
    }
    mutating func refuse(_ fault: RecordFault) {}
    mutating func goesOn(after bytes: Int, at next: UInt64) -> Bool { rows.count < most }
  }
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

  /// Mostly one that matters in a table.
  static func byte(_ random: inout Lot) -> UInt8 {
    [0x22, 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0x20, UInt8.random(in: 0...255, using: &random)]
      .randomElement(using: &random) ?? 0
  }
}
