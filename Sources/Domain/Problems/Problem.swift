/// Something in the data folder that can't be right, where it stands and who must mend it.
public struct Problem: Hashable, Sendable {
  /// An error is a fact that contradicts the contract or another row; a warning is one that the group must look at.
  public enum Severity: String, Sendable, CaseIterable {
    case error
    case warning
  }

  /// What a problem says; behind a reference, for lists of ten thousand are copied whenever the ledger grows.
  private final class Content: Hashable, Sendable {
    let file: String
    let line: Int?
    let column: String?
    let rule: Rule
    let expected: Expectation
    let found: String
    let agency: String?

    init(
      file: String, line: Int?, column: String?, rule: Rule, expected: Expectation, found: String,
      agency: String?
    ) {
      self.file = file
      self.line = line
      self.column = column
      self.rule = rule
      self.expected = expected
      self.found = found
      self.agency = agency
    }

    static func == (a: Content, b: Content) -> Bool {
      a === b
        || a.file == b.file && a.line == b.line && a.column == b.column && a.rule == b.rule
          && a.expected == b.expected && a.found == b.found && a.agency == b.agency
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(file)
      hasher.combine(line)
      hasher.combine(column)
      hasher.combine(rule)
      hasher.combine(found)
    }
  }

  private let content: Content

  public var severity: Severity { rule.severity }
  /// Path below the data folder, with `/`.
  public var file: String { content.file }
  /// From 1, the header's line; nil when the whole file is meant.
  public var line: Int? { content.line }
  /// The column's name in the header.
  public var column: String? { content.column }
  public var rule: Rule { content.rule }
  public var expected: Expectation { content.expected }
  /// What stands there, at most 200 characters of it.
  public var found: String { content.found }
  /// The code of the unit that must mend it, where the row or the folder names one.
  public var agency: String? { content.agency }

  public init(
    file: String, line: Int? = nil, column: String? = nil, rule: Rule, expected: Expectation, found: String,
    agency: String? = nil
  ) {
    content = Content(
      file: file, line: line, column: column, rule: rule, expected: expected,
      found: String(found.prefix(200)),
      agency: agency)
  }

  /// `units/STC/tasks.csv:12:due_on`.
  public var place: String {
    [file, line.map(String.init), column].compactMap { $0 }.joined(separator: ":")
  }
}

/// Which rule a row breaks. The raw value is what `check --format json` prints.
public enum Rule: String, CodeList {
  // The file.
  case fileUnreadable = "file-unreadable"
  case fileMissing = "file-missing"
  case fileTooLarge = "file-too-large"
  case notUTF8 = "not-utf8"
  case packageUnreadable = "package-unreadable"
  case noDisbursement = "no-disbursement-table"
  case headerMissing = "header-missing"
  case columnMissing = "column-missing"
  case columnRepeated = "column-repeated"
  // The record.
  case quoteUnclosed = "quote-unclosed"
  case quoteStray = "quote-stray"
  case tooManyCells = "too-many-cells"
  case tooFewCells = "too-few-cells"
  case rowTooLong = "row-too-long"
  // The cell.
  case required = "required"
  case type = "type"
  case pattern = "pattern"
  case enumeration = "enum"
  case range = "range"
  case overflow = "overflow"
  case hostileText = "hostile-text"
  // Between rows.
  case primaryKey = "primary-key"
  case foreignKey = "foreign-key"
  case owner = "owner"
  case cycle = "cycle"
  // What a table schema cannot say. Source: ecosystem notes 1.4.
  case sign = "sign"
  case aboveInvestment = "above-total-investment"
  case abovePlan = "above-plan"
  case cumulativeFalls = "cumulative-falls"
  case parts = "parts-do-not-add-up"
  case ledgerDiffers = "ledger-differs"
  case milestoneUndated = "milestone-without-date"
  case completedUndated = "completed-without-date"
  case completedWithoutResult = "completed-without-result"
  case dueBeforeStart = "due-before-start"
  case regularWithDue = "regular-with-due"
  case resolvedUndated = "resolved-without-date"
  case transfer = "transfer-without-recipient"
  case escalate = "escalate"
  case paidNotAccepted = "paid-not-accepted"
  case nothingDisbursed = "nothing-disbursed"

  public var severity: Problem.Severity {
    switch self {
    case .escalate, .paidNotAccepted, .nothingDisbursed, .hostileText, .fileMissing: .warning
    default: .error
    }
  }
}

/// What should stand there. Each language has its own words for it; ``text`` is the neutral form for machines.
public enum Expectation: Hashable, Sendable {
  case present
  case integer
  case number
  case boolean
  case date
  case month
  case year
  case dateTime
  case email
  case pattern(String)
  case oneOf([String])
  case atLeast(String)
  case atMost(String)
  /// A code that stands in a table.
  case code(table: String)
  /// A key that stands only once; `first` is the place of the other.
  case unique(first: String)
  /// So many cells, as the header has.
  case cells(Int)
  case columns([String])
  case closedQuote
  /// Quotes stand around a whole cell or nowhere in it.
  case quotedCell
  case utf8
  case readableFile
  case regularFile
  case bytes(atMost: Int)
  case acyclic
  case empty
  case equal(String)
  case plainText
  case unit(String)
  case files([String])
  case note(String)

  public var text: String {
    switch self {
    case .present: "a value"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "true or false"
    case .date: "a date yyyy-mm-dd"
    case .month: "a month yyyy-mm"
    case .year: "a year yyyy"
    case .dateTime: "a time yyyy-mm-ddThh:mm:ss"
    case .email: "an e-mail address"
    case .pattern(let pattern): "the form \(pattern)"
    case .oneOf(let codes): "one of \(codes.joined(separator: ", "))"
    case .atLeast(let bound): "at least \(bound)"
    case .atMost(let bound): "at most \(bound)"
    case .code(let table): "a code of table \(table)"
    case .unique(let first): "a key that stands only once; first at \(first)"
    case .cells(let count): "\(count) cells"
    case .columns(let names): "column \(names.joined(separator: ", "))"
    case .closedQuote: "a closing quote"
    case .quotedCell: "quotes around the whole cell"
    case .utf8: "UTF-8 text"
    case .readableFile: "a file that can be read"
    case .regularFile: "an ordinary file"
    case .bytes(let count): "at most \(count) bytes"
    case .acyclic: "no unit above itself"
    case .empty: "nothing"
    case .equal(let value): value
    case .plainText: "text without control or invisible characters"
    case .unit(let code): "unit \(code)"
    case .files(let names): "one of the files \(names.joined(separator: ", "))"
    case .note(let text): text
    }
  }
}
