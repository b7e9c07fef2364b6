import Domain

extension PageKind {
  static func unit(_ key: Key<Agency>) -> PageKind {
    PageKind(
      id: "unit", title: { _, context in context?.name(key) ?? "" },
      fieldRows: { $0 >= 14 ? 7 : 5 },
      moreFieldRows: { $0.moneyNotes($0.portfolio.money.measure(key)).count },
      fields: { context, _ in context.agencyFields(key) },
      followsClock: true)
  }
}
