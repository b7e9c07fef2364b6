import Cells
import Domain

/// The rows and pages of a talk, worked out when what they are made from changes, not for every frame.
struct MeetingContent: Sendable {
  /// What it was made from; another recipe makes another content.
  struct Recipe: Hashable, Sendable {
    let work: Revision
    let money: Revision
    let size: Size
    let language: Language
    let basis: PlanBasis
    let unit: MoneyUnit
    let glyphs: GlyphSet
    let isPublic: Bool
    let baseline: Revision?
    let recordCount: Int
    let since: Day
    let lacks: [ShownTable: Lack]
  }

  let recipe: Recipe
  let rows: [MeetingItem: [MeetingRow]]
  let pages: [MeetingPage]
}

extension State {
  /// Makes the talk's content anew where its recipe changed.
  mutating func refreshMeeting() {
    guard let meeting, let context else {
      meetingContent = nil
      return
    }
    let recipe = MeetingContent.Recipe(
      work: context.portfolio.workRevision, money: context.portfolio.moneyRevision, size: size,
      language: language,
      basis: basis, unit: unit, glyphs: glyphs, isPublic: isPublic, baseline: meeting.baseline?.moneyRevision,
      recordCount: records.count, since: meeting.since,
      lacks: context.portfolio.lacks)
    guard meetingContent?.recipe != recipe else { return }
    var rows: [MeetingItem: [MeetingRow]] = [:]
    for item in MeetingItem.allCases { rows[item] = meetingRows(item, context) }
    let height = meetingArea.height
    let pages = MeetingItem.allCases.flatMap { item -> [MeetingPage] in
      switch item {
      case .headline, .curve: [MeetingPage(item: item, rows: 0..<0, rowHeight: 1, part: 1, parts: 1)]
      default: MeetingPage.split(item, rows: rows[item] ?? [], height: height)
      }
    }
    let (old, place) = (meetingContent, meetingRowPlace)
    meetingContent = MeetingContent(recipe: recipe, rows: rows, pages: pages)
    if let old, let place { keepMeetingRow(place, old) }
  }

  /// The item on the screen and which of its rows is selected.
  private var meetingRowPlace: (item: MeetingItem, row: Int)? {
    guard let meeting, let page = meetingPage else { return nil }
    return (page.item, page.rows.lowerBound + min(meeting.row, max(0, page.rows.count - 1)))
  }

  /// Stays with the item and its row where another size or other data make other pages.
  private mutating func keepMeetingRow(_ place: (item: MeetingItem, row: Int), _ old: MeetingContent) {
    let rows = meetingContent?.rows[place.item] ?? []
    let known = old.rows[place.item].flatMap { $0.indices.contains(place.row) ? $0[place.row].id : nil }
    let row =
      known.flatMap { id in rows.firstIndex { $0.id == id } } ?? max(0, min(place.row, rows.count - 1))
    let pages = meetingPages
    let page = pages.firstIndex { $0.item == place.item && ($0.rows.isEmpty || $0.rows.contains(row)) }
    guard let page else {
      // The item has nothing to say any more.
      let before = meeting?.page ?? 0
      meeting?.page = min(before, max(0, pages.count - 1))
      meeting?.row = 0
      return
    }
    meeting?.page = page
    meeting?.row = max(0, row - pages[page].rows.lowerBound)
  }
}
