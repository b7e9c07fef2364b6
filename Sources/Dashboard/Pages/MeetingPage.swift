import Domain

extension PageKind {
  /// A talk over the whole screen, which draws itself.
  static let meeting = PageKind(
    id: "meeting", title: { words, _ in words.meetingTitle },
    records: { $0.obstaclesForDecision.prefix(MeetingRow.worst).map(\.origin) })
}
