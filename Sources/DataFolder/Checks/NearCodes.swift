import Contract
import Domain

/// Finds the one code of a table that is written almost as one that is not there: `00103` for `103`, `STC` for `stc`.
struct NearCodes {
  /// Comparisons of letters that a folder may cost: beyond, only spelling alike is found.
  private static let mostComparisons = 2_000_000

  private let codes: Codes
  private var tables: [TableName: [String: [String]]] = [:]
  private var known: [TableName: [String]] = [:]
  private var answers: [TableName: [String: String]] = [:]
  private var comparisons = 0

  init(_ codes: Codes) { self.codes = codes }

  /// The problem with the near code in what it expects, where there is just one.
  mutating func named(_ problem: Problem) -> Problem {
    guard case .code(let table, near: nil) = problem.expected, let name = TableName(rawValue: table),
      !problem.found.isEmpty, let near = near(problem.found, in: name)
    else { return problem }
    return problem.expecting(.code(table: table, near: near))
  }

  private mutating func near(_ text: String, in table: TableName) -> String? {
    if let answer = answers[table]?[text] { return answer.isEmpty ? nil : answer }
    if known[table] == nil { index(table) }
    let alike = tables[table]?[NearCodes.sound(text)] ?? []
    let answer = alike.count == 1 ? alike[0] : alike.isEmpty ? closest(text, in: table) : nil
    answers[table, default: [:]][text] = answer ?? ""
    return answer
  }

  private mutating func index(_ table: TableName) {
    let texts = codes.knownCodes(of: table).enumerated().filter {
      codes.hasRow(Int32($0.offset), in: table.index)
    }.map(\.element)
    known[table] = texts
    tables[table] = Dictionary(grouping: texts, by: NearCodes.sound)
  }

  /// The one code that is one slip of the keyboard away.
  private mutating func closest(_ text: String, in table: TableName) -> String? {
    let word = OddCharacter.plain(text).uppercased()
    let texts = known[table] ?? []
    guard word.utf8.count > 2, comparisons + texts.count <= NearCodes.mostComparisons else { return nil }
    comparisons += texts.count
    let near = texts.filter { Slips.count(word, $0, atMost: 1) != nil }
    return near.count == 1 ? near[0] : nil
  }

  /// What codes that are easily taken for each other have in common: no case, marks, spaces, signs or zeros in front.
  private static func sound(_ text: String) -> String {
    var sound = ""
    var isInNumber = false
    for character in Likeness.folded(OddCharacter.plain(text)) where character.isLetter || character.isNumber
    {
      if character == "0", !isInNumber { continue }
      isInNumber = character.isNumber
      sound.append(character)
    }
    return sound
  }
}
