public import Cells

/// One action with its keys. Dispatch, footer, help, palette and README all read it from ``keymap``.
public struct Binding: Sendable {
  public let action: Action
  public let keys: [KeyPress]
  /// Where in the footer it stands, 1 first; nil for what only the help shows.
  public let footer: Int?

  init(_ action: Action, _ keys: [KeyPress], footer: Int? = nil) {
    self.action = action
    self.keys = keys
    self.footer = footer
  }
}

/// The keys, in the order in which the help lists them. Digits 1...9 go to a panel.
public let keymap: [Binding] = [
  Binding(.down, [.down, .character("j")]),
  Binding(.up, [.up, .character("k")]),
  Binding(.pageDown, [.pageDown, .control("f")]),
  Binding(.pageUp, [.pageUp, .control("b")]),
  Binding(.halfPageDown, [.control("d")]),
  Binding(.halfPageUp, [.control("u")]),
  Binding(.first, [.home, .character("g")]),
  Binding(.last, [.end, .character("G")]),
  Binding(.next, [.character("n")]),
  Binding(.previous, [.character("N")]),
  Binding(.enter, [.enter, .character("l"), .right], footer: 1),
  Binding(.back, [.escape, .backspace, .character("h"), .left], footer: 2),
  Binding(.nextPanel, [.tab], footer: 3),
  Binding(.previousPanel, [.backTab]),
  Binding(.historyBack, [.character("[")]),
  Binding(.historyForward, [.character("]")]),
  Binding(.lastView, [.character("-")]),
  Binding(.filter, [.character("/")], footer: 4),
  Binding(.invertFilter, [.character("!")]),
  Binding(.sortMenu, [.character("s")], footer: 6),
  Binding(.sortLeft, [.character("<")]),
  Binding(.sortRight, [.character(">")]),
  Binding(.sortReverse, [.character("r")]),
  Binding(.zoom, [.character("z"), .character("+")], footer: 8),
  Binding(.basis, [.character("b")], footer: 7),
  Binding(.moneyUnit, [.character("m")]),
  Binding(.dayBack, [.character(",")]),
  Binding(.dayForward, [.character(".")]),
  Binding(.weekBack, [.character("{")]),
  Binding(.weekForward, [.character("}")]),
  Binding(.monthBack, [.character("(")]),
  Binding(.monthForward, [.character(")")]),
  Binding(.today, [.character("t")], footer: 3),
  Binding(.goToDay, [.character("@")]),
  Binding(.fiscalYear, [.character("Y")]),
  Binding(.compare, [.character("c")]),
  Binding(.overview, [.character("H")]),
  Binding(.units, [.character("U")]),
  Binding(.projects, [.character("D")]),
  Binding(.tasks, [.character("T")]),
  Binding(.obstacles, [.character("O")]),
  Binding(.problems, [.character("X")], footer: 10),
  Binding(.files, [.character("F")]),
  Binding(.changes, [.character("C")]),
  Binding(.palette, [.character(":"), .control("p")], footer: 9),
  Binding(.help, [.character("?"), .function(1)], footer: 5),
  Binding(.tour, [.character("W")]),
  Binding(.language, [.character("L")], footer: 11),
  Binding(.theme, [.character("B")]),
  Binding(.pause, [.character("p")]),
  Binding(.present, [.character("P")], footer: 13),
  Binding(.publicScreen, [.character("K")]),
  Binding(.reload, [.control("r"), .character("R")]),
  Binding(.redraw, [.control("l")]),
  Binding(.suspend, [.control("z")]),
  Binding(.quit, [.character("q")], footer: 12),
  Binding(.quitNow, [.control("c"), .character("Q")]),
]

extension Action {
  /// The action of a key, by ``keymap``.
  static func bound(to key: KeyPress) -> Action? { actions[key] }

  private static let actions: [KeyPress: Action] = {
    var actions: [KeyPress: Action] = [:]
    for binding in keymap {
      for key in binding.keys where actions[key] == nil { actions[key] = binding.action }
    }
    return actions
  }()

  /// The first key of the action as the footer and the help write it: `↵`, `^R`, `/`.
  func keyLabel(all: Bool = false, _ words: Strings) -> String {
    guard let binding = keymap.first(where: { $0.action == self }) else { return "" }
    return (all ? binding.keys : Array(binding.keys.prefix(1))).map { $0.label(words) }.joined(separator: " ")
  }
}

extension KeyPress {
  /// How a key is written for a reader.
  func label(_ words: Strings) -> String {
    switch self {
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
    "↑": "Up", "↓": "Down", "←": "<-", "→": "->", "↵": "Enter", "⇧": "S-", "⌫": "BS",
  ]
}
