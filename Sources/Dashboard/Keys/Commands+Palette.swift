import Cells

extension Command {
  /// The keys of the palette.
  static let palette = [
    Command(.palette, .type, .letters, take: { $0.type($1) }),
    Command(.palette, .deleteLetter, [.backspace], do: { $0.deleteLetter() }),
    Command(.palette, .down, [.down, .control("n")], do: { $0.moveChoice(by: 1) }),
    Command(.palette, .up, [.up, .control("p")], do: { $0.moveChoice(by: -1) }),
    Command(.palette, .choose, [.enter], footer: 1, ask: { $0.choose() }),
    Command(.palette, .complete, [.tab], footer: 2, do: { $0.completeText() }),
    Command(.palette, .close, [.escape], footer: 3, do: { $0.dialog = nil }),
  ]
}
