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
    let attention: Attention
  }

  let recipe: Recipe
  let rows: [MeetingItem: [MeetingRow]]
  /// What each item has found, the whole sentence first.
  let findings: [MeetingItem: [String]]
  let pages: [MeetingPage]
}

extension State {
  /// Makes the talk's content anew where its recipe changed.
  mutating func refreshMeeting() {
    // What a talk says does not depend on the page that one of its rows has led to.
    guard let meeting, let context = context?.at(.meeting) else {
      talk.content = nil
      return
    }
    let recipe = MeetingContent.Recipe(
      work: context.portfolio.workRevision, money: context.portfolio.moneyRevision, size: size,
      language: language,
      basis: basis, unit: unit, glyphs: glyphs, isPublic: isPublic, baseline: meeting.baseline?.moneyRevision,
      recordCount: readings.records.count, since: meeting.since,
      lacks: context.portfolio.lacks, attention: context.portfolio.attention)
    guard talk.content?.recipe != recipe else { return }
    var rows: [MeetingItem: [MeetingRow]] = [:]
    for item in MeetingItem.allCases { rows[item] = context.meetingRows(item, meeting, readings.records) }
    var findings: [MeetingItem: [String]] = [:]
    for item in MeetingItem.allCases {
      findings[item] = context.findings(item, rows[item] ?? [], meeting)
    }
    let height = meetingArea.height
    let pages = MeetingItem.allCases.flatMap { item -> [MeetingPage] in
      item.isPicture
        ? [MeetingPage(item: item, rows: 0..<0, rowHeight: 1, part: 1, parts: 1)]
        : MeetingPage.split(item, rows: rows[item] ?? [], height: height)
    }
    talk.take(MeetingContent(recipe: recipe, rows: rows, findings: findings, pages: pages))
  }
}
