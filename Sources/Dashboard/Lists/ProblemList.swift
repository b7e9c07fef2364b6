import Cells
import Domain

extension ListKind {
  private static let problem = ColumnMaker<Problem> { id, _ in id.problem }

  /// What is wrong, errors first, by unit and file.
  static let problems = ListKind(
    columns: [
      problem.exported(.severity, { $0.words.kind }) {
        .choice(
          code: $0.severity.rawValue, label: $0.severity == .error ? $1.words.pages.error : $1.words.warning)
      },
      .picture(.standing) { id, context in
        let isError = id.problem?.severity == .error
        let glyph = isError ? context.glyphs.bad : context.glyphs.warning
        return .spans([Span(String(Character(glyph)), isError ? .bad : .warning)])
      },
      problem(
        .unitID, { $0.words.mendedBy }, .flexible(minimum: 6, maximum: 20, weight: 1), priority: 2
      ) { problem, _ in problem.agency.map(Value.text) ?? .none }.looking(.strong),
      problem(.place, { $0.words.place }, .flexible(minimum: 18, maximum: 48, weight: 3)) { problem, _ in
        .text(problem.place)
      },
      problem(.rule, { $0.words.rule }, .flexible(minimum: 10, maximum: 36, weight: 3), priority: 1) {
        .choice(code: $0.rule.code, label: $1.words.ruleName($0.rule))
      },
      problem(
        .expected, { $0.words.expected }, .flexible(minimum: 10, maximum: 60, weight: 3), priority: 4
      ) { .text($1.words.expectation($0.expected)) }.looking(.muted),
      problem(.found, { $0.words.found }, .flexible(minimum: 8, maximum: 50, weight: 3), priority: 3) {
        // A bad cell may hold a name or a telephone number.
        $1.isPublic ? .none : .text($0.found)
      }.looking(.warning),
    ],
    inputs: [.problems],
    ids: { _, context in
      let list = context.portfolio.problems.list
      return list.indices.sorted { a, b in
        let (x, y) = (list[a], list[b])
        if x.severity != y.severity { return x.severity == .error }
        return (x.agency ?? "", x.file, x.line ?? 0, a) < (y.agency ?? "", y.file, y.line ?? 0, b)
      }.map { .problem(list[$0]) }
    },
    matches: { id, context, found in
      guard let problem = id.problem else { return false }
      return found(problem.place) || found(problem.agency ?? "")
        || found(context.words.ruleName(problem.rule))
        || found(problem.found)
    })
}

extension RowID {
  fileprivate var problem: Problem? { if case .problem(let problem) = self { problem } else { nil } }
}
