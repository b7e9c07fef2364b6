import Domain

/// What the talk tells about, in its order, with the figure of each of its pages.
struct TalkAgenda {
  /// Nil where nothing can be told of it.
  let items: [(item: MeetingItem, finding: String?)]

  /// - Parameter since: the day that the talk compares with.
  init(_ source: TopicSource, since: Day) {
    let context = source.context.at(.meeting)
    var meeting = Meeting(
      started: source.exact.asOf, since: since, themeBefore: "", glyphsBefore: context.glyphs,
      wasPaused: false,
      isLive: false)
    if let earlier = source.past(Moment(closeOf: since)) {
      meeting.compare(with: earlier, isPublic: context.isPublic)
    }
    items = MeetingItem.allCases.compactMap { item in
      // What is proposed is no part of a finding.
      let rows = context.meetingRows(item, meeting, [:])
      guard item.isPicture || !rows.isEmpty else { return nil }
      return (item, context.findings(item, rows, meeting).first)
    }
  }
}
