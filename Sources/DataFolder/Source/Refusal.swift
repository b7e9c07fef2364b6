import Domain

/// Why a part of a source gives no table, in the terms of a problem.
public struct Refusal: Hashable, Sendable {
  let rule: Rule
  let expected: Expectation
  let found: String
  /// The row; nil when the whole part is meant.
  var line: Int?
}
