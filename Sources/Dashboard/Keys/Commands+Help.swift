import Cells

extension Command {
  /// The keys of the help; every other one closes it.
  static let help = [
    scroll(.up, [.up, .character("k")], footer: 1) { _ in -1 },
    scroll(.down, [.down, .character("j")], footer: 1) { _ in 1 },
    scroll(.pageDown, [.pageDown, .control("f")]) { max(1, $0.size.rows / 2) },
    scroll(.pageUp, [.pageUp, .control("b")]) { -max(1, $0.size.rows / 2) },
    scroll(.halfPageDown, [.control("d")]) { max(1, $0.size.rows / 2) },
    scroll(.halfPageUp, [.control("u")]) { -max(1, $0.size.rows / 2) },
    scroll(.first, [.home, .character("g")]) { -$0.helpOverflow },
    Command(
      .help, .language, [.character("L")],
      do: {
        $0.display.language = $0.language.next
        $0.scrollHelp(by: 0)
      }),
    Command(.help, .close, [.escape], .any, footer: 2, do: { $0.dialog = nil }),
  ]

  private static func scroll(
    _ action: Action, _ keys: [KeyPress], footer: Int? = nil, by lines: @escaping @Sendable (State) -> Int
  ) -> Command {
    Command(
      .help, action, keys, footer: footer, unless: { $0.helpOverflow == 0 ? .allShown : nil },
      do: { $0.scrollHelp(by: lines($0)) })
  }
}
