public import Contract
public import Domain

/// A unit's table with the rows of a hand-in in it, beside what it was.
///
/// Rows are found again by the table's key. What a hand-in does not say stays as it was; a row that it no longer has is kept or
/// removed as its mapping says; rows of other periods stay.
public struct TableMerge: Sendable {
  /// A row that both have, with the columns that differ.
  public struct Changed: Hashable, Sendable {
    public let row: Int
    public let key: String
    public let columns: [String]
  }

  public let table: TableName
  public let vanishedRule: TableMapping.Vanished
  /// Rows as the file will have them.
  public private(set) var rows: [[String: String]] = []
  /// The columns of the file.
  public private(set) var header: [String] = []
  /// By place in ``rows``, the row of the sheet.
  public private(set) var origins: [Int: TakenOrigin] = [:]
  public private(set) var added: [String] = []
  public private(set) var changed: [Changed] = []
  public private(set) var vanished: [String] = []
  public private(set) var same = 0
  /// Rows of other periods, which stay.
  public private(set) var kept = 0
  /// By column of money, its sum over the rows of the last period before and over those of this one, in đồng.
  public private(set) var sums: [String: (before: Dong, now: Dong)] = [:]

  private let key: [String]
  /// The column of the key that says to which day a row stands.
  private let period: String?

  /// - Parameter taken: of one table; of one unit.
  public init(_ table: TableName, _ taken: [SheetTaking], into earlier: EarlierTable) {
    let contract = Contract[table]
    self.table = table
    key = contract.key.map { contract.columns[$0].name }
    period = contract.key.first { if case .date = contract.columns[$0].kind { true } else { false } }.map {
      contract.columns[$0].name
    }
    let parts = taken.flatMap { sheet in sheet.tables.filter { $0.table == table }.map { (sheet, $0) } }
    vanishedRule = parts.contains { $0.1.mapping.vanished == .remove } ? .remove : .keep
    header = earlier.header + contract.columns.map(\.name).filter { !earlier.header.contains($0) }
    let rows = parts.flatMap { sheet, part in part.rows.map { (TakenOrigin(sheet, row: $0.number), $0) } }
    merge(rows, earlier)
    addUp(earlier)
  }

  private func identity(_ cells: [String: String], besides column: String? = nil) -> [String] {
    key.filter { $0 != column }.map { cells[$0] ?? "" }
  }

  private mutating func merge(_ taken: [(origin: TakenOrigin, row: TakenRow)], _ earlier: EarlierTable) {
    var places: [[String]: Int] = [:]
    for (place, (_, row)) in taken.enumerated() { places[identity(row.cells)] = place }
    let days = Set(taken.compactMap { pair in period.flatMap { pair.row.cells[$0] } })
    let last = period.flatMap { column in
      earlier.rows.compactMap { $0[column] }.filter { !days.contains($0) }.max()
    }
    let present = Set(taken.map { identity($0.row.cells, besides: period) })
    var merged: Set<Int> = []
    for row in earlier.rows {
      if let place = places[identity(row)], merged.insert(place).inserted {
        put(taken[place].row, taken[place].origin, over: row)
        continue
      }
      let isOtherPeriod = period.map { !days.contains(row[$0] ?? "") } ?? false
      // The figures of an earlier day stay; whoever was in the last of them and is not in this one is missed.
      if isOtherPeriod {
        kept += 1
        rows.append(row)
        if let period, row[period] == last, !present.contains(identity(row, besides: period)) {
          vanished.append(name(row))
        }
      } else if !taken.isEmpty {
        vanished.append(name(row))
        if vanishedRule == .keep { rows.append(row) }
      } else {
        rows.append(row)
      }
    }
    for (place, pair) in taken.enumerated() where !merged.contains(place) {
      added.append(name(pair.row.cells))
      origins[rows.count] = pair.origin
      rows.append(pair.row.cells)
    }
  }

  private mutating func put(_ taken: TakenRow, _ origin: TakenOrigin, over row: [String: String]) {
    var next = row
    var columns: [String] = []
    for (column, text) in taken.cells.sorted(by: { $0.key < $1.key }) {
      let before = row[column] ?? ""
      if taken.first.contains(column), !before.isEmpty { continue }
      if before != text { columns.append(column) }
      next[column] = text
    }
    if columns.isEmpty {
      same += 1
    } else {
      changed.append(Changed(row: taken.number, key: name(row), columns: columns))
    }
    origins[rows.count] = origin
    rows.append(next)
  }

  private func name(_ cells: [String: String]) -> String {
    identity(cells, besides: period).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private mutating func addUp(_ earlier: EarlierTable) {
    let money = Contract[table].columns.filter { if case .money = $0.kind { true } else { false } }.map(
      \.name)
    let now = rows.indices.filter { origins[$0] != nil }.map { rows[$0] }
    let day = period.flatMap { column in now.compactMap { $0[column] }.max() }
    let last = period.flatMap { column in
      earlier.rows.compactMap { $0[column] }.filter { day.map { $0 } ?? "" != $0 }.max()
    }
    let before = earlier.rows.filter { row in period.map { row[$0] == last } ?? true }
    for column in money where now.contains(where: { $0[column] != nil }) {
      func sum(_ rows: [[String: String]]) -> Dong {
        Dong(clamping: rows.reduce(Int128(0)) { $0 + Int128($1[column].flatMap { Dong($0) } ?? 0) })
      }
      sums[column] = (sum(before), sum(now))
    }
  }

  /// The key of a row of ``rows``.
  func keyText(of place: Int) -> String { HandInOrigins.text(identity(rows[place])) }

  /// The file as it is to be written.
  public var text: String {
    var text = TableText(header: header)
    for row in rows { text.append(header.map { row[$0] ?? "" }) }
    return text.text
  }

  /// Whether the file would be as it was.
  public var changesNothing: Bool {
    added.isEmpty && changed.isEmpty && (vanished.isEmpty || vanishedRule == .keep || period != nil)
  }
}

/// Where in a hand-in a row of the contract comes from.
public struct TakenOrigin: Hashable, Sendable {
  public let file: String
  public let sheet: String
  public let row: Int

  init(_ sheet: SheetTaking, row: Int) {
    (file, self.sheet, self.row) = (sheet.file.name, sheet.sheet.name, row)
  }
}
