/// What the text of a bad cell says of its fault: the characters that deceive, how it was read, how to write it.
public struct Clue: Hashable, Sendable {
  /// What the text looks like, where more can be said than that it is wrong.
  public enum Cause: Hashable, Sendable {
    // Amounts.
    case separators
    case decimals
    case words
    case currency
    case percent
    case brackets
    /// `1.2E+10`: the program that wrote it has dropped digits.
    case scientific
    // Days.
    case dayFirst
    case monthFirst
    case yearFirst
    case twoDigitYear
    case withTime
    /// A number of days since 1900, as Excel keeps days.
    case serial
    case noSuchDay
    // Codes.
    case smallLetters
    case accents
    case notAllowed(Character)
    case tooLong(Int)
    /// A code of the list written almost right.
    case almost
  }

  public var characters: [OddCharacter] = []
  public var cause: Cause?
  /// How the same is written right; nil when that can't be known.
  public var write: String?

  public init(characters: [OddCharacter] = [], cause: Cause? = nil, write: String? = nil) {
    self.characters = characters
    self.cause = cause
    self.write = write
  }
}

extension Clue {
  /// What can be said of `found` where `expected` should stand; nil when nothing.
  public init?(_ found: String, where expected: Expectation) {
    guard !found.isEmpty else { return nil }
    switch expected {
    case .plainText:
      // In free text a Cyrillic word or a dash is nothing odd.
      characters = OddCharacter.all(in: found).filter { $0.isInvisible && $0.isHiddenInText }
    case .column, .columns, .fileName:
      // A name is told with its right form beside it; what can't be seen in it must be said.
      characters = OddCharacter.all(in: found)
    case .integer, .number, .boolean, .date, .month, .year, .dateTime, .email, .form, .oneOf, .code, .unit,
      .ownProject:
      characters = OddCharacter.all(in: found)
      let plain = OddCharacter.plain(found)
      let reading = Clue.reading(plain, expected)
      (cause, write) = (reading.cause, reading.write ?? (plain == found ? nil : Clue.valid(plain, expected)))
    case .present, .atLeast, .atMost, .unique, .cells, .closedQuote, .quotedCell, .utf8,
      .readableFile, .regularFile, .bytes, .acyclic, .empty, .equal, .files, .sum, .higherLevel, .json,
      .dataRow, .dependents, .hidden, .notAfter, .between, .csv, .commas, .utf8Commas, .unicodeLetters,
      .headerFirst, .columnName,
      .filePath, .linkToTable,
      .workbook, .readInstead, .storedValue, .oneLine, .dong, .wholeFile, .rowsAsBefore, .quotedDate,
      .quotedText:
      return nil
    }
    if characters.isEmpty, cause == nil, write == nil { return nil }
  }

  private static func reading(_ text: String, _ expected: Expectation) -> (cause: Cause?, write: String?) {
    switch expected {
    case .integer: AmountText(text).reading
    case .number: AmountText(text).numberReading
    case .date: DayText(text).reading
    case .month: DayText(text).monthReading
    case .boolean: CodeText(text).booleanReading
    case .oneOf(let codes): CodeText(text).choice(of: codes)
    case .form(.code): CodeText(text).codeReading
    case .code(_, near: .some(let near)): (nil, near)
    case .unit(let code): (nil, code)
    default: (nil, nil)
    }
  }

  /// The cleaned text itself where it is what should stand there.
  private static func valid(_ plain: String, _ expected: Expectation) -> String? {
    switch expected {
    case .integer: Int64(plain) != nil ? plain : nil
    case .number: Double(plain) != nil ? plain : nil
    case .date: Day(iso: plain) != nil ? plain : nil
    case .boolean: ["true", "false"].contains(plain) ? plain : nil
    case .year: plain.count == 4 && Int(plain) != nil ? plain : nil
    case .oneOf(let codes): codes.contains(plain) ? plain : nil
    case .form(.code): CodeText(plain).isCode ? plain : nil
    default: nil
    }
  }
}

extension OddCharacter {
  /// Line breaks, tabs and the spaces of print belong to text.
  fileprivate var isHiddenInText: Bool {
    switch kind {
    case .zeroWidth, .direction, .softHyphen, .control: true
    case .lineBreak: scalar.value > 0x0D
    case .noBreakSpace, .otherSpace, .tab, .spaceAtStart, .spaceAtEnd, .dash, .wide, .digit, .cyrillic,
      .greek:
      false
    }
  }
}

extension Problem {
  /// What ``found`` says of the fault; nil when nothing.
  public var clue: Clue? { Clue(found, where: expected) }

  /// ``found`` with what deceives in it to be seen.
  public var shownFound: String {
    switch expected {
    case .plainText:
      let hidden = Set(clue?.characters.map(\.scalar) ?? [])
      return found.unicodeScalars.reduce(into: "") { text, scalar in
        if hidden.contains(scalar), let odd = OddCharacter(scalar) {
          text += "[\(odd.number)]"
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    case .integer, .number, .boolean, .date, .month, .year, .dateTime, .email, .form, .oneOf, .code, .unit,
      .ownProject, .column, .columns, .fileName:
      return OddCharacter.shown(found)
    case .present, .atLeast, .atMost, .unique, .cells, .closedQuote, .quotedCell, .utf8,
      .readableFile, .regularFile, .bytes, .acyclic, .empty, .equal, .files, .sum, .higherLevel, .json,
      .dataRow, .dependents, .hidden, .notAfter, .between, .csv, .commas, .utf8Commas, .unicodeLetters,
      .headerFirst, .columnName,
      .filePath, .linkToTable,
      .workbook, .readInstead, .storedValue, .oneLine, .dong, .wholeFile, .rowsAsBefore, .quotedDate,
      .quotedText:
      return found
    }
  }
}
