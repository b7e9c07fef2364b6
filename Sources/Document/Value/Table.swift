extension Document {
  /// A table of figures: cells say what they hold, columns how it is written.
  public struct Table: Hashable, Sendable {
    /// `Bảng 1. …`; left out where empty.
    public var title: String
    /// What its sheet of a workbook is called; the title where empty.
    public var sheet: String
    /// `Đơn vị tính: tỷ đồng`, above its right edge; left out where empty.
    public var unitLine: String
    public var columns: [Column]
    public var rows: [Row]
    public var total: Row?
    /// Sources and reservations, below the table; left out where empty.
    public var note: String

    public init(
      title: String = "", sheet: String = "", unitLine: String = "", columns: [Column], rows: [Row],
      total: Row? = nil, note: String = ""
    ) {
      self.title = title
      self.sheet = sheet
      self.unitLine = unitLine
      self.columns = columns
      self.rows = rows
      self.total = total
      self.note = note
    }
  }

  public struct Column: Hashable, Sendable {
    public var title: String
    /// A title over this column and those beside it that have the same; none where empty.
    public var group: String
    public var form: Form

    public init(_ title: String, group: String = "", _ form: Form = .text) {
      self.title = title
      self.group = group
      self.form = form
    }
  }

  /// A row; where it has fewer cells than the table columns, the rest are blank.
  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    /// A sum within the table.
    public var isBold: Bool

    public init(_ cells: [Cell], bold: Bool = false) {
      self.cells = cells
      isBold = bold
    }
  }
}
