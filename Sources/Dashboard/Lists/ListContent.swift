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
    /// Of what the rows and their own order follow from.
    let stamps: [ListInput: Revision]
    /// Of what the column that they are sorted by follows from.
    let sortStamps: [ListInput: Revision]
    /// Of what the texts of the columns follow from beside them.
    let columnStamps: [ListInput: Revision]
  }

  /// Nil of one that was never made.
  let recipe: Recipe?
  /// What the rows were looked for by.
  let filter: Filter
  /// In the panel's own order.
  private let own: [RowID]
  /// Nil in the panel's own order.
  private let sorted: SortedRows?
  /// Rows before the filter.
  let total: Int
  /// The money that the rows found hold; nil without a filter, and where rows hold none.
  let held: Dong?
  /// Cells that the longest figure of each column takes, and the longest text of the first rows.
  let widths: [ColumnID: Int]
  /// What all rows miss; nil where the list tells none.
  let shortfalls: Shortfalls?
  /// Whether figures changed since they were measured, or there are more than are worth it. A new ledger row must not
  /// cost a look at all rows: those on the screen widen a column then.
  private(set) var areFiguresOther = false

  static let empty = ListContent(
    recipe: nil, filter: Filter([]), own: [], sorted: nil, total: 0, held: nil, widths: [:], shortfalls: nil)

  var ids: [RowID] { sorted?.ids ?? own }

  /// Whether rows may be wider than what was measured.
  func isBeyondMeasured(_ rows: Range<Int>) -> Bool {
    areFiguresOther || sorted != nil || rows.upperBound > ListContent.lookedAt
  }
}

extension ListContent {
  /// Makes the rows of a recipe. A filter that only grew narrows the earlier rows instead of all, and another order is one
  /// of the same rows.
  static func made(
    _ recipe: Recipe, _ kind: ListKind, _ context: Context, after old: ListContent?
  ) -> ListContent {
    let same = old.flatMap { $0.recipe?.ofRows == recipe.ofRows ? $0 : nil }
    // A text that can't be understood is never asked for, but the words of another language may be.
    let filter =
      same?.filter ?? (try? FilterParser(kind, context).filter(recipe.filter)) ?? Filter([])
    let known = same ?? old.flatMap { $0.isWidened(from: recipe, filter) ? $0 : nil }
    let all = known?.own ?? kind.ids(recipe.page, context)
    let own = same?.own ?? filtered(all, filter, recipe, kind, context)
    let isLong = all.count > measured
    return ListContent(
      recipe: recipe, filter: filter, own: own, sorted: sorted(own, recipe, kind, context, after: same),
      total: known?.total ?? all.count, held: filter.isEmpty ? nil : kind.held(by: own, context),
      widths: known?.widths
        ?? kind.lengths(of: all.prefix(lookedAt), context)
        .merging(isLong ? [:] : kind.widths(of: all, context)) { $1 },
      shortfalls: known.map(\.shortfalls) ?? kind.shortfalls(of: all, context),
      areFiguresOther: known.map { $0.areFiguresOther || $0.recipe?.columnStamps != recipe.columnStamps }
        ?? isLong)
  }

  /// Rows up to which all figures are measured when a list is opened.
  private static let measured = 50_000
  /// Rows whose texts are: more than a screen has, and few enough for the first one.
  private static let lookedAt = 200

  private static func filtered(
    _ ids: [RowID], _ filter: Filter, _ recipe: Recipe, _ kind: ListKind, _ context: Context
  ) -> [RowID] {
    guard !filter.isEmpty else { return ids }
    let search = FilterSearch(filter, kind, recipe.page, context)
    return ids.filterInTableOrder { search.holds($0) != recipe.isInverted }
  }

  /// Whether the rows of a newer recipe are a part of these.
  private func isWidened(from newer: Recipe, _ filter: Filter) -> Bool {
    guard let recipe, !newer.isInverted, !recipe.isInverted else { return false }
    return filter.narrows(self.filter) && recipe.ofRows(filter: newer.filter) == newer.ofRows
  }

  /// - Parameter same: the same rows in another order.
  private static func sorted(
    _ ids: [RowID], _ recipe: Recipe, _ kind: ListKind, _ context: Context, after same: ListContent?
  ) -> SortedRows? {
    guard let sort = recipe.sort, let column = kind[sort.column] else { return nil }
    if let same, let before = same.recipe, before.sort?.column == sort.column,
      before.sortStamps == recipe.sortStamps, var rows = same.sorted
    {
      if before.sort != sort { rows.reverse() }
      return rows
    }
    return SortedRows(ids, by: column, ascending: sort.isAscending, context)
  }
}

extension ListKind {
  /// What some rows hold of the money of the column for that.
  fileprivate func held(by rows: [RowID], _ context: Context) -> Dong? {
    self[.blocked].map { column in
      rows.reduce(0) { sum, id in
        if case .money(let amount) = column.value(id, context) { sum + amount } else { sum }
      }
    }
  }

  /// Cells that the texts of some rows take.
  func lengths(of rows: some Collection<RowID>, _ context: Context) -> [ColumnID: Int] {
    columns.reduce(into: [:]) { lengths, column in
      guard column.isText, column.isWanted(context) else { return }
      lengths[column.id] = rows.reduce(0) { max($0, column.cell($1, context).width) }
    }
  }

  /// Cells that the figures of some rows take.
  func widths(of rows: [RowID], _ context: Context) -> [ColumnID: Int] {
    let rows = rows.placesInTableOrder.map { rows[Int($0)] }
    let figures = columns.filter { !$0.isText }
    return Dictionary(figures.map { ($0.id, $0.width(of: rows, context)) }) { first, _ in first }
  }
}

extension ListContent.Recipe {
  /// Without what leaves the rows and their own order as they are.
  fileprivate var ofRows: Self { ofRows(filter: filter) }

  fileprivate func ofRows(filter: String) -> Self {
    Self(
      page: page, filter: filter, isInverted: isInverted, sort: nil, basis: basis, unit: unit,
      language: language, isPublic: isPublic, stamps: stamps, sortStamps: [:],
      columnStamps: ListContent.Recipe.looksAtFigures(filter) ? columnStamps : [:])
  }

  /// Whether what a filter finds follows from the figures of columns: a word without a digit is in no figure.
  private static func looksAtFigures(_ filter: String) -> Bool {
    filter.contains { $0.isNumber || "<>=:≤≥".contains($0) }
  }
}

extension State {
  /// What a list is made from now.
  func recipe(_ panel: Panel, _ kind: ListKind) -> ListContent.Recipe {
    let list = place[panel]
    let sorting = list.sort.flatMap { kind[$0.column]?.inputs } ?? []
    return ListContent.Recipe(
      page: place.page, filter: list.understood, isInverted: list.isInverted, sort: list.sort, basis: basis,
      unit: unit, language: language, isPublic: isPublic, stamps: stamps(kind.inputs),
      sortStamps: stamps(sorting),
      columnStamps: stamps(kind.columns.reduce(into: []) { $0.formUnion($1.inputs) }))
  }
}
