internal import enum Cells.SafeText

extension Document {
  /// The paper as plain text, for mail and terminals: lines of at most `width` columns, 60 or more, save for a number or
  /// word that is longer. Nothing in it can be obeyed by a terminal.
  public func text(width: Int = 90) -> String {
    var writer = TextWriter(self, width: max(60, width))
    return writer.text()
  }
}

struct TextWriter {
  private let document: Document
  private let width: Int
  private var numbers: HeadingNumbers
  private var lines: [String] = []

  init(_ document: Document, width: Int) {
    self.document = document
    self.width = width
    numbers = HeadingNumbers(language: document.language)
  }

  mutating func text() -> String {
    writeLetterhead()
    writeTitle()
    if let addressees = document.addressees {
      gap()
      if addressees.lines.count == 1 {
        wrap("\(addressees.leadLine) \(addressees.lines[0])", indent: 12)
      } else {
        wrap(addressees.leadLine, indent: 12)
        for line in addressees.lines { wrap(line, indent: 20, hanging: 22) }
      }
    }
    for block in document.body { write(block) }
    writeClosing()
    for annex in document.annexes {
      numbers = HeadingNumbers(language: document.language)
      gap()
      lines.append(String(repeating: "=", count: width))
      gap()
      for line in [annex.label, annex.title, annex.reference] where !line.isEmpty { centre(line) }
      for block in annex.blocks { write(block) }
    }
    return lines.map(Self.withoutEnd).joined(separator: "\n") + "\n"
  }

  private static func withoutEnd(_ line: String) -> String {
    var line = line
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  // MARK: Parts

  private mutating func writeLetterhead() {
    guard let letterhead = document.letterhead else { return }
    let left = width * 2 / 5
    beside(
      [letterhead.parent, letterhead.agency, "-------"],
      [letterhead.nation, letterhead.motto, "---------------"],
      left: left)
    gap()
    beside([letterhead.number], [letterhead.placeAndDate], left: left)
  }

  private mutating func writeTitle() {
    let title = document.title
    gap()
    centre(title.kind)
    centre(title.subject)
    centre("---------------")
    if !title.note.isEmpty { centre(title.note) }
  }

  private mutating func writeClosing() {
    let (recipients, signature) = (document.recipients, document.signature)
    guard recipients != nil || signature != nil else { return }
    gap()
    let left = width / 2
    let receivers = recipients.map { [$0.leadLine] + $0.lines } ?? []
    let listed = receivers.flatMap { wrapped($0, to: left - 2) }
    let signed = signature.map { signatureLines($0, in: width - left) } ?? []
    if let secretary = document.secretary {
      write(signatureLines(secretary, in: left), beside: signed, at: left)
      gap()
      lines += listed
    } else {
      write(listed, beside: signed, at: left)
    }
  }

  private func signatureLines(_ signature: Document.Signature, in width: Int) -> [String] {
    (signature.capacity + ["", "", "", signature.post, signature.name]).flatMap {
      wrapped($0, to: width).map { centred($0, in: width) }
    }
  }

  private mutating func write(_ left: [String], beside right: [String], at column: Int) {
    for place in 0..<max(left.count, right.count) {
      let side = place < left.count ? left[place] : ""
      lines.append(SafeText.padded(side, to: column) + (place < right.count ? right[place] : ""))
    }
  }

  private mutating func write(_ block: Document.Block) {
    gap()
    switch block {
    case .heading(let level, let text): wrap("\(numbers.next(level)) \(text)", indent: 0, hanging: 3)
    case .paragraph(let paragraph): wrap(Self.text(of: paragraph), indent: 4, hanging: 0)
    case .list(let items):
      for item in items {
        let indent = item.isNested ? 6 : 4
        wrap(
          Self.text(of: item.paragraph), mark: item.isNested ? "+ " : "- ", indent: indent,
          hanging: indent + 2)
      }
    case .table(let table): write(table)
    case .chart(let chart):
      if !chart.title.isEmpty { centre(chart.title) }
      wrap(chart.alternative, indent: 4, hanging: 0)
    }
  }

  private mutating func write(_ table: Document.Table) {
    if !table.title.isEmpty { centre(table.title) }
    if !table.unitLine.isEmpty {
      for line in wrapped(table.unitLine, to: width) {
        lines.append(SafeText.padded(line, to: width, .trailing))
      }
    }
    lines += TextTable(WrittenTable(table, document.language), width: width).lines
    if !table.note.isEmpty { wrap(table.note, indent: 0) }
  }

  // MARK: Lines

  private static func text(of paragraph: Document.Paragraph) -> String {
    paragraph.runs.map(\.text).joined()
  }

  /// One blank line, however often it is asked for.
  private mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  private mutating func centre(_ text: String) {
    for line in wrapped(text, to: width) { lines.append(centred(line, in: width)) }
  }

  private func centred(_ line: String, in width: Int) -> String { SafeText.padded(line, to: width, .centre) }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    CleanText.lines(text).flatMap { line in
      // Blanks to be filled in by hand stay as wide as they are.
      SafeText.width(of: line) <= width ? [line] : SafeText.wrapped(line, width: width)
    }
  }

  private mutating func wrap(_ text: String, mark: String = "", indent: Int, hanging: Int? = nil) {
    let hanging = hanging ?? indent
    for paragraph in CleanText.lines(text) {
      // A first line that begins further in is wrapped with the space in it, which is then put back.
      let filler = String(repeating: "x", count: max(0, indent - hanging))
      let room = width - min(indent, hanging)
      let shorter = max(0, hanging - indent)
      var wrapped = SafeText.wrapped(filler + mark + paragraph, width: room - (filler.isEmpty ? shorter : 0))
      if !filler.isEmpty { wrapped[0] = String(wrapped[0].dropFirst(filler.count)) }
      for (place, line) in wrapped.enumerated() {
        lines.append(String(repeating: " ", count: place == 0 ? indent : hanging) + line)
      }
    }
  }

  /// Two blocks of centred lines side by side.
  private mutating func beside(_ left: [String], _ right: [String], left width: Int) {
    func block(_ texts: [String], _ width: Int) -> [String] {
      texts.filter { !$0.isEmpty }.flatMap { wrapped($0, to: width - 2).map { centred($0, in: width) } }
    }
    let rest = self.width - width
    let (lefts, rights) = (block(left, width), block(right, rest))
    let blank = String(repeating: " ", count: width)
    for place in 0..<max(lefts.count, rights.count) {
      lines.append((place < lefts.count ? lefts[place] : blank) + (place < rights.count ? rights[place] : ""))
    }
  }
}
