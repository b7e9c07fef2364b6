import Dashboard
import DataFolder
import Domain

extension FolderReader {
  /// Answers what a page asks; in parts where the first can be shown before the last.
  ///
  /// - Parameter isCancelled: asked now and then; a cancelled question has no answer, for a part would look like all.
  func answer(_ question: Question, isCancelled: () -> Bool, give: (Answer) -> Void) {
    switch question {
    case .records(let origins):
      let found = zip(origins, records(at: origins)).map { ($0, $1 ?? Record(columns: [], cells: [])) }
      give(.records(Dictionary(found) { first, _ in first }))
    case .ledgerRows(let project):
      if let rows = transactions(of: project, fiscalYear: nil, isCancelled: isCancelled) {
        give(.ledgerRows(rows))
      }
    case .earlier(let moment, let year):
      guard let earlier = portfolio(at: moment, fiscalYear: year, isCancelled: isCancelled) else { return }
      give(.earlier(earlier))
      if !isCancelled(), let changes = changes(since: earlier) { give(.changes(changes)) }
    }
  }
}
