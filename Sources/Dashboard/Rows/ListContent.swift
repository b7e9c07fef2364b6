import Cells
import Domain

/// The rows of a list after filter and order: kept in the state, for two hundred thousand rows must not be sorted
/// again for every key.
struct ListContent: Sendable {
  /// What it was made from; another recipe makes another content.
  struct Recipe: Hashable, Sendable {
    let page: Page
    let panel: Panel
    let filter: String
    let isInverted: Bool
    let sort: Sort?
    let basis: PlanBasis
    let unit: MoneyUnit
    let language: Language
    let work: Revision
    let money: Revision
    /// Of the money that is compared with.
    let against: Revision
    /// How many rows there are of what has no revision: problems, files, ledger rows.
    let counts: [Int]
  }

  let recipe: Recipe
  let ids: [RowID]
  /// Rows before the filter.
  let total: Int
  /// Cells that the longest figure of each column takes.
  let widths: [Int]

  static let empty = ListContent(
    recipe: Recipe(
      page: .overview, panel: .curve, filter: "", isInverted: false, sort: nil, basis: .cityAssigned,
      unit: .billion, language: .vietnamese, work: .none, money: .none, against: .none, counts: []),
    ids: [], total: 0, widths: [])
}

extension ListContent {
  /// Makes the rows of a recipe. A filter that only grew narrows the earlier rows instead of all.
  static func made(_ recipe: Recipe, _ source: RowSource, _ context: Context, after old: ListContent?)
    -> ListContent
  {
    let all: [RowID]
    let total: Int
    let widths: [Int]
    if let old, old.recipe.isWidened(from: recipe) {
      all = old.ids
      total = old.total
      widths = old.widths
    } else {
      all = source.ids(recipe.page, context)
      total = all.count
      widths = source.columns.map { $0.width(of: all, context) }
    }
    let found = filtered(all, recipe, source, context)
    return ListContent(
      recipe: recipe, ids: sorted(found, recipe.sort, source, context), total: total, widths: widths)
  }

  private static func filtered(_ ids: [RowID], _ recipe: Recipe, _ source: RowSource, _ context: Context)
    -> [RowID]
  {
    let words = Fold.folded(recipe.filter).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return ids }
    return ids.filter { id in
      let found = words.allSatisfy { word in
        source.matches(id, context) { Fold.contains($0, foldedNeedle: word) }
      }
      return found != recipe.isInverted
    }
  }

  private static func sorted(_ ids: [RowID], _ sort: Sort?, _ source: RowSource, _ context: Context)
    -> [RowID]
  {
    guard let sort, source.columns.indices.contains(sort.column),
      let order = source.columns[sort.column].order
    else {
      return ids
    }
    // Equal keys keep the panel's own order, in both directions.
    let keyed = ids.enumerated().map { (key: order($0.element, context), place: $0.offset) }
    let sorted = keyed.sorted { a, b in
      if a.key == b.key { return a.place < b.place }
      if a.key == .nothing || b.key == .nothing { return b.key == .nothing }
      return sort.isAscending ? a.key < b.key : b.key < a.key
    }
    return sorted.map { ids[$0.place] }
  }
}

extension ListContent.Recipe {
  /// Whether `newer` asks for a part of these rows, in the same order.
  fileprivate func isWidened(from newer: ListContent.Recipe) -> Bool {
    !newer.isInverted && !isInverted && page == newer.page && panel == newer.panel && sort == newer.sort
      && basis == newer.basis && unit == newer.unit && language == newer.language && work == newer.work
      && money == newer.money && against == newer.against
      && counts == newer.counts
      && !filter.isEmpty && newer.filter.hasPrefix(filter)
  }
}
