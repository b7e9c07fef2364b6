/// From a record's page to the same page of the record beside it.
extension State {
  /// Goes to the record so many rows away in the list that led here, around its end.
  mutating func walkList(by step: Int) { if let way = way(by: step) { walk { $0.turn(along: way) } } }

  var cannotWalkList: Reason? { way(by: 1) == nil ? .noOtherRecord : nil }

  /// The row to go to, and the list that it is in; nil where there is no other.
  private func way(by step: Int) -> Route.Way? {
    let page = place.page
    if !route.isOutermost {
      var below = self
      below.walk { $0.leave() }
      below.refreshLists()
      if let way = below.row(beside: page, by: step) { return way }
    }
    // Reached by its name: all records of its kind, in their own order.
    guard let list = page.listOfAll, list != page else { return nil }
    var all = self
    all.walk { $0.jump(to: list) }
    all.refreshLists()
    return all.row(beside: page, by: step)
  }

  /// In the focused list, else in any other of the page.
  private func row(beside page: Page, by step: Int) -> Route.Way? {
    for panel in (place.panel.map { [$0] } ?? []) + place.page.panels {
      let rows = contents[panel]?.ids ?? []
      let selected = place[panel].position
      let isThere = rows.indices.contains(selected) && rows[selected].target == page
      guard let start = isThere ? selected : rows.firstIndex(where: { $0.target == page }) else { continue }
      // Several rows may lead to one page, and some to none.
      for away in 1..<max(1, rows.count) {
        let row = rows[((start + step * away) % rows.count + rows.count) % rows.count]
        if let target = row.target, target != page {
          return Route.Way(list: place.page, panel: panel, row: row, target: target)
        }
      }
      return nil
    }
    return nil
  }
}

extension Page {
  /// Where all records of its kind stand.
  fileprivate var listOfAll: Page? {
    switch self {
    case .sector: .overview
    case .agency: .units
    case .project: .projects
    case .assignment: .tasks
    case .obstacle: .obstacles
    case .problem: .problems
    case .record(let id): .table(id.table)
    case .overview, .units, .projects, .tasks, .obstacles, .problems, .files, .log, .changes, .table,
      .topic, .figure, .meeting:
      nil
    }
  }
}
