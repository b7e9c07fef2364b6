import Contract
import Dashboard
import DataFolder
import Domain
import Intake

extension FolderReader {
  /// Answers what a page asks; in parts where the first can be shown before the last.
  ///
  /// - Parameter isCancelled: asked now and then; a cancelled question has no answer, for a part would look like all.
  /// - Parameter limit: rows of a table that are kept.
  func answer(
    _ question: Question, limit: Int = TableRows.pageLimit, isCancelled: @escaping () -> Bool,
    give: (Answer) -> Void
  ) {
    switch question {
    case .records(let origins):
      let found = zip(origins, records(at: origins)).map { ($0, $1 ?? Record(columns: [], cells: [])) }
      give(.records(Dictionary(found) { first, _ in first }))
    case .line(let place):
      let found = record(inLine: place.line, of: place.file, isCancelled: isCancelled)
      if !isCancelled() { give(.line(found.map { SourceRow($0.record, at: $0.origin) })) }
    case .ledgerRows(let project):
      if let rows = transactions(of: project, fiscalYear: nil, isCancelled: isCancelled) {
        give(.ledgerRows(rows))
      }
    case .table(let table, let isPublic):
      if let rows = rows(of: table, isPublic: isPublic, limit, isCancelled) { give(.table(rows)) }
    case .record(let id, let isPublic):
      if let rows = row(id, isPublic: isPublic, isCancelled: isCancelled) { give(.table(rows)) }
    case .topic(let question):
      withoutActuallyEscaping(give) { give in
        let source = source(question, isCancelled: isCancelled, show: { give(.topic($0)) })
        if let rows = source.flatMap(question.topic.rows) { give(.topic(rows)) }
      }
    case .verdicts: give(.verdicts(StateFolder().verdicts(about: folder)))
    case .figure(let figure, let basis):
      if let rows = rows(of: figure, on: basis, limit: limit, isCancelled: isCancelled) {
        give(.figure(rows))
      }
    case .earlier(let moment, let year):
      guard let earlier = portfolio(at: moment, fiscalYear: year, isCancelled: isCancelled) else { return }
      give(.earlier(earlier))
      if !isCancelled(), let changes = changes(since: earlier) { give(.changes(changes)) }
    }
  }

  /// What the rows of a topic are worked out from; nil where nothing was read.
  func source(
    _ question: TopicQuestion, isCancelled: @escaping () -> Bool,
    show: @escaping (TopicRows) -> Void = { _ in }
  ) -> TopicSource? {
    shown.map { portfolio in
      TopicSource(
        question, portfolio, isCancelled: isCancelled,
        past: { self.portfolio(at: $0, fiscalYear: portfolio.fiscalYear, isCancelled: isCancelled) },
        payments: { self.addPayments(to: &$0, progress: $1, isCancelled: isCancelled) }, show: show,
        records: { table, body in self.forEachRecord(of: table, body) },
        signOffs: { StateFolder().signOffs(about: self.folder) })
    }
  }

  /// The rows of a table, as many as a page keeps; nil when cancelled.
  private func rows(of table: TableName, isPublic: Bool, _ limit: Int, _ isCancelled: () -> Bool)
    -> TableRows?
  {
    guard let portfolio else { return nil }
    var rows = TableRows(
      table, isPublic: isPublic, portfolio, limit: limit, handIn: handIns(of: table, portfolio))
    var isWanted = true
    forEachRecord(of: table) { record, origin in
      isWanted = !isCancelled()
      return isWanted && rows.take(record, at: origin)
    }
    return isWanted ? rows : nil
  }

  /// Says from which hand-in a row comes; read anew each time, for it is asked with a page only.
  private func handIns(
    of table: TableName, _ portfolio: Portfolio
  ) -> @Sendable (Origin, [String]) -> String? {
    var origins: [UInt16: HandInOrigins] = [:]
    for (place, file) in portfolio.files.enumerated() where file.table == table.rawValue {
      guard let unit = file.agency else { continue }
      let own = HandInOrigins(of: table, unit: unit, in: portfolio.folder)
      if !own.isEmpty { origins[UInt16(clamping: place)] = own }
    }
    return { [origins] origin, key in origins[origin.file]?.place(ofKey: key) }
  }

  /// The one row of a record, or none where there is no such record any more; nil when cancelled.
  private func row(_ id: RecordID, isPublic: Bool, isCancelled: () -> Bool) -> TableRows? {
    guard let portfolio else { return nil }
    let none = TableRows(
      id.table, isPublic: isPublic, portfolio, handIn: handIns(of: id.table, portfolio))
    if let origin = id.origin, let found = records(at: [origin]).first ?? nil {
      var rows = none
      _ = rows.take(found, at: origin)
      // Rows may have moved since: then it is looked for.
      if id.code.isEmpty || rows.rows.first?.id.code == id.code { return rows }
    }
    var (found, isWanted, before) = (none, true, 0)
    guard !id.code.isEmpty else { return none }
    forEachRecord(of: id.table) { record, origin in
      isWanted = !isCancelled()
      var rows = none
      _ = rows.take(record, at: origin)
      guard rows.rows.first?.id.code == id.code else { return isWanted }
      (found, before) = before == id.ordinal ? (rows, before) : (found, before + 1)
      return isWanted && found.rows.isEmpty
    }
    return isWanted ? found : nil
  }
}
