import Contract
import DataFolder
import Domain
import Glibc
import Intake
import Tabular

/// The small dialog in which an officer corrects how hand-ins are read.
enum IntakeDialog {
  /// - Returns: false when it was left.
  static func settle(_ session: inout IntakeSession) throws -> Bool {
    session.showMapping(withHelp: true)
    while true {
      Output.write(IntakeWords.prompt)
      guard let line = readLine() else { return false }
      let answer = Answer(line)
      switch answer {
      case .goOn:
        if session.takings.allSatisfy(\.questions.isEmpty) { return true }
        Output.write(IntakeWords.questionsFirst + "\n")
        continue
      case .leave: return false
      case .all:
        session.showMapping(withHelp: false, showsAll: true)
        continue
      case .help:
        Output.write(IntakeWords.dialogHelp + "\n")
        continue
      case .unknown:
        Output.write(IntakeWords.notUnderstood + "\n")
        continue
      case .period(let day): session.set(period: day)
      case .year(let year): session.set(year: year)
      case .money, .leaveOut, .column, .drop, .add, .vanished, .dates:
        guard apply(answer, to: &session) else {
          Output.write(IntakeWords.noSuchNumber + "\n")
          continue
        }
      }
      session.showMapping(withHelp: false)
    }
  }

  static func confirms(_ session: IntakeSession) -> Bool {
    Output.write(IntakeWords.confirm(session.source.name))
    let answer = (readLine() ?? "").lowercased().trimmed
    return ["c", "có", "co", "y", "yes", "o", "oui"].contains(answer)
  }

  /// What a line says.
  enum Answer {
    case goOn
    case leave
    case help
    /// Every column of the tables.
    case all
    case unknown
    case period(Day)
    case year(Int)
    case money(MoneyMultiple)
    case dates(DateStyle)
    case leaveOut(String)
    /// Columns count over all tables, as they are shown.
    case column(Int, String)
    case drop(Int)
    case add(TableName, sheet: Int)
    case vanished(TableMapping.Vanished)

    init(_ line: String) {
      let text = line.trimmed
      let (word, rest) = text.headAndRest
      self = .unknown
      switch (word.lowercased(), rest) {
      case ("", _): self = .goOn
      case ("q", ""): self = .leave
      case ("?", _): self = .help
      case ("a", ""): self = .all
      case ("d", _): if let moment = Moment(argument: rest) { self = .period(moment.day) }
      case ("y", _): if let year = Int(rest), (1990...2100).contains(year) { self = .year(year) }
      case ("m", _): if let money = MoneyMultiple(typed: rest) { self = .money(money) }
      case ("f", _): if let style = DateStyle(rawValue: rest) { self = .dates(style) }
      case ("l", _): if !rest.isEmpty { self = .leaveOut(rest) }
      case ("x", _): if let number = Int(rest) { self = .drop(number) }
      case ("+", _):
        let (name, place) = rest.headAndRest
        if let table = TableName(rawValue: name) { self = .add(table, sheet: Int(place) ?? 1) }
      case ("v", _): if let rule = TableMapping.Vanished(rawValue: rest) { self = .vanished(rule) }
      default:
        if let number = Int(word), !rest.isEmpty { self = .column(number, rest) }
      }
    }
  }

  /// - Returns: false for a number that nothing has.
  private static func apply(_ answer: Answer, to session: inout IntakeSession) -> Bool {
    switch answer {
    case .money(let money):
      for place in session.takings.indices { session.change(place) { $0.money = money } }
    case .dates(let dates):
      for place in session.takings.indices { session.change(place) { $0.dates = dates } }
    case .leaveOut(let words):
      for place in session.takings.indices { session.change(place) { $0.leftOut.append(words) } }
    case .vanished(let rule):
      for place in session.takings.indices {
        session.change(place) { sheet in
          for table in sheet.tables.indices { sheet.tables[table].vanished = rule }
        }
      }
    case .add(let table, let sheet):
      guard session.takings.indices.contains(sheet - 1) else { return false }
      session.change(sheet - 1) { $0.tables.append(TableMapping(table)) }
    case .drop(let number):
      guard let (sheet, table) = MappingText(session).table(number) else { return false }
      session.change(sheet) { $0.tables.remove(at: table) }
    case .column(let number, let text):
      guard let target = MappingText(session).column(number),
        let edit = edit(text, target, session.takings[target.sheet])
      else { return false }
      session.change(target.sheet) { edit(&$0.tables[target.table]) }
    case .goOn, .leave, .help, .all, .unknown, .period, .year: return false
    }
    return true
  }

  /// `F`: from that column of the sheet; `=text`: the same in each row; `-`: from nowhere; `,` or `.`: how its numbers are
  /// written.
  private static func edit(
    _ text: String, _ target: MappingText.Target, _ taking: SheetTaking
  ) -> ((inout TableMapping) -> Void)? {
    let name = target.column
    if text == "-" { return { $0[name] = nil } }
    if let style = NumberStyle(rawValue: text) { return { $0[name]?.numbers = style } }
    if text.hasPrefix("=") {
      let value = String(text.dropFirst()).trimmed
      return { $0[name] = ColumnMapping(name, .value(value)) }
    }
    guard let column = SheetColumn.number(text), let heading = taking.head.heading(of: column) else {
      return nil
    }
    return { table in
      let numbers = table[name]?.numbers
      table[name] = ColumnMapping(name, .heading(heading.text), numbers: numbers)
    }
  }
}

/// Columns as a sheet names them.
enum SheetColumn {
  /// 1 for `A`, 27 for `aa`; nil for what is no column.
  static func number(_ letters: String) -> Int? {
    let bytes = Array(letters.uppercased().utf8)
    guard (1...3).contains(bytes.count), bytes.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 26 + Int($1 - 0x40) }
  }
}

extension String {
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The first word and what stands behind it.
  fileprivate var headAndRest: (String, String) {
    guard let space = firstIndex(where: \.isWhitespace) else { return (self, "") }
    return (String(self[..<space]), String(self[space...]).trimmed)
  }
}

extension MoneyMultiple {
  /// What somebody types for it: `triệu`, `trieu dong`, `million`.
  init?(typed text: String) {
    if let exact = MoneyMultiple(rawValue: text) {
      self = exact
      return
    }
    guard let stated = MoneyMultiple(statedIn: "ĐVT: " + text, isTitle: false) else { return nil }
    self = stated
  }
}
