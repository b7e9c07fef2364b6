import DataFolder
import Domain
import Foundation
import Synchronization

@testable import Dashboard

/// What pages that answer say of the demonstration folder: each worked out once a language.
enum DemoTopics {
  private static let known = Mutex<[TopicQuestion: TopicRows]>([:])

  static func rows(
    _ topic: Topic, of subject: TopicSubject = .all, _ language: Language,
    on basis: PlanBasis = .cityAssigned,
    isPublic: Bool = false
  ) -> TopicRows? {
    let question = TopicQuestion(
      topic: topic, subject: subject, language: language, basis: basis, unit: .billion, isPublic: isPublic)
    return known.withLock { known in
      if let rows = known[question] { return rows }
      known[question] = topic.rows(source(question))
      return known[question]
    }
  }

  /// The folder for a question, with its ledger and its past.
  static func source(_ question: TopicQuestion) -> TopicSource {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../demo-data")
    let reader = FolderReader(FolderOptions(folder: folder.standardizedFileURL.path))
    reader.refresh(now: Demo.now) { _ in }
    return TopicSource(
      question, Demo.portfolio, isCancelled: { false },
      past: { reader.portfolio(at: $0, fiscalYear: Demo.portfolio.fiscalYear, isCancelled: { false }) },
      payments: { reader.addPayments(to: &$0, progress: $1, isCancelled: { false }) },
      records: { table, body in reader.forEachRecord(of: table, body) })
  }

  /// The page on a screen, once it has its answer.
  static func state(
    _ topic: Topic, of subject: TopicSubject = .all, _ columns: Int, _ rows: Int, _ language: Language,
    isPublic: Bool = false
  ) -> State {
    var state = Demo.state(columns, rows, language)
    if isPublic { state = state.after("K") }
    state = state.at(.topic(topic, of: subject))
    guard let question = state.questions.first,
      let found = DemoTopics.rows(topic, of: subject, language, isPublic: isPublic)
    else { return state }
    return state.after(.answered(question, .topic(found)))
  }
}
