public import Contract
public import Tabular

/// How the hand-ins of a unit are read: kept in the data folder as `intake/<unit_id>.toml`, for people to read and mend.
public struct Mapping: Hashable, Sendable {
  public var sheets: [SheetMapping] = []

  public init() {}

  /// The mapping of a sheet, found again when digits of the file's or sheet's name are others.
  public func sheet(_ sheet: HandInSheet, of file: HandIn) -> SheetMapping? {
    sheets.first { $0.isOf(sheet, file) }
  }

  /// Puts one in the place of the one for the same sheet.
  public mutating func keep(_ mapping: SheetMapping) {
    if let place = sheets.firstIndex(where: { $0.file == mapping.file && $0.sheet == mapping.sheet }) {
      sheets[place] = mapping
    } else {
      sheets.append(mapping)
    }
  }
}

/// How one sheet is read.
public struct SheetMapping: Hashable, Sendable {
  /// The names of file and sheet; digits in them stand for any others.
  public var file: String
  public var sheet: String
  /// What amounts are counted in; nil for what the sheet states.
  public var money: MoneyMultiple?
  /// The order of days in doubtful cells; nil for what the cells prove.
  public var dates: DateStyle?
  /// Beginnings of rows that are left out, beside totals.
  public var leftOut: [String] = []
  public var tables: [TableMapping] = []

  public init(file: String, sheet: String) { (self.file, self.sheet) = (file, sheet) }

  func isOf(_ sheet: HandInSheet, _ file: HandIn) -> Bool {
    SheetHead.Heading.key(self.file) == SheetHead.Heading.key(file.name)
      && SheetHead.Heading.key(self.sheet) == SheetHead.Heading.key(sheet.name)
  }
}

/// Which headings of a sheet are which columns of one table.
public struct TableMapping: Hashable, Sendable {
  /// What happens to rows of before that are no longer handed in.
  public enum Vanished: String, Hashable, Sendable, CaseIterable {
    case keep
    case remove
  }

  public var table: TableName
  public var vanished = Vanished.keep
  /// In the order of the table's columns.
  public var columns: [ColumnMapping] = []

  public init(_ table: TableName) { self.table = table }

  public subscript(column: String) -> ColumnMapping? {
    get { columns.first { $0.column == column } }
    set {
      columns.removeAll { $0.column == column }
      if let newValue { columns.append(newValue) }
      let names = Contract[table].columns.map(\.name)
      columns.sort { (names.firstIndex(of: $0.column) ?? 0) < (names.firstIndex(of: $1.column) ?? 0) }
    }
  }
}

/// Where the cells of a column come from.
public struct ColumnMapping: Hashable, Sendable {
  public enum Source: Hashable, Sendable {
    /// A column of the sheet, by its title.
    case heading(String)
    /// The same in each row; ``Placeholder`` says what may stand in braces.
    case value(String)
    /// As ``value(_:)``, but only for rows that are new.
    case first(String)
  }

  public var column: String
  public var source: Source
  /// How doubtful numbers are read; nil for what the cells prove.
  public var numbers: NumberStyle?

  public init(_ column: String, _ source: Source, numbers: NumberStyle? = nil) {
    (self.column, self.source, self.numbers) = (column, source, numbers)
  }
}

/// What may stand in braces in a value: `{period}`.
public enum Placeholder: String, CaseIterable, Sendable {
  /// The day to which the hand-in's figures stand.
  case period
  /// The plan year.
  case year
  case unit
  /// The one funding source of the project's plan for the year.
  case planSource = "plan_source"
}
