import Cells

extension Command {
  /// Its keys as the help writes them: `↵ l →`.
  func allKeys(_ words: Strings) -> String {
    keys.isEmpty ? label(words) : keys.map { $0.label(words) }.joined(separator: " ")
  }

  /// Its key as the footer writes it: `↵`, `^R`, `1…9`.
  func label(_ words: Strings) -> String {
    if let first = keys.first { return first.label(words) }
    return switch others {
    case .digits: "1…9"
    case .letters: words.keyName("letters")
    case .any: words.keyName("any")
    case nil: ""
    }
  }
}

extension Action {
  /// The command of its first mode, the page's where it has one.
  var command: Command? { commands.first { $0.action == self } }

  func keyLabel(all: Bool = false, _ words: Strings) -> String {
    command.map { all ? $0.allKeys(words) : $0.label(words) } ?? ""
  }
}

extension State {
  /// The keys of commands that share a place in the footer: `↑↓`, `PgDn PgUp`.
  func hintKeys(_ commands: [Command]) -> String {
    let labels = commands.map { $0.label(words) }
    return glyphs.keys(labels.joined(separator: labels.allSatisfy { $0.count == 1 } ? "" : " "))
  }

  /// The keys of a dialog, for its lower border.
  func hintSpans(in mode: Mode) -> [Span] {
    [Span(hints(in: mode).map(hintKeys).joined(separator: " "), .key)]
  }

  /// The keys of a page or of a talk with their words, for its last line.
  func footerPieces(in mode: Mode) -> [[Span]] {
    hints(in: mode).compactMap { commands in
      commands.first.map {
        [Span(hintKeys(commands), .key), Span(" " + words.action($0.action), .keyLabel)]
      }
    }
  }

  /// Why the last key did not do what it does elsewhere, or what came of it.
  var noticeSpans: [Span]? {
    let text = notice.map { words.reason($0) } ?? outcome.map { language.outcomes.said($0, words.numbers) }
    return text.map { [Span($0, .accent)] }
  }
}

extension KeyPress {
  /// Whether a reader pressed it, who waits for an answer.
  var isPressed: Bool {
    switch self {
    case .character, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home,
      .end, .pageUp, .pageDown, .function, .control, .alt:
      true
    case .mouse, .paste, .focusIn, .focusOut, .backgroundColour, .cursorPosition, .deviceAttributes, .unknown:
      false
    }
  }

  /// How a key is written for a reader.
  func label(_ words: Strings) -> String {
    switch self {
    case .character(" "): "␣"
    case .character(let character): String(character)
    case .control(let letter): "^" + String(letter).uppercased()
    case .function(let number): "F\(number)"
    case .enter: "↵"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "⇧Tab"
    case .backspace: "⌫"
    default: words.keyName(String(describing: self))
    }
  }
}

extension GlyphSet {
  /// Keys as they are written for a reader, with words for those whose signs are no ASCII.
  func keys(_ text: String) -> String {
    guard self == .ascii else { return text }
    var written = ""
    var isWord = false
    for character in text {
      let word = GlyphSet.keyWords[character]
      // `↑↓`
      if isWord, word != nil { written += "/" }
      written += word ?? String(character)
      isWord = word != nil
    }
    return written
  }

  private static let keyWords: [Character: String] = [
    "↑": "Up", "↓": "Down", "←": "<-", "→": "->", "↵": "Enter", "⇧": "S-", "⌫": "BS", "␣": "Space",
  ]
}
