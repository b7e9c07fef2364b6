import Document

extension Failure {
  /// What is wrong with an office's wording, each with its line.
  init(wording path: String, _ problems: [WordingProblem]) {
    func lines(_ said: (WordingFault) -> String) -> String {
      problems.prefix(20).map { "\(path):\($0.line): \(said($0.fault))" }.joined(separator: "\n")
    }
    self.init(
      vi: lines { fault in
        switch fault {
        case .noKey: "dòng không có khóa: viết «khóa = lời văn», dòng nối bắt đầu bằng dấu cách"
        case .unknownKey(let key, let near):
          "không có khóa «\(key)»" + (near.map { "; có lẽ là «\($0)»" } ?? "")
        case .keyAgain(let key, let line): "khóa «\(key)» đã có ở dòng \(line)"
        case .unknownName(let name, let known):
          "không có tên {\(name)}"
            + (known.isEmpty ? "" : "; có: " + known.map { "{\($0)}" }.joined(separator: " "))
        case .openBrace: "dấu ngoặc nhọn không có cặp; dấu ngoặc thường viết {{ hoặc }}"
        }
      },
      en: lines { fault in
        switch fault {
        case .noKey: "no key in this line: write “key = text”; a line that goes on begins with a blank"
        case .unknownKey(let key, let near):
          "there is no key “\(key)”" + (near.map { "; perhaps “\($0)”" } ?? "")
        case .keyAgain(let key, let line): "the key “\(key)” stands in line \(line) already"
        case .unknownName(let name, let known):
          "there is no name {\(name)}"
            + (known.isEmpty ? "" : "; known: " + known.map { "{\($0)}" }.joined(separator: " "))
        case .openBrace: "a brace without its partner; a brace itself is written {{ or }}"
        }
      },
      fr: lines { fault in
        switch fault {
        case .noKey: "pas de clé dans cette ligne : écrire « clé = texte » ; la suite commence par une espace"
        case .unknownKey(let key, let near):
          "pas de clé « \(key) »" + (near.map { " ; peut-être « \($0) »" } ?? "")
        case .keyAgain(let key, let line): "la clé « \(key) » est déjà à la ligne \(line)"
        case .unknownName(let name, let known):
          "pas de nom {\(name)}"
            + (known.isEmpty ? "" : " ; connus : " + known.map { "{\($0)}" }.joined(separator: " "))
        case .openBrace: "accolade sans sa paire ; une accolade s’écrit {{ ou }}"
        }
      })
  }
}
