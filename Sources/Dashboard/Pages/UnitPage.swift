import Cells
import Domain

extension PageKind {
  static func unit(_ key: Key<Agency>) -> PageKind {
    PageKind(
      id: "unit", title: { _, context in context?.name(key) ?? "" },
      head: .money { context in
        let hasBelow = !context.portfolio.agencies(below: key).isEmpty
        return HeadMoney(
          measure: context.portfolio.money.measure(key), earlier: context.earlier?.money.measure(key),
          note: hasBelow ? [Span(context.words.pages.ownOnly, .muted)] : [])
      },
      fieldRows: { $0 >= 14 ? 5 : 3 },
      moreFieldRows: {
        $0.moneyNotes($0.portfolio.money.measure(key)).count + $0.successionFields(key).count
          + $0.reportRows
      },
      fields: { context, records in context.agencyFields(key, records) })
  }
}
