/// Something in the data folder that can't be right, where it stands and who must mend it.
public struct Problem: Hashable, Sendable {
  /// An error is a fact that contradicts the contract or another row; a warning is one that looks wrong; a note says
  /// nothing against the data, but something of the work that the group must look at.
  public enum Severity: String, Sendable, CaseIterable {
    case error
    case warning
    case note
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
    let rows: Int
    /// Not part of what makes a problem the same one: a column put before it moves its cell.
    let sheet: SourceSheet?

    init(
      file: String, line: Int?, column: String?, rule: Rule, expected: Expectation, found: String,
      agency: String?, rows: Int, sheet: SourceSheet?
    ) {
      self.file = file
      self.line = line
      self.column = column
      self.rule = rule
      self.expected = expected
      self.found = found
      self.agency = agency
      self.rows = rows
      self.sheet = sheet
    }

    static func == (a: Content, b: Content) -> Bool {
      a === b
        || a.file == b.file && a.line == b.line && a.column == b.column && a.rule == b.rule
          && a.expected == b.expected && a.found == b.found && a.agency == b.agency
          && a.rows == b.rows
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
  /// Rows for which this one line stands, from 1; ``line`` is the first of them.
  public var rows: Int { content.rows }

  public init(
    file: String, line: Int? = nil, column: String? = nil, rule: Rule, expected: Expectation, found: String,
    agency: String? = nil, rows: Int = 1, sheet: SourceSheet? = nil
  ) {
    content = Content(
      file: file, line: line, column: column, rule: rule, expected: expected,
      found: found.utf8.count > 200 ? String(found.prefix(200)) : found, agency: agency, rows: rows,
      sheet: sheet)
  }

  /// The same further down in its file.
  public func moved(by lines: Int) -> Problem {
    copy(line: line.map { $0 + lines }, expected: expected, agency: agency, rows: rows)
  }

  /// The same with another unit to mend it, or none.
  public func mended(by agency: String?) -> Problem {
    copy(line: line, expected: expected, agency: agency, rows: rows)
  }

  /// The same with more known of what should stand there.
  public func expecting(_ expected: Expectation) -> Problem {
    copy(line: line, expected: expected, agency: agency, rows: rows)
  }

  /// The same for so many rows.
  func standing(for rows: Int) -> Problem {
    copy(line: line, expected: expected, agency: agency, rows: rows)
  }

  private func copy(line: Int?, expected: Expectation, agency: String?, rows: Int) -> Problem {
    Problem(
      file: file, line: line, column: column, rule: rule, expected: expected, found: found, agency: agency,
      rows: rows, sheet: content.sheet)
  }

  /// The same in a sheet of a workbook.
  public func standing(in sheet: SourceSheet) -> Problem {
    Problem(
      file: file, line: line, column: column, rule: rule, expected: expected, found: found, agency: agency,
      rows: rows, sheet: sheet)
  }

  public var place: SourcePlace {
    SourcePlace(file: file, sheet: content.sheet, line: line, column: column)
  }
}
