import Cells
import Domain

extension ListColumn {
  /// What a sector disbursed month by month, as small columns up to its best month: how its year runs.
  static let sectorTrend = picture(
    .months, title: { $0.words.months }, width: .fixed(12), priority: 5,
    cell: { id, context in
      guard let key = id.sectorKey, !context.isCounting, !context.isMoneyUnknown, !context.isPublic
      else { return .empty }
      let year = context.portfolio.fiscalYear
      let last = min(
        context.portfolio.asOf.day, Day(year: year, month: 12, day: 31) ?? context.portfolio.asOf.day)
      guard last.year == year else { return .empty }
      let months = (year * 12)...(year * 12 + last.month - 1)
      let sums = context.portfolio.money.disbursed(key, months: Array(months))
      return .text(context.glyphs.columns(sums), .curveActual)
    })
}

extension GlyphSet {
  /// Amounts as columns of eighths below the largest; nothing, or less, is a blank.
  fileprivate func columns(_ amounts: [Dong]) -> String {
    guard let most = amounts.max(), most > 0 else { return "" }
    return String(
      String.UnicodeScalarView(
        amounts.map { amount in
          guard amount > 0 else { return " " }
          let eighths = Int((Int128(amount) * 8 + Int128(most) / 2) / Int128(most))
          return columnParts[min(max(eighths, 1), 8) - 1]
        }))
  }
}
