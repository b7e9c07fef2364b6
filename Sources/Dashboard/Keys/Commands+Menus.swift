import Cells

extension Command {
  /// The keys of the menus; every other one closes them.
  static let menus = sort + compare + scopes + copying + themes

  private static let sort =
    moves(.sort, next: [], previous: []) + [
      Command(.sort, .choose, choosing, footer: 1, ask: { $0.choose() }),
      Command(
        .sort, .sortReverse, [.character("r")], footer: 2,
        do: {
          $0.dialog = nil
          $0.reverseSort()
        }),
      Command(.sort, .close, [.escape], .any, footer: 3, do: { $0.dialog = nil }),
    ]

  private static let compare =
    moves(.compare) + [
      Command(.compare, .choose, choosing, footer: 1, ask: { $0.choose() }),
      Command(.compare, .goToDay, [.character("@")], footer: 2, do: { $0.openPalette("@") }),
      Command(.compare, .close, [.escape], .any, footer: 3, do: { $0.dialog = nil }),
    ]

  private static let scopes =
    moves(.scopes) + [
      Command(.scopes, .choose, choosing + [.character("S")], footer: 1, ask: { $0.choose() }),
      Command(.scopes, .close, [.escape], .any, footer: 2, do: { $0.dialog = nil }),
    ]

  private static let copying =
    moves(.copy) + [
      Command(.copy, .choose, choosing, footer: 1, ask: { $0.choose() }),
      Command(
        .copy, .copyRow, [.character("y")], footer: 2, unless: \.cannotCopyRow, ask: { $0.copy(.row) }),
      Command(.copy, .close, [.escape], .any, footer: 3, do: { $0.dialog = nil }),
    ]

  private static let themes =
    moves(.themes, footer: 1) + [
      Command(.themes, .first, [.home, .character("g")], do: { $0.moveChoice(by: -Theme.all.count) }),
      Command(.themes, .last, [.end, .character("G")], do: { $0.moveChoice(by: Theme.all.count) }),
      Command(.themes, .choose, choosing + [.character("B")], footer: 2, ask: { $0.choose() }),
      Command(.themes, .restoreTheme, [.escape], .any, footer: 3, do: { $0.restoreTheme() }),
    ]

  private static let choosing: [KeyPress] = [.enter, .character("l"), .right]

  private static func moves(
    _ group: Group, next: [KeyPress] = [.character("n")], previous: [KeyPress] = [.character("N")],
    footer: Int? = nil
  ) -> [Command] {
    [
      Command(
        group, .up, [.up, .character("k")] + previous, footer: footer, do: { $0.moveChoice(by: -1) }),
      Command(
        group, .down, [.down, .character("j")] + next, footer: footer, do: { $0.moveChoice(by: 1) }),
    ]
  }
}
