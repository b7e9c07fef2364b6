import Cells
import Domain

extension Context {
  /// What of the group's duties is late for longest, beside tasks and obstacles, which have pages of their own.
  var lateDutyRows: [MeetingRow] {
    // Nothing is looked through where nothing is late.
    guard !portfolio.attention.late.isEmpty else { return [] }
    let names = DutyNames(self)
    let kinds = Set(DutyItem.Kind.allCases).subtracting([.task, .obstacle])
    let late = portfolio.openDuties(kinds).map { (item: $0, days: $0.daysLate(at: portfolio.asOf)) }
      .filter { $0.days > 0 }
      .sorted {
        ($1.days, $0.item.kind.rawValue, $0.item.place) < ($0.days, $1.item.kind.rawValue, $1.item.place)
      }
    return late.prefix(MeetingRow.worst).map { item, days in
      MeetingRow(
        id: .topic(TopicRowID(code: names.code(item), target: names.page(item))),
        lead: [
          Span(glyphs.badText, .bad), Span(" "), Span(words.said(item.kind.label), .warning),
          Span(" · ", .muted), Span(names.title(item), .strong),
        ],
        figure: [Span(words.daysShort(days), .bad)],
        detail: [
          [Span(name(item.agency), .text)],
          names.person(item).flatMap { person in isPublic ? nil : [Span(person.name, .muted)] } ?? [],
        ])
    }
  }
}
