/// What stands for a number of 32 bits.
public protocol Numbered: Sendable {
  init(number: Int32)
  var number: Int32 { get }
}

extension Day: Numbered {}

extension Key: Numbered {
  public init(number: Int32) { self.init(number) }
}

/// A day or a key that may be missing, in four bytes instead of eight: tables have several in every row.
@propertyWrapper public struct Compact<Value: Numbered>: Sendable {
  /// The least number stands for none.
  private var number: Int32

  public init(wrappedValue: Value?) { number = wrappedValue?.number ?? .min }

  public var wrappedValue: Value? {
    get { number == .min ? nil : Value(number: number) }
    set { number = newValue?.number ?? .min }
  }
}
