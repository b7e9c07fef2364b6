/// A page as the reader left it: focus, and in each panel the row, the first row shown, filter and order.
public struct Place: Hashable, Sendable {
  public let page: Page
  public var focus: Int = 0
  public var isZoomed = false
  /// Lines scrolled down in a page of text.
  public var scroll = 0
  public var lists: [Panel: ListState] = [:]

  public init(_ page: Page) { self.page = page }

  public var panel: Panel? { page.panels.indices.contains(focus) ? page.panels[focus] : nil }

  public subscript(panel: Panel) -> ListState {
    get { lists[panel] ?? ListState() }
    set { lists[panel] = newValue }
  }
}

/// How one list is looked at.
public struct ListState: Hashable, Sendable {
  /// The row the cursor is on; nil means the first.
  public var selected: RowID?
  /// Where it was last seen, so that a vanished row leaves the cursor beside it.
  public var position = 0
  /// The first row shown.
  public var top = 0
  /// As it was typed.
  public var filter = "" {
    didSet {
      guard filter.isEmpty else { return }
      (understood, isInverted) = ("", false)
    }
  }
  /// The last one that could be understood: what the rows are looked for by.
  public var understood = ""
  public var isInverted = false
  /// Nil means the panel's own order.
  public var sort: Sort?

  public init() {}
}

/// An order by one column.
public struct Sort: Hashable, Sendable {
  public var column: ColumnID
  public var isAscending: Bool

  public init(column: ColumnID, isAscending: Bool) {
    self.column = column
    self.isAscending = isAscending
  }
}
