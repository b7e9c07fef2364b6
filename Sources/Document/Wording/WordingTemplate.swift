/// A text with names in braces, taken apart once.
struct WordingTemplate: Sendable {
  private enum Piece: Hashable, Sendable {
    case text(String)
    case name(String)
  }

  private var pieces: [Piece] = []
  /// With the line of the text, counted from 0.
  private(set) var faults: [(line: Int, fault: WordingFault)] = []

  init(_ text: String, names: [String]) {
    var rest = Substring(text)
    var line = 0
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      line += rest[..<brace].count { $0 == "\n" }
      pieces.append(.text(String(rest[..<brace])))
      let sign = rest[brace]
      rest = rest[rest.index(after: brace)...]
      if rest.first == sign {
        pieces.append(.text(String(sign)))
        rest = rest.dropFirst()
        continue
      }
      guard sign == "{", let end = rest.firstIndex(where: { "{}\n".contains($0) }), rest[end] == "}" else {
        faults.append((line, .openBrace))
        continue
      }
      let name = String(rest[..<end])
      if names.contains(name) {
        pieces.append(.name(name))
      } else {
        faults.append((line, .unknownName(name, known: names)))
      }
      rest = rest[rest.index(after: end)...]
    }
    pieces.append(.text(String(rest)))
  }

  func text(_ values: [String: String]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .name(let name): values[name] ?? "………"
      }
    }.joined()
  }
}
