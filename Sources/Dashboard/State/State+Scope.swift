import Cells
import Contract
import Domain

/// Which projects the dashboard is about. Whoever reads cuts them out: the state only asks for it.
extension Shown {
  /// What was asked for last, whether it is on the screen yet or not.
  var scope: ProjectScope { scopeWanted ?? portfolio?.scope ?? .all }

  mutating func narrow(to scope: ProjectScope) -> [Effect] {
    guard scope != self.scope, isWhole else { return [] }
    scopeWanted = scope
    return [.narrow(scope)]
  }
}

extension State {
  /// `S`: the menu, and from a scope back to all.
  mutating func turnScope() -> [Effect] {
    guard shown.scope == .all else { return shown.narrow(to: .all) }
    dialog = .scopes(selected: 0)
    return []
  }

  /// Whether the page is of the whole folder in any scope: problems, files and tables as they stand.
  private var isOfWholeFolder: Bool {
    switch place.page {
    case .problems, .problem, .files, .log, .table, .record: true
    case .overview, .sector, .agency, .project, .assignment, .obstacle, .units, .projects, .tasks, .obstacles,
      .changes, .topic, .figure, .meeting:
      false
    }
  }

  /// The scope in words, which nobody may overlook; empty of all projects.
  func scopeSpans(isShort: Bool) -> [Span] {
    guard let portfolio, portfolio.scope != .all || shown.scope != .all else { return [] }
    let waits = portfolio.scope == shown.scope ? "" : "\(glyphs.ellipsis) "
    let name: Label =
      if isOfWholeFolder {
        isShort ? ScopeWords.wholeFolderShort : ScopeWords.wholeFolder
      } else {
        isShort ? shown.scope.shortName : shown.scope.name
      }
    return [Span(" \(waits)\(words.said(name)) ", .banner)]
  }

  /// The scopes that the palette leads to.
  var scopeEntries: [PaletteEntry] {
    let word = words.said(ScopeWords.scope)
    return ProjectScope.allCases.map { scope in
      PaletteEntry(
        title: word + ": " + words.said(scope.name), hint: Action.scope.keyLabel(words),
        target: .scope(scope),
        names: [words.said(scope.name), words.said(scope.shortName), scope.code])
    }
  }
}
