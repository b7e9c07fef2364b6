import Domain

/// Which figure a reader means by `=`.
extension State {
  /// From a figure to the rows of which it is made; on such a page the next figure of the same.
  mutating func showFigure() {
    guard cannotShowFigure == nil, let figure = figureInView else { return }
    if case .figure = place.page {
      walk { $0.replace(with: .figure(figure)) }
    } else {
      go(to: .figure(figure))
    }
  }

  var cannotShowFigure: Reason? {
    if isPublic { return .hiddenRows }
    if portfolio?.isWhole != true { return .stillLoading }
    return figureInView == nil ? .noFigure : nil
  }

  private var figureInView: Figure? {
    switch place.page {
    case .figure(let figure): figure.next
    case .meeting: talk.figure
    default: figureOfRow ?? place.page.headFigure
    }
  }

  /// Of the row under the cursor, by the column that its list is sorted by, else its first figure.
  private var figureOfRow: Figure? {
    guard let panel = shownPanel, let list = panel.list, let row = selectedRow, let context else {
      return nil
    }
    // In their own order, in which the rate stands before what a screen leads with.
    let columns = list.columns.filter { $0.isShown(on: place.page, context) }.map(\.id)
    let sorted = place[panel].sort.map { [$0.column] } ?? []
    let measures = (sorted + columns).compactMap(Figure.Measure.init(column:))
    return measures.lazy.compactMap { self.figure($0, of: row) }.first
  }

  private func figure(_ measure: Figure.Measure, of row: RowID) -> Figure? {
    switch row {
    case .sector(let key): return Figure(measure, of: .sector(key))
    case .agency(let key):
      if case .sector(let sector) = place.page { return Figure(measure, of: .unitIn(key, sector)) }
      return Figure(measure, of: .unit(key))
    case .project(let key): return Figure(measure, of: .project(key))
    case .assignment(let key):
      let project = portfolio?.assignments[key]?.project
      return project.map { Figure(measure, of: .project($0)) }
        ?? place.page.subject.map { Figure(.overdue, of: $0) }
    // One obstacle is a row itself: the figure is what all of the page hold.
    case .obstacle: return place.page.subject.map { Figure(measure, of: $0) }
    case .plan: return place.page.subject.map { Figure(.plan, of: $0) }
    case .transaction: return place.page.subject.map { Figure(.paid, of: $0) }
    case .topic(let row): return row.target?.subject.map { Figure(measure, of: $0) }
    case .problem, .event, .file, .record, .link, .log: return nil
    }
  }
}

extension Figure {
  /// The next measure of the same.
  fileprivate var next: Figure {
    let all = Measure.allCases
    return Figure(all[((all.firstIndex(of: measure) ?? 0) + 1) % all.count], of: subject)
  }
}

extension Figure.Measure {
  /// The figure that a column of a list shows; nil for any other column.
  fileprivate init?(column: ColumnID) {
    guard let measure = Figure.Measure.ofColumns[column] else { return nil }
    self = measure
  }

  private static let ofColumns: [ColumnID: Figure.Measure] = [
    .rate: .rate, .gapPoints: .rate, .changePoints: .rate, .gap: .missing, .plan: .plan, .disbursed: .paid,
    .changePaid: .paid, .tasksOverdue: .overdue, .obstaclesOpen: .obstacles, .atStake: .remaining,
    .blocked: .held, .amount: .paid,
    // Of the topics.
    ColumnID(topic: "paid"): .paid, ColumnID(topic: "plan"): .plan, ColumnID(topic: "in_force"): .plan,
    ColumnID(topic: "keeping_rate"): .paid, ColumnID(topic: "paid_of_total"): .paid,
    ColumnID(topic: "needed"): .remaining, ColumnID(topic: "remaining"): .remaining,
    ColumnID(topic: "lapsing"): .remaining, ColumnID(topic: "held"): .held,
  ]
}

extension Page {
  /// What the figures of its head and of its own lists are of; nil where it has none.
  fileprivate var subject: Figure.Subject? {
    switch self {
    case .overview, .units, .projects, .tasks, .obstacles, .changes, .topic, .meeting: .city
    case .sector(let key): .sector(key)
    case .agency(let key): .unit(key)
    case .project(let key): .project(key)
    case .figure(let figure): figure.subject
    case .assignment, .obstacle, .problems, .problem, .files, .log, .table, .record: nil
    }
  }

  /// The figure of its head.
  fileprivate var headFigure: Figure? { subject.map { Figure(.rate, of: $0) } }
}

extension Talk {
  /// The figure of the page's headline, of the row that the presenter has gone to where there is one.
  fileprivate var figure: Figure? {
    guard let page else { return nil }
    let row = meeting?.isPointing == true ? target : nil
    let subject = row?.subject
    return switch page.item {
    case .headline: Figure(.rate, of: .city)
    case .curve, .changes: Figure(.paid, of: .city)
    case .sectors, .units: Figure(.missing, of: subject ?? .city)
    case .overdue: Figure(.overdue, of: .city)
    case .obstacles, .decisions: Figure(.held, of: .city)
    case .duties: nil
    }
  }
}
