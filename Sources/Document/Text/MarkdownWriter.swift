internal import enum Cells.Alignment

extension Document {
  /// The paper as Markdown: headings, lists and tables as such, charts by what they show.
  public func markdown() -> String {
    var writer = MarkdownWriter(self)
    return writer.text()
  }
}

struct MarkdownWriter {
  private let document: Document
  private var numbers: HeadingNumbers
  private var pieces: [String] = []

  init(_ document: Document) {
    self.document = document
    numbers = HeadingNumbers(language: document.language)
  }

  mutating func text() -> String {
    if let letterhead = document.letterhead {
      add(escaped(letterhead.nation), "**\(escaped(letterhead.motto))**")
      add(escaped(letterhead.parent), "**\(escaped(letterhead.agency))**")
      let place = escaped(letterhead.placeAndDate)
      add(escaped(letterhead.number), place.isEmpty ? "" : "*\(place)*")
    }
    let title = document.title
    add("# " + escaped(title.kind))
    add("**\(escaped(title.subject))**", title.note.isEmpty ? "" : "*\(escaped(title.note))*")
    if let addressees = document.addressees { addLines(addressees.leadLine, addressees.lines) }
    for block in document.body { write(block) }
    if let recipients = document.recipients { addLines(recipients.leadLine, recipients.lines) }
    for signature in [document.secretary, document.signature].compactMap({ $0 }) {
      let lines = signature.capacity + [signature.post, signature.name]
      add(lines: lines.filter { !$0.isEmpty }.map { "**\(escaped($0))**" })
    }
    for annex in document.annexes {
      numbers = HeadingNumbers(language: document.language)
      add("---")
      add("# \(escaped(annex.label)). \(escaped(annex.title))")
      add(annex.reference.isEmpty ? "" : "*\(escaped(annex.reference))*")
      for block in annex.blocks { write(block) }
    }
    let record = CarriedRecord.markdown(document.record)
    return (pieces + (record.isEmpty ? [] : [record])).joined(separator: "\n\n") + "\n"
  }

  private mutating func write(_ block: Document.Block) {
    switch block {
    case .heading(let level, let text):
      add(
        String(repeating: "#", count: level.rawValue + 2)
          + " \(numbers.next(level)) \(escaped(text))")
    case .paragraph(let paragraph): add(text(of: paragraph))
    case .list(let items):
      pieces.append(
        items.map { ($0.isNested ? "    - " : "- ") + text(of: $0.paragraph) }.joined(separator: "\n"))
    case .table(let table):
      add(table.title.isEmpty ? "" : "**\(escaped(table.title))**")
      add(table.unitLine.isEmpty ? "" : "*\(escaped(table.unitLine))*")
      pieces.append(Self.text(of: WrittenTable(table, document.language)))
      add(table.note.isEmpty ? "" : "*\(escaped(table.note))*")
    case .chart(let chart):
      add(chart.title.isEmpty ? "" : "**\(escaped(chart.title))**")
      add(escaped(chart.alternative))
    }
  }

  /// Lines of one paragraph; empty ones are left out.
  private mutating func add(_ lines: String...) { add(lines: lines) }

  private mutating func add(lines: [String]) {
    let lines = lines.filter { !$0.isEmpty && $0 != "****" && $0 != "**" }
    if !lines.isEmpty { pieces.append(lines.joined(separator: "  \n")) }
  }

  private mutating func addLines(_ lead: String, _ lines: [String]) {
    add(lines: [escaped(lead)] + lines.map(escaped))
  }

  private func text(of paragraph: Document.Paragraph) -> String {
    paragraph.runs.map { run in
      let lines = CleanText.lines(run.text).map { line in
        // Marks beside a space would be read as stars.
        let text = line.drop { $0 == " " }
        let core = String(text.reversed().drop { $0 == " " }.reversed())
        let mark = (run.isBold ? "**" : "") + (run.isItalic ? "*" : "")
        if core.isEmpty || mark.isEmpty { return escaped(line) }
        let (before, after) = (line.count - text.count, text.count - core.count)
        return String(repeating: " ", count: before) + mark + escaped(core) + mark.reversed()
          + String(repeating: " ", count: after)
      }
      return lines.joined(separator: "  \n")
    }.joined()
  }

  private static func text(of table: WrittenTable) -> String {
    guard !table.titles.isEmpty else { return "" }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let titles = table.titles.enumerated().map { column, title in
      let group = table.groups.first { $0.columns.contains(column) }?.title ?? ""
      return MarkdownEscape.text(group.isEmpty ? title : "\(group): \(title)")
    }
    let rule = table.alignments.map { alignment in
      switch alignment {
      case .leading: "---"
      case .centre: ":---:"
      case .trailing: "---:"
      }
    }
    let rows = table.allRows.map { row in
      line(
        row.cells.map { cell in
          let text = MarkdownEscape.text(cell)
          return row.isBold && !text.isEmpty ? "**\(text)**" : text
        })
    }
    return ([line(titles), line(rule)] + rows).joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String { MarkdownEscape.text(text) }
}
