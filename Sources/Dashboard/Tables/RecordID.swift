public import Contract
public import Domain

/// A record of any table, by its key, wherever it stands; by its place where its key is not known.
public struct RecordID: Sendable {
  public let table: TableName
  /// The cells of its key, joined by `/`; empty where a public screen hides one of them.
  public let code: String
  /// How many records of the same key stand before it.
  public let ordinal: Int
  /// Where it was last seen: looked at first.
  public let origin: Origin?

  public init(_ table: TableName, _ code: String, ordinal: Int = 0, at origin: Origin? = nil) {
    self.table = table
    self.code = code
    self.ordinal = ordinal
    self.origin = origin
  }
}

extension RecordID: Hashable {
  public static func == (a: RecordID, b: RecordID) -> Bool {
    a.ordinal == b.ordinal && a.table == b.table && a.code == b.code
      && (!a.code.isEmpty || a.origin == b.origin)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(table)
    hasher.combine(code)
    hasher.combine(ordinal)
  }
}
