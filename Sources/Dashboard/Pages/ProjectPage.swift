import Domain

extension PageKind {
  static func project(_ key: Key<Project>) -> PageKind {
    PageKind(
      id: "project", title: { _, context in context?.name(key) ?? "" },
      fieldRows: { $0 >= 16 ? 7 : 5 },
      moreFieldRows: {
        $0.moneyNotes($0.portfolio.measure(key)).count + ($0.statementNote(key) == nil ? 0 : 1)
      },
      fields: { context, records in context.projectFields(key, records) },
      records: { $0.projects[key].map { [$0.origin] } ?? [] })
  }
}
