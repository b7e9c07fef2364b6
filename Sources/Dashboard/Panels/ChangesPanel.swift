import Domain

extension PanelKind {
  static let changes = PanelKind(
    id: "changes", list: .changes,
    title: { words, context in
      let day = context?.earlier.map { words.numbers.day($0.asOf.day) }
      return words.time.changes + (day.map { " " + words.since($0) } ?? "")
    }, order: Sort(column: .day, isAscending: false))
}
