/// Tells the rows of a database's table by their keys. Two are the same when they are of one version of a table.
public final class RowKeys: Hashable, Sendable {  // A class: its identity is that of the version.
  private let find: @Sendable (Int) -> String?

  /// - Parameter find: the key of the row in a line of the table's copy, from 1, the header's line.
  public init(_ find: @escaping @Sendable (Int) -> String?) { self.find = find }

  public func key(inLine line: Int) -> String? { find(line) }

  public static func == (a: RowKeys, b: RowKeys) -> Bool { a === b }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
