import Contract
import Domain

@testable import Dashboard

// What a page asked for, as it comes from disk.
extension Event {
  static func records(_ found: [Origin: Record]) -> Event {
    .answered(.records(Array(found.keys)), .records(found))
  }

  static func transactions(_ project: Key<Project>, _ rows: [LedgerRow]) -> Event {
    .answered(.ledgerRows(project), .ledgerRows(rows))
  }

  static func baseline(_ earlier: Portfolio) -> Event {
    .answered(.earlier(earlier.asOf, fiscalYear: earlier.fiscalYear), .earlier(earlier))
  }

  static func changes(_ changes: Changes) -> Event {
    .answered(.earlier(Moment(closeOf: changes.from), fiscalYear: changes.from.year), .changes(changes))
  }
}

extension State {
  /// After all that the page of a topic asks was answered; of a table there are these records.
  func topicAnswered(
    from portfolio: Portfolio, verdicts: Verdicts = Verdicts(), records: [TableName: [Record]] = [:]
  ) -> State {
    var state = self
    while let question = state.questions.first {
      switch question {
      case .verdicts: state = state.after(.answered(question, .verdicts(verdicts)))
      case .topic(let asked):
        let source = TopicSource(
          asked, portfolio, isCancelled: { false }, past: { _ in nil },
          records: { table, body in
            for (place, record) in records[table, default: []].enumerated() {
              guard body(record, Origin(file: 0, line: UInt32(place + 2), offset: 0)) else { return }
            }
          })
        guard let rows = asked.topic.rows(source) else { return state }
        state = state.after(.answered(question, .topic(rows)))
      default: return state
      }
    }
    return state
  }
}
