/// Why a filter can't be understood.
public struct FilterError: Error, Hashable, Sendable {
  enum Cause: Hashable, Sendable {
    /// No list has a condition of this name, or this one has none; it has these.
    case unknownName([String])
    case needsNumber
    case needsMoney
    case needsRate
    case needsDay
    /// A text has no order.
    case needsText
    /// People are not told on a public screen.
    case hidden
  }

  let cause: Cause
  /// The part of the text that is wrong, as it was typed.
  let part: String

  public func text(in language: Language) -> String {
    FilterWords.of(language).error(self)
  }
}
