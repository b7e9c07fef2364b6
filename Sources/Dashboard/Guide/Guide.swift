import Contract
public import Document
public import Domain

/// What the tables and columns of a folder are, for whoever fills them: made from the contract alone.
public struct Guide: Sendable {
  private let example: ExampleFolder

  public init(_ language: Language, on day: Day) { example = ExampleFolder(language, on: day) }

  /// What it is called in a new folder, without the ending of its form.
  public static func name(in language: Language) -> (markdown: String, workbook: String) {
    switch language {
    case .vietnamese: ("HUONG-DAN.md", "huong-dan.xlsx")
    case .english: ("GUIDE.md", "guide.xlsx")
    case .french: ("GUIDE.fr.md", "guide.fr.xlsx")
    }
  }

  private static let numbers = Dictionary(uniqueKeysWithValues: zip(ExampleFolder.tables + others, 1...))
  private static let others = TableName.allCases.filter { !ExampleFolder.tables.contains($0) }

  public var document: Document {
    Document(
      language: example.language.ofPapers, letterhead: nil,
      title: Document.Title(
        kind: said(GuideWords.kind), subject: said(GuideWords.subject), note: said(GuideWords.note)),
      body: [.heading(.part, said(GuideWords.howTo)), .list(GuideWords.steps.map { item(said($0)) })]
        + part(GuideWords.exampleTables, ExampleFolder.tables) + part(GuideWords.otherTables, Self.others),
      day: example.day, setting: .sheet)
  }

  private func part(_ title: Label, _ tables: [TableName]) -> [Document.Block] {
    [.heading(.part, said(title))]
      + tables.flatMap { name -> [Document.Block] in
        let table = Contract[name]
        let heading = "\(name.fileName): \(said(table.facts.title))"
        return [
          .heading(.section, heading),
          .table(
            Document.Table(
              title: heading, sheet: sheet(of: table),
              columns: GuideWords.columns.map { Document.Column(said($0)) },
              rows: table.columns.map { Document.Row(cells(of: $0, in: table)) },
              note: said(table.facts.about) + " " + said(GuideWords.tier(table.tier)))),
        ]
      }
  }

  /// Numbered: a sheet called just `Units` would look like a table of data.
  private func sheet(of table: Table) -> String {
    "\(Self.numbers[table.name] ?? 0). \(said(table.facts.title))"
  }

  private func cells(of column: Column, in table: Table) -> [Document.Cell] {
    let need = column.isKey ? GuideWords.key : column.isRequired ? GuideWords.required : GuideWords.mayBeEmpty
    return [
      column.name, said(column.label), said(GuideWords.kind(column.kind)), said(need),
      contents(of: column).joined(separator: "; "), example.cell(for: column, in: table),
    ].map { .text($0) }
  }

  /// What may stand there, and what must be known of it.
  private func contents(of column: Column) -> [String] {
    var parts: [String] = []
    switch column.kind {
    case .choice(let list): parts += list.entries.map { "\($0.code) (\(said($0.label)))" }
    case .boolean: parts.append("true (\(said(GuideWords.yes))), false (\(said(GuideWords.no)))")
    case .integer(let range), .money(let range):
      if let text = span(range, isLeast: range.lowerBound == .min, isMost: range.upperBound == .max) {
        parts.append(text)
      }
    case .number(let range):
      if let text = span(range, isLeast: !range.lowerBound.isFinite, isMost: !range.upperBound.isFinite) {
        parts.append(text)
      }
    case .text, .email, .code, .codes, .budgetCode, .date, .dateTime, .year, .yearMonth: break
    }
    if let table = column.reference { parts.append(said(GuideWords.codeOf(table.fileName))) }
    if column.isOwner { parts.append(said(GuideWords.owner)) }
    if let about = column.about { parts.append(said(about)) }
    return parts
  }

  /// `0…100`, `≥ 0`; nil where any number may stand.
  private func span<Bound: CustomStringConvertible>(
    _ range: ClosedRange<Bound>, isLeast: Bool, isMost: Bool
  ) -> String? {
    func plain(_ bound: Bound) -> String {
      let text = bound.description
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    switch (isLeast, isMost) {
    case (true, true): return nil
    case (false, true): return "≥ \(plain(range.lowerBound))"
    case (true, false): return "≤ \(plain(range.upperBound))"
    case (false, false): return "\(plain(range.lowerBound))…\(plain(range.upperBound))"
    }
  }

  private func item(_ text: String) -> Document.Item { Document.Item(Document.Paragraph(text)) }

  private func said(_ label: Label) -> String { example.language.strings.said(label) }
}
