import Cells

/// What a reader looks for in a list: any of some alternatives, in each of which every term holds.
struct Filter: Hashable, Sendable {
  struct Term: Hashable, Sendable {
    let clause: Clause
    var isNegated = false
  }

  enum Clause: Hashable, Sendable {
    /// Folded; in any text of a row.
    case word(String)
    case condition(FilterCondition)
  }

  let alternatives: [[Term]]

  init(_ alternatives: [[Term]]) { self.alternatives = alternatives.filter { !$0.isEmpty } }

  var isEmpty: Bool { alternatives.isEmpty }

  /// Folded words that the rows found have, to be marked in them.
  var words: [String] {
    alternatives.joined().compactMap { term in
      if case .word(let word) = term.clause, !term.isNegated { word } else { nil }
    }
  }

  /// The same in one column: what a condition on it looks for.
  func words(in column: ColumnID) -> [String] {
    alternatives.joined().compactMap { term in
      guard case .condition(let condition) = term.clause, !term.isNegated, condition.isOf(column) else {
        return nil
      }
      return condition.text
    }
  }

  /// Whether all that it finds is among what the other finds: so rows need not be looked for among all again.
  func narrows(_ wider: Filter) -> Bool {
    if wider.isEmpty { return true }
    guard alternatives.count == 1, wider.alternatives.count == 1 else { return false }
    let narrow = alternatives[0]
    return wider.alternatives[0].allSatisfy { term in
      if narrow.contains(term) { return true }
      guard case .word(let word) = term.clause, !term.isNegated else { return false }
      return narrow.contains { other in
        guard case .word(let longer) = other.clause, !other.isNegated else { return false }
        return Fold.contains(longer, foldedNeedle: word)
      }
    }
  }
}

/// What a column, or the people of a row, must be: `late>30`, `unit:STC`.
struct FilterCondition: Hashable, Sendable {
  enum Comparison: String, CaseIterable, Sendable {
    // The longer sign first, so that it is taken whole.
    case atMost = "<="
    case atLeast = ">="
    case below = "<"
    case above = ">"
    case equal = "="
    case has = ":"

    func holds(_ value: Int64, _ bound: Int64) -> Bool {
      switch self {
      case .atMost: value <= bound
      case .atLeast: value >= bound
      case .below: value < bound
      case .above: value > bound
      case .equal, .has: value == bound
      }
    }

    /// Whether it puts values in an order.
    var isOrder: Bool {
      switch self {
      case .atMost, .atLeast, .below, .above: true
      case .equal, .has: false
      }
    }
  }

  enum Subject: Hashable, Sendable {
    case column(ColumnID)
    /// Who answers for a row.
    case person
  }

  let subject: Subject
  let comparison: Comparison
  /// Folded.
  let text: String
  let bound: FilterBound

  func isOf(_ column: ColumnID) -> Bool { subject == .column(column) }
}
