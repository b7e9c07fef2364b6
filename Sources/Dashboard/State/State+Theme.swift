import Cells

extension State {
  /// The theme picker: every move shows the screen in the theme it stands on.
  mutating func openThemes() {
    let place = Theme.all.firstIndex { $0.name == theme.name } ?? 0
    dialog = .themes(selected: place, before: theme.name)
  }

  mutating func keepTheme() -> [Effect] {
    display.keepTheme()
    return [.remember(.theme(theme.name))]
  }

  /// Closes the picker with the theme of before.
  mutating func restoreTheme() {
    if case .themes(_, let before) = dialog { display.theme = Theme.named(before) ?? theme }
    dialog = nil
  }

  /// The theme for the terminal's background, unless the reader has chosen one or is about to.
  mutating func follow(isLight: Bool) {
    if case .themes = dialog { return }
    guard display.themeSource == .background else { return }
    let fitting = isLight ? Theme.light : .dark
    guard let before = meeting?.themeBefore else {
      display.theme = fitting
      return
    }
    if theme.name == Display.projector(for: before)?.name {
      display.theme = Display.projector(for: fitting.name) ?? theme
    }
    talk.meeting?.themeBefore = fitting.name
  }
}
