import Cells

extension Command {
  /// The keys that lead from a figure to its rows, and out of the program; a page's.
  static let out = [
    Command(
      .look, .why, [.character("=")], footer: 15, unless: \.cannotShowFigure, do: { $0.showFigure() }),
    Command(.look, .editSource, [.character("e")], unless: \.cannotEditSource, ask: { $0.editSource() }),
    Command(.look, .copy, [.character("y")], unless: \.cannotCopy, do: { $0.openCopyMenu() }),
    Command(.look, .save, [.control("s")], unless: \.cannotSave, do: { $0.openSaving() }),
  ]

  /// The keys while a name of a file is typed.
  static let saving = [
    Command(.save, .type, .letters, take: { $0.type($1) }),
    Command(.save, .deleteLetter, [.backspace], do: { $0.deleteLetter() }),
    Command(.save, .deleteWord, [.control("w")], do: { $0.deleteWord() }),
    Command(.save, .clearText, [.control("u")], do: { $0.clearText() }),
    Command(.save, .choose, [.enter], footer: 1, unless: \.cannotSaveAs, ask: { $0.saveView() }),
    Command(.save, .close, [.escape], footer: 2, do: { $0.dialog = nil }),
  ]
}
