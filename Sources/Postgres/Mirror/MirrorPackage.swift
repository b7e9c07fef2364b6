/// What a database says of itself, as a folder says it.
struct MirrorPackage {
  static let name = "datapackage.json"

  let title: String
  /// Nil for the present moment.
  let asOf: String?
  let isSynthetic: Bool

  /// Source: RFC 8259.
  var text: String {
    var members = ["  \"title\": \(MirrorPackage.quoted(title))", "  \"synthetic\": \(isSynthetic)"]
    if let asOf { members.append("  \"as_of\": \(MirrorPackage.quoted(asOf))") }
    return "{\n" + members.joined(separator: ",\n") + "\n}\n"
  }

  static func write(_ text: String, in place: MirrorPlace, always: Bool) throws(PostgresFault) {
    guard always || MirrorState.text(of: place.path + "/" + name) != text else { return }
    let writer = try MirrorWriter(place, name)
    writer.put(Array(text.utf8))
    _ = try writer.finish()
  }

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
