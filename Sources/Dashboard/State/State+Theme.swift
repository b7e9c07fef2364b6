import Cells

extension State {
  /// The theme picker: every move shows the screen in the theme it stands on.
  mutating func openThemes() {
    let place = Theme.all.firstIndex { $0.name == theme.name } ?? 0
    dialog = .themes(selected: place, before: theme.name)
  }

  mutating func pressInThemes(_ key: KeyPress, _ selected: Int, _ before: String) -> [Effect] {
    let last = Theme.all.count - 1
    func look(_ place: Int) {
      let place = min(max(0, place), last)
      theme = Theme.all[place]
      dialog = .themes(selected: place, before: before)
    }
    switch Action.bound(to: key) {
    case .down, .next: look(selected + 1)
    case .up, .previous: look(selected - 1)
    case .first: look(0)
    case .last: look(last)
    case .enter, .theme:
      dialog = nil
      followsBackground = false
      return [.remember(.theme(theme.name))]
    default:
      dialog = nil
      theme = Theme.named(before) ?? theme
    }
    return []
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
