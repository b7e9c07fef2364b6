/// The texts of a paper, those of the program or those of an office's own file.
///
///     # A line that begins with # is for people.
///     subject = Tình hình giải ngân tuần {week} năm {year}
///     recipients =
///       Như trên
///       Lưu: VT, TCT (05)
///
/// A text goes on in the lines below that begin with a blank; each is a line of the text. `{name}` is replaced, `{{` and
/// `}}` are braces. A key without a text leaves its part out; a key that the file doesn't name keeps the program's text.
public struct Wording<Key: WordingKey>: Sendable {
  private var templates: [Key: WordingTemplate]

  /// The program's own texts.
  public init(language: Document.Language) {
    templates = Dictionary(
      uniqueKeysWithValues: Key.allCases.map { key in
        let template = WordingTemplate(key.standard(in: language), names: key.names)
        assert(template.faults.isEmpty, "\(key.rawValue): \(template.faults)")
        return (key, template)
      })
  }

  /// The text of a file over the program's own, and what is wrong with it by lines; a text with a fault is not taken.
  public static func reading(_ file: String, language: Document.Language) -> (Wording, [WordingProblem]) {
    var wording = Wording(language: language)
    var problems: [WordingProblem] = []
    var lines: [Key: Int] = [:]
    for entry in WordingEntries(file) {
      switch entry {
      case .strayLine(let line): problems.append(WordingProblem(line: line, fault: .noKey))
      case .entry(let name, let text, let line, let textLine):
        guard let key = Key(rawValue: name) else {
          problems.append(WordingProblem(line: line, fault: .unknownKey(name, nearest: nearest(name))))
          continue
        }
        if let first = lines.updateValue(line, forKey: key) {
          problems.append(WordingProblem(line: line, fault: .keyAgain(name, line: first)))
          continue
        }
        let template = WordingTemplate(text, names: key.names)
        problems += template.faults.map { WordingProblem(line: textLine + $0.line, fault: $0.fault) }
        if template.faults.isEmpty { wording.templates[key] = template }
      }
    }
    return (wording, problems)
  }

  /// The text with its names replaced; what replaces a name is not looked into for names. A name that was not given is a
  /// row of dots, to be filled in by hand.
  public func text(_ key: Key, _ values: [String: String] = [:]) -> String {
    templates[key]?.text(values) ?? ""
  }

  /// The lines of a text, for lists; none where it is left out.
  public func lines(_ key: Key, _ values: [String: String] = [:]) -> [String] {
    text(key, values).split(separator: "\n").map(String.init)
  }

  /// A file with the program's own texts, to be copied and changed.
  public static func file(language: Document.Language) -> String {
    Key.allCases.map { key in
      let text = key.standard(in: language).split(separator: "\n", omittingEmptySubsequences: false)
      let help = key.help(in: language).split(separator: "\n").map { "# \($0)\n" }.joined()
      let names = key.names.isEmpty ? "" : "# " + key.names.map { "{\($0)}" }.joined(separator: " ") + "\n"
      let body = text.count == 1 ? " \(text[0])\n" : "\n" + text.map { "  \($0)\n" }.joined()
      return help + names + "\(key.rawValue) =" + (text == [""] ? "\n" : body)
    }.joined(separator: "\n")
  }

  /// The key that was meant: the one that begins with the same letters, at least half of them.
  private static func nearest(_ name: String) -> String? {
    func shared(_ key: Key) -> Int {
      zip(key.rawValue.lowercased(), name.lowercased()).prefix { $0 == $1 }.count
    }
    guard let best = Key.allCases.max(by: { shared($0) < shared($1) }) else { return nil }
    return shared(best) * 2 >= max(1, name.count) ? best.rawValue : nil
  }
}
