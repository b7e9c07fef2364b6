import Cells
import Domain

/// Looks for what a filter says, row by row: all that does not depend on the row is worked out before the first.
final class FilterSearch {
  private typealias Test = (RowID) -> Bool

  private let kind: ListKind
  private let page: Page
  private let context: Context
  private var alternatives: [[(test: Test, isNegated: Bool)]] = []

  init(_ filter: Filter, _ kind: ListKind, _ page: Page, _ context: Context) {
    (self.kind, self.page, self.context) = (kind, page, context)
    alternatives = filter.alternatives.map { $0.map { (test(of: $0.clause), $0.isNegated) } }
  }

  func holds(_ id: RowID) -> Bool {
    alternatives.contains { terms in terms.allSatisfy { $0.test(id) != $0.isNegated } }
  }

  private func test(of clause: Filter.Clause) -> Test {
    switch clause {
    case .word(let word): return wordTest(word)
    case .condition(let condition):
      switch condition.subject {
      case .person:
        let people = PeopleSearch(condition.text, context, isOfCodes: true)
        return { people?.holds($0) ?? false }
      case .column(let id):
        guard let column = kind[id] else { return { _ in false } }
        return columnTest(condition, column)
      }
    }
  }

  // MARK: Words

  /// In the texts of a row, in what its columns show, and in the names of its people.
  private func wordTest(_ word: String) -> Test {
    let (kind, context) = (kind, context)
    let isFigure = !FilterSearch.hasLetters(word)
    let columns = kind.columns.filter { column in
      column.use == .everywhere && !column.isAmongTexts && column.isShown(on: page, context)
        // Figures stand right; no word is in them.
        && (isFigure || column.alignment == .leading)
    }
    let people = isFigure ? nil : PeopleSearch(word, context, isOfCodes: false)
    // Few labels and days stand in many rows; to look at the last few is less than to hash one.
    var labels: [(label: String, isFound: Bool)] = []
    var days: [Day: Bool] = [:]
    func found(_ text: String) -> Bool { Fold.contains(text, foldedNeedle: word) }
    func found(_ value: Value) -> Bool {
      switch value {
      case .text(let text), .name(let text): return found(text)
      case .choice(_, let label):
        if let known = labels.first(where: { $0.label == label }) { return known.isFound }
        let isFound = found(label)
        if labels.count < 16 { labels.append((label, isFound)) }
        return isFound
      case .day(let day):
        if !isFigure { return false }
        if let known = days[day] { return known }
        let isFound = found(context.numbers.day(day))
        days[day] = isFound
        return isFound
      case .integer, .number, .year, .money, .change, .rate, .points, .moment:
        return isFigure && found(value.written(context).replacing("−", with: "-"))
      case .flag, .none, .unknown: return false
      }
    }
    let isInTexts = kind.search.prepared(context) { Fold.contains($0, foldedNeedle: word) }
    return { id in
      isInTexts(id) || columns.contains { found($0.value(id, context)) } || people?.holds(id) ?? false
    }
  }

  /// Whether it can't be a figure, a day or a part of one.
  static func hasLetters(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  // MARK: Conditions

  private func columnTest(_ condition: FilterCondition, _ column: ListColumn) -> Test {
    let context = context
    let units = FilterSearch.unitColumns.contains(column.id) ? UnitSearch(condition, context) : nil
    let unit = context.isPublic ? context.portfolio.rules.publicUnit : nil
    return { id in
      let value = column.value(id, context)
      if let units { return units.holds(value) }
      if let number = value.comparable(publicUnit: unit), let bound = condition.bound.number(for: value),
        condition.comparison.holds(number, bound)
      {
        return true
      }
      switch condition.comparison {
      case .has: return value.texts(context).contains { Fold.contains($0, foldedNeedle: condition.text) }
      case .equal: return value.texts(context).contains { Fold.folded($0) == condition.text }
      case .atMost, .atLeast, .below, .above: return false
      }
    }
  }

  private static let unitColumns: [ColumnID] = [.unitID, .leadUnitID, .ownerUnitID]
}

/// Units by their code or short name; where none has exactly that, by a part of these or of the full name.
private struct UnitSearch {
  private let codes: Set<String>
  private let text: String

  init(_ condition: FilterCondition, _ context: Context) {
    text = condition.text
    let units = context.portfolio.agencies.rows
    let exact = units.filter { unit in
      [unit.code, unit.shortName, unit.name].contains { $0.map(Fold.folded) == condition.text }
    }
    let meant =
      exact.isEmpty && condition.comparison == .has
      ? units.filter { unit in
        [unit.code, unit.shortName, unit.name].contains {
          $0.map { Fold.contains($0, foldedNeedle: condition.text) } ?? false
        }
      } : exact
    codes = Set(meant.map(\.code))
  }

  func holds(_ value: Value) -> Bool {
    switch value {
    case .choice(let code, _), .text(let code), .name(let code):
      codes.contains(code) || codes.isEmpty && Fold.folded(code) == text
    case .integer, .number, .year, .money, .change, .rate, .points, .day, .moment, .flag, .none, .unknown:
      false
    }
  }
}

extension Value {
  /// What a bound is held against; a public screen compares what it shows, so that no exact amount can be found out.
  fileprivate func comparable(publicUnit: Dong?) -> Int64? {
    switch self {
    case .money(let amount), .change(let amount): return publicUnit.map { amount.rounded(to: $0) } ?? amount
    case .rate(let rate): return Int64(publicUnit == nil ? rate.hundredths : rate.written(decimals: 1) * 10)
    case .points(let rate):
      return Int64(publicUnit == nil ? rate.hundredths : rate.writtenPoints(decimals: 1) * 10)
    case .moment(let moment): return Int64(moment.day.number)
    case .integer, .number, .year, .day:
      if case .number(let number) = order { return number }
      return nil
    case .text, .name, .choice, .flag, .none, .unknown: return nil
    }
  }

  /// How a reader may name it.
  fileprivate func texts(_ context: Context) -> [String] {
    if case .choice(let code, let label) = self { return [code, label] }
    return [written(context)]
  }
}
