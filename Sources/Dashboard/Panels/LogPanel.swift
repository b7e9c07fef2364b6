import Domain

extension PanelKind {
  static let log = PanelKind(
    id: "log", list: .log, title: { words, _ in words.arrivals.log },
    order: Sort(column: .readAt, isAscending: false))
}
