import Domain

extension PageKind {
  static let problems = PageKind(
    id: "problems", title: { words, _ in words.problems },
    detail: Detail(
      title: { row, _ in if case .problem(let problem) = row { problem.place.text } else { "" } },
      fields: { row, context, _ in
        if case .problem(let problem) = row { context.problemDetail(problem) } else { [] }
      }))

  static func problem(_ problem: Problem) -> PageKind {
    PageKind(
      id: "problem", title: { words, _ in "\(words.pages.problem) \(problem.place.text)" }, isText: true,
      fieldRows: PageKind.aboveRows, fields: { context, _ in context.problemFields(problem) })
  }
}
