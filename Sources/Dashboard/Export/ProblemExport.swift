import Cells
public import Domain

extension Problem {
  /// One object on one line.
  public var json: String {
    var json = JSONText()
    json.object { json in
      json.string("severity", severity.rawValue)
      json.string("file", file)
      json.integer("line", line)
      json.string("column", column)
      json.string("rule", rule.rawValue)
      json.string("expected", expected.text)
      json.string("found", found)
      json.string("unit_id", agency)
    }
    return json.text
  }

  /// `tasks.csv:12:due_on: …` in the reader's words, on one line.
  public func line(in words: Strings) -> String {
    let head = severity == .warning ? words.warning + ": " : ""
    var text = "\(place): \(head)\(words.ruleName(rule)); \(words.found.lowercased()) «\(found)», "
    text += "\(words.expected.lowercased()) \(words.expectation(expected))"
    if let agency { text += " [\(words.mendedBy.lowercased()): \(agency)]" }
    return SafeText.clean(text)
  }
}
