/// The entries of a file of texts in order.
struct WordingEntries: Sequence, IteratorProtocol {
  enum Entry: Hashable {
    /// The key's line, and the line in which its text begins.
    case entry(key: String, text: String, line: Int, textLine: Int)
    case strayLine(Int)
  }

  private let lines: [Substring]
  private var place = 0

  init(_ file: String) {
    let text = file.first == "\u{FEFF}" ? file.dropFirst() : file[...]
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  mutating func next() -> Entry? {
    while place < lines.count {
      let line = lines[place]
      place += 1
      if line.first == "#" || line.allSatisfy(\.isWhitespace) { continue }
      let number = place
      guard line.first?.isWhitespace == false, let sign = line.firstIndex(of: "=") else {
        return .strayLine(number)
      }
      let first = Self.trimmed(line[line.index(after: sign)...])
      var texts = first.isEmpty ? [] : [first]
      while place < lines.count, lines[place].first?.isWhitespace == true,
        !lines[place].allSatisfy(\.isWhitespace)
      {
        texts.append(Self.trimmed(lines[place]))
        place += 1
      }
      return .entry(
        key: Self.trimmed(line[..<sign]), text: texts.joined(separator: "\n"), line: number,
        textLine: first.isEmpty ? number + 1 : number)
    }
    return nil
  }

  private static func trimmed(_ line: Substring) -> String {
    let start = line.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
