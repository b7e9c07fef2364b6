import Domain

/// The line of a file that a reader means by `e`.
extension State {
  mutating func editSource() -> [Effect] {
    guard cannotEditSource == nil, let line = sourceInView else { return [] }
    return [.edit(line)]
  }

  var cannotEditSource: Reason? {
    if isPublic { return .hiddenRows }
    return sourceInView == nil ? .noSource : nil
  }

  /// Of the record that the page is, else of the row under the cursor, else of what the page is about.
  private var sourceInView: FileLine? {
    guard let portfolio else { return nil }
    if place.page.kind.isText, let own = source(of: place.page, portfolio) { return own }
    return selectedRow.flatMap { source(of: $0, portfolio) } ?? source(of: place.page, portfolio)
  }

  private func source(of row: RowID, _ portfolio: Portfolio) -> FileLine? {
    switch row {
    case .plan(let origin), .transaction(let origin): portfolio.line(of: origin)
    case .problem(let problem): FileLine(problem)
    case .file(let path, _): FileLine(file: path, line: 1)
    case .record(let id): (id.origin ?? readings.table?[id]?.origin).flatMap(portfolio.line)
    case .sector, .agency, .project, .assignment, .obstacle, .event, .topic, .link, .log:
      row.target.flatMap { source(of: $0, portfolio) }
    }
  }

  private func source(of page: Page, _ portfolio: Portfolio) -> FileLine? {
    switch page {
    case .sector(let key): portfolio.sectors[key].flatMap { portfolio.line(of: $0.origin) }
    case .agency(let key): portfolio.agencies[key].flatMap { portfolio.line(of: $0.origin) }
    case .project(let key): portfolio.projects[key].flatMap { portfolio.line(of: $0.origin) }
    case .assignment(let key): portfolio.assignments[key].flatMap { portfolio.line(of: $0.origin) }
    case .obstacle(let key): portfolio.obstacles[key].flatMap { portfolio.line(of: $0.origin) }
    case .problem(let problem): FileLine(problem)
    case .record(let id): (context?.tableRow?.origin ?? id.origin).flatMap(portfolio.line)
    case .figure(let figure):
      if case .city = figure.subject { nil } else { source(of: figure.subject.page, portfolio) }
    case .overview, .units, .projects, .tasks, .obstacles, .problems, .files, .log, .changes, .table, .topic,
      .meeting:
      nil
    }
  }
}

extension Portfolio {
  fileprivate func line(of origin: Origin) -> FileLine? {
    let file = Int(origin.file)
    return files.indices.contains(file) ? FileLine(file: files[file].path, line: Int(origin.line)) : nil
  }
}
