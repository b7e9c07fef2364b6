/// Where a key means what it means: a page, something over it, or a talk.
public enum Mode: CaseIterable, Hashable, Sendable {
  case page
  case talk
  /// The empty screen of a talk.
  case blank
  case demonstration
  case help, helpSearch, filter, sort, palette, compare, scopes, copy, save, signOff, verdict, themes
}

extension Dialog {
  var mode: Mode {
    switch self {
    case .help: .help
    case .helpSearch: .helpSearch
    case .filter: .filter
    case .sort: .sort
    case .palette: .palette
    case .compare: .compare
    case .scopes: .scopes
    case .copy: .copy
    case .save: .save
    case .signOff: .signOff
    case .verdict: .verdict
    case .themes: .themes
    }
  }
}

extension State {
  /// The modes that hold, the first to have a key first.
  var modes: [Mode] { dialog.map { [$0.mode] } ?? modesBelow }

  /// Those that hold once the dialog is gone.
  var modesBelow: [Mode] {
    let isTalk = place.page == .meeting && meeting != nil
    // Nobody sees what another key would do.
    if isTalk, meeting?.isBlank == true { return [.blank] }
    return (isTalk ? [.talk] : []) + (demo == nil ? [] : [.demonstration]) + [.page]
  }
}
