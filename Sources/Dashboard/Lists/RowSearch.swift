import Cells
import Domain

/// How the texts of a list's rows are looked through for a word: all that does not depend on the row is worked out
/// before the first, for there may be two hundred thousand.
struct RowSearch: Sendable {
  typealias Found = (String) -> Bool

  /// Whether any text of a row is found.
  let prepared: @Sendable (Context, @escaping Found) -> (RowID) -> Bool

  /// Of a list whose rows are few.
  static func texts(_ matches: @escaping @Sendable (RowID, Context, Found) -> Bool) -> RowSearch {
    RowSearch { context, found in { matches($0, context, found) } }
  }
}

/// The units that a word finds by their full or short names.
struct FoundUnits {
  private let isFound: [Bool]

  init(_ context: Context, _ found: RowSearch.Found) {
    let units = context.portfolio.agencies
    isFound = (0..<units.keyCount).map { index in
      let key = Key<Agency>(Int32(index))
      return found(context.name(key)) || found(context.shortName(key))
    }
  }

  func holds(_ key: Key<Agency>) -> Bool { isFound.indices.contains(key.index) && isFound[key.index] }
}
