import Cells
import Domain
import Testing

@testable import Dashboard

/// Every page of a talk about the demonstration folder, as stored in `Screens`.
@Suite struct MeetingScreenTests {
  @Test(
    arguments: MeetingItem.allCases,
    [
      Shape(80, 24, .vietnamese), Shape(120, 40, .vietnamese), Shape(200, 60, .vietnamese),
      Shape(80, 24, .english), Shape(80, 24, .french),
    ])
  func `a page of the talk stands as recorded`(_ item: MeetingItem, shape: Shape) {
    let talk = Demo.talk(shape.columns, shape.rows, shape.language).showing(item)
    #expect(talk.meetingPage?.item == item)
    expect(view(talk), isStoredAs: "talk-\(item).\(shape)")
  }
}

/// What is true of every page of a talk at every size.
@Suite struct MeetingPageTests {
  /// Sizes from the smallest that a talk is meant for to a wall of screens.
  private static let sizes: [(Int, Int)] = [40, 41, 47, 53, 59, 60, 67, 79, 90, 110, 150, 220, 300].flatMap {
    columns in [10, 11, 13, 15, 16, 19, 23, 30, 41, 57, 76, 100].map { (columns, $0) }
  }

  @Test(arguments: Language.allCases)
  func `every row of every item stands whole on one page, with data, day and place named`(
    _ language: Language
  ) {
    let talks = [Demo.talk(80, 24, language), Demo.talk(80, 24, language).after("K")]
    let rows = talks.map { $0.meetingContent?.rows ?? [:] }
    // A third of the sizes each, every size in one of the languages.
    let third = Language.allCases.firstIndex(of: language) ?? 0
    for (number, (columns, height)) in Self.sizes.enumerated() where (number + number / 12) % 3 == third {
      let talk = talks[number % 2].sized(columns, height)
      #expect(talk.meetingContent?.rows.mapValues(\.count) == rows[number % 2].mapValues(\.count))
      expectEachRowOnce(talk)
      for page in talk.eachTalkPage { expectWhole(page) }
    }
  }

  /// The pages of an item follow each other without a row lost or shown twice.
  private func expectEachRowOnce(_ talk: State) {
    for item in MeetingItem.allCases {
      let pages = talk.meetingPages.filter { $0.item == item }
      let count = talk.meetingContent?.rows[item]?.count ?? 0
      let shown = pages.flatMap { Array($0.rows) }
      if shown != Array(0..<count) { Issue.record("\(talk.size) \(item): \(shown) of \(count)") }
      if pages.map(\.part) != pages.indices.map({ $0 + 1 }) { Issue.record("\(talk.size) \(item) parts") }
      for page in pages where page.rows.count * page.rowHeight > talk.meetingArea.height {
        Issue.record("\(talk.size) \(item): \(page.rows.count) rows of \(page.rowHeight)")
      }
    }
  }

  private func expectWhole(_ state: State) {
    let frame = view(state)
    let lines = frame.lines
    let text = lines.joined(separator: "\n")
    let words = state.words
    let at = "\(state.size.columns)x\(state.size.rows) \(state.language) \(state.meetingPage?.item as Any)"
    for line in lines where SafeText.width(of: line) > state.size.columns || SafeText.isHostile(line) {
      Issue.record("\(at): \(line)")
    }
    let named =
      [words.syntheticShort, words.numbers.day(day("2026-11-20"))]
      + (state.isPublic ? [words.publicMark] : [])
    for word in named where !text.contains(word) { Issue.record("\(at): no \(word)\n\(text)") }
    // A figure cut in the middle would be another figure. These items have free text, which may be cut.
    let isFree = [.overdue, .obstacles, .decisions, .duties, .changes].contains(state.meetingPage?.item)
    for line in lines where !isFree && line.hasCutFigure { Issue.record("\(at): a figure is cut\n\(text)") }
    guard let page = state.meetingPage, !page.rows.isEmpty, let rows = state.meetingContent?.rows[page.item]
    else { return }
    for (number, row) in rows[page.rows].enumerated() {
      let y = state.meetingArea.y + number * page.rowHeight
      let block = lines[y..<(y + page.rowHeight)].joined(separator: "\n")
      // The beginning of what it says, and the figure that matters, unless it is drawn.
      let start = row.lead.map(\.text).joined().prefix(9)
      if !block.contains(start) { Issue.record("\(at): no \(start)\n\(text)") }
      if let figure = row.figure.last?.text, page.item != .changes, !block.contains(figure) {
        Issue.record("\(at): no \(figure)\n\(text)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the rate on each plan stands on the first page, in figures or drawn`(_ language: Language) throws {
    let talk = Demo.talk(80, 24, language)
    let total = Demo.portfolio.money.total.rate(on: .cityAssigned)
    let rate = try #require(total.map { talk.words.numbers.percent($0) })
    for (columns, rows) in Self.sizes.filter({ $0.1 < 40 }) + [(20, 3), (30, 5), (40, 4), (60, 7)] {
      let frame = view(talk.sized(columns, rows))
      let isWritten = frame.lines.contains { $0.contains(rate) }
      let drawn = (0..<rows).count { y in (0..<columns).contains { frame[$0, y].role == .barWarning } }
      // Figures are three lines high or more, the bar has one.
      let isDrawn = drawn > 2
      if !isWritten, !isDrawn { Issue.record("\(columns)x\(rows)\n\(frame.lines.joined(separator: "\n"))") }
    }
  }

  @Test func `a page of rates names its denominator, and one of changes its day`() {
    for (columns, rows) in Self.sizes where rows < 40 {
      let language = Language.allCases[(columns + rows) % 3]
      let talk = Demo.talk(columns, rows, language)
      let (words, since) = (talk.words, talk.words.numbers.day(day("2026-11-13")))
      for (item, text) in [
        (MeetingItem.sectors, words.ofPlan(words.basis(.cityAssigned))),
        (.units, words.ofPlan(words.basis(.cityAssigned))), (.curve, words.basis(.cityAssigned)),
        (.overdue, since), (.changes, since),
      ] where !talk.showing(item).screen.joined().contains(text) {
        Issue.record("\(columns)x\(rows) \(language) \(item): no \(text)")
      }
    }
  }

  @Test func `the smallest screens are drawn without a trap`() {
    for (number, rows) in [0, 1, 2, 3, 4, 6, 8, 10].enumerated() {
      for (place, columns) in [0, 1, 2, 3, 5, 13, 34, 89].enumerated() {
        let talk = Demo.talk(columns, rows, Language.allCases[(number + place) % 3])
        for page in talk.eachTalkPage {
          for keys in ["", "?", "⌃p", "B"] {
            #expect(view(page.after(keys)).size == Size(columns: columns, rows: rows))
          }
        }
      }
    }
  }

  @Test func `a talk about an empty folder says so`() {
    let empty = State(size: Size(columns: 80, rows: 24), language: .vietnamese, theme: .dark, now: Demo.now)
      .after(.loaded(Portfolio(asOf: Books.asOf))).after("P")
    for page in empty.eachTalkPage { #expect(page.screen.count == 24) }
    #expect(empty.screen.joined().contains(empty.words.noPlan))
    #expect(empty.meetingPage?.item == .headline)
  }

  @Test func `figures of rows stand below each other, whichever they are`() {
    for (item, keys) in [(MeetingItem.sectors, ""), (.sectors, "m"), (.units, "m"), (.sectors, "bb")] {
      for (columns, rows) in [(80, 24), (60, 16), (120, 40)] {
        let talk = Demo.talk(columns, rows).after(keys).showing(item)
        let ends = talk.screen.dropFirst()
          .filter { $0.contains(" %") && !$0.contains("·") && !$0.contains("[") }
          .map { SafeText.width(of: $0) }
        #expect(Set(ends).count <= 1, "\(item) \(keys)")
        #expect(ends.count > 3 || keys == "bb")
      }
    }
  }
}

extension String {
  /// Whether an ellipsis comes right after a digit or its mark.
  fileprivate var hasCutFigure: Bool {
    zip(unicodeScalars, unicodeScalars.dropFirst()).contains { before, after in
      after == "…" && (("0"..."9").contains(before) || before == "," || before == ".")
    }
  }
}
