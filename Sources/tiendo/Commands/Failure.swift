import Dashboard

/// Why a command can't go on: one line in the reader's language that says what happened and what to do.
struct Failure: Error, CustomStringConvertible {
  let vi: String
  let en: String
  let fr: String
  /// 1 when it failed, 2 when it was called wrongly.
  let code: Int32

  init(vi: String, en: String, fr: String, code: Int32 = 1) {
    (self.vi, self.en, self.fr, self.code) = (vi, en, fr, code)
  }

  /// Words of the system, which has one language only.
  init(_ text: String) { self.init(vi: text, en: text, fr: text) }

  var description: String { en }

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    case .french: fr
    }
  }
}

extension Language {
  /// The language that the command line asks for, before it is known whether the rest of it can be read.
  static func asked(in arguments: [String]) -> Language {
    for (place, argument) in arguments.enumerated().reversed() {
      if argument == "--lang", place + 1 < arguments.count,
        let found = Language(rawValue: arguments[place + 1])
      {
        return found
      }
      if argument.hasPrefix("--lang="), let found = Language(rawValue: String(argument.dropFirst(7))) {
        return found
      }
    }
    return .vietnamese
  }

  /// The same arguments with a `--lang` that stands before the command put behind it, where its option belongs. Who asks
  /// for help gets it in that language, and no command needs to know the option.
  static func last(in arguments: [String]) -> [String] {
    guard !arguments.contains("--") else { return arguments }
    if arguments.first == "help" || arguments.contains("--help") || arguments.contains("-h") {
      return without(in: arguments)
    }
    guard let first = arguments.first else { return arguments }
    let count = first == "--lang" && arguments.count > 1 ? 2 : first.hasPrefix("--lang=") ? 1 : 0
    return Array(arguments.dropFirst(count) + arguments.prefix(count))
  }

  private static func without(in arguments: [String]) -> [String] {
    arguments.indices.filter { place in
      let isValue = place > 0 && arguments[place - 1] == "--lang"
      return !isValue && arguments[place] != "--lang" && !arguments[place].hasPrefix("--lang=")
    }.map { arguments[$0] }
  }

  var errorWord: String {
    switch self {
    case .vietnamese: "Lỗi: "
    case .english: "Error: "
    case .french: "Erreur : "
    }
  }
}
