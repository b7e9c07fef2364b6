public import Domain

/// What the days of a table's rows must keep to, beside being days. Columns are places in the table.
public struct DayRules: Sendable {
  /// Days of which the second may not lie before the first.
  public struct Order: Sendable {
    public let first: Int
    public let then: Int
    public let rule: Rule
  }

  /// A day that may only stand beside some codes: anything else is done and not done at once.
  public struct Company: Sendable {
    public let day: Int
    public let status: Int
    /// Places in the code list of ``status``.
    public let codes: [Int64]
  }

  /// How far ahead a planned day may lie.
  public static let farthest = 30 * 366

  /// Days of things that have happened: none lies after today.
  public internal(set) var happened: [Int] = []
  /// Days of things to come: none lies more than thirty years ahead.
  public internal(set) var planned: [Int] = []
  public internal(set) var inOrder: [Order] = []
  public internal(set) var onlyBeside: [Company] = []
}
