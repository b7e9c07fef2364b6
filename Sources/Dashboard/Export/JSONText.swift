/// JSON as text, written piece by piece: enough for flat records and one level of objects, without a tree.
public struct JSONText: Sendable {
  public private(set) var text = ""
  private var needsComma = false

  public init() {}

  public mutating func object(_ name: String? = nil, _ body: (inout JSONText) -> Void) {
    nest(name, "{", "}", body)
  }
  public mutating func array(_ name: String? = nil, _ body: (inout JSONText) -> Void) {
    nest(name, "[", "]", body)
  }

  public mutating func string(_ name: String? = nil, _ value: String?) {
    put(name, value.map(JSONText.quoted) ?? "null")
  }

  public mutating func integer(_ name: String? = nil, _ value: (some BinaryInteger)?) {
    put(name, value.map { String($0) } ?? "null")
  }

  public mutating func boolean(_ name: String? = nil, _ value: Bool?) {
    put(name, value.map { $0 ? "true" : "false" } ?? "null")
  }

  /// Hundredths as a number with two decimals, so that no binary fraction comes between.
  public mutating func hundredths(_ name: String? = nil, _ value: Int?) {
    put(
      name,
      value.map { value in
        let rest = value.magnitude % 100
        return (value < 0 ? "-" : "") + "\(value.magnitude / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
      } ?? "null")
  }

  /// A value that is JSON already.
  public mutating func raw(_ name: String? = nil, _ value: String) { put(name, value) }

  private mutating func nest(
    _ name: String?, _ open: String, _ close: String, _ body: (inout JSONText) -> Void
  ) {
    put(name, open)
    needsComma = false
    body(&self)
    text += close
    needsComma = true
  }

  private mutating func put(_ name: String?, _ value: String) {
    if needsComma { text += "," }
    if let name { text += JSONText.quoted(name) + ":" }
    text += value
    needsComma = true
  }

  /// The text in quotes; everything that a terminal or a reader could take for more than text is escaped.
  public static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if isEscaped(scalar) {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x7F || scalar.value < 0x20 else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
      return true
    default: return false
    }
  }
}
