import Cells
import Contract
import Domain

// A problem in the reader's words: names in the place of codes, tỷ in the place of đồng.
extension Context {
  /// The record that a problem is in, once it was read.
  func row(of problem: Problem) -> SourceRow? { FileLine(problem).flatMap { lines[$0] ?? nil } }

  func table(of problem: Problem) -> TableName? {
    portfolio.files.first { $0.path == problem.file }.flatMap { TableName(rawValue: $0.table) }
      ?? TableName.allCases.first { $0.fileName == problem.file }
  }

  /// What is wrong with what, in one sentence.
  func sentence(_ problem: Problem) -> [Span] {
    let name = row(of: problem).flatMap { subject(of: problem, $0.record) }
    let start = name.map { [Span($0 + ": ", .strong)] } ?? []
    if case .dependents = problem.expected {
      return start + [Span(words.expectation(problem.expected), problem.role)]
    }
    var text = words.ruleName(problem.rule)
    if !isPublic, !problem.found.isEmpty { text += "; \(words.found.lowercased()) \(found(problem))" }
    switch problem.expected {
    case .present, .dataRow, .hidden: break
    default: text += ", \(words.expected.lowercased()) \(expected(problem))"
    }
    return start + [Span(text + ".", problem.role)]
  }

  /// What the row is about, by its code and its name.
  private func subject(of problem: Problem, _ record: Record) -> String? {
    guard let table = table(of: problem).map({ Contract[$0] }) else { return nil }
    let code = table.key.compactMap { record[table.columns[$0].name] }.joined(separator: "/")
    if let name = name(code, of: table.name) { return code == name ? code : "\(code) \(name)" }
    let project = table.project.flatMap { record[table.columns[$0].name] }
    let named = project.flatMap { code in name(code, of: .projects).map { "\(code) \($0)" } }
    return [code, named ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What a code of a table names; nil where its rows are not kept, or have no such one.
  private func name(_ code: String, of table: TableName) -> String? {
    guard let named = NamedTable.all[table], let key = named.codes(portfolio).firstIndex(of: code),
      table != .people || !isPublic
    else { return nil }
    return named.name(Int32(key), self)
  }

  /// What stands there: as it stands where its letters are wrong, else as it reads.
  func found(_ problem: Problem) -> String {
    problem.isOfMeaning ? said(problem.found, problem) : "«\(problem.shownFound)»"
  }

  /// What should stand there.
  func expected(_ problem: Problem) -> String {
    func said(_ text: String) -> String { self.said(text, problem) }
    guard problem.isOfMeaning else { return words.expectation(problem.expected) }
    let expected: Expectation =
      switch problem.expected {
      case .atLeast(let bound): .atLeast(said(bound))
      case .atMost(let bound): .atMost(said(bound))
      case .equal(let value): .equal(said(value))
      case .notAfter(let day): .notAfter(said(day))
      case .between(let first, let last): .between(said(first), said(last))
      case .oneOf(let codes): .oneOf(codes.map(said))
      case .unit(let code): .unit(name(code, of: .units) ?? code)
      case .ownProject(let unit): .ownProject(unit: name(unit, of: .units) ?? unit)
      default: problem.expected
      }
    return words.expectation(expected)
  }

  /// A text of a problem: amounts in the unit of money, days in the reader's form, codes by what they mean.
  private func said(_ text: String, _ problem: Problem) -> String {
    if let day = Day(iso: text) { return numbers.day(day) }
    let column = table(of: problem).flatMap { table in
      Contract[table].columns.first { $0.name == problem.column }
    }
    if let column, let table = column.reference, let name = name(text, of: table) {
      return text == name ? text : "\(text) \(name)"
    }
    if let column, case .choice = column.kind { return value(text, column).written(self) }
    return text.split(separator: " ").map { word in
      guard word.utf8.count >= Context.longNumber, let amount = Dong(word) else { return String(word) }
      return numbers.money(amount, in: unit) + " " + words.unit(unit)
    }.joined(separator: " ")
  }

  /// Digits from which on a number can only be an amount.
  private static let longNumber = 7

  /// The row as it stands, with the bad cell between marks.
  func rowSpans(_ problem: Problem) -> [Span]? {
    guard let record = row(of: problem)?.record else { return nil }
    let bad = problem.column.flatMap { record.columns.firstIndex(of: $0) }
    return record.cells.enumerated().flatMap { place, cell in
      let comma = place == 0 ? [] : [Span(",", .muted)]
      guard place == bad else { return comma + [Span(cell, .text)] }
      let (left, right) = (String(Character(glyphs.right)), String(Character(glyphs.left)))
      return comma + [Span(left + cell + right, problem.role)]
    }
  }
}

extension Problem {
  var role: Role {
    switch severity {
    case .error: .bad
    case .warning: .warning
    case .note: .accent
    }
  }

  func mark(_ glyphs: GlyphSet) -> Span {
    switch severity {
    case .error: Span(String(Character(glyphs.bad)), .bad)
    case .warning: Span(String(Character(glyphs.warning)), .warning)
    case .note: Span(String(Character(glyphs.neutral)), .accent)
    }
  }

  /// Whether what stands there can be read, and only what it means is wrong.
  fileprivate var isOfMeaning: Bool {
    switch expected {
    case .atLeast, .atMost, .equal, .notAfter, .between, .unit, .ownProject, .higherLevel: true
    case .oneOf: severity == .note
    default: false
    }
  }
}
