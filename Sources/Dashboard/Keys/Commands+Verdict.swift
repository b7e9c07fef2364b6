import Cells

extension Command {
  /// The keys by which a reader decides about a topic and its rows; on a page that takes it.
  static let deciding = [
    Command(
      .look, .strike, [.character("x")], footer: 31, unless: { $0.cannotDecide(.struck) },
      ask: { $0.toggle(.struck) }),
    Command(
      .look, .fixAmount, [.character("a")], footer: 32, unless: { $0.cannotDecide(.fixed) },
      do: { $0.openVerdict(.fixed) }),
    Command(
      .look, .flagBudget, [.character("A")], footer: 33, unless: { $0.cannotDecide(.flags) },
      do: { $0.openVerdict(.flags) }),
    Command(
      .look, .different, [.character("d")], footer: 34, unless: { $0.cannotDecide(.different) },
      ask: { $0.toggle(.different) }),
  ]

  /// The keys while a number is typed that decides something.
  static let verdict = [
    Command(.verdict, .type, .letters, take: { $0.type($1) }),
    Command(.verdict, .deleteLetter, [.backspace], do: { $0.deleteLetter() }),
    Command(.verdict, .clearText, [.control("u")], do: { $0.clearText() }),
    Command(.verdict, .choose, [.enter], footer: 1, unless: \.cannotTakeVerdict, ask: { $0.takeVerdict() }),
    Command(.verdict, .close, [.escape], footer: 2, do: { $0.dialog = nil }),
  ]
}
