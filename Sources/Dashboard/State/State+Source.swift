import Domain

/// The place in a file that a reader means by `e`: its line, in a workbook its cell.
extension State {
  mutating func editSource() -> [Effect] {
    guard cannotEditSource == nil, let place = sourceInView else { return [] }
    guard place.sheet == nil else {
      outcome = place.sheet?.keys == nil ? .inWorkbook(place.text) : .inDatabase(place.text)
      return []
    }
    return [.edit(FileLine(file: place.file, line: place.line ?? 1))]
  }

  var cannotEditSource: Reason? {
    if isPublic { return .hiddenRows }
    return sourceInView == nil ? .noSource : nil
  }

  /// Of the record that the page is, else of the row under the cursor, else of what the page is about.
  private var sourceInView: SourcePlace? {
    guard let portfolio else { return nil }
    if place.page.kind.isText, let own = source(of: place.page, portfolio) { return own }
    return selectedRow.flatMap { source(of: $0, portfolio) } ?? source(of: place.page, portfolio)
  }

  private func source(of row: RowID, _ portfolio: Portfolio) -> SourcePlace? {
    switch row {
    case .plan(let origin): portfolio.place(origin, column: MoneyCells.plan)
    case .transaction(let origin): portfolio.place(origin, column: MoneyCells.payment)
    case .problem(let problem): problem.line.map { _ in problem.place }
    case .file(let path, _):
      SourcePlace(file: path, sheet: portfolio.files.first { $0.path == path }?.sheet, line: nil)
    case .record(let id): (id.origin ?? readings.table?[id]?.origin).map { portfolio.place($0) }
    case .sector, .agency, .project, .assignment, .obstacle, .event, .topic, .link, .log:
      row.target.flatMap { source(of: $0, portfolio) }
    }
  }

  private func source(of page: Page, _ portfolio: Portfolio) -> SourcePlace? {
    switch page {
    case .sector(let key): portfolio.sectors[key].map { portfolio.place($0.origin) }
    case .agency(let key): portfolio.agencies[key].map { portfolio.place($0.origin) }
    case .project(let key): portfolio.projects[key].map { portfolio.place($0.origin) }
    case .assignment(let key): portfolio.assignments[key].map { portfolio.place($0.origin) }
    case .obstacle(let key): portfolio.obstacles[key].map { portfolio.place($0.origin) }
    case .problem(let problem): problem.line.map { _ in problem.place }
    case .record(let id): (context?.tableRow?.origin ?? id.origin).map { portfolio.place($0) }
    case .figure(let figure):
      if case .city = figure.subject { nil } else { source(of: figure.subject.page, portfolio) }
    case .overview, .units, .projects, .tasks, .obstacles, .problems, .files, .log, .changes, .table, .topic,
      .meeting:
      nil
    }
  }
}
