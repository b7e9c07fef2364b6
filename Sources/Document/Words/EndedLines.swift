extension Document.Addressees {
  /// `Kính gửi:`.
  var leadLine: String { lead + ":" }

  /// One addressee stands on the line of the lead; several have a line each, with a dash and a stop.
  var lines: [String] { names.count == 1 ? names : endedLines(names) }
}

extension Document.Recipients {
  var leadLine: String { lead + ":" }
  var lines: [String] { endedLines(names) }
}

/// `- A;`, `- B.`: as lists of receivers end. Source: Decree 30/2020/NĐ-CP, Annex I, Part I, II.9.
private func endedLines(_ names: [String]) -> [String] {
  names.enumerated().map { place, name in "- \(name)\(place == names.count - 1 ? "." : ";")" }
}
