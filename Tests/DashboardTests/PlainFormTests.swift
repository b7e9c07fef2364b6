import Cells
import Domain
import Testing

@testable import Dashboard

/// What a terminal gets that takes nothing but ASCII, and what no terminal should get.
@Suite struct PlainFormTests {
  /// Every page, what keys bring over it, and the talk.
  private static func states(_ columns: Int, _ rows: Int, _ language: Language) -> [State] {
    let pages = Demo.addresses.map { Demo.state(columns, rows, language, at: $0).answered }
    let overview = Demo.state(columns, rows, language)
    let keys = ["?", "?⇞⇟", "s", ":", ":so khoa", "/zzz", "/", "z", "4⏎", "m", "b", "B", "p", "K", "W", "W⏎"]
    let talk = Demo.talk(columns, rows, language)
    return pages + keys.map { overview.after($0) } + pages.map { $0.after("K") } + talk.eachTalkPage
      + [talk.after("a"), talk.after("b")]
  }

  // Seen: ·, ±, −, đ, arrows and every Vietnamese letter in what was to be ASCII.
  @Test(
    arguments: [
      (.vietnamese, 20, 5), (.vietnamese, 120, 40), (.english, 60, 12), (.french, 120, 40),
    ] as [(Language, Int, Int)])
  func `with ASCII glyphs every page is ASCII, and its columns stay where they are`(
    _ language: Language, _ columns: Int, _ rows: Int
  ) {
    for var state in Self.states(columns, rows, language) {
      state.display.glyphs = .ascii
      let frame = view(state)
      for line in frame.lines where !line.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
        Issue.record("\(columns)x\(rows) \(line)")
      }
      #expect(frame.cells.allSatisfy { $0.width == 1 })
    }
  }

  @Test func `keys without a sign in ASCII are written as words`() {
    var state = Demo.state(120, 60, .english)
    state.display.glyphs = .ascii
    #expect(state.screen.last?.contains("Enter open") == true)
    let help = state.after("?").screen.joined(separator: "\n")
    #expect(help.contains("Down j") && help.contains("Esc BS h <-") && help.contains("S-Tab"))
  }

  // Seen: the red of "chậm nhiều" ran three cells on, and the yellow of the money held began before the point.
  @Test(arguments: [(.vietnamese, 120, 40), (.english, 80, 24), (.french, 80, 24)] as [(Language, Int, Int)])
  func `the patch behind a bad or late word begins and ends with it`(
    _ language: Language, _ columns: Int, _ rows: Int
  ) {
    for state in Self.states(columns, rows, language) {
      let frame = view(state)
      for y in 0..<rows where Self.hasLoosePatch(frame.cells[y * columns..<(y + 1) * columns]) {
        Issue.record("\(columns)x\(rows) \(frame.lines[y])")
      }
    }
  }

  /// Whether a blank or a point at an end of a bad or late text has its look. A window may cut a text anywhere.
  private static func hasLoosePatch(_ row: ArraySlice<Cell>) -> Bool {
    func isMarked(_ cell: Cell) -> Bool { cell.role == .bad || cell.role == .warning }
    return row.indices.contains { place in
      let cell = row[place]
      guard isMarked(cell), cell.scalar == " " || cell.scalar == "·", cell.width == 1 else { return false }
      let beside = [place - 1, place + 1].filter(row.indices.contains).map { row[$0] }
      return beside.contains { !isMarked($0) && $0.ground == cell.ground }
    }
  }

  @Test func `each page of a talk is a sheet of its own`() {
    let talk = Demo.talk()
    let sheets = talk.eachTalkPage.map { view($0).sheet }
    #expect(Set(sheets).count == sheets.count)
    #expect(view(talk.after("b")).sheet == nil)
    #expect(view(Demo.state()).sheet == nil)
  }
}
