public import Domain

/// The checked values of the record at hand: valid only while a row is made from them.
///
/// Values stand in numbers by column: a day's number, a place in a code list, a key, 0 or 1.
// Inlined, for rows of the ledger are made in another room.
public struct RowValues {
  /// Stands for an empty or refused cell.
  @inlinable public static var absent: Int64 { .min }

  @usableFromInline let numbers: UnsafePointer<Int64>
  private let cells: any RowCells

  /// - Parameter numbers: one for each column of the table.
  public init(_ numbers: UnsafePointer<Int64>, _ cells: any RowCells) {
    self.numbers = numbers
    self.cells = cells
  }

  @inlinable
  func number(_ index: Int) -> Int64? {
    numbers[index] == RowValues.absent ? nil : numbers[index]
  }

  @inlinable public subscript(field: Field<Int64>) -> Int64? { number(field.index) }
  @inlinable public subscript(field: Field<Bool>) -> Bool? { number(field.index).map { $0 != 0 } }
  @inlinable public subscript(field: Field<Day>) -> Day? {
    number(field.index).map { Day(number: Int32(truncatingIfNeeded: $0)) }
  }
  @inlinable public subscript<Row>(field: Field<Key<Row>>) -> Key<Row>? {
    number(field.index).map { Key(Int32(truncatingIfNeeded: $0)) }
  }
  @inlinable public subscript<List>(field: ChoiceField<List>) -> List? {
    number(field.index).flatMap { field.cases.indices.contains(Int($0)) ? field.cases[Int($0)] : nil }
  }
  /// A number in percent as a share.
  public subscript(field: Field<Double>) -> Rate? {
    number(field.index).flatMap { Rate($0, of: 100 * RowValues.millionths) }
  }
  /// Numbers with decimals stand in millionths.
  public static let millionths: Int64 = 1_000_000
  /// A number as it is.
  public func quantity(_ field: Field<Double>) -> Quantity? {
    number(field.index).map(Quantity.init(millionths:))
  }
  /// A count that is never large.
  public func count(_ field: Field<Int64>) -> Int? { number(field.index).map(Int.init(clamping:)) }
  /// Nil for an empty cell.
  public subscript(field: Field<String>) -> String? { cells.text(field.index) }

  public func hasText(_ field: Field<String>) -> Bool { cells.hasText(field.index) }
  /// The text of the row's own code.
  public func code<Row>(_ field: Field<Key<Row>>) -> String { cells.codeText(field.index) }
  public var origin: Origin { cells.origin }

  /// Always false, for whoever returns it as the outcome of a check.
  @discardableResult
  public func report(_ rule: Rule, _ column: some ColumnHandle, _ expected: Expectation) -> Bool {
    cells.report(rule, column.index, expected)
  }

  /// Notes a day that has not come, where a row says that something has happened on it.
  public func noteLate(_ day: Field<Day>) { cells.noteLate(day.index, isPlanned: false) }
}

/// Who has the record at hand as text and takes what is wrong with it. Columns are places in the table.
public protocol RowCells: AnyObject {
  func text(_ column: Int) -> String?
  func hasText(_ column: Int) -> Bool
  func codeText(_ column: Int) -> String
  var origin: Origin { get }
  @discardableResult func report(_ rule: Rule, _ column: Int, _ expected: Expectation) -> Bool
  func noteLate(_ column: Int, isPlanned: Bool)
}
