import Cells
import Domain

extension PanelKind {
  static let problems = PanelKind(
    id: "problems", list: .problems, title: { words, _ in words.problems },
    extra: { context, _ in
      let unlisted = context.portfolio.problems.unlistedCount
      return unlisted > 0 ? [Span(" "), Span(context.words.moreProblems(unlisted), .warning)] : nil
    },
    emptyText: { context, isFiltered in isFiltered ? nil : context.words.noProblems })

  static let files = PanelKind(id: "files", list: .files, title: { words, _ in words.files })
}
