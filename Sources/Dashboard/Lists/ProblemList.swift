import Cells
import Domain

extension ListKind {
  private static let problem = ColumnMaker<Problem> { id, _ in id.problem }

  /// What is wrong, errors first, then warnings and notes, each by unit and file.
  static let problems = ListKind(
    columns: [
      problem.exported(.severity, { $0.words.kind }) {
        .choice(code: $0.severity.rawValue, label: $1.words.said($0.severity))
      },
      .picture(.standing) { id, context in .spans(id.problem.map { [$0.mark(context.glyphs)] } ?? []) },
      problem(.place, \.placeTitle, .flexible(minimum: 18, maximum: 48, weight: 2)) { problem, _ in
        .text(problem.place.text)
      },
      problem(.rule, { $0.words.rule }, .flexible(minimum: 20, maximum: 70, weight: 4)) {
        .choice(code: $0.rule.code, label: $1.said($0))
      }.looking { _, id, _ in id.problem?.role ?? .text },
      problem(
        .unitID, { $0.words.mendedBy }, .flexible(minimum: 8, maximum: 24, weight: 1), priority: 2
      ) { $1.mender(of: $0) }.looking(.strong),
      problem(.found, { $0.words.found }, .flexible(minimum: 10, maximum: 50, weight: 2), priority: 3) {
        // A bad cell may hold a name or a telephone number.
        $1.isPublic ? .none : .text($0.found)
      }.drawn { value, id, context in
        guard !value.isNothing, let problem = id.problem, !problem.found.isEmpty else { return .empty }
        return .text(context.found(problem), .text)
      },
      problem.exported(.expected, { $0.words.expected }) { .text($1.words.expectation($0.expected)) },
    ],
    inputs: [.problems],
    ids: { _, context in
      let list = context.portfolio.problems.list
      return list.indices.sorted { a, b in
        let (x, y) = (list[a], list[b])
        if x.severity != y.severity { return x.severity.rank < y.severity.rank }
        return (x.agency ?? "", x.file, x.line ?? 0, a) < (y.agency ?? "", y.file, y.line ?? 0, b)
      }.map { .problem(list[$0]) }
    },
    search: .texts { id, context, found in
      guard let problem = id.problem else { return false }
      return found(problem.place.text) || found(problem.agency ?? "") || found(context.said(problem))
        || found(problem.found) || found(context.mender(of: problem).written(context))
    })
}

extension RowID {
  fileprivate var problem: Problem? { if case .problem(let problem) = self { problem } else { nil } }
}

extension Context {
  /// The name of the rule; of a cause, how many rows fall with it.
  fileprivate func said(_ problem: Problem) -> String {
    if case .dependents = problem.expected { return words.expectation(problem.expected) }
    return words.ruleName(problem.rule)
  }

  /// The unit that must mend it, by its name.
  fileprivate func mender(of problem: Problem) -> Value {
    guard let code = problem.agency else { return .none }
    guard let key = portfolio.agencies.key(of: code) else { return .text(code) }
    return .choice(code: code, label: shortName(key))
  }
}

extension Problem.Severity {
  /// The gravest first.
  fileprivate var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
