import Cells
public import Contract
public import Domain

/// What a page needs from disk.
public enum Question: Hashable, Sendable {
  /// The text of records, by where they stand.
  case records([Origin])
  /// The record that begins in a line: of a problem nothing else is known.
  case line(FileLine)
  /// The ledger rows of a project.
  case ledgerRows(Key<Project>)
  /// The rows of a table as they stand; of a public screen only the columns that anybody may see.
  case table(TableName, isPublic: Bool)
  /// The same of one record.
  case record(RecordID, isPublic: Bool)
  /// What is worked out for a page.
  case topic(TopicQuestion)
  /// What the reader has decided about this folder.
  case verdicts
  /// The rows of which a figure is made, of money on a basis.
  case figure(Figure, PlanBasis)
  /// The folder as of a moment that is compared with, and what happened since.
  case earlier(Moment, fiscalYear: Int)

  /// Whether only one page waits for it.
  var isOfAPage: Bool {
    switch self {
    case .records, .line, .ledgerRows, .table, .record, .topic, .verdicts, .figure: true
    case .earlier: false
    }
  }
}

/// What answers it.
public enum Answer: Sendable {
  case records([Origin: Record])
  /// Nil where no record begins there.
  case line(SourceRow?)
  /// All of a project, the newest first.
  case ledgerRows([LedgerRow])
  case table(TableRows)
  case topic(TopicRows)
  case verdicts(Verdicts)
  case figure(FigureRows)
  case earlier(Portfolio)
  /// After the earlier folder itself, for it takes longer.
  case changes(Changes)
}

extension State {
  mutating func take(_ answer: Answer, to question: Question) {
    switch answer {
    case .records(let found): if !isPublic { readings.take(found) }
    case .line(let row): if case .line(let line) = question, !isPublic { readings.take(row, in: line) }
    case .ledgerRows(let rows):
      if case .ledgerRows(let project) = question, !isPublic { readings.take(rows, of: project) }
    case .table(let rows):
      if question.isPublic == isPublic, let portfolio {
        readings.take(TableSlice(question, rows, portfolio))
      }
    case .topic(let rows):
      if case .topic(let asked) = question, asked.isPublic == isPublic, let portfolio {
        readings.take(TopicSlice(asked, rows, portfolio))
      }
    case .verdicts(let read): verdicts = verdicts?.followed(by: read) ?? read
    case .figure(let rows):
      if !isPublic, let portfolio { readings.take(FigureSlice(question, rows, portfolio)) }
    case .earlier(let earlier):
      // Of another scope it was asked for before that was left.
      guard earlier.scope == portfolio?.scope else { break }
      talk.take(earlier, isPublic: isPublic)
      shown.take(earlier)
    case .changes(let changes): shown.take(changes)
    }
    // Of a part the rest is still awaited.
    if case .topic(let rows) = answer, rows.isPart { return }
    readings.close(question)
  }

  /// What the page shows but is not kept in memory.
  var questions: [Question] {
    if let question = place.page.tableQuestion(isPublic: isPublic) {
      guard let portfolio, portfolio.isWhole else { return [] }
      return readings.table?.answers(question, portfolio) ?? false ? [] : [question]
    }
    if case .topic(let topic, let subject) = place.page {
      guard let portfolio, portfolio.isWhole else { return [] }
      let takesVerdicts = !topic.kind.verdicts.isEmpty
      if takesVerdicts, verdicts?.isOld ?? true { return [.verdicts] }
      let question =
        topic.kind.isPaper
        ? .ofReports(language, isPublic: isPublic)
        : TopicQuestion(
          topic: topic, subject: subject, language: language, basis: basis, unit: unit, isPublic: isPublic,
          signed: topic.kind.takesSignOff ? signed : nil,
          verdicts: takesVerdicts ? verdicts?[topic] ?? TopicVerdicts() : TopicVerdicts())
      return readings.topic?.answers(question, portfolio) ?? false ? [] : [.topic(question)]
    }
    // Free text and single transactions are not for a public screen: they are not even read for it.
    guard let portfolio, !isPublic else { return [] }
    if case .figure(let figure) = place.page {
      let question = Question.figure(figure, basis)
      let isThere = readings.figure?.answers(question, portfolio) ?? false
      return isThere || !portfolio.isWhole ? [] : [question]
    }
    var questions: [Question] = []
    let texts = (place.page.kind.records(portfolio) + detailRecords(portfolio) + reportRecords)
      .filter { readings.records[$0] == nil }
    if !texts.isEmpty { questions.append(.records(texts)) }
    if let line = problemInView.flatMap(FileLine.init), readings.lines[line] == nil {
      questions.append(.line(line))
    }
    if case .project(let key) = place.page, portfolio.isWhole,
      readings.ledger.project != key || readings.ledger.isOld
    {
      questions.append(.ledgerRows(key))
    }
    return questions
  }
}

extension State {
  /// Of the row under the cursor, where it is shown beside its list.
  private func detailRecords(_ portfolio: Portfolio) -> [Origin] {
    guard let detail = place.page.kind.detail, let row = selectedRow, !layout.detail.isEmpty else {
      return []
    }
    return detail.records(row, portfolio)
  }

  /// Of the unit on the page, what it says of its projects.
  private var reportRecords: [Origin] {
    if case .agency = place.page { readings.unit.records } else { [] }
  }

  /// The problem that the page is about, or that the cursor is on.
  private var problemInView: Problem? {
    if case .problem(let problem) = place.page { return problem }
    guard place.page == .problems, case .problem(let problem)? = selectedRow else { return nil }
    return problem
  }
}

extension Question {
  /// Whether its answer was cut down to what anybody may see; nil of one that has no such form.
  fileprivate var isPublic: Bool? {
    switch self {
    case .table(_, let isPublic), .record(_, let isPublic): isPublic
    case .topic(let question): question.isPublic
    case .records, .line, .ledgerRows, .verdicts, .figure, .earlier: nil
    }
  }

  /// The table of which rows are asked for.
  var table: TableName? {
    switch self {
    case .table(let name, _): name
    case .record(let id, _): id.table
    case .records, .line, .ledgerRows, .topic, .verdicts, .figure, .earlier: nil
    }
  }
}

extension Page {
  fileprivate func tableQuestion(isPublic: Bool) -> Question? {
    switch self {
    case .table(let name): .table(name, isPublic: isPublic)
    case .record(let id): .record(id, isPublic: isPublic)
    case .overview, .sector, .agency, .project, .assignment, .obstacle, .units, .projects, .tasks, .obstacles,
      .problems, .problem, .files, .log, .changes, .topic, .figure, .meeting:
      nil
    }
  }
}
