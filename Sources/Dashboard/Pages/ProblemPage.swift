import Domain

extension PageKind {
  static func problem(_ problem: Problem) -> PageKind {
    PageKind(
      id: "problem", title: { words, _ in "\(words.pages.problem) \(problem.place)" }, isText: true,
      fieldRows: { $0 }, fields: { context, _ in context.problemFields(problem) })
  }
}
