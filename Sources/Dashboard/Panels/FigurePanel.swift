import Cells
import Domain

extension PanelKind {
  /// What counts of the rows stands below them.
  static let figure = PanelKind(
    id: "rows", list: .figure, title: { words, _ in words.language.figures.rows },
    extra: { context, _ in
      guard case .figure(let figure) = context.page, context.rows(of: figure)?.found.isCut == true else {
        return nil
      }
      return [Span(" · " + context.words.pages.firstRows(TableRows.pageLimit), .warning)]
    },
    footer: { context, width in
      guard case .figure(let figure) = context.page else { return [] }
      return fitted(context.totals(of: figure), width: width, gap: " · ")
    },
    emptyText: { context, isFiltered in
      guard case .figure(let figure) = context.page, context.rows(of: figure) == nil else { return nil }
      return context.words.reading
    },
    isHiddenInPublic: true)
}
