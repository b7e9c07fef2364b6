import Cells
import Domain

extension Context {
  /// A problem in full: what is wrong, where, what stands there and what should, and who mends it.
  func problemFields(_ problem: Problem) -> [Field] {
    let isError = problem.severity == .error
    let role: Role = isError ? .bad : .warning
    let isListed = portfolio.problems.list.contains(problem)
    // Opened before the screen was public, it still holds what the cell says.
    let isHidden = isPublic && !isListed
    let hidden = Span(words.hiddenInPublic, .muted)
    var fields = [
      Field(
        words.rule,
        [
          Span(String(Character(isError ? glyphs.bad : glyphs.warning)), role),
          Span(" " + words.ruleName(problem.rule), role),
          Span(" (" + (isError ? words.pages.error : words.warning) + ")", .muted),
        ])
    ]
    if !isListed, !isPublic { fields.append(Field("", words.pages.mended, .good)) }
    fields.append(Field(words.pages.fileWord, problem.file, .strong))
    if let line = problem.line { fields.append(Field(words.pages.rowWord, numbers.integer(line), .strong)) }
    if problem.rows > 1 { fields.append(Field("", words.pages.sameRows(problem.rows), .warning)) }
    if let column = problem.column { fields.append(Field(words.pages.columnWord, column, .strong)) }
    let found = problem.found.isEmpty ? words.pages.nothingThere : problem.shownFound
    fields.append(Field(words.found, [isPublic ? hidden : Span(found, .warning)]))
    fields.append(Field(words.expected, [isHidden ? hidden : Span(words.expectation(problem.expected))]))
    if !isPublic { fields += problem.looks(in: words).map { Field("", $0, .warning) } }
    let advice = isHidden ? words.advice(problem.rule) : problem.advice(in: words)
    fields.append(Field(words.pages.whatToDo, advice, .strong))
    if let agency = problem.agency {
      let name = portfolio.agencies.key(of: agency).flatMap { portfolio.agencies[$0]?.name }
      fields.append(Field(words.mendedBy, agency + (name.map { " · " + $0 } ?? ""), .strong))
    }
    return fields
  }
}
