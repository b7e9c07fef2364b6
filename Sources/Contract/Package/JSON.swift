/// As much JSON as a data package needs; members keep their order.
public indirect enum JSON {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSON])
  case object([(String, JSON)])

  /// One member a line.
  ///
  /// - Parameter step: what each level stands deeper.
  public func written(indent: String = "", step: String = " ") -> String {
    let deeper = indent + step
    switch self {
    case .text(let text): return JSON.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return String(flag)
    case .list(let values):
      return values.isEmpty
        ? "[]"
        : "[\n" + values.map { deeper + $0.written(indent: deeper, step: step) }.joined(separator: ",\n")
          + "\n\(indent)]"
    case .object(let members):
      return "{\n"
        + members.map { deeper + JSON.quoted($0) + ": " + $1.written(indent: deeper, step: step) }.joined(
          separator: ",\n")
        + "\n\(indent)}"
    }
  }

  /// Source: RFC 8259, 7.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\u{00}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
