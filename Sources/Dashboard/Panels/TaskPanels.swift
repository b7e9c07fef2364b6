import Domain

extension PanelKind {
  static let tasks = PanelKind(id: "tasks", list: .tasks, title: { words, _ in words.tasks }, table: .tasks)

  static let overdue = PanelKind(
    id: "overdue", list: .overdue, title: { words, _ in words.overdueTasks },
    order: Sort(column: .daysLate, isAscending: false), table: .tasks)
}
