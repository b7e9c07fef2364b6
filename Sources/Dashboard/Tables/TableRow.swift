public import Contract
public import Domain

/// A record as it stands in its file, in the columns of the contract.
public struct TableRow: Sendable {
  public let id: RecordID
  public let origin: Origin
  /// By the place of the column in its table; nil for an empty cell, one that the file does not have, and one that a
  /// public screen hides.
  public let cells: [String?]
  /// Whether something in it can't be right.
  public let isFaulty: Bool
  /// The row of a unit's hand-in that it was taken from; nil where there is none.
  public let handIn: String?
}

/// Takes the records of a table one by one, in reading order.
public struct TableRows: Sendable {
  public private(set) var rows: [TableRow] = []
  /// Whether there are more than are kept.
  public private(set) var isCut = false
  /// The number of each code that its columns may name.
  let keys: [TableName: [String: Int32]]
  private let limit: Int
  private let table: Table
  private let isPublic: Bool
  private let faulty: [String: Set<Int>]
  private let paths: [String]
  private var seen: [String: Int] = [:]
  /// Says from which hand-in a row of a file comes, by the cells of its key.
  private let handIn: @Sendable (Origin, [String]) -> String?

  /// Rows that a page keeps: more than anybody walks through, and little enough memory.
  public static let pageLimit = 100_000

  /// - Parameters:
  ///   - portfolio: knows the files, and what is wrong in them.
  ///   - limit: rows that are kept.
  ///   - handIn: says from which hand-in a row of a file comes, by the cells of its key.
  public init(
    _ table: TableName, isPublic: Bool, _ portfolio: Portfolio, limit: Int = TableRows.pageLimit,
    handIn: @escaping @Sendable (Origin, [String]) -> String? = { _, _ in nil }
  ) {
    self.handIn = handIn
    self.limit = limit
    self.table = Contract[table]
    self.isPublic = isPublic
    let named = Set(Contract[table].columns.compactMap(\.reference)).filter { NamedTable.all[$0] != nil }
    keys = Dictionary(
      uniqueKeysWithValues: named.map { ($0, NamedTable.all[$0]?.keys(in: portfolio) ?? [:]) })
    paths = portfolio.files.map(\.path)
    var faulty: [String: Set<Int>] = [:]
    for problem in portfolio.problems.list where problem.severity == .error {
      if let line = problem.line { faulty[problem.file, default: []].insert(line) }
    }
    self.faulty = faulty
  }

  /// - Returns: whether more is wanted.
  public mutating func take(_ record: Record, at origin: Origin) -> Bool {
    guard rows.count < limit else {
      isCut = true
      return false
    }
    rows.append(row(record, at: origin))
    return true
  }

  private mutating func row(_ record: Record, at origin: Origin) -> TableRow {
    let cells = table.columns.map { isPublic && $0.privacy != .shown ? nil : record[$0.name] }
    let key = table.key.map { cells[$0] }
    let code = key.contains { $0 == nil } ? "" : key.compactMap { $0 }.joined(separator: "/")
    let ordinal = seen[code, default: 0]
    seen[code] = ordinal + 1
    let path = paths.indices.contains(Int(origin.file)) ? paths[Int(origin.file)] : ""
    return TableRow(
      id: RecordID(table.name, code, ordinal: ordinal, at: origin), origin: origin, cells: cells,
      isFaulty: faulty[path]?.contains(Int(origin.line)) ?? false,
      handIn: isPublic ? nil : handIn(origin, key.map { $0 ?? "" }))
  }
}
