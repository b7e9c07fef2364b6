import Dashboard

/// What the argument parser says of itself and of a wrong call, in the reader's language: it speaks English only.
struct UsageWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  func translated(_ message: String) -> String {
    guard language != .english else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  private func line(_ line: String) -> String {
    if line.hasPrefix("Error: ") { return language.errorWord + sentence(String(line.dropFirst(7))) }
    if line.hasPrefix("Usage: ") { return word("Cách gọi: ", "Usage : ") + ofHelp(String(line.dropFirst(7))) }
    if line.hasPrefix("Help:  ") { return word("Giải thích:  ", "Aide :  ") + line.dropFirst(7) }
    if let middle = between("  See '", line, "' for more information.") {
      return word("  Xem thêm: \(middle)", "  Pour en savoir plus : \(middle)")
    }
    if let middle = between("  See '", line, "' for detailed help.") {
      return word("  Xem thêm: \(middle)", "  Pour en savoir plus : \(middle)")
    }
    return ofHelp(line)
  }

  /// A line of the help: its headings, and what the parser adds to an option.
  private func ofHelp(_ line: String) -> String {
    UsageWords.headings.reduce(line) { line, heading in
      guard line.hasPrefix(heading.en) else { return line }
      return word(heading.vi, heading.fr) + line.dropFirst(heading.en.count)
    }
    .replacing("Show the version.", with: word("In phiên bản.", "Écrire la version."))
    .replacing("Show help information.", with: word("In phần trợ giúp này.", "Écrire cette aide."))
    .replacing("(values:", with: word("(một trong:", "(un de :"))
    .replacing("(default:", with: word("(mặc định:", "(par défaut :"))
    .replacing("; default:", with: word("; mặc định:", " ; par défaut :"))
    // Where a line ends before it.
    .replacing(" default:", with: word(" mặc định:", " par défaut :"))
    .replacing("[<options>]", with: word("[<tùy-chọn>]", "[<options>]"))
    .replacing("<subcommand>", with: word("<lệnh>", "<commande>"))
  }

  private static let headings: [(en: String, vi: String, fr: String)] = [
    ("OVERVIEW: ", "GIỚI THIỆU: ", "PRÉSENTATION : "), ("USAGE: ", "CÁCH GỌI: ", "USAGE : "),
    ("ARGUMENTS:", "THAM SỐ:", "ARGUMENTS :"), ("OPTIONS:", "TÙY CHỌN:", "OPTIONS :"),
    ("SUBCOMMANDS:", "LỆNH:", "COMMANDES :"),
  ]

  private func sentence(_ text: String) -> String {
    if let rest = after("Unknown option ", text) {
      let parts = rest.split(separator: ". Did you mean ", maxSplits: 1).map(String.init)
      let first = word("không có tùy chọn \(parts[0])", "option inconnue \(parts[0])")
      return parts.count < 2 ? first : first + word("; có phải ", " ; vouliez-vous ") + parts[1]
    }
    if let rest = after("Missing value for ", text) {
      return word("thiếu giá trị cho \(rest)", "il manque une valeur à \(rest)")
    }
    if let rest = after("Missing expected argument ", text) {
      return word("thiếu \(rest)", "il manque \(rest)")
    }
    if let rest = after("Unexpected argument ", text) {
      return word("thừa tham số \(rest)", "argument en trop : \(rest)")
    }
    if let rest = text.split(separator: " unexpected arguments: ", maxSplits: 1).map(String.init).last,
      rest != text
    {
      return word("thừa các tham số \(rest)", "arguments en trop : \(rest)")
    }
    if let rest = after("The value ", text) {
      let parts = rest.split(separator: " is invalid for ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return text }
      let choice = parts[1].split(separator: ". Please provide one of ", maxSplits: 1).map(String.init)
      let first = word(
        "giá trị \(parts[0]) không dùng được cho \(choice[0])",
        "la valeur \(parts[0]) ne convient pas à \(choice[0])")
      guard choice.count == 2 else { return first }
      // A long list follows, one a line.
      let codes = choice[1].replacing("the following:", with: "").replacing(
        " or ", with: word(" hoặc ", " ou ")
      ).replacing(" and ", with: word(" và ", " et "))
      return first + word("; ghi một trong: ", " ; écrivez un de : ") + codes
    }
    return text
  }

  private func word(_ vi: String, _ fr: String) -> String { language == .french ? fr : vi }

  private func after(_ start: String, _ text: String) -> String? {
    text.hasPrefix(start) ? String(text.dropFirst(start.count)) : nil
  }

  private func between(_ start: String, _ text: String, _ end: String) -> String? {
    guard text.hasPrefix(start), text.hasSuffix(end) else { return nil }
    return String(text.dropFirst(start.count).dropLast(end.count))
  }
}
