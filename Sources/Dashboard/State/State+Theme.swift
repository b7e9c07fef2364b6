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
      return [.remember(.theme(theme.name))]
    default:
      dialog = nil
      theme = Theme.named(before) ?? theme
    }
    return []
  }
}
