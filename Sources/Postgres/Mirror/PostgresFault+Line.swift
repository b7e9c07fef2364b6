extension PostgresFault {
  /// What one program tells another of a database that may come back; empty for what ends its attempts.
  var line: String {
    switch self {
    case .noServer(let words): "noServer \(words)"
    case .refused(let words): "refused \(words)"
    case .lost(let words): "lost \(words)"
    case .tooLate: "tooLate"
    case .noTables(let missing): "noTables \(missing)"
    case .sql(let words, let state): "sql \(state) \(words)"
    case .mirror(let words): "mirror \(words)"
    case .replacedByEmpty: "replacedByEmpty"
    case .noLibrary, .badAddress, .passwordInAddress, .superuser, .stopped: ""
    }
  }

  /// - Returns: nil for a line that says nothing.
  init?(line: String) {
    let kind = line.prefix { $0 != " " }
    let words = String(line.dropFirst(kind.count + 1))
    switch kind {
    case "noServer": self = .noServer(words)
    case "refused": self = .refused(words)
    case "lost": self = .lost(words)
    case "tooLate": self = .tooLate
    case "noTables": self = .noTables(missing: words)
    case "sql":
      let state = words.prefix { $0 != " " }
      self = .sql(String(words.dropFirst(state.count + 1)), state: String(state))
    case "mirror": self = .mirror(words)
    case "replacedByEmpty": self = .replacedByEmpty
    default: return nil
    }
  }
}
