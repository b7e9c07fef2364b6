import Cells
import Domain

/// What one kind of list says: its rows in their own order, its columns, and what they follow from.
///
/// Screen, plain print and export read the same rows, so that they can't disagree.
struct ListKind: Sendable {
  let columns: [ListColumn]
  /// What the rows, their order and their texts follow from.
  let inputs: Set<ListInput>
  /// The rows of a page's panel, in the panel's own order.
  let ids: @Sendable (Page, Context) -> [RowID]
  /// What the filter looks through beside what the columns show.
  let search: RowSearch
  /// What belongs to no row, for an export whose rows shall add up to the total.
  var rest: @Sendable (Context) -> [[ColumnID: Value]] = { _ in [] }

  subscript(id: ColumnID) -> ListColumn? { columns.first { $0.id == id } }

  /// The columns of the screen, from left to right.
  func shown(on page: Page, _ context: Context) -> [ListColumn] {
    let shown = columns.filter { $0.isShown(on: page, context) }
    return shown.filter(\.leads) + shown.filter { !$0.leads }
  }
}
