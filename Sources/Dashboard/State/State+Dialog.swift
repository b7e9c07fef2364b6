import Cells
import Domain

extension State {
  /// Keys while something lies over the page. Ctrl-C ends the program from everywhere.
  mutating func press(_ key: KeyPress, in dialog: Dialog) -> [Effect] {
    if Action.bound(to: key) == .quitNow, key == .control("c") { return [.quit] }
    pasteWasCut = false
    switch dialog {
    case .help(let top): pressInHelp(key, top)
    case .filter: pressInFilter(key)
    case .sort(let selected): pressInSort(key, selected)
    case .palette(let text, let selected): return pressInPalette(key, text, selected)
    case .themes(let selected, let before): return pressInThemes(key, selected, before)
    case .compare(let selected): return pressInComparison(key, selected)
    }
    return []
  }

  private mutating func pressInHelp(_ key: KeyPress, _ top: Int) {
    switch Action.bound(to: key) {
    case .down: dialog = .help(top: top + 1)
    case .up: dialog = .help(top: max(0, top - 1))
    case .pageDown, .halfPageDown: dialog = .help(top: top + max(1, size.rows / 2))
    case .pageUp, .halfPageUp: dialog = .help(top: max(0, top - max(1, size.rows / 2)))
    case .first: dialog = .help(top: 0)
    case .language: language = language.next
    default: self.dialog = nil
    }
    if case .help(let wanted) = self.dialog { self.dialog = .help(top: min(wanted, helpOverflow)) }
  }

  /// The list narrows with every letter; Enter keeps the filter, Esc takes it away.
  private mutating func pressInFilter(_ key: KeyPress) {
    guard let panel = place.panel else {
      dialog = nil
      return
    }
    switch key {
    case .character(let character): place[panel].filter.append(character)
    case .paste(let text): place[panel].filter += pasted(text)
    case .backspace:
      if place[panel].filter.isEmpty { dialog = nil } else { place[panel].filter.removeLast() }
    case .control("u"): place[panel].filter = ""
    case .control("w"):
      let words = place[panel].filter.split(separator: " ").dropLast()
      place[panel].filter = words.joined(separator: " ")
    case .escape:
      place[panel].filter = ""
      dialog = nil
    case .enter, .tab: dialog = nil
    case .down, .up, .pageDown, .pageUp:
      if let action = Action.bound(to: key) {
        dialog = nil
        _ = perform(action)
        dialog = .filter
      }
    default: break
    }
  }

  /// The cell that was pasted; of several the first, and that is said.
  private mutating func pasted(_ text: String) -> String {
    let cell = PastedCell(text)
    pasteWasCut = cell.isCut
    return cell.text
  }

  private mutating func pressInSort(_ key: KeyPress, _ selected: Int) {
    let columns = sortColumns
    switch Action.bound(to: key) {
    case .down: dialog = .sort(selected: min(selected + 1, columns.count - 1))
    case .up: dialog = .sort(selected: max(0, selected - 1))
    case .enter:
      dialog = nil
      if columns.indices.contains(selected) { sort(column: columns[selected]) }
    case .sortReverse:
      dialog = nil
      reverseSort()
    default: dialog = nil
    }
  }

  private mutating func pressInPalette(_ key: KeyPress, _ text: String, _ selected: Int) -> [Effect] {
    switch key {
    case .character(let character): dialog = .palette(text: text + String(character), selected: 0)
    case .paste(let pastedText): dialog = .palette(text: text + pasted(pastedText), selected: 0)
    case .backspace:
      dialog = text.isEmpty ? nil : .palette(text: String(text.dropLast()), selected: 0)
    case .down, .control("n"):
      dialog = .palette(text: text, selected: min(selected + 1, max(0, paletteEntries(text).count - 1)))
    case .up, .control("p"): dialog = .palette(text: text, selected: max(0, selected - 1))
    case .tab:
      if let entry = paletteEntries(text).dropFirst(selected).first {
        dialog = .palette(text: entry.title, selected: 0)
      }
    case .enter:
      let entries = paletteEntries(text)
      dialog = nil
      guard entries.indices.contains(selected) else { return [] }
      switch entries[selected].target {
      case .action(let action): return perform(action)
      case .meetingPage(let page): goToMeeting(page: page)
      case .page(let page): jump(to: page)
      case .day(let day): return travel(to: day)
      case .against(let day): return compare(with: .day(day))
      }
    case .escape: dialog = nil
    default: break
    }
    return []
  }
}

/// One line of the palette: an action by its name, or a sector or unit to go to.
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
  /// What the text of the palette may mean: actions first, then sectors and units.
  func paletteEntries(_ text: String) -> [PaletteEntry] {
    let needle = Fold.folded(text)
    func isMeant(_ title: String) -> Bool { needle.isEmpty || Fold.contains(title, foldedNeedle: needle) }
    var entries = meetingEntries(isMeant)
    if let day = day(named: text) {
      let title = words.time.seeDay(words.numbers.day(day))
      entries += [
        PaletteEntry(title: title, hint: Action.goToDay.keyLabel(words), target: .day(day)),
        PaletteEntry(
          title: words.time.against(words.numbers.day(day)), hint: Action.compare.keyLabel(words),
          target: .against(day)),
      ]
    }
    entries += keymap.filter {
      isMeant(words.actionHelp($0.action)) || $0.action.rawValue.lowercased() == needle
    }
    .map { binding in
      PaletteEntry(
        title: words.actionHelp(binding.action), hint: glyphs.keys(binding.action.keyLabel(words)),
        target: .action(binding.action))
    }
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

  /// The agenda of a talk, numbered.
  private func meetingEntries(_ isMeant: (String) -> Bool) -> [PaletteEntry] {
    guard meeting != nil else { return [] }
    return meetingPages.enumerated().compactMap { number, page in
      guard page.part == 1 else { return nil }
      let title = "\(number + 1)  " + words.meetingItem(page.item)
      return isMeant(title)
        ? PaletteEntry(title: title, hint: words.meetingAgenda, target: .meetingPage(number)) : nil
    }
  }
}
