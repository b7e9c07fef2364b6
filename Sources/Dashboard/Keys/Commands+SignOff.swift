import Cells

extension Command {
  /// The key by which a week is signed off; on its page alone.
  static let signingOff = [
    Command(
      .look, .signOff, [.character("E")], footer: 30, unless: \.cannotSignOff, do: { $0.openSignOff() })
  ]

  /// The keys while the name is typed.
  static let signOff = [
    Command(.signOff, .type, .letters, take: { $0.type($1) }),
    Command(.signOff, .deleteLetter, [.backspace], do: { $0.deleteLetter() }),
    Command(.signOff, .deleteWord, [.control("w")], do: { $0.deleteWord() }),
    Command(.signOff, .clearText, [.control("u")], do: { $0.clearText() }),
    Command(.signOff, .choose, [.enter], footer: 1, unless: \.cannotTakeSignOff, ask: { $0.signOff() }),
    Command(.signOff, .close, [.escape], footer: 2, do: { $0.dialog = nil }),
  ]
}
