import Cells
import Domain

extension ListKind {
  /// The furthest behind in money first; those without a plan last.
  static func byGap<Row>(
    _ keys: [Key<Row>], _ context: Context, _ measure: (Key<Row>) -> MoneyMeasure
  ) -> [Key<Row>] {
    let keyed = keys.map { key in
      let measure = measure(key)
      return (hasPlan: measure.plan[context.basis] > 0, gap: context.gapMoney(measure), key: key)
    }
    return keyed.sorted { a, b in
      if a.hasPlan != b.hasPlan { return a.hasPlan }
      return a.gap == b.gap ? a.key < b.key : a.gap < b.gap
    }.map(\.key)
  }

  /// A name and how its money stands: what is missing before all else, and as a picture.
  static func moneyColumns<Row>(
    _ maker: ColumnMaker<Key<Row>>, title: @escaping ListColumn.Title, width: Int = 18,
    name: @escaping @Sendable (Key<Row>, Context) -> String, _ money: MoneyColumns
  ) -> [ListColumn] {
    [
      money.mark.leading,
      maker(.name, title, .flexible(minimum: 14, maximum: 60, weight: 6)) { .name(name($0, $1)) }.amongTexts
        .wishing(width).leading,
      money.rate, money.gap, money.change, money.gapMoney.leading, money.missing.leading, money.changePaid,
      money.plan, money.disbursed,
    ]
  }
}
