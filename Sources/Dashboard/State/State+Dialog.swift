import Cells
import Contract
import Domain

/// What the keys of a dialog do.
extension State {
  mutating func scrollHelp(by lines: Int) {
    if case .help(let top) = dialog { dialog = .help(top: min(max(0, top + lines), helpOverflow)) }
  }

  /// Moves the cursor of the menu or of the palette; a theme is shown at once.
  mutating func moveChoice(by step: Int) {
    func moved(_ selected: Int, of count: Int) -> Int { min(max(0, selected + step), max(0, count - 1)) }
    switch dialog {
    case .sort(let selected): dialog = .sort(selected: moved(selected, of: sortColumns.count + 1))
    case .compare(let selected): dialog = .compare(selected: moved(selected, of: comparisonChoices.count))
    case .palette(let text, let selected):
      dialog = .palette(text: text, selected: moved(selected, of: paletteEntries(text).count))
    case .themes(let selected, let before):
      let place = moved(selected, of: Theme.all.count)
      display.theme = Theme.all[place]
      dialog = .themes(selected: place, before: before)
    case .help, .filter, nil: break
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
    case .palette(let text, let selected):
      let entries = paletteEntries(text)
      return entries.indices.contains(selected) ? go(to: entries[selected].target) : []
    case .themes: return keepTheme()
    case .help, .filter, nil: break
    }
    return []
  }

  private mutating func go(to target: PaletteEntry.Target) -> [Effect] {
    switch target {
    case .action(let action): return namedCommands.first { $0.action == action }.map { perform($0) } ?? []
    case .meetingPage(let page): goToMeeting(page: page)
    case .page(let page): jump(to: page)
    case .day(let day): return shown.travel(to: day)
    case .against(let day): return shown.compare(with: .day(day))
    }
    return []
  }
}

/// The text of a filter or of the palette.
extension State {
  mutating func openPalette(_ text: String) { dialog = .palette(text: text, selected: 0) }

  mutating func setFilter(_ text: String) { if let panel = place.panel { place[panel].filter = text } }

  private var typedText: String {
    if case .palette(let text, _) = dialog { return text }
    return place.panel.map { place[$0].filter } ?? ""
  }

  private mutating func setTypedText(_ text: String) {
    if case .palette = dialog { openPalette(text) } else { setFilter(text) }
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
    if typedText.isEmpty { dialog = nil } else { setTypedText(String(typedText.dropLast())) }
  }

  mutating func deleteWord() {
    setTypedText(typedText.split(separator: " ").dropLast().joined(separator: " "))
  }

  mutating func completeText() {
    guard case .palette(let text, let selected) = dialog else { return }
    if let entry = paletteEntries(text).dropFirst(selected).first { openPalette(entry.title) }
  }
}

/// One line of the palette: a command by its name, or a sector or unit to go to.
struct PaletteEntry: Sendable {
  enum Target: Hashable, Sendable {
    case action(Action)
    case page(Page)
    case meetingPage(Int)
    case day(Day)
    case against(Day)
  }

  let title: String
  let hint: String
  let target: Target
}

extension State {
  /// Why the command of an entry can't be done now.
  func reason(of entry: PaletteEntry) -> Reason? {
    guard case .action(let action) = entry.target else { return nil }
    return namedCommands.first { $0.action == action }?.whyNot(self)
  }

  /// What the text of the palette may mean: commands first, then sectors and units.
  func paletteEntries(_ text: String) -> [PaletteEntry] {
    let needle = Fold.folded(text)
    func isMeant(_ title: String) -> Bool { needle.isEmpty || Fold.contains(title, foldedNeedle: needle) }
    var entries = meetingEntries(isMeant)
    if let day = shown.day(named: text) {
      let title = words.time.seeDay(words.numbers.day(day))
      entries += [
        PaletteEntry(title: title, hint: Action.goToDay.keyLabel(words), target: .day(day)),
        PaletteEntry(
          title: words.time.against(words.numbers.day(day)), hint: Action.compare.keyLabel(words),
          target: .against(day)),
      ]
    }
    entries += namedCommands.filter {
      isMeant(words.actionHelp($0.action)) || $0.action.rawValue.lowercased() == needle
    }
    .map { command in
      PaletteEntry(
        title: words.actionHelp(command.action),
        hint: isReached(command) ? glyphs.keys(command.label(words)) : "", target: .action(command.action))
    }
    entries += tableEntries(isMeant)
    if let context, !needle.isEmpty {
      let portfolio = context.portfolio
      entries += portfolio.sectors.rows.filter { isMeant(context.name($0.key)) }.map {
        PaletteEntry(title: context.name($0.key), hint: words.sector, target: .page(.sector($0.key)))
      }
      entries += portfolio.agencies.rows.filter {
        isMeant($0.name) || isMeant($0.code) || isMeant($0.shortName ?? "")
      }.map {
        PaletteEntry(title: $0.name, hint: $0.code, target: .page(.agency($0.key)))
      }
    }
    return entries
  }

  /// The tables that the folder has, for those who look for a row as it stands.
  private func tableEntries(_ isMeant: (String) -> Bool) -> [PaletteEntry] {
    let present = Set(portfolio?.files.map(\.table) ?? [])
    return TableName.allCases.filter { present.contains($0.rawValue) }.compactMap { name in
      let title = words.said(Contract[name].facts.title)
      guard isMeant(title) || isMeant(name.fileName) else { return nil }
      return PaletteEntry(title: title, hint: name.fileName, target: .page(.table(name)))
    }
  }

  /// The agenda of a talk, numbered.
  private func meetingEntries(_ isMeant: (String) -> Bool) -> [PaletteEntry] {
    guard meeting != nil else { return [] }
    return talk.pages.enumerated().compactMap { number, page in
      guard page.part == 1 else { return nil }
      let title = "\(number + 1)  " + words.meetingItem(page.item)
      return isMeant(title)
        ? PaletteEntry(title: title, hint: words.action(.agenda), target: .meetingPage(number)) : nil
    }
  }
}
