import Domain

extension PanelKind {
  static let tasks = PanelKind(id: "tasks", list: .tasks, title: { words, _ in words.tasks }, table: .tasks)

  static let overdue = PanelKind(
    id: "overdue", list: .overdue, title: { words, _ in words.overdueTasks }, table: .tasks)
}
