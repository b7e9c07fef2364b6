import Domain

/// Checks the cells of one file's records against the schema, and keeps the values of the record at hand.
///
/// Values stand in numbers by column: a day's number, a place in a code list, a key, 0 or 1.
final class RowChecker {
  static let absent = Int64.min

  let table: Table
  let file: UInt16
  /// Path of the file, as problems name it.
  let path: String
  /// The unit in whose folder the file stands.
  let agency: String?
  private let codes: Codes
  private let checks: [CellCheck]
  private let choices: [ChoiceList]
  /// By column: its cell's place in a record, negative when the file has no such column; and its value.
  private let positions: UnsafeMutablePointer<Int>
  private let values: UnsafeMutablePointer<Int64>
  /// Room for a quoted cell without its quotes.
  private let scratch: UnsafeMutablePointer<UInt8>
  private let ownerKey: Int32?
  private(set) var record: RawRecord?
  private(set) var problems: Problems
  private(set) var suspects: [Suspect] = []
  /// Sum of the absolute amounts by column, which must stay within `Int64`.
  private(set) var sums: [Int64]

  /// Whether some reference had no row.
  private(set) var sawUnknown = false
  private let reportsUnknown: Bool
  private let dayRules: DayRules
  /// Days after this one are noted, for they may not have come yet.
  private let today: Day
  private(set) var lateDays: [LateDay] = []
  /// Projects of which a row could not be used, so that what follows from it is not told as well.
  private(set) var refusedProjects: Set<Key<Project>> = []
  private let projectColumn: Int?

  /// - Parameter startingSums: by column, the absolute amounts of files read before.
  /// - Parameter reportsUnknown: whether a reference without a row is a problem at once, for a table that is read
  ///   after all it refers to; else it becomes a ``Suspect``.
  init(
    _ table: Table, header: Header, source: SourceRef, codes: Codes, problemLimit: Int,
    reportsUnknown: Bool = false, startingSums: [Int64]? = nil, today: Day = Day(number: .max)
  ) {
    self.reportsUnknown = reportsUnknown
    self.today = today
    dayRules = DayRules(table)
    projectColumn = table.columns.firstIndex { $0.name == "project_id" }
    self.table = table
    self.codes = codes
    file = source.file
    path = source.path
    agency = source.agency
    problems = Problems(limit: problemLimit)
    positions = .allocate(capacity: table.columns.count)
    values = .allocate(capacity: table.columns.count)
    scratch = .allocate(capacity: RecordReader.Limits.cell + Window.slack)
    scratch.initialize(repeating: 0, count: RecordReader.Limits.cell + Window.slack)
    values.initialize(repeating: RowChecker.absent, count: table.columns.count)
    for (index, column) in table.columns.enumerated() {
      (positions + index).initialize(to: header.names.firstIndex(of: column.name) ?? -1)
    }
    sums = startingSums ?? Array(repeating: 0, count: table.columns.count)
    choices = table.columns.map { column in
      if case .choice(let codes) = column.kind { ChoiceList(codes) } else { ChoiceList([]) }
    }
    let positions = positions
    checks = table.columns.indices.compactMap {
      CellCheck(table, column: $0, isPresent: positions[$0] >= 0, hasFolder: source.agency != nil)
    }
    ownerKey = source.agency.flatMap { code in
      var bytes = Array(code.utf8)
      let count = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: 16))
      return bytes.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.flatMap {
          codes.key(of: RawCell(bytes: $0, count: count), in: TableName.units.index)
        }
      }
    }
  }

  deinit {
    positions.deallocate()
    values.deallocate()
    scratch.deallocate()
  }

  /// Checks a record and takes its values.
  ///
  /// - Returns: whether it can be used.
  func check(_ record: RawRecord) -> Bool {
    self.record = record
    var isUsable = true
    for check in checks {
      let position = positions[check.column]
      let cell = position < 0 ? nil : plain(record.cell(position))
      guard let cell, !cell.isEmpty else {
        values[check.column] = RowChecker.absent
        if check.isOwner, let ownerKey {
          values[check.column] = Int64(ownerKey)
        } else if check.isRequired {
          report(.required, check.column, .present)
          isUsable = false
        }
        continue
      }
      if !take(cell, check), check.isRequired { isUsable = false }
    }
    dayRules.check(self)
    if record.place.isOdd(record.start, record.end), !TextScan.isClean(record) { checkText(record) }
    return isUsable
  }

  /// The value of a cell; false, with a problem, when it has none.
  private func take(_ cell: RawCell, _ check: CellCheck) -> Bool {
    values[check.column] = RowChecker.absent
    switch check.test {
    case .text: return true
    case .code:
      guard let key = codes.key(of: cell, in: check.table) else {
        return report(.pattern, check.column, .form(.code))
      }
      values[check.column] = Int64(key)
      if check.isOwner, let ownerKey, ownerKey != key {
        return report(.owner, check.column, .unit(agency ?? ""))
      }
      if check.isReference, !codes.hasRow(key, in: check.table) { suspect(check, key) }
    case .date:
      guard let day = CellNumber.day(cell.bytes, cell.count) else {
        return report(.type, check.column, .date)
      }
      values[check.column] = Int64(day.number)
    case .choice:
      guard let place = choices[check.column].place(of: cell) else {
        return report(.enumeration, check.column, .oneOf(choices[check.column].codes))
      }
      values[check.column] = Int64(place)
    case .integer, .money: return takeInteger(cell, check)
    case .boolean:
      guard let value = RowChecker.boolean(cell) else { return report(.type, check.column, .boolean) }
      values[check.column] = value ? 1 : 0
    case .other: return takeOther(cell, check)
    }
    return true
  }

  private func takeInteger(_ cell: RawCell, _ check: CellCheck) -> Bool {
    let value: Int64
    do throws(CellNumber.Failure) {
      value = try CellNumber.integer(cell.buffer)
    } catch {
      return error == .malformed
        ? report(.type, check.column, .integer)
        : report(.overflow, check.column, .atMost("\(check.test == .money ? DongRange.limit : .max)"))
    }
    if check.test == .money {
      guard value.magnitude <= DongRange.limit.magnitude else {
        return report(.overflow, check.column, .atMost("\(DongRange.limit)"))
      }
      let (sum, overflow) = sums[check.column].addingReportingOverflow(abs(value))
      guard !overflow else { return report(.overflow, check.column, .sum(atMost: .max)) }
      sums[check.column] = sum
    }
    guard value >= check.least else { return report(.range, check.column, .atLeast("\(check.least)")) }
    guard value <= check.most else { return report(.range, check.column, .atMost("\(check.most)")) }
    values[check.column] = value
    return true
  }

  /// The kinds of cells that few tables have.
  private func takeOther(_ cell: RawCell, _ check: CellCheck) -> Bool {
    let column = check.column
    switch table.columns[column].kind {
    case .year:
      guard let year = CellNumber.year(cell.buffer) else { return report(.type, column, .year) }
      values[column] = Int64(year)
    case .yearMonth:
      guard let month = CellNumber.month(cell.buffer) else { return report(.type, column, .month) }
      values[column] = Int64(month)
    case .dateTime:
      guard CellNumber.isDateTime(cell.buffer) else { return report(.type, column, .dateTime) }
    case .number(let range):
      guard let value = CellNumber.number(cell.buffer) else { return report(.type, column, .number) }
      if value < range.lowerBound { return report(.range, column, .atLeast("\(Int(range.lowerBound))")) }
      if value > range.upperBound { return report(.range, column, .atMost("\(Int(range.upperBound))")) }
    case .email:
      guard RowChecker.isEmail(cell) else { return report(.type, column, .email) }
    case .budgetCode:
      guard (6...9).contains(cell.count), cell.buffer.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return report(.pattern, column, .form(.budgetCode))
      }
    case .codes:
      guard RowChecker.isCodes(cell) else {
        return report(.pattern, column, .form(.codes))
      }
    case .code:
      guard Codes.isCode(cell) else { return report(.pattern, column, .form(.code)) }
    case .text, .integer, .money, .boolean, .date, .choice: break
    }
    return true
  }

  private func checkText(_ record: RawRecord) {
    var scan = TextScan(record)
    var isInvalid = false
    while let finding = scan.find() {
      switch finding {
      case .invalid(let at):
        if !isInvalid { report(.notUTF8, cellAt: at, .utf8) }
        isInvalid = true
      case .hostile(let at):
        report(.hostileText, cellAt: at, .plainText)
        scan.skip(to: end(ofCellAt: at, record))
      }
    }
  }

  private func end(ofCellAt place: Int, _ record: RawRecord) -> Int {
    for cell in 0..<record.cellCount where Int(record.separators[cell]) >= place {
      return Int(record.separators[cell])
    }
    return record.end
  }

  private func report(_ rule: Rule, cellAt place: Int, _ expected: Expectation) {
    guard let record else { return }
    let cell = (0..<record.cellCount).first { Int(record.separators[$0]) >= place } ?? 0
    // A column that is not in the contract has no name here.
    let column = table.columns.indices.first { positions[$0] == cell }
    problems.add(
      Problem(
        file: path, line: record.line, column: column.map { table.columns[$0].name }, rule: rule,
        expected: expected, found: CellText.string(record.cell(cell)), agency: mender))
  }

  /// Always false, for whoever returns it as the outcome of a check.
  @discardableResult
  func report(_ rule: Rule, _ column: Int, _ expected: Expectation) -> Bool {
    problems.add(
      Problem(
        file: path, line: record?.line, column: table.columns[column].name, rule: rule, expected: expected,
        found: text(column) ?? "", agency: mender))
    return false
  }

  func refuse(_ fault: RecordFault) {
    problems.add(
      Problem(
        file: path, line: fault.line, rule: fault.rule, expected: fault.expected, found: fault.found,
        agency: agency))
  }

  private func suspect(_ check: CellCheck, _ key: Int32) {
    guard let record, let name = table.columns[check.column].reference else { return }
    sawUnknown = true
    if reportsUnknown {
      report(.foreignKey, check.column, .code(table: name.rawValue))
      return
    }
    suspects.append(
      Suspect(
        table: name, key: key, column: table.columns[check.column].name, line: record.line, agency: mender))
  }

  /// Notes that the record at hand could not be used.
  func noteRefused() {
    if let projectColumn, let key: Key<Project> = key(projectColumn) { refusedProjects.insert(key) }
  }

  /// Notes a day that may have been mistyped: one of something that has happened, or one planned for after a lifetime.
  func noteLate(_ column: Int, isPlanned: Bool) {
    guard let day = day(column), day > today, !isPlanned || day - today > DayRules.farthest, let record else {
      return
    }
    lateDays.append(
      LateDay(
        day: day, isPlanned: isPlanned, column: table.columns[column].name, line: record.line, agency: mender)
    )
  }

  /// The unit that must mend the record at hand.
  private var mender: String? { agency ?? table.owner.flatMap { text($0) } }
}

// The values of the record at hand, by column.
extension RowChecker {
  func integer(_ column: Int) -> Int64? {
    values[column] == RowChecker.absent ? nil : values[column]
  }
  func day(_ column: Int) -> Day? { integer(column).map { Day(number: Int32(truncatingIfNeeded: $0)) } }
  func bool(_ column: Int) -> Bool? { integer(column).map { $0 != 0 } }
  func key<Row>(_ column: Int) -> Key<Row>? {
    integer(column).map { Key(Int32(truncatingIfNeeded: $0)) }
  }
  func choice<List>(_ column: Int, of cases: [List]) -> List? {
    integer(column).flatMap { cases.indices.contains(Int($0)) ? cases[Int($0)] : nil }
  }

  /// Nil for an empty cell.
  func text(_ column: Int) -> String? {
    guard let record, positions[column] >= 0, positions[column] < record.cellCount else { return nil }
    let cell = record.cell(positions[column])
    return cell.isEmpty ? nil : CellText.string(cell)
  }

  func hasText(_ column: Int) -> Bool {
    guard let record, positions[column] >= 0 else { return false }
    return !record.cell(positions[column]).isEmpty
  }

  /// A cell of a record that is at hand, without its quotes.
  func cell(_ column: Int, _ record: RawRecord) -> RawCell { plain(record.cell(positions[column])) }

  /// The text of the row's own code: the one that is kept already, else from the cell.
  func codeText(_ column: Int) -> String {
    codes.knownText(of: Int(truncatingIfNeeded: values[column]), in: table.name.index) ?? text(column)
      ?? (columnIsOwner(column) ? agency : nil) ?? ""
  }
  private func columnIsOwner(_ column: Int) -> Bool { table.columns[column].isOwner }

  var origin: Origin {
    guard let record else { return Origin(file: file, line: 0, offset: 0) }
    return Origin(file: file, line: UInt32(clamping: record.line), offset: record.offset)
  }

  /// What the primary key of the row is told by: its key's number, or a hash of its cells.
  var token: Int64 {
    if table.hasCodeKey { return values[table.key[0]] }
    var hasher = Hasher()
    for column in table.key {
      if let record, positions[column] >= 0 {
        hasher.combine(bytes: UnsafeRawBufferPointer(plain(record.cell(positions[column])).buffer))
      }
      hasher.combine(values[column])
    }
    return Int64(hasher.finalize())
  }

  /// A cell without its quotes.
  fileprivate func plain(_ cell: RawCell) -> RawCell {
    guard cell.isQuoted else { return cell }
    var count = 0
    var place = 1
    while place < cell.count - 1, count < RecordReader.Limits.cell {
      if cell.bytes[place] == 0x22 { place += 1 }
      scratch[count] = cell.bytes[place]
      count += 1
      place += 1
    }
    return RawCell(bytes: scratch, count: count)
  }

  /// Source: Table Schema's default trueValues and falseValues.
  fileprivate static func boolean(_ cell: RawCell) -> Bool? {
    let word = CodeWord(cell.bytes, min(cell.count, 16)).low
    switch cell.count {
    case 1: return cell.bytes[0] == 0x31 ? true : cell.bytes[0] == 0x30 ? false : nil
    case 4: return trueWords.contains(word) ? true : nil
    case 5: return falseWords.contains(word) ? false : nil
    default: return nil
    }
  }

  private static let trueWords = ["true", "True", "TRUE"].map { CodeWord($0).low }
  private static let falseWords = ["false", "False", "FALSE"].map { CodeWord($0).low }

  fileprivate static func isEmail(_ cell: RawCell) -> Bool {
    let parts = cell.buffer.split(separator: 0x40, omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && parts[1].contains(0x2E)
      && !cell.buffer.contains { $0 <= 0x20 }
  }

  fileprivate static func isCodes(_ cell: RawCell) -> Bool {
    var start = 0
    for place in 0...cell.count where place == cell.count || cell.bytes[place] == 0x7C {
      guard Codes.isCode(RawCell(bytes: cell.bytes + start, count: place - start)) else { return false }
      start = place + 1
    }
    return true
  }
}
