import Domain

extension PageKind {
  static func sector(_ key: Key<Sector>) -> PageKind {
    PageKind(
      id: "sector", title: { _, context in context?.name(key) ?? "" },
      fieldRows: { $0 >= 14 ? 3 : 2 },
      moreFieldRows: { $0.moneyNotes($0.portfolio.money.measure(key)).count },
      fields: { context, _ in context.sectorFields(key) })
  }
}
