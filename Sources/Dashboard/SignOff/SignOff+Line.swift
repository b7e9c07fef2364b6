import Domain

/// The line of it in the file that keeps it: `2026-11-24T08:10+07:00 2026-11-20 0f3a… an Nguy%E1%BB%85n%20An`.
extension SignOff {
  /// Without its end.
  public var line: String {
    [at.iso, periodEnd.iso, digest, user.isEmpty ? "-" : Escaped.text(user), Escaped.text(name)]
      .joined(separator: " ")
  }

  /// Nil for a line that says nothing this program knows: another one may have written it.
  init?(line: Substring) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, let at = Moment(iso: parts[0]), let periodEnd = Day(iso: parts[1]),
      parts[2].utf8.count == 16, parts[2].allSatisfy({ $0.isASCII && $0.isHexDigit }),
      let user = Escaped.plain(parts[3]), let name = Escaped.plain(parts[4]), !name.isEmpty
    else { return nil }
    self.init(at: at, periodEnd: periodEnd, digest: parts[2], name: name, user: parts[3] == "-" ? "" : user)
  }

  /// All in a file, in its order; what is none of them is passed over.
  public static func all(in text: String) -> [SignOff] {
    text.split(separator: "\n").compactMap { SignOff(line: $0) }
  }
}
