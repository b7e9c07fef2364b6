import Cells
import Domain

/// One column of a list: what it says of a row, and how that looks where the usual look is not enough.
struct ListColumn: Sendable {
  typealias Title = @Sendable (Context) -> String
  typealias Look = @Sendable (Value, RowID, Context) -> TableCell
  typealias Together = @Sendable ([TableCell], [RowID], _ width: Int, Context) -> [TableCell]

  /// Where a column stands.
  enum Use: Sendable {
    /// On the screen and in exports.
    case everywhere
    /// A bar or a mark: says nothing that another column does not.
    case picture
    /// What the screen says by another column, by a mark or by a row's page.
    case export
  }

  let id: ColumnID
  let title: Title
  var width: Column.Width
  /// 0 is never dropped on a narrow screen; higher numbers go first.
  var priority = 0
  /// The width for which less important columns go.
  var wish: Int?
  /// What its head may ask for where there is no room for all of it; nil for all of it.
  var headLimit: Int?
  var alignment = Alignment.leading
  var use = Use.everywhere
  var look: Look = { value, _, context in .text(value.written(context)) }
  /// How the cells of the rows on the screen look beside each other; nil where each stands for itself.
  var together: Together?
  /// What its values follow from beside the inputs of the list.
  var inputs: Set<ListInput> = []
  /// Whether the first press sorts the largest first.
  var descendsFirst = false
  /// Whether it stands before the other columns of the screen, wherever an export has it.
  var leads = false
  /// Whether the list's search looks through what it says anyway.
  var isAmongTexts = false
  /// Whether the screen writes its figures with the other sign: rows that ascend are read as descending.
  var isTurned = false
  /// Pages on which the column would repeat what the page says.
  var isRedundant: @Sendable (Page) -> Bool = { _ in false }
  /// Whether the column has anything to say.
  var isWanted: @Sendable (Context) -> Bool = { _ in true }
  let value: @Sendable (RowID, Context) -> Value

  func cell(_ id: RowID, _ context: Context) -> TableCell { look(value(id, context), id, context) }

  /// Whether it shares what width is left by how long its texts are.
  var isText: Bool {
    if case .flexible = width { use == .everywhere && alignment == .leading } else { false }
  }

  /// Whether its figures grow from row to row as the screen writes them.
  func reads(ascending isAscending: Bool) -> Bool { isAscending != isTurned }

  func isShown(on page: Page, _ context: Context) -> Bool {
    use != .export && !isRedundant(page) && isWanted(context)
  }

  func isExported(on page: Page, _ context: Context) -> Bool {
    use != .picture && !isRedundant(page) && isWanted(context)
  }

  /// Columns that the longest figure of some rows takes; 0 where the column does not widen.
  func width(of rows: [RowID], _ context: Context) -> Int {
    guard use == .everywhere, isWanted(context) else { return 0 }
    // The longest figure is the largest or the least: only these two are written.
    var least: (place: Int, figure: Int64)?
    var largest: (place: Int, figure: Int64)?
    for place in rows.indices {
      let value = value(rows[place], context)
      guard let widens = value.widens else { continue }
      guard widens, case .number(let figure) = value.order else { return 0 }
      if least.map({ figure < $0.figure }) ?? true { least = (place, figure) }
      if largest.map({ figure > $0.figure }) ?? true { largest = (place, figure) }
    }
    return [least, largest].compactMap { $0 }.reduce(0) { max($0, cell(rows[$1.place], context).width) }
  }
}

extension ListColumn {
  /// A bar or a mark.
  static func picture(
    _ id: ColumnID, title: @escaping Title = { _ in "" }, width: Column.Width = .fixed(1),
    priority: Int = 0, wish: Int? = nil,
    cell: @escaping @Sendable (RowID, Context) -> TableCell
  ) -> ListColumn {
    ListColumn(
      id: id, title: title, width: width, priority: priority, wish: wish, use: .picture,
      look: { _, id, context in cell(id, context) }, value: { _, _ in .none })
  }

  /// The same column, sorted the largest first.
  var largestFirst: ListColumn { changed { $0.descendsFirst = true } }

  /// The same column, written with the other sign.
  var turned: ListColumn { changed { $0.isTurned = true } }

  /// The same column, for which less important ones go until it is so wide.
  func wishing(_ width: Int) -> ListColumn { changed { $0.wish = width } }

  /// The same column, whose head is cut before another column goes.
  func cuttingHead(to width: Int) -> ListColumn { changed { $0.headLimit = width } }

  /// The same column, of which the list's search knows all that it says.
  var amongTexts: ListColumn { changed { $0.isAmongTexts = true } }

  /// The same column, before those that don't lead.
  var leading: ListColumn { changed { $0.leads = true } }

  /// The same column in a role.
  func looking(_ role: Role) -> ListColumn { looking { _, _, _ in role } }

  /// The same column in the role of a row.
  func looking(_ role: @escaping @Sendable (Value, RowID, Context) -> Role) -> ListColumn {
    drawn { value, id, context in .text(value.written(context), role(value, id, context)) }
  }

  /// The same column with a look of its own.
  func drawn(_ look: @escaping Look) -> ListColumn { changed { $0.look = look } }

  /// The same column, whose cells follow from the rows beside them on the screen.
  func drawnTogether(_ together: @escaping Together) -> ListColumn { changed { $0.together = together } }

  /// The same column, left out on some pages.
  func redundant(on isRedundant: @escaping @Sendable (Page) -> Bool) -> ListColumn {
    changed { $0.isRedundant = isRedundant }
  }

  /// The same column, there only where it is wanted.
  func wanted(_ isWanted: @escaping @Sendable (Context) -> Bool) -> ListColumn {
    changed { $0.isWanted = isWanted }
  }

  /// The same column, there only while something is compared.
  var whileComparing: ListColumn {
    changed {
      $0.isWanted = { $0.earlier != nil }
      $0.inputs.insert(.comparison)
    }
  }

  /// The same column, following from more.
  func following(_ inputs: ListInput...) -> ListColumn { changed { $0.inputs.formUnion(inputs) } }

  private func changed(_ change: (inout ListColumn) -> Void) -> ListColumn {
    var column = self
    change(&column)
    return column
  }
}

/// Makes the columns of rows of one type.
struct ColumnMaker<Row>: Sendable {
  let row: @Sendable (RowID, Context) -> Row?

  init(_ row: @escaping @Sendable (RowID, Context) -> Row?) { self.row = row }

  func callAsFunction(
    _ id: ColumnID, _ title: @escaping ListColumn.Title, _ width: Column.Width, priority: Int = 0,
    _ alignment: Alignment = .leading, _ value: @escaping @Sendable (Row, Context) -> Value
  ) -> ListColumn {
    ListColumn(id: id, title: title, width: width, priority: priority, alignment: alignment) { id, context in
      row(id, context).map { value($0, context) } ?? .none
    }
  }

  /// A column that only exports have.
  func exported(
    _ id: ColumnID, _ title: @escaping ListColumn.Title = { $0.words.code },
    _ value: @escaping @Sendable (Row, Context) -> Value
  ) -> ListColumn {
    var column = self(id, title, .fixed(0), .leading, value)
    column.use = .export
    return column
  }
}

extension TableCell {
  var width: Int { if case .spans(let spans) = self { spans.width } else { 0 } }
}
