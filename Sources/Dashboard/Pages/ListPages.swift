extension PageKind {
  static let units = PageKind(id: "units", title: { words, _ in words.units }, head: .city, detail: .target)
  static let projects = PageKind(
    id: "projects", title: { words, _ in words.projects }, head: .city, detail: .target)
  static let tasks = PageKind(id: "tasks", title: { words, _ in words.tasks }, head: .city, detail: .target)
  static let files = PageKind(id: "files", title: { words, _ in words.files })
}
