import Cells
import Domain

extension PanelKind {
  static let problems = PanelKind(
    id: "problems", list: .problems, title: { words, _ in words.problems },
    extra: { context, _ in
      let problems = context.portfolio.problems
      guard !problems.isEmpty else { return nil }
      let unlisted = problems.unlistedCount
      let more = unlisted > 0 ? [Span(" "), Span(context.words.moreProblems(unlisted), .warning)] : []
      return more + [Span(" · " + context.words.problemCounts(problems), .muted)]
    },
    emptyText: { context, isFiltered in isFiltered ? nil : context.words.noProblems })

  static let files = PanelKind(id: "files", list: .files, title: { words, _ in words.files })
}
