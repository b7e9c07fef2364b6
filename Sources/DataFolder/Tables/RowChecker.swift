import Contract
import Domain

/// Checks the cells of one file's records against the contract, and keeps the values of the record at hand.
///
/// Values stand in numbers by column, as ``RowValues`` takes them.
final class RowChecker: RowCells {
  let table: Table
  /// As ``Table/hasCodeKey``, which is asked for every row.
  let hasCodeKey: Bool
  let file: UInt16
  /// Path of the file, as problems name it.
  let path: String
  /// The unit in whose folder the file stands.
  let agency: String?
  let codes: Codes
  private let checks: [CellCheck]
  private let choices: [ChoiceWords]
  /// By column: its cell's place in a record, negative when the file has no such column; and its value.
  let positions: UnsafeMutablePointer<Int>
  let values: UnsafeMutablePointer<Int64>
  /// Room for a quoted cell without its quotes.
  let scratch: UnsafeMutablePointer<UInt8>
  /// The key of the unit in whose folder the file stands.
  let ownerKey: Int32?
  private(set) var record: RawRecord?
  private(set) var problems: Problems
  /// One for each column and code.
  private(set) var suspects: [Suspect] = []
  private var suspectPlaces: [SuspectPlace: Int] = [:]
  private(set) var refused: [RefusedRow] = []
  /// Whether the record at hand is no data at all, but what a spreadsheet leaves of emptied rows.
  private(set) var isBlank = false
  /// Whether nothing was found to say of the record at hand.
  private(set) var isSound = true
  /// What is wrong with the cells of the record at hand, until it is known what the record is.
  private var faults: [Problem] = []
  private var isChecking = false
  private let names: [String]
  /// Records looked at so far, up to those among which the numbers of columns may stand.
  private var lookedAt = 0
  /// Sum of the absolute amounts by column, which must stay within `Int64`.
  private(set) var sums: [Int64]

  /// Days after this one are noted, for they may not have come yet.
  private let today: Day
  private(set) var lateDays: [LateDay] = []
  /// Projects of which a row could not be used, so that what follows from it is not told as well.
  private(set) var refusedProjects: Set<Key<Project>> = []
  private let projectColumn: Int?

  /// Cells of one row that are told one by one.
  private static let mostFaults = 3
  /// Rows at the top of a file among which the numbers of its columns may stand.
  private static let topRows = 3
  private let suspectLimit: Int

  private struct SuspectPlace: Hashable {
    let column: Int
    let key: Int32
  }

  /// - Parameter startingSums: by column, the absolute amounts of files read before.
  init(
    _ table: Table, header: Header, source: SourceRef, codes: Codes, problemLimit: Int,
    startingSums: [Int64]? = nil, today: Day = Day(number: .max)
  ) {
    self.today = today
    self.table = table
    hasCodeKey = table.hasCodeKey
    projectColumn = table.project
    names = header.names
    suspectLimit = problemLimit
    self.codes = codes
    file = source.file
    path = source.path
    agency = source.agency
    problems = Problems(limit: problemLimit)
    positions = .allocate(capacity: table.columns.count)
    values = .allocate(capacity: table.columns.count)
    scratch = .allocate(capacity: RecordReader.Limits.cell + Window.slack)
    scratch.initialize(repeating: 0, count: RecordReader.Limits.cell + Window.slack)
    values.initialize(repeating: RowValues.absent, count: table.columns.count)
    for (index, column) in table.columns.enumerated() {
      (positions + index).initialize(to: header.names.firstIndex(of: column.name) ?? -1)
    }
    sums = startingSums ?? Array(repeating: 0, count: table.columns.count)
    choices = table.columns.map { column in
      if case .choice(let list) = column.kind { ChoiceWords(list.codes) } else { ChoiceWords([]) }
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
    isBlank = false
    isSound = true
    isChecking = true
    defer { isChecking = false }
    if lookedAt < RowChecker.topRows {
      lookedAt += 1
      if RowLook(record).isColumnNumbers {
        isChecking = false
        refuseWhole(.headingRow)
        return false
      }
    }
    let isUsable = checkCells(record)
    return faults.isEmpty ? isUsable : told(isUsable)
  }

  private func checkCells(_ record: RawRecord) -> Bool {
    var isUsable = true
    for check in checks {
      let position = positions[check.column]
      let cell = position < 0 ? nil : plain(record.cell(position))
      guard let cell, !cell.isEmpty else {
        values[check.column] = RowValues.absent
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
    checkDays()
    if record.place.isOdd(record.start, record.end), !TextScan.isClean(record) { checkText(record) }
    return isUsable
  }

  /// Tells what is wrong with the cells, or in one line what the record is instead of data.
  private func told(_ isUsable: Bool) -> Bool {
    let found = faults
    faults.removeAll(keepingCapacity: true)
    isChecking = false
    guard let record else { return isUsable }
    if !isUsable {
      let look = RowLook(record)
      isBlank = look.isBlank
      if isBlank { return false }
      if look.isTotal {
        refuseWhole(.totalRow)
        return false
      }
      if look.isHeader(names) || isTitles(found, look) {
        refuseWhole(.headingRow)
        return false
      }
    }
    let told = found.count > RowChecker.mostFaults + 1 ? RowChecker.mostFaults : found.count
    for problem in found[..<told] { problems.add(problem) }
    if told < found.count {
      let columns = found[told...].compactMap(\.column)
      problems.add(whole(.moreInRow, found: columns.joined(separator: ", ")))
    }
    return isUsable
  }

  /// Whether every cell that has a form breaks it and no digit stands anywhere: titles below the header.
  private func isTitles(_ faults: [Problem], _ look: RowLook) -> Bool {
    guard let record, faults.count > 1, look.hasNoDigit else { return false }
    let filled = checks.count { check in
      let place = positions[check.column]
      return check.test != .text && place >= 0 && !record.cell(place).isEmpty
    }
    return filled > 1 && faults.count(where: { !$0.found.isEmpty }) >= filled
  }

  private func refuseWhole(_ rule: Rule) {
    isSound = false
    guard let record else { return }
    problems.add(whole(rule, found: RowLook(record).text))
  }

  private func whole(_ rule: Rule, found: String) -> Problem {
    Problem(file: path, line: record?.line, rule: rule, expected: .dataRow, found: found, agency: mender)
  }

  /// Notes that others may refer to the record at hand in vain, and that its project lacks it.
  func noteRefused() {
    if let projectColumn, let key: Key<Project> = key(projectColumn) { refusedProjects.insert(key) }
    guard let record, hasCodeKey, let key = integer(table.key[0]) else { return }
    refused.append(RefusedRow(key: Int32(truncatingIfNeeded: key), line: record.line))
  }

  /// The value of a cell; false, with a problem, when it has none.
  private func take(_ cell: RawCell, _ check: CellCheck) -> Bool {
    values[check.column] = RowValues.absent
    switch check.test {
    case .text: return true
    case .code:
      guard let key = codes.key(of: cell, in: check.table) else {
        // Where the table is there, its codes are what is wanted.
        let isKnown = check.isReference && codes.present[check.table] != nil
        let name = table.columns[check.column].reference ?? table.name
        return report(.pattern, check.column, isKnown ? .code(table: name.rawValue) : .form(.code))
      }
      values[check.column] = Int64(key)
      if check.isOwner, let ownerKey, ownerKey != key {
        return report(.owner, check.column, .unit(agency ?? ""))
      }
      if check.isReference, !codes.hasRow(key, in: check.table) {
        suspect(check, key)
      } else if check.isAboutProject, let ownerKey, !codes.owns(ownerKey, key) {
        return report(.owner, check.column, .ownProject(unit: agency ?? ""))
      }
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

  private func checkText(_ record: RawRecord) {
    let broken = (0..<record.cellCount).filter { BrokenLetters.areIn(record.cell($0)) }
    for cell in broken { report(.brokenEncoding, cell: cell, .utf8) }
    var scan = TextScan(record)
    var isInvalid = false
    while let finding = scan.find() {
      switch finding {
      case .invalid(let at):
        if !isInvalid { report(.notUTF8, cell: cell(at: at, record), .utf8) }
        isInvalid = true
      case .hostile(let at):
        let cell = cell(at: at, record)
        // A cell whose form it breaks is told already.
        if !broken.contains(cell), !isTold(cell) { report(.hostileText, cell: cell, .plainText) }
        scan.skip(to: Int(record.separators[cell]))
      }
    }
  }

  private func isTold(_ cell: Int) -> Bool {
    faults.contains { fault in
      table.columns.indices.contains { positions[$0] == cell && table.columns[$0].name == fault.column }
    }
  }

  private func cell(at place: Int, _ record: RawRecord) -> Int {
    (0..<record.cellCount).first { Int(record.separators[$0]) >= place } ?? record.cellCount - 1
  }

  private func report(_ rule: Rule, cell: Int, _ expected: Expectation) {
    guard let record else { return }
    // A column that is not in the contract has no name here.
    let column = table.columns.indices.first { positions[$0] == cell }
    add(
      Problem(
        file: path, line: record.line, column: column.map { table.columns[$0].name }, rule: rule,
        expected: expected, found: CellText.string(record.cell(cell)), agency: mender))
  }

  private func add(_ problem: Problem) {
    isSound = false
    if isChecking { faults.append(problem) } else { problems.add(problem) }
  }

  /// Always false, for whoever returns it as the outcome of a check.
  @discardableResult
  func report(_ rule: Rule, _ column: Int, _ expected: Expectation) -> Bool {
    add(
      Problem(
        file: path, line: record?.line, column: table.columns[column].name, rule: rule, expected: expected,
        found: text(column) ?? "", agency: mender))
    return false
  }

  /// Tells of a record that can't be split into its cells.
  /// - Returns: false when there is nothing in it.
  @discardableResult
  func refuse(_ fault: RecordFault) -> Bool {
    if let record = fault.record {
      if RowLook(record).isBlank { return false }
      noteRefused(record, line: fault.line)
    }
    problems.add(
      Problem(
        file: path, line: fault.line, rule: fault.rule, expected: fault.expected, found: fault.found,
        agency: agency))
    return true
  }

  /// A record of too few or too many cells most often has its code in the right place.
  private func noteRefused(_ record: RawRecord, line: Int) {
    guard hasCodeKey, (0..<record.cellCount).contains(positions[table.key[0]]),
      let key = codes.key(of: plain(record.cell(positions[table.key[0]])), in: table.name.index)
    else { return }
    refused.append(RefusedRow(key: key, line: line))
  }

  private func suspect(_ check: CellCheck, _ key: Int32) {
    isSound = false
    guard let record, let name = table.columns[check.column].reference else { return }
    let place = SuspectPlace(column: check.column, key: key)
    if let known = suspectPlaces[place] {
      suspects[known].add(rows: 1, line: record.line, agency: mender)
    } else if suspects.count < suspectLimit {
      suspectPlaces[place] = suspects.count
      suspects.append(
        Suspect(
          table: name, key: key, column: table.columns[check.column].name, line: record.line, agency: mender))
    } else {
      report(.foreignKey, check.column, .code(table: name.rawValue))
    }
  }

  /// Notes a day that may have been mistyped: one of something that has happened, or one planned for after a lifetime.
  func noteLate(_ column: Int, isPlanned: Bool) {
    guard let day = day(column), day > today, !isPlanned || day - today > DayRules.farthest, let record else {
      return
    }
    isSound = false
    lateDays.append(
      LateDay(
        day: day, isPlanned: isPlanned, column: table.columns[column].name, line: record.line, agency: mender)
    )
  }

  /// The unit that must mend the record at hand: that of the folder, else one that the row names rightly.
  private var mender: String? {
    if let agency { return agency }
    guard let owner = table.owner, let code = text(owner), let key = codes.key(of: code, in: .units),
      codes.hasRow(key, in: TableName.units.index)
    else { return nil }
    return code
  }
}
