/// As much JSON as a data package needs; members keep their order.
indirect enum JSON {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSON])
  case object([(String, JSON)])

  /// One member a line, one space deeper for each level.
  func written(indent: String = "") -> String {
    let deeper = indent + " "
    switch self {
    case .text(let text): return JSON.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return String(flag)
    case .list(let values):
      return values.isEmpty
        ? "[]"
        : "[\n" + values.map { deeper + $0.written(indent: deeper) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      return "{\n"
        + members.map { deeper + JSON.quoted($0) + ": " + $1.written(indent: deeper) }.joined(
          separator: ",\n")
        + "\n\(indent)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
      "\n", with: "\\n")
    return "\"" + escaped + "\""
  }
}
