/// A line of CSV after RFC 4180.
public enum CSVText {
  public static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\n" }

  /// A cell, quoted where needed. Text that a spreadsheet would run as a formula is marked with an apostrophe; a
  /// number is not.
  public static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first), !isNumber(text) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
    // By scalars: a quote with a mark on it is another character.
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  private static func isNumber(_ text: String) -> Bool {
    Int64(text) != nil || Double(text)?.isFinite == true
  }
}
