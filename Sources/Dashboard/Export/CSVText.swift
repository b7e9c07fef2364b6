import Cells

/// A line of CSV after RFC 4180.
public enum CSVText {
  public static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\n" }

  /// A cell, quoted where needed, without anything that a terminal could obey. Text that a spreadsheet would run as a
  /// formula is marked with an apostrophe; a number is not. Source: OWASP, CSV injection.
  public static func cell(_ text: String) -> String {
    let text = harmless(text)
    guard text.unicodeScalars.contains(where: { ",\"\n".unicodeScalars.contains($0) }) else { return text }
    // By scalars: a quote with a mark on it is another character.
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// What begins a formula, also in the wide forms that spreadsheets of the Far East take.
  private static let starters = Set("=+-@＝＋－＠".unicodeScalars)

  /// A text that no terminal obeys and no spreadsheet runs.
  static func harmless(_ text: String) -> String {
    let text = clean(text)
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    return first.map { starters.contains($0) } ?? false && !isNumber(text) ? "'" + text : text
  }

  /// Line ends stay, each as a line feed; a tab is a space; anything else that is hostile is shown as "·".
  private static func clean(_ text: String) -> String {
    guard SafeText.isHostile(text) else { return text }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { SafeText.clean(String($0).replacing("\t", with: " ")) }.joined(separator: "\n")
  }

  private static func isNumber(_ text: String) -> Bool {
    Int64(text) != nil || Double(text)?.isFinite == true
  }
}
