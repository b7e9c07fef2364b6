import Glibc
import TerminalIO

/// The program in which a line of a file is looked at.
struct Editor {
  /// Its name and what the reader gives it; words only, no shell reads them.
  let words: [String]

  var name: String { words.first ?? "" }

  /// Those to try, the first that starts is taken: the reader's own, else those that every system has.
  static var choices: [Editor] {
    for variable in ["VISUAL", "EDITOR"] {
      let text = getenv(variable).map { String(cString: $0) } ?? ""
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      if !words.isEmpty { return [Editor(words: words)] }
    }
    return [Editor(words: ["view"]), Editor(words: ["less"])]
  }

  /// A look is meant, not a change: editors that have a switch for it get it.
  private static let readOnly = ["vi": "-R", "vim": "-R", "nvim": "-R", "nano": "-v"]

  func arguments(_ path: String, line: Int) -> [String] {
    let program = name.split(separator: "/").last.map(String.init) ?? name
    return words + (Editor.readOnly[program].map { [$0] } ?? []) + ["+\(line)", path]
  }

  /// - Returns: its status; 127 where it can't be started.
  func run(_ path: String, line: Int) -> Int32 { runProgram(arguments(path, line: line)) }
}
