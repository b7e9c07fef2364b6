import Cells

extension Command {
  /// The keys of the help; every other one closes it.
  static let help = [
    scroll(.up, [.up, .character("k")], footer: 1) { _ in -1 },
    scroll(.down, [.down, .character("j")], footer: 1) { _ in 1 },
    scroll(.pageDown, [.pageDown, .control("f"), .character(" ")], footer: 2) { $0.helpRoom },
    scroll(.pageUp, [.pageUp, .control("b")], footer: 2) { -$0.helpRoom },
    scroll(.halfPageDown, [.control("d")]) { max(1, $0.size.rows / 2) },
    scroll(.halfPageUp, [.control("u")]) { -max(1, $0.size.rows / 2) },
    scroll(.first, [.home, .character("g")]) { -$0.helpOverflow },
    scroll(.last, [.end, .character("G")]) { $0.helpOverflow },
    Command(.help, .filter, [.character("/")], footer: 3, do: { $0.dialog = .helpSearch(text: "", top: 0) }),
    Command(
      .help, .language, [.character("L")],
      do: {
        $0.display.language = $0.language.next
        $0.scrollHelp(by: 0)
      }),
    Command(.help, .close, [.escape], .any, footer: 4, do: { $0.dialog = nil }),
  ]

  /// The keys while something is looked for in the help.
  static let helpSearch = [
    Command(.helpSearch, .type, .letters, take: { $0.type($1) }),
    Command(.helpSearch, .deleteLetter, [.backspace], do: { $0.deleteLetter() }),
    Command(.helpSearch, .deleteWord, [.control("w")], do: { $0.deleteWord() }),
    Command(.helpSearch, .clearText, [.control("u")], do: { $0.clearText() }),
    scroll(.down, [.down], footer: 1, in: .helpSearch) { _ in 1 },
    scroll(.up, [.up], footer: 1, in: .helpSearch) { _ in -1 },
    scroll(.pageDown, [.pageDown], in: .helpSearch) { $0.helpRoom },
    scroll(.pageUp, [.pageUp], in: .helpSearch) { -$0.helpRoom },
    Command(.helpSearch, .close, [.escape, .enter], footer: 2, do: { $0.closeTyping() }),
  ]

  private static func scroll(
    _ action: Action, _ keys: [KeyPress], footer: Int? = nil, in group: Group = .help,
    by lines: @escaping @Sendable (State) -> Int
  ) -> Command {
    Command(
      group, action, keys, footer: footer, unless: { $0.helpOverflow == 0 ? .allShown : nil },
      do: { $0.scrollHelp(by: lines($0)) })
  }
}
