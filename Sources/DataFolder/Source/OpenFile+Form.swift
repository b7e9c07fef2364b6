import Domain
import Tabular

// What is said of a file that is not in the contract's own form.
extension OpenFile {
  /// Notes on what it was read as.
  func formNotes(_ source: SourceRef) -> [Problem] {
    guard case .text(let found) = form else { return [] }
    func note(_ rule: Rule, _ found: String, column: String? = nil, rows: Int = 1) -> Problem {
      Problem(
        file: source.path, column: column, rule: rule,
        expected: rule == .oldFont ? .unicodeLetters : .utf8Commas, found: found, agency: source.agency,
        rows: rows)
    }
    let isPlain = found.form.encoding == .utf8 && found.form.separator == .comma && !found.form.namesSeparator
    let whole = ([found.form.name] + (found.evidence.map { [said($0)] } ?? [])).joined(separator: " · ")
    return (isPlain ? [] : [note(.textForm, whole)])
      + found.fonts.map {
        note(.oldFont, "\($0.font.name) · \(said($0.evidence))", column: $0.name, rows: $0.cellCount)
      }
  }

  /// `1.00 (0.61), 812: Uû → Uỷ`: the share of syllables, that of the next reading, the words, and one of them. A file
  /// that a link brought in is not quoted.
  private func said(_ evidence: SyllableEvidence) -> String {
    func share(_ value: Double) -> String {
      let hundredths = Int((value * 100).rounded(.down))
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
    let figures = "\(share(evidence.score)) (\(share(evidence.next))), \(evidence.wordCount)"
    guard place == .inside, !evidence.after.isEmpty else { return figures }
    return "\(figures): \(evidence.before) → \(evidence.after)"
  }

  /// Why it is not read at all: two readings of one line.
  func doubt(_ source: SourceRef) -> Problem? {
    guard case .doubt(let doubt) = form else { return nil }
    func said(_ reading: TextDoubt.Reading) -> String {
      place == .inside ? "\(reading.name): \(reading.line)" : reading.name
    }
    let isSeparator = doubt.cause == .separator
    return Problem(
      file: source.path, line: doubt.line, rule: isSeparator ? .separator : .notUTF8,
      expected: isSeparator ? .commas : .utf8, found: "\(said(doubt.first)) / \(said(doubt.second))",
      agency: source.agency)
  }
}
