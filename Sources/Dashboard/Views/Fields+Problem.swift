import Cells
import Domain

extension Context {
  /// A problem below the list of them: what is wrong, the row as it stands, what to do, and who.
  func problemDetail(_ problem: Problem) -> [Field] {
    [Field(words.said(problem.severity), sentence(problem))] + rowField(problem) + mendingFields(problem)
  }

  /// A problem in full: what is wrong, where, what stands there and what should, and who mends it.
  func problemFields(_ problem: Problem) -> [Field] {
    let isListed = portfolio.problems.list.contains(problem)
    var fields = [
      Field(
        words.rule,
        [
          problem.mark(glyphs), Span(" " + words.ruleName(problem.rule), problem.role),
          Span(" (" + words.said(problem.severity) + ")", .muted),
        ])
    ]
    if !isListed, !isPublic { fields.append(Field("", words.pages.mended, .good)) }
    // With its row it says of what.
    if row(of: problem) != nil {
      fields.append(Field(language.problemPage.whatIsWrong, sentence(problem)))
    }
    let isOfDatabase = problem.place.sheet?.keys != nil
    let source = isOfDatabase ? language.problemPage.table : words.pages.fileWord
    fields.append(Field(source, problem.place.sheet?.title ?? problem.file, .strong))
    if let line = problem.line {
      fields.append(Field(words.pages.rowWord, problem.place.key ?? numbers.integer(line), .strong))
    }
    if let column = problem.column {
      let cell = problem.place.cell.map { $0 + " · " } ?? ""
      fields.append(Field(words.pages.columnWord, cell + column, .strong))
    }
    let hidden = Span(words.hiddenInPublic, .muted)
    let found = problem.found.isEmpty ? words.pages.nothingThere : problem.shownFound
    fields.append(Field(words.found, [isPublic ? hidden : Span(found, .warning)]))
    fields.append(
      Field(words.expected, [isHidden(problem) ? hidden : Span(words.expectation(problem.expected))]))
    return fields + rowField(problem) + mendingFields(problem)
  }

  /// Opened before the screen was public, it still holds what the cell says.
  private func isHidden(_ problem: Problem) -> Bool {
    isPublic && !portfolio.problems.list.contains(problem)
  }

  private func rowField(_ problem: Problem) -> [Field] {
    guard let line = problem.line else { return [] }
    // A line of a database's copy is nobody's business.
    let label =
      problem.place.key == nil
      ? language.problemPage.rowAsItStands(numbers.integer(line)) : words.pages.rowWord
    if isPublic { return [Field(label, [Span(words.hiddenInPublic, .muted)])] }
    return rowSpans(problem).map { [Field(label, $0)] } ?? []
  }

  private func mendingFields(_ problem: Problem) -> [Field] {
    var fields: [Field] = []
    if problem.rows > 1 { fields.append(Field("", words.pages.sameRows(problem.rows), .warning)) }
    if !isPublic { fields += problem.looks(in: words).map { Field("", $0, .warning) } }
    let advice = isHidden(problem) ? words.advice(problem.rule) : problem.advice(in: words)
    fields.append(Field(words.pages.whatToDo, advice, .strong))
    if let agency = problem.agency {
      let name = portfolio.agencies.key(of: agency).flatMap { portfolio.agencies[$0]?.name }
      fields.append(Field(words.mendedBy, agency + (name.map { " · " + $0 } ?? ""), .strong))
    }
    return fields
  }
}
