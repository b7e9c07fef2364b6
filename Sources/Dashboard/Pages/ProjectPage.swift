import Domain

extension PageKind {
  static func project(_ key: Key<Project>) -> PageKind {
    PageKind(
      id: "project", title: { _, context in context?.name(key) ?? "" },
      head: .money { context in
        HeadMoney(measure: context.portfolio.measure(key), earlier: context.earlier?.measure(key))
      },
      fieldRows: { $0 >= 16 ? 5 : 3 },
      moreFieldRows: {
        $0.moneyNotes($0.portfolio.measure(key)).count + ($0.statementNote(key) == nil ? 0 : 1)
      },
      fields: { context, records in context.projectFields(key, records) },
      records: { $0.projects[key].map { [$0.origin] } ?? [] })
  }
}
