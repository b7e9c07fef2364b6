/// A reference to a row of one table by its code.
///
/// The same code keeps the same key over every reload of a folder, so that a file which is read again does not
/// disturb the tables that refer to it, and a cursor stays on its record.
public struct Key<Row>: Hashable, Comparable, Sendable {
  public let number: Int32

  public init(_ number: Int32) { self.number = number }

  public var index: Int { Int(number) }

  public static func < (a: Key, b: Key) -> Bool { a.number < b.number }
}
