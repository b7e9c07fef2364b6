import Cells

extension Command {
  /// The keys while a filter is typed: the list narrows with every letter.
  static let filter = [
    Command(.filter, .type, .letters, take: { $0.type($1) }),
    Command(.filter, .deleteLetter, [.backspace], do: { $0.deleteLetter() }),
    Command(.filter, .deleteWord, [.control("w")], do: { $0.deleteWord() }),
    Command(.filter, .clearText, [.control("u")], do: { $0.clearText() }),
    move(.down, [.down], in: .filter),
    move(.up, [.up], in: .filter),
    move(.pageDown, [.pageDown], in: .filter),
    move(.pageUp, [.pageUp], in: .filter),
    Command(
      .filter, .keepFilter, [.enter, .tab], unless: \.cannotKeepFilter, do: { $0.dialog = nil }),
    Command(
      .filter, .dropFilter, [.escape],
      do: {
        $0.setFilter("")
        $0.dialog = nil
      }),
  ]
}
