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

  /// A list of how money stands: its rates need their denominator, its bars their mark.
  /// - Parameter note: what else stands at its foot.
  private static func money(
    _ id: String, _ list: ListKind, _ table: ShownTable,
    _ title: @escaping @Sendable (Strings, Context?) -> String,
    note: @escaping @Sendable (Context) -> [Span] = { _ in [] }
  ) -> PanelKind {
    let work: [ShownTable] = table == .projects ? [] : [.tasks, .obstacles]
    return PanelKind(
      id: id, list: list, title: title, table: table,
      alsoFrom: ([.projects, .plans, .transactions, .statements] + work).filter { $0 != table },
      extra: { context, isShort in
        let basis = isShort ? context.words.basisShort(context.basis) : context.words.basis(context.basis)
        return [Span(" · " + context.words.ofPlan(basis), .muted)]
      },
      footer: { context, width in
        let mark = [
          Span("\(context.glyphs.tick) ", .tick),
          Span(context.words.mustReach(context.numbers.percent(context.benchmark)), .muted),
        ]
        let note = note(context)
        return note.isEmpty ? mark : fitted([mark, note], width: width, gap: " · ")
      })
  }
}
