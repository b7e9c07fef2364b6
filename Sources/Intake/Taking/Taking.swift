public import Contract

/// What a sheet of a hand-in gives when it is read by a mapping, and what it does not.
public struct SheetTaking: Sendable {
  public let file: HandIn
  public let sheet: HandInSheet
  public let head: SheetHead
  public let facts: SheetFacts
  public let mapping: SheetMapping
  public internal(set) var tables: [TableTaking] = []
  public internal(set) var leftOut: [LeftOutRow] = []
  public internal(set) var totals: [TotalCheck] = []
  /// Columns with something in them that nothing is made of.
  public internal(set) var unread: [SheetHead.Heading] = []
  /// What must be known before anything is written.
  public internal(set) var questions: [IntakeQuestion] = []
  /// Rows below the head.
  public internal(set) var rowCount = 0

  init(_ file: HandIn, _ sheet: HandInSheet, _ head: SheetHead, _ facts: SheetFacts, _ mapping: SheetMapping)
  {
    (self.file, self.sheet, self.head, self.facts, self.mapping) = (file, sheet, head, facts, mapping)
  }
}

/// The rows of one table that a sheet gives.
public struct TableTaking: Sendable {
  public let mapping: TableMapping
  public internal(set) var rows: [TakenRow] = []
  /// Cells that can't be read: of a required column they cost the row.
  public internal(set) var refused: [RefusedCell] = []
  /// Rows that say nothing for this table, such as one without an amount.
  public internal(set) var silent: [Int] = []
  public internal(set) var remarks: [IntakeRemark] = []

  public var table: TableName { mapping.table }
}

/// A row of the hand-in as a row of the contract.
public struct TakenRow: Hashable, Sendable {
  /// The row of the sheet.
  public let number: Int
  /// By column; what is not in it is not said.
  public internal(set) var cells: [String: String]
  /// Columns whose cells count only for a new row.
  public internal(set) var first: Set<String> = []
}

public struct LeftOutRow: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case columnNumbers
    case repeatedHead
    case total
    case group
    case note
    /// Begins with words that the mapping names.
    case asMapped(String)
  }

  public let number: Int
  public let reason: Reason
  /// What stands in it first.
  public let text: String
}

/// A cell that is not taken.
public struct RefusedCell: Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    case notNumber
    case notDate
    case notChoice([String])
    case notBoolean
    case unknownCode(near: [String])
    case severalCodes([String])
    /// `#REF!` and the like, or a formula that was never computed.
    case error
    case tooLarge
    /// Nothing stands there, and the table needs it.
    case missing
    /// The project's plan has several sources, or none.
    case planSources([String])
    /// The row of the same hand-in that has the same key.
    case twice(row: Int)
  }

  public let row: Int
  /// From 1: A; nil for what is in no column of the sheet.
  public let column: Int?
  /// The column of the contract.
  public let name: String
  public let text: String
  public let cause: Cause
  /// Whether the whole row is not taken for it.
  public let costsRow: Bool
}

/// Something that was done to cells of a column and is to be known.
public struct IntakeRemark: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Parts of a đồng were rounded off.
    case rounded
    /// Codes were found by names.
    case byName
    /// Codes were found by their labels.
    case byLabel
    /// Numbers of days were taken for days, as Excel counts them.
    case serial
    /// The time of day was left out.
    case timeDropped
    /// Letters of an old font became Unicode.
    case oldFont(String)
  }

  public let kind: Kind
  public let column: String
  /// The first row of which it holds.
  public let row: Int
  public let text: String
  public let result: String
  public internal(set) var count: Int
}

/// What must be answered before anything is written.
public enum IntakeQuestion: Hashable, Sendable {
  /// No unit of money is stated, or several are.
  case money(sample: String)
  /// The day to which the figures stand is not stated, or several are.
  case period
  case year
  case numbers(TableName, column: String, NumberEvidence.Finding)
  case dates(TableName, column: String, NumberEvidence.Proof, NumberEvidence.Proof)
  /// A column that the table needs has no source.
  case column(TableName, String)
  /// The sheet has no column of the title, or several.
  case heading(TableName, column: String, title: String)
}
