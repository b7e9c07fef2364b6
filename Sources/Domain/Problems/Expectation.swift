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
  /// Text of one of the contract's forms.
  case form(CodeForm)
  case oneOf([String])
  case atLeast(String)
  case atMost(String)
  /// A code that stands in a table; `near` is the only one of them that is written almost the same.
  case code(table: String, near: String? = nil)
  /// A project that the unit owns.
  case ownProject(unit: String)
  /// An amount with which the column's sum stays within a bound, in đồng.
  case sum(atMost: Int64)
  /// More reminders than so many have gone out: a higher level.
  case higherLevel(reminders: Int)
  case json
  /// A row of data, not of headings or totals.
  case dataRow
  /// So many rows of another file refer to this one and stand without it.
  case dependents(file: String, rows: Int)
  /// What a public screen doesn't tell.
  case hidden
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
  /// A day that has come: not after this one.
  case notAfter(String)
  /// A day from the first to the last.
  case between(String, String)
  /// A CSV text instead of what the file is.
  case csv(insteadOf: FileForm)
  /// Commas between cells.
  case commas
  /// The contract's own form of a file.
  case utf8Commas
  /// Letters of Unicode, whatever the font.
  case unicodeLetters
  /// The column names in the first line, not in this one.
  case headerFirst(insteadOf: Int)
  /// The column that was most likely meant.
  case column(String)
  case columnName
  /// The name under which the file would be read.
  case fileName(String)
  /// The path at which the file would be read.
  case filePath(String)
  /// A link to a file with a table's own name.
  case linkToTable
  /// The whole file, with a line end behind its last row.
  case wholeFile
  /// The rows that were there before, as a count.
  case rowsAsBefore(Int)
  /// A workbook without the flaw.
  case workbook(WorkbookFlaw)
  /// Nothing here, for the table is read from this file.
  case readInstead(String)
  /// A value that was computed and saved.
  case storedValue
  case oneLine
  /// Amounts in đồng.
  case dong
  /// In JSON: a date as text.
  case quotedDate
  case quotedText

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
    case .form(let form): "the form \(form.pattern)"
    case .oneOf(let codes): "one of \(codes.joined(separator: ", "))"
    case .atLeast(let bound): "at least \(bound)"
    case .atMost(let bound): "at most \(bound)"
    case .code(let table, let near): "a code of table \(table)" + (near.map { "; nearest \($0)" } ?? "")
    case .ownProject(let unit): "a project of unit \(unit)"
    case .sum(let bound): "a sum of at most \(bound)"
    case .higherLevel(let reminders): "a higher level after more than \(reminders) reminders"
    case .json: "JSON"
    case .dataRow: "a row of data"
    case .dependents(let file, let rows): "a usable row: \(rows) rows of \(file) refer to it"
    case .hidden: "…"
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
    case .notAfter(let day): "a day that has come, not after \(day)"
    case .between(let first, let last): "a day from \(first) to \(last)"
    case .csv(let form): "a CSV table instead of \(form.name)"
    case .commas: "commas between cells"
    case .utf8Commas: "CSV in UTF-8 with commas"
    case .unicodeLetters: "letters of Unicode"
    case .headerFirst(let line): "the column names in line 1; they stand in line \(line)"
    case .column(let name): "the column name \(name)"
    case .columnName: "a column name in line 1, or empty cells"
    case .fileName(let name): "the file name \(name)"
    case .filePath(let path): "the file at \(path)"
    case .linkToTable: "a link to a table, or the file itself"
    case .wholeFile: "the whole file, with a line end behind its last row"
    case .rowsAsBefore(let count): "\(count) rows, as before"
    case .workbook(let flaw): flaw.text
    case .readInstead(let file): "the table once; it is read from \(file)"
    case .storedValue: "a value that was computed and saved"
    case .oneLine: "one line"
    case .dong: "amounts in đồng"
    case .quotedDate: "a date in quotes, as \"2026-06-30\""
    case .quotedText: "text in quotes"
    }
  }
}

/// The forms of codes in the contract. Source: data contract, `pattern`.
public enum CodeForm: Hashable, Sendable {
  case code
  /// Codes joined by `|`.
  case codes
  case budgetCode

  /// The contract's own words, for machines.
  public var pattern: String {
    switch self {
    case .code: "^[A-Z0-9][A-Z0-9._-]{0,39}$"
    case .codes: #"^[A-Z0-9][A-Z0-9._-]{0,39}(\|[A-Z0-9][A-Z0-9._-]{0,39})*$"#
    case .budgetCode: "^[0-9]{6,9}$"
    }
  }
}
