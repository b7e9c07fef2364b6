extension PageKind {
  static let changes = PageKind(
    id: "changes", title: { words, _ in words.time.changes }, head: .city, fieldRows: { $0 >= 14 ? 3 : 2 },
    fields: { context, _ in context.changeFields }, detail: .target)
}
