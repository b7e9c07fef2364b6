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
  /// A day that has come: not after this one.
  case notAfter(String)
  /// A day from the first to the last.
  case between(String, String)

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
    case .notAfter(let day): "a day that has come, not after \(day)"
    case .between(let first, let last): "a day from \(first) to \(last)"
    }
  }
}
