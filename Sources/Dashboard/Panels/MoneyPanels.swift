import Cells
import Domain

extension PanelKind {
  static let sectors = money(
    "sectors", .sectors, .sectors, { words, _ in words.sectors },
    note: { context in
      let outside = context.portfolio.work.withoutSector.said(context.words)
      return outside.map { [Span(context.words.pages.outsideSectors($0), .muted)] } ?? []
    })

  static let units = money("units", .units, .units, { words, _ in words.units })

  static let projects = money("projects", .projects, .projects, { words, _ in words.projects })

  /// A list of how money stands: its rates need their denominator, what is missing the mark that it is
  /// missing from.
  /// - Parameter note: what else stands at its foot.
  private static func money(
    _ id: String, _ list: ListKind, _ table: ShownTable,
    _ title: @escaping @Sendable (Strings, Context?) -> String,
    note: @escaping @Sendable (Context) -> [Span] = { _ in [] }
  ) -> PanelKind {
    let work: [ShownTable] = table == .projects ? [] : [.tasks, .obstacles]
    return PanelKind(
      id: id, list: list, title: title, order: Sort(column: .gap, isAscending: true), table: table,
      alsoFrom: ([.projects, .plans, .transactions, .statements] + work).filter { $0 != table },
      extra: { context, isShort in
        let basis = isShort ? context.words.basisShort(context.basis) : context.words.basis(context.basis)
        return [Span(" · " + context.words.ofPlan(basis), .muted)]
      },
      footer: { context, width in
        let due = [Span(context.words.mustReach(context.numbers.percent(context.benchmark)), .muted)]
        let few = context.shortfalls.map { shortfalls in
          let share = context.numbers.percent(shortfalls.share, decimals: 0)
          return [
            Span(context.moneyWords.fewMiss(shortfalls.few, context.rowCount, share), .text)
          ]
        }
        // A small screen says nowhere else what should have been reached.
        let pieces = width < 50 ? [due, few ?? [], note(context)] : [few ?? [], note(context), due]
        return fitted(pieces, width: width, gap: " · ")
      })
  }
}
