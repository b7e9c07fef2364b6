import Cells
import Domain

/// The rows of a list after filter and order: kept in the state, for two hundred thousand rows must not be sorted
/// again for every key.
struct ListContent: Sendable {
  /// What it was made from; another recipe makes another content.
  struct Recipe: Hashable, Sendable {
    let page: Page
    let filter: String
    let isInverted: Bool
    let sort: Sort?
    let basis: PlanBasis
    let unit: MoneyUnit
    let language: Language
    let isPublic: Bool
    /// Of what the rows and their order follow from.
    let stamps: [ListInput: Revision]
    /// Of what the texts of the columns follow from beside them.
    let columnStamps: [ListInput: Revision]
  }

  /// Nil of one that was never made.
  let recipe: Recipe?
  let ids: [RowID]
  /// Rows before the filter.
  let total: Int
  /// Cells that the longest figure of each column takes.
  let widths: [ColumnID: Int]
  /// Whether figures changed since they were measured. A new ledger row must not cost a look at all rows: those on the
  /// screen widen a column then.
  var areFiguresOther = false

  static let empty = ListContent(recipe: nil, ids: [], total: 0, widths: [:])
}

extension ListContent {
  /// Makes the rows of a recipe. A filter that only grew narrows the earlier rows instead of all.
  static func made(
    _ recipe: Recipe, _ kind: ListKind, _ context: Context, after old: ListContent?
  ) -> ListContent {
    if let old, old.recipe?.withoutColumns == recipe.withoutColumns {
      return ListContent(
        recipe: recipe, ids: old.ids, total: old.total, widths: old.widths, areFiguresOther: true)
    }
    let narrowed = old.flatMap { $0.recipe?.isWidened(from: recipe) == true ? $0 : nil }
    let all = narrowed?.ids ?? kind.ids(recipe.page, context)
    let found = filtered(all, recipe, kind, context)
    let measured = narrowed ?? old.flatMap { $0.recipe?.withoutSort == recipe.withoutSort ? $0 : nil }
    return ListContent(
      recipe: recipe, ids: sorted(found, recipe.sort, kind, context), total: narrowed?.total ?? all.count,
      widths: measured?.widths ?? kind.widths(of: all, context))
  }

  private static func filtered(_ ids: [RowID], _ recipe: Recipe, _ kind: ListKind, _ context: Context)
    -> [RowID]
  {
    let words = Fold.folded(recipe.filter).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return ids }
    return ids.filter { id in
      let found = words.allSatisfy { word in
        kind.matches(id, context) { Fold.contains($0, foldedNeedle: word) }
      }
      return found != recipe.isInverted
    }
  }

  private static func sorted(_ ids: [RowID], _ sort: Sort?, _ kind: ListKind, _ context: Context) -> [RowID] {
    guard let sort, let column = kind[sort.column] else { return ids }
    // Few labels stand in many rows, and the order of a name is dear.
    var labels: [String: SortKey] = [:]
    func key(_ value: Value) -> SortKey {
      guard case .choice(_, let label) = value else { return SortKey(value) }
      if let known = labels[label] { return known }
      let key = SortKey(value)
      labels[label] = key
      return key
    }
    // Equal keys keep the panel's own order, in both directions.
    let keyed = ids.enumerated().map { (key: key(column.value($0.element, context)), place: $0.offset) }
    let sorted = keyed.sorted { a, b in
      if a.key == b.key { return a.place < b.place }
      if a.key == .nothing || b.key == .nothing { return b.key == .nothing }
      return sort.isAscending ? a.key < b.key : b.key < a.key
    }
    return sorted.map { ids[$0.place] }
  }
}

extension ListKind {
  func widths(of rows: [RowID], _ context: Context) -> [ColumnID: Int] {
    Dictionary(columns.map { ($0.id, $0.width(of: rows, context)) }) { first, _ in first }
  }
}

extension ListContent.Recipe {
  fileprivate var withoutColumns: Self { with(filter: filter, columnStamps: [:]) }
  fileprivate var withoutSort: Self { with(filter: filter, sort: nil, columnStamps: columnStamps) }

  /// Whether `newer` asks for a part of these rows, in the same order.
  fileprivate func isWidened(from newer: Self) -> Bool {
    !newer.isInverted && !isInverted && !filter.isEmpty && newer.filter.hasPrefix(filter)
      && self == newer.with(filter: filter, columnStamps: newer.columnStamps)
  }

  private func with(filter: String, columnStamps: [ListInput: Revision]) -> Self {
    with(filter: filter, sort: sort, columnStamps: columnStamps)
  }

  private func with(filter: String, sort: Sort?, columnStamps: [ListInput: Revision]) -> Self {
    Self(
      page: page, filter: filter, isInverted: isInverted, sort: sort, basis: basis, unit: unit,
      language: language, isPublic: isPublic, stamps: stamps, columnStamps: columnStamps)
  }
}

extension State {
  /// What a list is made from now.
  func recipe(_ panel: Panel, _ kind: ListKind) -> ListContent.Recipe {
    let list = place[panel]
    let sorting = list.sort.flatMap { kind[$0.column]?.inputs } ?? []
    return ListContent.Recipe(
      page: place.page, filter: list.filter, isInverted: list.isInverted, sort: list.sort, basis: basis,
      unit: unit, language: language, isPublic: isPublic, stamps: stamps(kind.inputs.union(sorting)),
      columnStamps: stamps(kind.columns.reduce(into: []) { $0.formUnion($1.inputs) }))
  }
}
