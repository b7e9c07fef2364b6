import Cells
import Domain

/// Reads the text of a filter: words and conditions side by side must all hold; `|` or the word for "or" begins another
/// alternative; `!` before one turns it round; quotes hold a phrase together.
struct FilterParser {
  private let kind: ListKind
  private let context: Context

  init(_ kind: ListKind, _ context: Context) {
    self.kind = kind
    self.context = context
  }

  func filter(_ text: String) throws(FilterError) -> Filter {
    var alternatives: [[Filter.Term]] = [[]]
    for token in FilterToken.all(in: text) {
      if token.isOr {
        alternatives.append([])
      } else if let term = try term(token) {
        alternatives[alternatives.count - 1].append(term)
      }
    }
    return Filter(alternatives)
  }

  /// Nil for what says nothing yet.
  private func term(_ token: FilterToken) throws(FilterError) -> Filter.Term? {
    guard let condition = token.condition else { return word(token) }
    let name = Fold.folded(condition.name)
    guard let entry = FilterName.named(name, in: context.language) else {
      return try columnTerm(name, token, condition)
    }
    if entry.columns.isEmpty {
      guard !context.isPublic else { throw FilterError(cause: .hidden, part: token.typed) }
      guard kind.hasPeople else { throw unknown(token) }
      return try term(.person, .text, token, condition)
    }
    guard let column = entry.column(of: kind) else { throw unknown(token) }
    return try term(.column(column), entry.kind, token, condition)
  }

  /// A column by its own name, as exports and orders name it.
  private func columnTerm(_ name: String, _ token: FilterToken, _ condition: FilterToken.Condition)
    throws(FilterError) -> Filter.Term?
  {
    if let column = kind.columns.first(where: { $0.id.name == name && $0.use != .picture }) {
      let kind = FilterName.all.first { $0.columns.contains(column.id) }?.kind
      return try term(.column(column.id), kind, token, condition)
    }
    // A time, a file with its line, an address: no condition was meant.
    if condition.comparison == .has { return word(token) }
    throw unknown(token)
  }

  private func word(_ token: FilterToken) -> Filter.Term? {
    let word = Fold.folded(token.text)
    return word.isEmpty ? nil : Filter.Term(clause: .word(word), isNegated: token.isNegated)
  }

  /// - Parameter kind: nil where each value of the column tells it.
  private func term(
    _ subject: FilterCondition.Subject, _ kind: FilterName.Kind?, _ token: FilterToken,
    _ condition: FilterToken.Condition
  ) throws(FilterError) -> Filter.Term? {
    let text = Fold.folded(condition.value)
    // Its value is still to be typed.
    guard !text.isEmpty else { return nil }
    let bound = FilterBound(text, context)
    if let cause = FilterParser.lack(of: bound, kind, condition.comparison) {
      throw FilterError(cause: cause, part: token.typed)
    }
    let clause = FilterCondition(
      subject: subject, comparison: condition.comparison, text: text, bound: bound)
    return Filter.Term(clause: .condition(clause), isNegated: token.isNegated)
  }

  private static func lack(
    of bound: FilterBound, _ kind: FilterName.Kind?, _ comparison: FilterCondition.Comparison
  ) -> FilterError.Cause? {
    // `due:12/2026` looks for what is written.
    guard comparison != .has else { return nil }
    return switch kind {
    case .count: bound.count == nil ? .needsNumber : nil
    case .money: bound.money == nil ? .needsMoney : nil
    case .rate: bound.hundredths == nil ? .needsRate : nil
    case .day: bound.day == nil ? .needsDay : nil
    case .text: comparison.isOrder ? .needsText : nil
    case nil: nil
    }
  }

  private func unknown(_ token: FilterToken) -> FilterError {
    let names = kind.filterNames(isPublic: context.isPublic).map { $0.name(in: context.language) }
    return FilterError(cause: .unknownName(names), part: token.typed)
  }
}
