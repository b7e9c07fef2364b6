import Cells
import Domain
import Testing

@testable import Dashboard

/// Where a talk is, and what leads away from it and back.
@Suite struct TalkPlaceTests {
  @Test(arguments: MeetingItem.allCases)
  func `another size keeps the item and its row`(_ item: MeetingItem) {
    var talk = Demo.talk().showing(item).after("jjjjjjj")
    let row = talk.talkRow
    for (columns, rows) in [(120, 40), (40, 10), (30, 4), (200, 60), (10, 1), (40, 10), (80, 24)] {
      talk = talk.sized(columns, rows)
      #expect(talk.meetingPage?.item == item, "\(columns)x\(rows)")
      #expect(talk.talkRow == row, "\(columns)x\(rows)")
    }
  }

  @Test func `a row that moves in a talk that goes on is followed`() {
    var newer = city()
    newer.pay("GT-01", billion(85))
    var talk = city().state().after("P").showing(.sectors).after("p")
    #expect(talk.talkRow == .sector(Key(0)))
    talk = talk.after(.loaded(newer.portfolio))
    // Giao thông is ahead now and stands last.
    #expect(talk.talkRow == .sector(Key(0)))
    #expect(talk.meetingContent?.rows[.sectors]?.last?.id == .sector(Key(0)))
    #expect(talk.meetingPage?.item == .sectors)
  }

  @Test func `an item without anything to say any more gives its place to another`() {
    var newer = city()
    for task in ["CV1", "CV2", "CV3"] { newer.removeTask(task) }
    let talk = city().state().after("P").showing(.changes).after("p").after(.loaded(newer.portfolio))
    #expect(talk.meetingPage?.item == .changes)
    let overdue = Demo.talk().showing(.overdue).after("p").after(.loaded(newer.portfolio))
    #expect(overdue.meetingPage != nil)
    #expect(overdue.screen.count == 24)
  }

  @Test(arguments: ["b", "."])
  func `a blank screen shows nothing, and any key only brings the page back`(_ key: String) {
    let talk = Demo.talk().showing(.units)
    let blank = talk.after(key)
    #expect(blank.screen.allSatisfy { $0.allSatisfy { $0 == " " } })
    for other in ["b", ".", " ", "⎋", "q", "⏎", "⇟", "5", "P", "K", "?", "⌃p", "⌃c"] {
      let back = blank.after(other)
      let isQuit = blank.effects(of: other) == [.quit]
      #expect(isQuit == (other == "⌃c"))
      if !isQuit { #expect(back.screen == talk.screen, "\(other)") }
    }
  }

  @Test func `pages do not turn by themselves while the screen is blank`() {
    let talk = Demo.talk().after("a")
    #expect(talk.automaticPage == AutomaticPage(page: 0, seconds: 20))
    #expect(talk.after("b").automaticPage == nil)
    #expect(talk.after("bb").automaticPage != nil)
    #expect(talk.after("⏎").automaticPage != nil)
    #expect(talk.after("U").automaticPage == nil)
    #expect(talk.after("aa").automaticPage == nil)
  }

  @Test func `pages that turn by themselves begin again after the last`() {
    var talk = Demo.talk().after("a")
    var seen: [MeetingItem] = []
    for _ in 0..<(talk.meetingPages.count + 1) {
      if let item = talk.meetingPage?.item { seen.append(item) }
      talk = talk.after(.advance)
    }
    #expect(seen == MeetingItem.allCases + [.headline])
    // A presenter who turns pages stays on the last one.
    #expect(Demo.talk().after("G⇟⇟").meetingPage?.item == .changes)
    #expect(Demo.talk().after("⇞").meetingPage?.item == .headline)
  }

  @Test func `P leads back to a talk that was left through the history`() {
    let talk = Demo.talk().showing(.sectors)
    for keys in ["[P", "-P", "[UP", "[:so khoa⏎P"] {
      let back = talk.after(keys)
      #expect(back.place.page == .meeting, "\(keys)")
      #expect(back.meetingPage?.item == .sectors, "\(keys)")
      #expect(back.after("⎋⎋").meeting == nil)
      #expect(back.after("⎋⎋").theme.name == "dark")
      #expect(!back.after("⎋⎋").pages.contains(.meeting))
    }
  }

  @Test func `the agenda leads to an item from a row's page`() {
    let talk = Demo.talk().showing(.units).after("⏎")
    #expect(talk.pages.count == 3)
    let back = talk.after("⌃p6  ⏎")
    #expect(back.place.page == .meeting)
    #expect(back.meetingPage?.item == .obstacles)
    #expect(back.pages == [.overview, .meeting])
  }

  @Test func `digits, Home and End go to a page`() {
    let talk = Demo.talk()
    for (number, item) in MeetingItem.allCases.enumerated() {
      #expect(talk.after("\(number + 1)").meetingPage?.item == item)
    }
    #expect(talk.after("9").meetingPage?.item == .changes)
    #expect(talk.after("G").meetingPage?.item == .changes)
    #expect(talk.after("Gg").meetingPage?.item == .headline)
  }

  @Test func `Enter opens the selected row and Esc comes back to it`() {
    let talk = Demo.talk().showing(.units).after("jj")
    let inside = talk.after("⏎")
    #expect(inside.place.page == talk.talkRow?.target)
    #expect(inside.after("⎋").screen == talk.screen)
    #expect(inside.after("⏎⎋⎋").screen == talk.screen)
    #expect(Demo.talk().after("⏎").pages == [.overview, .meeting])
    #expect(Demo.talk().showing(.changes).after("⏎").pages == [.overview, .meeting])
  }

  @Test func `a public screen and back compares exact figures with exact figures`() {
    let talk = Demo.talk()
    for item in [MeetingItem.headline, .changes] {
      let page = talk.showing(item)
      #expect(page.after("K").screen != page.screen)
      #expect(page.after("KK").after(.records(Demo.records)).screen == page.screen)
    }
    // Also where the day before was read for a public screen.
    let late = Demo.state().after("PK").after(.baseline(Demo.weekBefore)).after("K")
    #expect(late.after(.records(Demo.records)).screen == talk.screen)
  }
}

extension State {
  /// The row that Enter opens.
  var talkRow: RowID? {
    guard let meeting, let page = meetingPage, let rows = meetingContent?.rows[page.item] else { return nil }
    let shown = rows[page.rows]
    return shown.isEmpty ? nil : shown[page.rows.lowerBound + min(meeting.row, shown.count - 1)].id
  }
}
