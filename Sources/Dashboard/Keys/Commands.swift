import Cells

/// Every key of every mode, in the order in which the help lists them.
public let commands: [Command] =
  Command.page + Command.talk + Command.demonstration + Command.help + Command.helpSearch + Command.filter
  + Command.palette + Command.menus + Command.saving + Command.signOff + Command.verdict
  + Command.quitting

extension Command {
  /// Ctrl-C ends the program from everywhere; the other modes leave it to the page.
  fileprivate static let quitting = [
    .blank, .help, .helpSearch, .filter, .sort, .palette, .compare, .scopes, .copy, .save, .signOff, .verdict,
    .themes,
  ]
  .map {
    Command($0, .quitNow, [.control("c")], ask: { _ in [.quit] })
  }

  /// The command of a key in a mode.
  static func bound(to key: KeyPress, in mode: Mode) -> Command? {
    guard let place = places[mode]?[key] ?? others[mode]?.first(where: { $0.keys.contains(key) })?.place
    else {
      return nil
    }
    return commands[place]
  }

  private static let places: [Mode: [KeyPress: Int]] = {
    var places: [Mode: [KeyPress: Int]] = [:]
    for (place, command) in commands.enumerated() {
      for key in command.keys { places[command.mode, default: [:]][key] = place }
    }
    return places
  }()

  /// Those that a footer may name, by their place in it.
  fileprivate static let footers: [Mode: [[Command]]] =
    Dictionary(grouping: commands.filter { $0.footer != nil }, by: \.mode).mapValues { shown in
      Dictionary(grouping: shown) { $0.footer ?? 0 }.sorted { $0.key < $1.key }.map(\.value)
    }

  private static let others: [Mode: [(keys: KeyClass, place: Int)]] = {
    var others: [Mode: [(keys: KeyClass, place: Int)]] = [:]
    for (place, command) in commands.enumerated() {
      if let keys = command.others { others[command.mode, default: []].append((keys, place)) }
    }
    return others
  }()
}

extension State {
  /// What a key does in the first mode that knows it.
  mutating func press(_ key: KeyPress) -> [Effect] {
    (notice, outcome) = (nil, nil)
    seeChanges()
    for mode in modes {
      guard let command = Command.bound(to: key, in: mode) else { continue }
      // Any other key takes the question back.
      if command.action != .endTalk { talk.meeting?.isLeaving = false }
      return perform(command, by: key) + (mode == .page ? tourTook(command) : [])
    }
    if key.isPressed { notice = .noSuchKey }
    return []
  }

  /// Does it, or says why not.
  mutating func perform(_ command: Command, by key: KeyPress = .unknown) -> [Effect] {
    notice = command.whyNot(self)
    return notice == nil ? command.run(&self, key) : []
  }

  /// What can be chosen by name, each action once: that of the first mode.
  var namedCommands: [Command] {
    var seen: Set<Action> = []
    return modesBelow.flatMap { mode in commands.filter { $0.mode == mode && !$0.keys.isEmpty } }.filter {
      seen.insert($0.action).inserted
    }
  }

  /// Whether the key of a command is not another's in a mode above its own.
  func isReached(_ command: Command) -> Bool {
    command.keys.first.flatMap { key in
      modesBelow.lazy.compactMap { Command.bound(to: key, in: $0) }.first
    }?.action == command.action
  }

  /// The commands that the footer of a mode names, by their place; one that can't be done now is left out.
  func hints(in mode: Mode) -> [[Command]] {
    Command.footers[mode, default: []].filter { $0.contains { $0.isHinted(self) && $0.whyNot(self) == nil } }
  }
}
