import Cells
import Domain
import Testing

@testable import Dashboard

/// Text from data is hostile in every output.
@Suite struct HostileExportTests {
  /// Pieces from which a terminal, a spreadsheet or a reader could be misled.
  private static let pieces: [String] =
    (0...0x1F).compactMap { UnicodeScalar($0).map { String(Character($0)) } }
    + (0x7F...0x9F).compactMap { UnicodeScalar($0).map { String(Character($0)) } }
    + [
      "\u{1B}[2J", "\u{1B}]2;x\u{7}", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{2028}",
      "\u{E0041}", "\u{E000}", "\r\n", "\"", ",", ";", "=1+1", "+84", "-5", "@A1", "＝1", "<b>", "&amp;",
      "]]>",
      "a", "ế", "漢", "😀", " ",
    ]

  private static func text(_ numbers: inout Numbers) -> String {
    (0..<(1 + numbers.next(6))).map { _ in pieces[Int(numbers.next(Int64(pieces.count)))] }.joined()
  }

  private func isHarmless(_ text: String) -> Bool {
    text.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy {
      !SafeText.isHostile(String($0))
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `no cell of an export reaches a terminal or runs in a spreadsheet`(_ seed: UInt64) {
    var numbers = Numbers(state: seed)
    let text = Self.text(&numbers)
    let cell = CSVText.cell(text)
    #expect(isHarmless(cell), "\(text.debugDescription)")
    // Read back as a spreadsheet reads it.
    let value =
      cell.hasPrefix("\"") ? String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"") : cell
    let first = value.unicodeScalars.first { !$0.properties.isWhitespace }
    let isNumber = Double(value)?.isFinite == true
    #expect(
      isNumber || !"=+-@＝".unicodeScalars.contains(first ?? UnicodeScalar("a")), "\(value.debugDescription)")
    #expect(isHarmless(JSONText.quoted(text)) && !JSONText.quoted(text).contains("\n"))
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `no page and no export of hostile names sends anything but text`(_ seed: UInt64) {
    var numbers = Numbers(state: seed)
    var books = Books()
    func hostile() -> String { Self.text(&numbers) }
    books.sector(hostile(), hostile())
    books.unit("U", hostile(), short: hostile())
    books.project("P", hostile(), owner: "U", sector: hostile())
    books.plan("P", billion(3))
    books.pay("P", billion(-1))
    books.task(hostile(), hostile(), lead: hostile(), project: "P", due: "2026-11-01")
    books.obstacle(hostile(), hostile(), unit: hostile(), blocked: billion(1), project: "P")
    books.files = [SourceFile(path: hostile(), table: "tasks", modified: Books.now)]
    books.problems = [
      Problem(
        file: hostile(), line: 3, column: hostile(), rule: .type, expected: .columns([hostile()]),
        found: hostile(), agency: hostile())
    ]
    let portfolio = books.portfolio
    #expect(isHarmless(overviewJSON(portfolio)))
    for problem in portfolio.problems.list {
      #expect(isHarmless(problem.json(in: .french)) && isHarmless(problem.line(in: .vietnamese)))
    }
    for view in TableView.allCases {
      for isJSON in [false, true] {
        let writer = RowWriter(isJSON: isJSON, types: [:])
        for row in view.unlisted(in: portfolio, .english) {
          let names = [view.idColumn, "name"]
          #expect(isHarmless(writer.row(columns: names, cells: names.map { row.cells[$0] }, row.derived)))
        }
      }
    }
    let pages: [Page] = [
      .overview, .units, .projects, .tasks, .obstacles, .problems, .files, .sector(Key(0)), .agency(Key(0)),
      .project(Key(0)), .assignment(Key(0)), .obstacle(Key(0)), .problem(portfolio.problems.list[0]),
    ]
    for page in pages {
      let state = books.state(120, 40).at(page)
      for list in page.panels.compactMap({ ListExport(state, $0) }) {
        for form in [ExportForm.csv, .json, .markdown] {
          #expect(isHarmless(list.text(as: form)), "\(page) \(list.name)")
        }
      }
      let frame = Dashboard.view(state)
      #expect(frame.lines.allSatisfy { !SafeText.isHostile($0) }, "\(page)")
      let picture = svg(frame, theme: .dark, options: SVGOptions(title: hostile(), level: .none))
      #expect(picture.split(separator: "\n").allSatisfy { !SafeText.isHostile(String($0)) }, "\(page)")
      let coloured = ansi(frame, theme: .dark, level: .palette256)
      let stripped = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
      #expect(isHarmless(stripped), "\(page)")
    }
  }
}
