import Domain

extension PageKind {
  static func sector(_ key: Key<Sector>) -> PageKind {
    PageKind(
      id: "sector", title: { _, context in context?.name(key) ?? "" },
      head: .money { context in
        HeadMoney(
          measure: context.portfolio.money.measure(key), earlier: context.earlier?.money.measure(key))
      },
      fieldRows: { _ in 1 },
      moreFieldRows: { $0.moneyNotes($0.portfolio.money.measure(key)).count },
      fields: { context, _ in context.sectorFields(key) })
  }
}
