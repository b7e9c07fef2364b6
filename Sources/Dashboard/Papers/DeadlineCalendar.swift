public import Document
public import Domain

/// The days on which something ends: open tasks and points of directives, answers to obstacles, money that lapses, and the
/// months for which payments are promised.
///
/// An entry is named by the table and the key of what it is about, so that a program that took in an earlier file knows it
/// again.
public struct DeadlineCalendar {
  public let calendar: DayCalendar

  /// Tables without which it is not whole.
  public static let sources: [ShownTable] = [
    .units, .tasks, .obstacles, .directives, .projects, .plans, .transactions, .statements, .targets,
  ]

  public init(_ source: TopicSource) {
    let facts = DeadlineFacts(source)
    var ids: Set<String> = []
    // Of two rows with one key the first counts.
    let entries = (facts.duties + facts.lapsing + facts.promises).filter { ids.insert($0.id).inserted }
    calendar = DayCalendar(
      name: facts.name, language: source.context.language.ofPapers, asOf: source.exact.asOf,
      entries: entries.sorted { ($0.day, $0.id) < ($1.day, $1.id) })
  }
}
