import Cells
import Contract
public import Domain

extension Problem {
  /// One object on one line: what machines compare, then the reader's words.
  public func json(in words: Strings) -> String {
    var json = JSONText()
    let key = place.key
    json.object { json in
      json.string("severity", severity.rawValue)
      json.string("file", place.sheet?.book ?? file)
      json.string("sheet", place.sheet.flatMap { $0.keys == nil ? $0.name : nil })
      // A row of a database has a key, and no line that anybody could look up.
      json.integer("line", key == nil ? line : nil)
      json.string("column", column)
      json.string("cell", place.cell)
      if let key { json.string("key", key) }
      json.string("rule", rule.rawValue)
      json.string("expected", expected.text)
      json.string("found", found)
      json.string("unit_id", agency)
      json.integer("rows", rows)
      json.string("message", message(in: words))
      json.string("advice", advice(in: words))
    }
    return json.text
  }

  /// `tasks.csv:12:due_on: …` or `tasks.xlsx › Công việc, F12: …` in the reader's words, on one line: what is wrong, what stands there and should, who
  /// mends it, and behind the arrow what to do.
  public func line(in words: Strings) -> String {
    var text =
      "\(place.text): " + (severity == .error ? "" : words.said(severity) + ": ") + message(in: words)
    if let agency { text += " [\(words.mendedBy.lowercased()): \(agency)]" }
    return SafeText.clean(text + " → " + advice(in: words))
  }

  /// What is wrong, what stands there and what should, in the reader's words.
  public func message(in words: Strings) -> String {
    let expected = words.expectation(expected)
    if case .dependents = self.expected {
      return SafeText.clean(found.isEmpty ? expected : expected + " («\(found)»)")
    }
    var text = words.ruleName(rule)
    if rows > 1 { text += " (\(words.rowCount(rows)))" }
    if !found.isEmpty { text += "; \(words.found.lowercased()) «\(shownFound)»" }
    let looks = looks(in: words)
    if !looks.isEmpty { text += " (\(looks.joined(separator: "; ")))" }
    switch self.expected {
    case .dataRow, .present: break
    default: text += ", \(words.expected.lowercased()) \(expected)"
    }
    return SafeText.clean(text)
  }

  /// What the text of the cell says of its fault.
  func looks(in words: Strings) -> [String] {
    guard let clue else { return [] }
    return clue.characters.map { "\(words.oddCharacter($0.kind)), \($0.number)" }
      + (clue.cause.map { [words.clueCause($0)] } ?? [])
  }

  /// What to do, in the reader's words.
  public func advice(in words: Strings) -> String {
    if case .workbook(.old) = expected { return SafeText.clean(words.said(oldWorkbook)) }
    return clue?.write.map { SafeText.clean(words.writeSo($0)) } ?? words.advice(rule)
  }

  /// Of a workbook in a form that only another program reads.
  private var oldWorkbook: Label {
    let command = "tiendo intake \(file) --convert --into FOLDER"
    return Label(
      "lưu lại dạng .xlsx, hoặc: \(command)", "save it as .xlsx, or: \(command)",
      "enregistrez-le en .xlsx, ou : \(command)")
  }
}

extension Strings {
  /// `3 errors, 1 warning, 4 notes`; of which there is none is left out.
  func problemCounts(_ problems: Problems) -> String {
    let parts = [
      problems.errorCount > 0 ? errorCount(problems.errorCount) : nil,
      problems.warningCount > 0 ? warningCount(problems.warningCount) : nil,
      problems.noteCount > 0 ? language.problemPage.noteCount(problems.noteCount) : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// `0 errors, 1 warning`, and notes where there are some: what a check of a folder ends with.
  public func allProblemCounts(_ problems: Problems) -> String {
    errorCount(problems.errorCount) + ", " + warningCount(problems.warningCount)
      + (problems.noteCount > 0 ? ", " + language.problemPage.noteCount(problems.noteCount) : "")
  }

  /// Which language the words are of.
  var language: Language { Language(rawValue: said(Label("vi", "en", "fr"))) ?? .vietnamese }

  func said(_ severity: Problem.Severity) -> String {
    switch severity {
    case .error: pages.error
    case .warning: warning
    case .note: language.problemPage.note
    }
  }
}
