import Cells
import Contract
import Domain

/// What the keys of a dialog do.
extension State {
  mutating func scrollHelp(by lines: Int) {
    func moved(_ top: Int) -> Int { min(max(0, top + lines), helpOverflow) }
    switch dialog {
    case .help(let top): dialog = .help(top: moved(top))
    case .helpSearch(let text, let top): dialog = .helpSearch(text: text, top: moved(top))
    case .filter, .sort, .palette, .compare, .scopes, .copy, .save, .signOff, .verdict, .themes, nil: break
    }
  }

  /// Moves the cursor of the menu or of the palette; a theme is shown at once.
  mutating func moveChoice(by step: Int) {
    func moved(_ selected: Int, of count: Int) -> Int { min(max(0, selected + step), max(0, count - 1)) }
    switch dialog {
    case .sort(let selected): dialog = .sort(selected: moved(selected, of: sortColumns.count + 1))
    case .compare(let selected): dialog = .compare(selected: moved(selected, of: comparisonChoices.count))
    case .scopes(let selected):
      dialog = .scopes(selected: moved(selected, of: ProjectScope.allCases.count))
    case .copy(let selected): dialog = .copy(selected: moved(selected, of: copyChoices.count))
    case .palette(let text, let selected):
      dialog = .palette(text: text, selected: moved(selected, of: paletteEntries(text).count))
    case .themes(let selected, let before):
      let place = moved(selected, of: Theme.all.count)
      display.theme = Theme.all[place]
      dialog = .themes(selected: place, before: before)
    case .help, .helpSearch, .filter, .save, .signOff, .verdict, nil: break
    }
  }

  /// Takes what the cursor of the menu or of the palette is on.
  mutating func choose() -> [Effect] {
    let menu = dialog
    dialog = nil
    switch menu {
    case .sort(let selected): sort(entry: selected)
    case .compare(let selected):
      let choices = comparisonChoices
      return choices.indices.contains(selected) ? shown.compare(with: choices[selected]) : []
    case .scopes(let selected):
      let choices = ProjectScope.allCases
      return choices.indices.contains(selected) ? shown.narrow(to: choices[selected]) : []
    case .palette(let text, let selected):
      let entries = paletteEntries(text)
      return entries.indices.contains(selected) ? go(to: entries[selected].target) : []
    case .copy(let selected):
      let choices = copyChoices
      return choices.indices.contains(selected) ? copy(choices[selected]) : []
    case .themes: return keepTheme()
    case .help, .helpSearch, .filter, .save, .signOff, .verdict, nil: break
    }
    return []
  }
}

/// The text of a filter or of the palette.
extension State {
  mutating func openPalette(_ text: String) { dialog = .palette(text: text, selected: 0) }

  mutating func setFilter(_ text: String) { if let panel = place.panel { setFilter(text, of: panel) } }

  private var typedText: String {
    if case .palette(let text, _) = dialog { return text }
    if case .helpSearch(let text, _) = dialog { return text }
    if case .save(let text) = dialog { return text }
    if case .signOff(let text) = dialog { return text }
    if case .verdict(_, _, let text) = dialog { return text }
    return place.panel.map { place[$0].filter } ?? ""
  }

  private mutating func setTypedText(_ text: String) {
    switch dialog {
    case .palette: openPalette(text)
    case .helpSearch: dialog = .helpSearch(text: text, top: 0)
    case .save: dialog = .save(text: text)
    case .signOff: dialog = .signOff(text: text)
    case .verdict(let kind, let row, _): dialog = .verdict(kind, row: row, text: text)
    case .help, .filter, .sort, .compare, .scopes, .copy, .themes, nil: setFilter(text)
    }
  }

  mutating func type(_ key: KeyPress) {
    switch key {
    case .character(let character): setTypedText(typedText + String(character))
    case .paste(let text): setTypedText(typedText + pasted(text))
    default: break
    }
  }

  /// The cell that was pasted; of several the first, and that is said.
  private mutating func pasted(_ text: String) -> String {
    let cell = PastedCell(text)
    if cell.isCut { notice = .firstCellOnly }
    return cell.text
  }

  /// Without a letter there is nothing to type any more.
  mutating func deleteLetter() {
    if typedText.isEmpty { closeTyping() } else { setTypedText(String(typedText.dropLast())) }
  }

  /// From a search of the help back to the whole of it.
  mutating func closeTyping() {
    if case .helpSearch = dialog { dialog = .help(top: 0) } else { dialog = nil }
  }

  mutating func clearText() { setTypedText("") }

  mutating func deleteWord() {
    setTypedText(typedText.split(separator: " ").dropLast().joined(separator: " "))
  }

  mutating func completeText() {
    guard case .palette(let text, let selected) = dialog else { return }
    if let entry = paletteEntries(text).dropFirst(selected).first { openPalette(entry.title) }
  }
}
