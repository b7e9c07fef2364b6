public import Cells

/// What a reader can do by a key. Dispatch, footer, help, palette and README all read it from ``commands``.
public struct Command: Sendable {
  public let action: Action
  public let group: Group
  /// The first one is its label.
  public let keys: [KeyPress]
  /// More keys than can be named.
  public let others: KeyClass?
  /// Where in the footer of its mode it stands, 1 first; nil for what only the help shows. Commands of one place share
  /// the words of the first.
  public let footer: Int?
  /// Whether the footer names it, beside it being of use.
  let isHinted: @Sendable (State) -> Bool
  /// Nil where it can be done.
  let whyNot: @Sendable (State) -> Reason?
  let run: @Sendable (inout State, KeyPress) -> [Effect]

  /// The mode that it holds in.
  public var mode: Mode { group.mode }

  /// - Parameter ask: changes the state, and says what it asks of the world.
  init(
    _ group: Group, _ action: Action, _ keys: [KeyPress], _ others: KeyClass? = nil, footer: Int? = nil,
    hinted isHinted: @escaping @Sendable (State) -> Bool = { _ in true },
    unless whyNot: @escaping @Sendable (State) -> Reason? = { _ in nil },
    ask: @escaping @Sendable (inout State) -> [Effect]
  ) {
    self.action = action
    self.group = group
    self.keys = keys
    self.others = others
    self.footer = footer
    self.isHinted = isHinted
    self.whyNot = whyNot
    run = { state, _ in ask(&state) }
  }

  /// - Parameter change: asks nothing of the world.
  init(
    _ group: Group, _ action: Action, _ keys: [KeyPress], _ others: KeyClass? = nil, footer: Int? = nil,
    unless whyNot: @escaping @Sendable (State) -> Reason? = { _ in nil },
    do change: @escaping @Sendable (inout State) -> Void
  ) {
    self.init(group, action, keys, others, footer: footer, unless: whyNot) {
      change(&$0)
      return []
    }
  }

  /// - Parameter take: does what the one of many keys says.
  init(
    _ group: Group, _ action: Action, _ keys: KeyClass,
    take: @escaping @Sendable (inout State, KeyPress) -> Void
  ) {
    self.action = action
    self.group = group
    self.keys = []
    others = keys
    footer = nil
    isHinted = { _ in true }
    whyNot = { _ in nil }
    run = { state, key in
      take(&state, key)
      return []
    }
  }
}

/// Keys that are too many to be named.
public enum KeyClass: Sendable {
  /// 1...9.
  case digits
  /// What is typed or pasted.
  case letters
  /// Whatever has no meaning of its own.
  case any

  func contains(_ key: KeyPress) -> Bool {
    switch (self, key) {
    case (.digits, _): key.digit != nil
    case (.letters, .character), (.letters, .paste): true
    case (.letters, _): false
    case (.any, _): true
    }
  }
}

extension KeyPress {
  /// 1...9.
  var digit: Int? {
    guard case .character(let character) = self, let digit = character.wholeNumberValue else { return nil }
    return (1...9).contains(digit) ? digit : nil
  }
}

extension Command {
  /// How the help puts commands together: those of a page by what they are for, the others by their mode.
  public enum Group: CaseIterable, Sendable {
    case move, go, look, time, pages, program
    case talk, blank, demonstration
    case help, helpSearch, filter, sort, palette, compare, scopes, copy, save, signOff, verdict, themes

    var mode: Mode {
      switch self {
      case .move, .go, .look, .time, .pages, .program: .page
      case .talk: .talk
      case .blank: .blank
      case .demonstration: .demonstration
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

    /// Its commands, in the order in which the help lists them. That Ctrl-C quits everywhere is told once.
    public var commands: [Command] {
      Dashboard.commands.filter {
        $0.group == self && ($0.action != .quitNow || self == .program)
      }
    }
  }
}
