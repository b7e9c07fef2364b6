import CTerminal
import FoundationEssentials
import Glibc
import TerminalIO

/// One run of the program without a terminal, to its end.
struct ProgramRun {
  /// 128 + n when signal n ended it; 124 when it took longer than a test waits.
  let status: Int32
  let bytes: [UInt8]
  let errors: String

  var output: String { String(decoding: bytes, as: UTF8.self) }
  var lines: [Substring] { output.split(separator: "\n") }

  init(_ arguments: String..., environment: [String: String] = [:]) throws {
    try self.init(script: Self.plain, arguments, environment: environment)
  }

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    try self.init(script: Self.plain, arguments, environment: environment)
  }

  /// - Parameter script: what the shell does with the program, `"$@"`, such as `"$@" | head -1`.
  init(script: String, _ arguments: String..., environment: [String: String] = [:]) throws {
    try self.init(script: script, arguments, environment: environment)
  }

  private static let plain = #""$@""#

  init(script: String, _ arguments: [String], environment: [String: String] = [:]) throws {
    let site = try ProgramData(isEmpty: true)
    let (out, err) = (site.path("out"), site.path("err"))
    let basis = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "OUT": out, "ERR": err]
    let variables = basis.merging(environment) { $1 }.filter { !$1.isEmpty }.map { "\($0)=\($1)" }
    // A program that hangs must not stop all tests.
    let limited =
      ["timeout", "30", "sh", "-c", "{ \(script)\n} >\"$OUT\" 2>\"$ERR\" </dev/null", "sh"]
      + [ProgramUnderTest.path] + arguments
    let pid = withCStrings(limited) { arguments in
      withCStrings(variables) { ct_spawn(arguments, $0, -1) }
    }
    guard pid > 0 else { throw PtyProgram.Failure(description: "no shell, error \(errno)") }
    status = ct_wait(pid)
    bytes = Array(try Data(contentsOf: URL(filePath: out)))
    errors = String(decoding: try Data(contentsOf: URL(filePath: err)), as: UTF8.self)
  }
}

/// JSON as the strict decoder reads it.
enum JSONValue: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSONValue].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  init(_ text: some StringProtocol) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  subscript(_ name: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object[name]
  }

  var keys: Set<String> {
    guard case .object(let object) = self else { return [] }
    return Set(object.keys)
  }

  var array: [JSONValue] {
    guard case .array(let array) = self else { return [] }
    return array
  }

  var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }
}

/// A table after RFC 4180; quoted cells may hold line ends.
func csvRows(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var hasJustClosed = false
  // The mark of the encoding belongs to no cell.
  for byte in text.unicodeScalars.first == "\u{FEFF}" ? Array(text.utf8.dropFirst(3)) : Array(text.utf8) {
    switch byte {
    case UInt8(ascii: "\""):
      // A doubled quote closes and opens again: the cell gets one.
      if hasJustClosed { cell.append(byte) }
      hasJustClosed = isQuoted
      isQuoted.toggle()
      continue
    case UInt8(ascii: ",") where !isQuoted, UInt8(ascii: "\n") where !isQuoted:
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
      if byte == UInt8(ascii: "\n") {
        rows.append(row)
        row = []
      }
    default: cell.append(byte)
    }
    hasJustClosed = false
  }
  return rows
}
