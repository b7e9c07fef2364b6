import enum Cells.SafeText

/// The one way of a text from data into a file: what can't be seen or could be obeyed is left out.
///
/// Controls, bidi controls, invisible characters and what means nothing go; a tab is a space. A control character would
/// make Word refuse the whole file, and a bidi control would show other words than those that are there.
enum CleanText {
  /// On one line.
  static func line(_ text: String) -> String {
    guard SafeText.isHostile(text) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" || scalar == "\n" {
        clean.append(" ")
      } else if !SafeText.isHostile(String(scalar)) {
        clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// Its own lines, each clean.
  static func lines(_ text: String) -> [String] {
    guard SafeText.isHostile(text) else { return [text] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line(String($0)) }
  }
}
