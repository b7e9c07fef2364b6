import Cells
import Domain

/// What one kind of list says: its rows in their own order, its columns, and where Enter leads.
///
/// Screen, plain print and export read the same rows, so that they can't disagree.
struct RowSource: Sendable {
  let columns: [ListColumn]
  /// The rows of a page's panel, in the panel's own order.
  let ids: @Sendable (Page, Context) -> [RowID]
  /// Whether any of a row's texts satisfies the predicate: what the filter looks through.
  let matches: @Sendable (RowID, Context, (String) -> Bool) -> Bool
  /// Whether the order depends on money, so that a new ledger row may change it.
  var followsMoney = false
}

/// One column of a list.
struct ListColumn: Sendable {
  let title: @Sendable (Context) -> String
  var alignment = Alignment.leading
  var width: Column.Width
  /// 0 is never dropped on a narrow screen; higher numbers go first.
  var priority = 0
  let cell: @Sendable (RowID, Context) -> TableCell
  /// Nil for a column that has no order.
  var order: (@Sendable (RowID, Context) -> SortKey)?
  /// Whether the first press sorts the largest first.
  var descendsFirst = false
  /// Pages on which the column would repeat what the page says.
  var isRedundant: @Sendable (Page) -> Bool = { _ in false }
  /// Whether the column has anything to say.
  var isWanted: @Sendable (Context) -> Bool = { _ in true }
  /// Whether the column widens for its longest figure: a figure cut short is another figure.
  var growsWithValues = false
}

extension ListColumn {
  func isShown(on page: Page, _ context: Context) -> Bool { !isRedundant(page) && isWanted(context) }

  /// The same column, sorted the largest first.
  func ordered(
    growsWithValues: Bool = false, by order: @escaping @Sendable (RowID, Context) -> SortKey
  ) -> ListColumn {
    var column = self
    column.order = order
    column.descendsFirst = true
    column.growsWithValues = growsWithValues
    return column
  }

  /// The same column, as wide as its longest figure.
  var growing: ListColumn {
    var column = self
    column.growsWithValues = true
    return column
  }

  /// Columns that the longest figure of some rows takes; 0 where the column does not grow.
  func width(of rows: [RowID], _ context: Context) -> Int {
    guard growsWithValues, let order, let first = rows.first else { return 0 }
    // The longest figure is the largest or the least: only these two are written.
    var (least, largest) = ((first, SortKey.nothing), (first, SortKey.nothing))
    for row in rows {
      let key = order(row, context)
      if key == .nothing { continue }
      if least.1 == .nothing || key < least.1 { least = (row, key) }
      if largest.1 == .nothing || largest.1 < key { largest = (row, key) }
    }
    return [least.0, largest.0].map { row in
      guard case .spans(let spans) = cell(row, context) else { return 0 }
      return spans.width
    }.max() ?? 0
  }
}

/// What a column is sorted by.
enum SortKey: Comparable, Sendable {
  case number(Int64)
  case text(String)
  /// No value: last in either direction.
  case nothing

  /// Names in the order of a Vietnamese dictionary.
  static func name(_ text: String) -> SortKey { .text(NameOrder.key(text)) }

  init(_ number: Int64?) { self = number.map(SortKey.number) ?? .nothing }
}

extension Panel {
  var source: RowSource? {
    switch self {
    case .sectors: .sectors
    case .units: .agencies
    case .projects: .projects
    case .tasks: .tasks
    case .overdue: .overdue
    case .obstacles: .obstacles
    case .plans: .plans
    case .transactions: .transactions
    case .problems: .problems
    case .files: .files
    case .changes: .changes
    case .curve: nil
    }
  }
}

extension RowID {
  /// Where Enter leads from this row.
  var target: Page? {
    switch self {
    case .sector(let key): .sector(key)
    case .agency(let key): .agency(key)
    case .project(let key): .project(key)
    case .assignment(let key): .assignment(key)
    case .obstacle(let key): .obstacle(key)
    case .problem(let problem): .problem(problem)
    case .event(let event): event.page
    case .plan, .transaction, .file: nil
    }
  }
}
