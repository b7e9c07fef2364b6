import CBytes
import Contract
import Domain
import Glibc
import Tabular

/// A workbook of a folder as it was when it was last opened: which of its sheets are tables, and those that are read, as
/// CSV in memory.
struct BookFile {
  /// Where a workbook stands and whose it is.
  struct Place: Hashable {
    let path: String
    let agency: String?
    /// The table that its own name names, as `tasks.xlsx` does.
    let own: TableName?
    /// The name that was meant where it is almost a table's.
    let meant: String?
  }

  /// A table in it.
  struct Sheet {
    let part: SourcePart
    /// The sheets of the workbook that it may be: of several without a table's name, the one with its columns is.
    fileprivate let candidates: [Int]
  }

  /// A sheet as CSV.
  struct Table {
    let fingerprint: Fingerprint
    let memory: MemoryFile
    let bounds: Range<UInt64>
    let problems: [Problem]
    let refusal: Refusal?
    let sheet: SourceSheet
  }

  let place: Place
  let fingerprint: Fingerprint
  private(set) var sheets: [Sheet] = []
  private(set) var fault: OpenFile.Failure?
  /// Whether it is most likely no hand-in at all.
  private(set) var isForeign = false
  /// By path of their parts.
  private(set) var tables: [String: Table] = [:]

  /// Looks which tables are in a workbook.
  init(_ place: Place, _ fingerprint: Fingerprint, in folder: String) {
    (self.place, self.fingerprint) = (place, fingerprint)
    do throws(OpenFile.Failure) {
      sheets = try BookFile.open(place, in: folder) { book in BookFile.sheets(of: book, place) }
    } catch {
      fault = error
      isForeign = place.own == nil && BookFile.isForeign(error)
      // Its own table is missed.
      if let own = place.own {
        sheets = [Sheet(part: SourcePart(path: place.path, table: own, agency: place.agency), candidates: [])]
      }
    }
  }

  /// The same with the sheets of an earlier version, where nothing can be read of this one: they are not gone.
  func keeping(_ sheets: [Sheet]) -> BookFile {
    var book = self
    if fault != nil, !sheets.isEmpty { (book.sheets, book.isForeign) = (sheets, false) }
    return book
  }

  private static func isForeign(_ failure: OpenFile.Failure) -> Bool {
    guard case .refused(let refusal) = failure, case .workbook(let flaw) = refusal.expected else {
      return false
    }
    return [.other, .old, .beingWritten].contains(flaw)
  }

  private static func open<Result>(
    _ place: Place, in folder: String, _ body: (Workbook) throws(Workbook.Fault) -> Result
  ) throws(OpenFile.Failure) -> Result {
    let file = try OpenFile(place.path, in: folder, ours: names)
    do throws(Workbook.Fault) {
      return try body(try Workbook(descriptor: file.descriptor))
    } catch {
      throw .refused(Refusal(error))
    }
  }

  private static let names = TableName.allCases.map(\.bookName)

  private static func sheets(of book: Workbook, _ place: Place) -> [Sheet] {
    let named = book.sheets.map { SheetName.table($0.name) }
    var sheets = named.indices.compactMap { index in
      named[index].map { table in
        let isOwn = table == place.own
        let path = isOwn ? place.path : SourceSheet.title(place.path, book.sheets[index].name)
        return Sheet(part: SourcePart(path: path, table: table, agency: place.agency), candidates: [index])
      }
    }
    if let own = place.own, !named.contains(own) {
      let others = named.indices.filter { named[$0] == nil && book.sheets[$0].isVisible }
      let part = SourcePart(path: place.path, table: own, agency: place.agency)
      sheets.insert(Sheet(part: part, candidates: others), at: 0)
    }
    return sheets
  }

  /// Makes tables of some of the sheets; all of them stand in one file of memory.
  mutating func make(_ paths: Set<String>, in folder: String) {
    guard fault == nil, !paths.isSubset(of: Set(tables.keys)) else { return }
    let wanted = sheets.filter { paths.contains($0.part.path) }
    do throws(OpenFile.Failure) {
      let made = try BookFile.open(place, in: folder) { book throws(Workbook.Fault) in
        var made: [Made] = []
        for sheet in wanted { made.append(try BookFile.table(sheet, of: book)) }
        return made
      }
      try keep(made)
    } catch {
      (fault, tables) = (error, [:])
    }
  }

  /// A sheet as it was read: of several that it may be, the one that it is.
  private struct Made {
    let part: SourcePart
    let name: String
    let table: SheetTable
  }

  private static func table(_ sheet: Sheet, of book: Workbook) throws(Workbook.Fault) -> Made {
    let part = sheet.part
    let table = Contract[part.table]
    let required = table.columns.filter { $0.isRequired && !($0.isOwner && part.agency != nil) }.map(\.name)
    let labels = LabelNames[part.table]
    let naming = TableNaming(table, required: required) { labels.column(titled: $0) }
    var first: Made?
    for candidate in sheet.candidates.map({ book.sheets[$0] }) {
      let made = Made(part: part, name: candidate.name, table: try candidate.contract(naming))
      if made.table.isWhole { return made }
      first = first ?? made
    }
    return first ?? Made(part: part, name: "", table: SheetTable())
  }

  private mutating func keep(_ made: [Made]) throws(OpenFile.Failure) {
    guard let memory = MemoryFile(made.map(\.table.bytes)) else {
      throw .unreadable(String(cString: strerror(errno)))
    }
    var start: UInt64 = 0
    tables = [:]
    for made in made {
      let (part, table) = (made.part, made.table)
      let end = start + UInt64(table.bytes.count)
      let unit = Contract[part.table].hasMoney ? table.headings.first(where: \.statesMultiple) : nil
      tables[part.path] = Table(
        fingerprint: Fingerprint(fingerprint, part: part.path, size: end - start), memory: memory,
        bounds: start..<end, problems: table.remarks.map { Problem($0, in: part) },
        refusal: unit.map {
          Refusal(
            rule: .moneyUnit, expected: .dong, found: "\($0.place.text): \($0.text.prefix(80))",
            line: $0.place.row)
        }, sheet: SourceSheet(book: place.path, name: made.name, columns: table.columns))
      start = end
    }
  }
}

extension Problem {
  /// What would not be seen in the table that a sheet is read as.
  fileprivate init(_ remark: SheetTable.Remark, in part: SourcePart) {
    let rule: Rule
    let expected: Expectation
    switch remark.kind {
    case .lines: (rule, expected) = (.cellLines, .oneLine)
    case .formula: (rule, expected) = (.formulaUnstored, .storedValue)
    case .beside: (rule, expected) = (.columnNameless, .columnName)
    }
    let text = remark.text.prefix(80).split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
    // What stands beside the table has no column's name that would lead to its cell.
    let place = remark.column == nil ? remark.place.text + ": " : ""
    self.init(
      file: part.path, line: remark.place.row, column: remark.column, rule: rule, expected: expected,
      found: place + text, agency: part.agency, rows: remark.count)
  }
}

extension SheetTable.Heading {
  /// Whether it says that amounts are counted in something else than đồng: whoever takes them for đồng is wrong a
  /// thousandfold.
  fileprivate var statesMultiple: Bool {
    MoneyMultiple(statedIn: text, isTitle: isTitle).map { $0 != .dong } ?? false
  }
}
