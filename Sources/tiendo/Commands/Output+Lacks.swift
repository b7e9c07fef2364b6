import ArgumentParser
import Cells
import Dashboard
import Domain
import Glibc

extension Output {
  /// Says something of what is printed, beside it.
  static func note(_ text: String) { write(SafeText.clean(text) + "\n", to: STDERR_FILENO) }

  /// What is printed of a table that could not be read is not whole: that is said, and it is no success.
  ///
  /// - Parameter more: what else is missing.
  static func sayLacks(
    _ portfolio: Portfolio, _ tables: [ShownTable], _ strings: Strings, more: [String] = []
  ) throws {
    let words = strings.pages
    let texts =
      portfolio.lacks(of: tables).map { lack in
        lack.isMissing ? words.missing(lack.file) : words.unreadable(lack.file)
      } + more
    guard !texts.isEmpty else { return }
    for text in texts { write(SafeText.clean(text + words.notWhole) + "\n", to: STDERR_FILENO) }
    throw ExitCode(1)
  }
}
