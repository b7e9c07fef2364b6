import Cells

extension State {
  /// The theme picker: every move shows the screen in the theme it stands on.
  mutating func openThemes() {
    let place = Theme.all.firstIndex { $0.name == theme.name } ?? 0
    dialog = .themes(selected: place, before: theme.name)
  }

  mutating func keepTheme() -> [Effect] {
    followsBackground = false
    return [.remember(.theme(theme.name))]
  }

  /// Closes the picker with the theme of before.
  mutating func restoreTheme() {
    if case .themes(_, let before) = dialog { theme = Theme.named(before) ?? theme }
    dialog = nil
  }

  /// The theme for the terminal's background, unless the reader has chosen one or is about to.
  mutating func follow(isLight: Bool) {
    if case .themes = dialog { return }
    guard followsBackground else { return }
    let fitting = isLight ? Theme.light : .dark
    guard let talk = meeting else {
      theme = fitting
      return
    }
    if theme.name == State.projector(for: talk.themeBefore)?.name {
      theme = State.projector(for: fitting.name) ?? theme
    }
    meeting?.themeBefore = fitting.name
  }

  /// The look of a talk that begins in a theme.
  static func projector(for name: String) -> Theme? {
    Theme.named(name).map { $0.isLight ? .projectorLight : .projector }
  }
}
