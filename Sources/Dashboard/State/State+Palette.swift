import Cells
import Contract
import Domain

/// What the palette offers for a text, kept until the text or the rows are others.
struct PaletteContent: Sendable {
  struct Recipe: Hashable, Sendable {
    let text: String
    let language: Language
    let stamp: PaletteIndex.Stamp
  }

  let recipe: Recipe
  let entries: [PaletteEntry]
}

extension State {
  /// Records of one kind that are offered: more than fit nobody reads, and another letter brings others.
  private static let limit = 20

  /// Makes what the palette offers, once a letter; without a palette nothing is kept of it.
  mutating func refreshPalette() {
    guard case .palette(let text, _) = dialog else {
      (palette, paletteIndex) = (nil, nil)
      return
    }
    let recipe = PaletteContent.Recipe(text: text, language: language, stamp: paletteStamp)
    guard palette?.recipe != recipe else { return }
    // Opened it shows places: no record is looked for before the first letter.
    if !text.isEmpty, paletteIndex?.stamp != recipe.stamp {
      paletteIndex = portfolio.map { PaletteIndex($0, recipe.stamp) }
    }
    palette = PaletteContent(recipe: recipe, entries: foundEntries(text))
  }

  private var paletteStamp: PaletteIndex.Stamp {
    PaletteIndex.Stamp(work: stamp(.work), money: stamp(.money), isPublic: isPublic)
  }

  /// Why the command of an entry can't be done now.
  func reason(of entry: PaletteEntry) -> Reason? {
    let action: Action
    switch entry.target {
    case .action(let named): action = named
    case .scope: action = .scope
    case .page, .filtered, .meetingPage, .day, .against: return nil
    }
    return namedCommands.first { $0.action == action }?.whyNot(self)
  }

  /// What the text of the palette may mean: the best first, of equals the places last seen.
  func paletteEntries(_ text: String) -> [PaletteEntry] {
    if let palette, palette.recipe.text == text, palette.recipe.language == language {
      return palette.entries
    }
    return foundEntries(text)
  }

  mutating func go(to target: PaletteEntry.Target) -> [Effect] {
    switch target {
    case .action(let action): return namedCommands.first { $0.action == action }.map { perform($0) } ?? []
    case .meetingPage(let page): goToMeeting(page: page)
    case .page(let page): jump(to: page)
    case .filtered(let page, let filter):
      jump(to: page)
      if let panel = place.panel { setFilter(filter, of: panel) }
    case .day(let day): return shown.travel(to: day)
    case .against(let day): return shown.compare(with: .day(day))
    case .scope(let scope): return shown.narrow(to: scope)
    }
    return []
  }

  private func foundEntries(_ text: String) -> [PaletteEntry] {
    let words = Fold.folded(text).split(separator: " ").map(String.init)
    guard !words.isEmpty else { return agendaEntries + placeEntries }
    let whole = words.joined(separator: " ")
    let recent = recentPages
    let all = agendaEntries + pageEntries + topicEntries + commandEntries + scopeEntries + tableEntries
    let named = all.compactMap { entry in
      PaletteEntry.rank([entry.title] + entry.names, words).map { (entry, $0) }
    }
    let index = paletteIndex ?? portfolio.map { PaletteIndex($0, paletteStamp) }
    let records = context.flatMap { index?.entries(words, $0, limit: State.limit) } ?? []
    let ranked = (named + records).enumerated().map { place, found in
      let isRecent = if case .page(let page) = found.0.target { recent.contains(page) } else { false }
      return (entry: found.0, key: (found.1.rawValue, isRecent ? 0 : 1, place))
    }
    return dayEntries(text) + quitEntries(whole) + ranked.sorted { $0.key < $1.key }.map(\.entry)
  }

  // MARK: What there is

  /// Places first: who opens the palette wants to go somewhere.
  private var placeEntries: [PaletteEntry] {
    let words = PaletteWords.of(language)
    let recent = recentPages.prefix(5).map {
      PaletteEntry(title: title(of: $0), kind: words.recent, hint: "", target: .page($0))
    }
    return recent + pageEntries + topicEntries + tableEntries
  }

  /// Those looked at last, without the one on the screen.
  private var recentPages: [Page] {
    var pages: [Page] = []
    for page in (route.earlier.flatMap { $0.map(\.page) } + route.places.map(\.page)).reversed()
    where page != place.page && page != .meeting && page != .overview && !pages.contains(page) {
      pages.append(page)
    }
    return pages
  }

  private var pageEntries: [PaletteEntry] {
    namedCommands.filter { $0.group == .pages }.map { entry($0, kind: PaletteWords.of(language).page) }
  }

  /// The questions that a page answers, found by their words, too.
  private var topicEntries: [PaletteEntry] {
    let subject = place.page.topicSubject
    let all = Topic.allCases.filter { portfolio.map($0.kind.isThere) ?? $0.kind.isOfMoney }
    let own = subject == .all ? [] : all.filter { !$0.kind.isOfMoney }.map { entry($0, of: subject) }
    return own + all.map { entry($0, of: .all) }
  }

  private func entry(_ topic: Topic, of subject: TopicSubject) -> PaletteEntry {
    PaletteEntry(
      title: title(of: .topic(topic, of: subject)), kind: PaletteWords.of(language).page,
      hint: topic.rawValue, target: .page(.topic(topic, of: subject)),
      names: [words.said(topic.kind.question), topic.rawValue])
  }

  private var commandEntries: [PaletteEntry] {
    namedCommands.filter { $0.group != .pages }.map { entry($0) }
  }

  private func entry(_ command: Command, kind: String = "") -> PaletteEntry {
    PaletteEntry(
      title: words.actionHelp(command.action), kind: kind,
      hint: isReached(command) ? glyphs.keys(command.label(words)) : "", target: .action(command.action),
      names: [command.action.rawValue])
  }

  /// As other programs end: from wherever it is.
  private func quitEntries(_ text: String) -> [PaletteEntry] {
    guard ["q", "q!", "wq", "wq!", "qa", "qa!", "x", "quit", "exit"].contains(text) else { return [] }
    return namedCommands.filter { $0.action == .quitNow }.map { entry($0) }
  }

  private func dayEntries(_ text: String) -> [PaletteEntry] {
    guard let day = shown.day(named: text) else { return [] }
    let said = words.numbers.day(day)
    return [
      PaletteEntry(
        title: words.time.seeDay(said), hint: Action.goToDay.keyLabel(words), target: .day(day)),
      PaletteEntry(
        title: words.time.against(said), hint: Action.compare.keyLabel(words), target: .against(day)),
    ]
  }

  /// The tables that the folder has, for those who look for a row as it stands.
  private var tableEntries: [PaletteEntry] {
    let present = Set(portfolio?.files.map(\.table) ?? [])
    let kind = PaletteWords.of(language).table
    return TableName.allCases.filter { present.contains($0.rawValue) }.map { name in
      PaletteEntry(
        title: words.said(Contract[name].facts.title), kind: kind, hint: name.fileName,
        target: .page(.table(name)), names: [name.fileName])
    }
  }

  /// The agenda of a talk, numbered.
  private var agendaEntries: [PaletteEntry] {
    guard meeting != nil else { return [] }
    return talk.pages.enumerated().compactMap { number, page in
      guard page.part == 1 else { return nil }
      let title = words.meetingItem(page.item)
      return PaletteEntry(
        title: "\(number + 1)  " + title, hint: words.action(.agenda), target: .meetingPage(number),
        names: [title])
    }
  }
}

extension PaletteEntry {
  /// How well some names fit; nil where none has all words.
  /// - Parameter words: folded.
  static func rank(_ names: [String], _ words: [String]) -> PaletteRank? {
    PaletteShelf(rows: 1) { _, put in names.forEach(put) }.rows(with: words, limit: 1).first?.rank
  }
}
